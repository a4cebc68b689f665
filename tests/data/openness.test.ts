import {tableFromIPC} from "@uwdata/flechette";
import {afterEach, describe, expect, it, vi} from "vitest";
import {pilot, pilotParquet, pilotRecords, pilotTally} from "../../data/artefacts.js";
import {openManifest, opennessOf, toldShift} from "../../data/openness.js";

afterEach(() => vi.unstubAllEnvs());

describe("who may open a site", () => {
  it("is asked of whoever builds one about real people", () => {
    expect(() => opennessOf("nyata", {})).toThrow("TIMBANG_OPENNESS=tertutup");
    expect(() => opennessOf("nyata", {TIMBANG_OPENNESS: "lengkap"})).toThrow("real people");
    expect(opennessOf("nyata", {TIMBANG_OPENNESS: "tertutup"})).toBe("tertutup");
    expect(opennessOf("nyata", {TIMBANG_OPENNESS: "terbuka"})).toBe("terbuka");
    expect(opennessOf("sintetis", {})).toBe("lengkap");
    expect(() => opennessOf("sintetis", {TIMBANG_OPENNESS: "public"})).toThrow("TIMBANG_OPENNESS is public");
  });

  it("tells how far an index is off by coarse steps, and refuses more", () => {
    expect(toldShift({own: 0.1, any: 0.34})).toEqual({own: 0.1, any: 0.5});
    expect(toldShift({own: 0.1000001, any: 2})).toEqual({own: 0.2, any: 2});
    expect(() => toldShift({own: 0.51, any: 0.6})).toThrow("0.51");
    expect(() => toldShift({own: 0, any: 2.01})).toThrow("2.01");
  });
});

describe("an open site of the pilot", () => {
  it("holds no record and no count under ten, every head-count, and tells how far an index is off", async () => {
    vi.stubEnv("TIMBANG_OPENNESS", "terbuka");
    expect((await pilotRecords()).length).toBe(0);
    expect((await pilotParquet()).length).toBe(0);
    const bytes = await pilotTally();
    const table = tableFromIPC(bytes);
    const counts = [...(table.getChild("jumlah").toArray() as Iterable<number>)];
    expect(Math.min(...counts)).toBe(10);
    const people: Record<string, number> = {};
    const instansi = table.getChild("instansi").toArray() as string[];
    counts.forEach((n, i) => (people[instansi[i]!] = (people[instansi[i]!] ?? 0) + n));
    const {manifest, openness, coverage, firstRows} = await pilot();
    expect(people).toEqual(manifest.rowsByInstansi);
    expect([coverage, firstRows]).toEqual([[], []]);
    expect(openness).toEqual({kind: "terbuka", within: {own: 0.2, any: 0.5}});
    expect(manifest.title.id).toMatch(/ \(terbuka\)$/);
    expect(manifest.file.sha256).toBe(openManifest(manifest, bytes).file.sha256);
  });
});
