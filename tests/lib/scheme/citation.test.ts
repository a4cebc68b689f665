import {describe, expect, it} from "vitest";
import {citation} from "../../../lib/scheme/citation.js";
import {medan, ortalagk, programs, silka, simIpAsn} from "../../../lib/scheme/sources.js";

const what = {id: "Pita SKP", en: "SKP bands"};

describe("citation", () => {
  it("leaves an official name as it is", () => {
    expect(citation({citation: "PP 46/2011"}, "en")).toBe("PP 46/2011");
  });

  it("says a phrase in the language asked for", () => {
    expect(citation({citation: what}, "id")).toBe("Pita SKP");
    expect(citation({citation: what}, "en")).toBe("SKP bands");
  });
});

describe("programs", () => {
  it("is known from one program", () => {
    const source = programs(what, [silka]);
    expect(source.confidence).toBe("c1");
    expect(citation(source, "en")).toBe("SKP bands; read in the program SILKA (Balangan regency)");
  });

  it("is known from several that agree", () => {
    expect(programs(what, [silka, simIpAsn]).confidence).toBe("C");
  });

  it("lists them as each language does", () => {
    const source = programs(what, [simIpAsn, medan, ortalagk]);
    expect(citation(source, "id")).toBe(
      "Pita SKP; dibaca dari program sim-ip-asn, Kota Medan, dan ortalagk-citizen/ipasn"
    );
    expect(citation(source, "en")).toBe(
      "SKP bands; read in the programs sim-ip-asn, the city of Medan and ortalagk-citizen/ipasn"
    );
  });
});
