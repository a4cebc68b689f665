import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Admissible} from "../../../lib/index.js";
import {readScenarioFile, openScenarioFile, writeScenarioFile} from "../../../src/state/scenario/scenarioFile.js";
import {saved} from "../../../src/state/scenario/savedScenario.js";
import {tidy} from "../../../src/state/scenario/tidy.js";
import {draft, hostile, scenario} from "./savedFixture.js";

const at = new Date(Date.UTC(2026, 4, 20));
const some = ["A", "B"].map((name, i) => saved(draft(name), `id-${i}`, at));
const text = writeScenarioFile(some, "0.1.0");

type Json = {[key: string]: Json};

/** The file with another value (undefined: none) at a path. */
function changed(...changes: [path: (string | number)[], value: unknown][]): string {
  const file = JSON.parse(text) as Json;
  for (const [path, value] of changes) {
    let parent = file;
    for (const key of path.slice(0, -1)) parent = parent[key]!;
    parent[path.at(-1)!] = value as Json;
  }
  return JSON.stringify(file);
}

const problem = (content: string) => {
  const read = readScenarioFile(content);
  return "problem" in read ? read.problem : null;
};

describe("a file of scenarios", () => {
  it("gives back what was written", () => {
    expect(readScenarioFile(text)).toEqual({scenarios: some, rounded: []});
    expect(readScenarioFile(`\ufeff${text}`)).toEqual({scenarios: some, rounded: []});
  });

  it.each(hostile)("carries the name %s and makes nothing of it", (name) => {
    const hostileOnes = [saved(draft(name, {note: name}), "x", at)];
    expect(readScenarioFile(writeScenarioFile(hostileOnes, "0.1.0"))).toEqual({scenarios: hostileOnes, rounded: []});
  });

  it("carries any name that was tidied", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", minLength: 1, maxLength: 400}), (name) => {
        fc.pre(tidy(name, 300) !== "");
        const one = [saved(draft(name), "x", at)];
        expect(readScenarioFile(writeScenarioFile(one, "0.1.0"))).toEqual({scenarios: one, rounded: []});
      })
    );
  });

  it.each<[Admissible, string]>([
    [{kind: "any"}, '{"kind":"semua"}'],
    [{kind: "around", points: 2.5}, '{"kind":"sekitar","points":2.5}'],
    [{kind: "order", order: ["kinerja", "kompetensi"]}, '{"kind":"urutan","order":["kinerja","kompetensi"]}'],
    [{kind: "bounds", lower: {kinerja: 0.2}, upper: {}}, '{"kind":"batas","lower":{"kinerja":0.2},"upper":{}}']
  ])("writes the accepted weights %j as it always has", (admissible, stored) => {
    const one = [saved(draft("A", {scenario: {...scenario, admissible}}), "x", at)];
    const written = writeScenarioFile(one, "0.1.0");
    expect(JSON.stringify(JSON.parse(written).scenarios[0].scenario.admissible)).toBe(stored);
    expect(readScenarioFile(written)).toEqual({scenarios: one, rounded: []});
  });

  it("reads version 1, which did not know the weights one would accept", () => {
    const old = changed(
      [["version"], 1],
      [["scenarios", 0, "scenario", "admissible"], undefined],
      [["scenarios", 1, "scenario", "admissible"], undefined]
    );
    expect(readScenarioFile(old)).toEqual({scenarios: some, rounded: []});
  });

  it("reads version 2, which did not know how scores are looked at", () => {
    expect(readScenarioFile(changed([["version"], 2]))).toEqual({scenarios: some, rounded: []});
  });

  it("carries how scores are looked at, and refuses a range the wrong way round", () => {
    const looked = {measure: "kinerja", by: "jenisJabatan", picture: "ecdf", range: [40, 60]};
    const path = ["scenarios", 0, "scenario", "distribution"];
    const read = readScenarioFile(changed([path, looked]));
    expect("scenarios" in read && read.scenarios[0]!.scenario.distribution).toEqual(looked);
    expect(problem(changed([path, {...looked, range: [60, 40]}]))).toMatchObject({
      code: "invalid",
      at: 1,
      path: "scenario.distribution.range"
    });
    expect(problem(changed([path, {...looked, picture: "kue"}]))).toMatchObject({fault: {must: "oneOf"}});
  });
});

describe("a file that is", () => {
  it("cut short or no JSON says where", () => {
    expect(problem(text.slice(0, 300))).toMatchObject({code: "notJson", line: 13, found: ""});
    expect(problem("")).toMatchObject({code: "notJson"});
  });

  it.each(["[]", "null", "7", '{"type":"FeatureCollection"}', '{"format":"lain","version":2}'])(
    "foreign is not tried: %s",
    (content) => expect(problem(content)).toEqual({code: "foreign"})
  );

  it("of a newer version says which", () => {
    expect(problem(changed([["version"], 99]))).toEqual({code: "newer", version: 99});
  });

  it("of no version there is, says so instead of looking for ever", () => {
    for (const version of ["constructor", "__proto__", null, 0, 1.5])
      expect(problem(changed([["version"], version]))).toMatchObject({code: "invalid", path: "version"});
  });

  it("empty, or too full", async () => {
    expect(problem(changed([["scenarios"], []]))).toEqual({code: "none"});
    expect(problem(changed([["scenarios"], Array(501).fill(some[0])]))).toEqual({
      code: "tooMany",
      count: 501
    });
    const huge = {size: 3_000_000, text: () => Promise.reject(new Error("read"))};
    expect(await openScenarioFile(huge)).toEqual({problem: {code: "tooLarge", bytes: 3_000_000}});
  });

  it.each<[string, path: string, value: unknown, told: string, fault: object]>([
    ["a weight that is text", "scenario.weights.kinerja", "40", "scenario.weights.kinerja", {must: "type"}],
    ["a weight below 0", "scenario.weights.kinerja", -1, "scenario.weights.kinerja", {must: "range", minimum: 0}],
    ["weights of another sum", "scenario.weights.kinerja", 0.5, "scenario.weights", {must: "weightsSum"}],
    ["a scheme nobody knows", "scenario.scheme", "bkn-1999", "scenario.scheme", {must: "oneOf"}],
    ["a setting nobody knows", "scenario.settings.predikat", "p9", "scenario.settings.predikat", {must: "setting"}],
    ["a filter nobody knows", "scenario.filter.hobi", ["musik"], "scenario.filter", {must: "unknownKey"}],
    ["something else inside", "evil", 1, "", {must: "unknownKey", keys: ["evil"]}],
    ["a fingerprint that is none", "scenario.fingerprint", "zz", "scenario.fingerprint", {must: "form"}],
    ["no name", "name", "", "name", {must: "name"}],
    ["a name too long", "name", "x".repeat(301), "name", {must: "name"}],
    ["a name with a control character", "name", "a\u0007b", "name", {must: "name"}],
    ["the identity of another", "id", "id-0", "id", {must: "twice"}]
  ])("broken by %s says which scenario, and where in it", (_, path, value, told, fault) => {
    const found = problem(changed([["scenarios", 1, ...path.split(".")], value]));
    expect(found).toMatchObject({code: "invalid", at: 2, path: told, fault});
  });

  it("anything at all never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const content = JSON.stringify({format: "timbang-skenario", version: 2, tool: "x", scenarios: [value]});
        expect(problem(content)).toMatchObject({code: "invalid", at: 1});
        expect(problem(JSON.stringify(value))).not.toBeNull();
      })
    );
  });
});
