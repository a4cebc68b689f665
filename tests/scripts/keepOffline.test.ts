import fc from "fast-check";
import {expect, it} from "vitest";
import {keptFiles} from "../../scripts/keepOffline.js";

const paths = [
  ".headers.json",
  "_file/data/kit.1.js",
  "_file/data/lab-frame.1.html",
  "_file/data/pilot-records.1.arrow",
  "_file/data/pilot-records.1.arrow.br",
  "_file/data/pilot.1.json",
  "_file/data/pilot.1.parquet",
  "_import/style.1.css",
  "_node/duckdb-eh.wasm",
  "en/index.html",
  "index.html",
  "index.html.gz"
];

it("keeps all of an open site once, and of a closed one pages and code", () => {
  const open = paths.filter((path) => !/^\.|\.(br|gz)$/.test(path));
  expect(keptFiles(paths, {closed: false})).toEqual(open);
  expect(keptFiles(paths, {closed: true})).toEqual([
    "_file/data/kit.1.js",
    "_file/data/lab-frame.1.html",
    "_import/style.1.css",
    "_node/duckdb-eh.wasm",
    "en/index.html",
    "index.html"
  ]);
});

it("keeps nothing of a closed site that may be data, whatever it is called", () => {
  const extension = fc.constantFrom(
    "arrow",
    "parquet",
    "json",
    "csv",
    "duckdb",
    "txt",
    "bin",
    "xlsx",
    "ARROW",
    "js.json"
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[\w-]{1,12}$/), extension)), (names) => {
      const data = names.map(([name, end]) => `_file/data/${name}.1.${end}`);
      expect(keptFiles([...paths, ...data], {closed: true})).toEqual(keptFiles(paths, {closed: true}));
    })
  );
});
