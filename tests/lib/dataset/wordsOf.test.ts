import {expect, it} from "vitest";
import {wordsOf} from "../../../lib/dataset/wordsOf.js";

const both = (text: string) => ({id: text, en: text});

it("gives the words of the code book in its order, and agencies by id", () => {
  const words = wordsOf({
    rowsByInstansi: {"kota-b": 2, "kab-a": 1},
    codeBook: [
      {column: "instansi", label: both("x"), type: "VARCHAR"},
      {
        column: "pendidikan",
        label: both("x"),
        type: "VARCHAR",
        values: ["S3", "D3"].map((value) => ({value, label: both(value)}))
      },
      {column: "seminar", label: both("x"), type: "BOOLEAN", values: [{value: true, label: both("x")}]},
      {column: "jp_teknis", label: both("x"), type: "SMALLINT"}
    ]
  });
  expect(words).toEqual({instansi: ["kab-a", "kota-b"], pendidikan: ["S3", "D3"]});
});
