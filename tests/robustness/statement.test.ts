import {describe, expect, it} from "vitest";
import type {Statement} from "../../lib/index.js";
import {firstStatement, isTestable, statementOf} from "../../src/robustness/statementOf.js";
import {verdictText} from "../../src/robustness/verdictText.js";
import type {StatementSubject} from "../../src/robustness/verdictText.js";
import {agencies, dimensions} from "./fixtures.js";

const units = agencies(2, 1, 3);
const top: Statement = {kind: "top", unit: "b", k: 2};

describe("a statement", () => {
  it("is first that the leader is in the top three, or in the top of all but one", () => {
    expect(firstStatement(units)).toEqual(top);
    expect(firstStatement(agencies(4, 3, 2, 1, 5))).toEqual({kind: "top", unit: "d", k: 3});
    expect(firstStatement(agencies(1))).toBeNull();
  });

  it("keeps what it can in another form, and never sets an agency against itself", () => {
    expect(statementOf("beats", top, units)).toEqual({kind: "beats", unit: "b", other: "a"});
    expect(statementOf("beats", {kind: "beats", unit: "c", other: "c"}, units)).toMatchObject({other: "a"});
    expect(statementOf("top", {kind: "first", unit: "c"}, units)).toEqual({kind: "top", unit: "c", k: 2});
    expect(statementOf("first", top, units)).toEqual({kind: "first", unit: "b"});
  });

  it("cannot be tested of agencies or places that are not there", () => {
    expect(isTestable(top, units)).toBe(true);
    expect(isTestable({...top, k: 3}, units)).toBe(false);
    expect(isTestable({kind: "beats", unit: "a", other: "a"}, units)).toBe(false);
    expect(isTestable({kind: "first", unit: "z"}, units)).toBe(false);
  });
});

describe("a verdict in words", () => {
  const subject: StatementSubject = {units, statement: top, admissible: "for any weights", verdict: null};
  const text = (verdict: StatementSubject["verdict"]) => verdictText({...subject, verdict}, {locale: "en", dimensions});
  const holds = {holds: true, counterexample: null, share: 1, method: "exact"} as const;
  const fails = {holds: false, counterexample: [0.1, 0.2, 0.3, 0.4], share: 0.75, method: "exact"} as const;

  it("has none while it is computed, and keeps the button", () => {
    expect(text(null)).toMatchObject({
      sentence: "Instansi B is always in the top 2, for any weights.",
      state: null,
      mark: "",
      counterexample: "pending"
    });
  });

  it("tells a proof from an estimate, and gives the weights of a counter-example", () => {
    expect(text(holds)).toMatchObject({state: "proved", mark: "✓", example: "", counterexample: null});
    expect(text({...holds, method: "sampled"})).toMatchObject({state: "open", mark: "≈"});
    expect(text(fails)).toMatchObject({state: "disproved", mark: "✗", counterexample: [0.1, 0.2, 0.3, 0.4]});
    expect(text(fails).example).toContain("Qualification 10.0 · Competence 20.0 · Performance 30.0 · Discipline 40.0");
  });

  it("says why there is none", () => {
    expect(text({problem: "It was stopped."})).toMatchObject({
      state: null,
      why: "It was stopped.",
      counterexample: null
    });
  });
});
