import {describe, expect, it} from "vitest";
import {schemes} from "../../../lib/index.js";
import {decodeLink, encodeLink, initialScenario} from "../../../src/state/scenario/link.js";
import type {LinkContext} from "../../../src/state/scenario/linkContext.js";
import {linkKeys} from "../../../src/state/scenario/linkKeys.js";

const context: LinkContext = {
  schemes,
  datasets: [{id: "pilot", fingerprint: "0123456789abcdef".repeat(4), instansi: ["kab-batang", "kota-batam", "klhk"]}]
};

/** One text of every key, none at its default. */
const texts: Record<string, string> = {
  v: "1",
  data: "pilot.0123456789ab",
  skema: "bkn2019",
  bobot: "28,30,36,6",
  aturan: "predikat:p2",
  saring: "status:PNS",
  banding: "bkn2019~25,40,30,5",
  terima: "sekitar:7.5",
  sebaran: "indeks:kanal:ecdf:61-80",
  lawan: ":klhk;kini",
  uji: "besar:klhk:3",
  tanya: "salip:klhk:kota-batam:l1:kompetensi.kinerja",
  kunci: "disiplin",
  instansi: "klhk",
  samar: "1",
  sanding: "peraturan;kini",
  pasang: "1-2"
};
const linkOf = (some: Record<string, string>) =>
  Object.entries(some)
    .map(([key, text]) => `${key}=${encodeURIComponent(text)}`)
    .join("&");

describe("linkKeys", () => {
  it("are written in an order that stays", () => {
    expect(linkKeys.map(({key}) => key)).toEqual(Object.keys(texts));
  });

  it("write what they have read", () => {
    const {samar, ...named} = texts;
    const {scenario, problems} = decodeLink(linkOf(named), context);
    expect(problems).toEqual([]);
    const written = new URLSearchParams(encodeLink(scenario, context));
    expect(Object.fromEntries(written)).toEqual(named);
    const blind = new URLSearchParams(encodeLink({...scenario, blind: true}, context));
    expect(blind.get("samar")).toBe(samar);
    expect(blind.get("instansi")).toMatch(/^~[ABC]$/);
  });

  it("leave out what is at its default", () => {
    const written = new URLSearchParams(encodeLink(initialScenario(context), context));
    expect([...written.keys()]).toEqual(["v", "data", "skema", "bobot"]);
  });

  it("read texts in any order, and name problems in their own", () => {
    const wrong = Object.fromEntries(Object.keys(texts).map((key) => [key, "x"]));
    const backwards = Object.fromEntries(Object.entries(wrong).reverse());
    const {problems} = decodeLink(linkOf(wrong), context);
    expect(problems.map(({code}) => code)).toEqual([
      "version",
      "dataset",
      "scheme",
      "setting",
      "weights",
      "filter",
      "baseline",
      "admissible",
      "distribution",
      "locked",
      "instansi",
      "blind",
      "compared",
      "sides",
      "statement",
      "question",
      "pair"
    ]);
    expect(decodeLink(linkOf(backwards), context).problems).toEqual(problems);
  });
});
