import {describe, expect, it} from "vitest";
import {openedTables} from "../../src/lab/openedTables.js";

const table = (file: string) => ({file, rows: 1, columns: [], stream: new Uint8Array()});
const none = () => false;

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  };
}

describe("tables opened from files", () => {
  it("are named after the file, with a number where that name is taken", () => {
    const tables = openedTables(null);
    expect(tables.add(table("Penjualan Kota.csv"), none).name).toBe("penjualan_kota");
    expect(tables.add(table("penjualan-kota.parquet"), none).name).toBe("penjualan_kota_2");
    expect(tables.add(table("records.csv"), (name) => name === "records").name).toBe("records_2");
    expect(tables.add(table("Penjualan Kota.csv"), none).name).toBe("penjualan_kota");
    expect(tables.list).toHaveLength(3);
  });

  it("are known by the name of their file when they are gone, and get their name back", () => {
    const kept = storage();
    openedTables(kept).add(table("a.csv"), (name) => name === "a");
    const later = openedTables(kept);
    expect(later.list).toEqual([]);
    expect(later.closed()).toEqual({a_2: "a.csv"});
    expect(later.add(table("a.csv"), none).name).toBe("a_2");
    expect(later.closed()).toEqual({});
    later.remove("a_2");
    expect(later.closed()).toEqual({a_2: "a.csv"});
    kept.setItem("timbang:lab-files", "{");
    expect(openedTables(kept).closed()).toEqual({});
  });

  it("are taken out again if they cannot be used, and what stood in their place is put back", () => {
    const kept = storage();
    const tables = openedTables(kept);
    const bad = (file: string) => {
      const before = tables.before(file);
      tables.undo(tables.add(table(file), none), before);
    };
    bad("a.csv");
    expect([tables.list, tables.closed()]).toEqual([[], {}]);
    const first = tables.add(table("a.csv"), none);
    const other = tables.add(table("b.csv"), none);
    bad("a.csv");
    expect(tables.list).toEqual([other, first]);
    tables.remove("a");
    bad("a.csv");
    expect(tables.list).toEqual([other]);
    expect(tables.closed()).toEqual({a: "a.csv"});
    expect(openedTables(kept).closed()).toEqual({a: "a.csv", b: "b.csv"});
  });
});
