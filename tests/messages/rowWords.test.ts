import {describe, expect, it} from "vitest";
import {bandingkan} from "../../src/compare/messages.js";
import {categoryMessages} from "../../src/messages/categories.js";
import {checkMessages} from "../../src/messages/check.js";
import type {Locale} from "../../src/messages/define.js";
import {csvMessages, rankingMessages} from "../../src/messages/ranking.js";
import {saidOf} from "../../src/messages/rowWords.js";
import type {RowWords} from "../../src/messages/rowWords.js";
import {whyMessages} from "../../src/messages/why.js";
import {rowWordsOf, rowWordsOfAll} from "../../src/model/rowWords.js";
import {labels} from "../../src/model/labels.js";
import type {DatasetEntry} from "../../src/state/page.js";
import {ketahanan} from "../../src/robustness/messages.js";
import {bobot} from "../../src/weights/messages.js";

const agency = /instansi|agenc/i;
const own: Record<Locale, RowWords> = {
  id: {one: "unit", many: "unit", title: "Unit"},
  en: {one: "unit", many: "units", title: "Unit"}
};

const all = {bobot, ketahanan, bandingkan, rankingMessages, csvMessages, whyMessages, categoryMessages, checkMessages};

/** Every text of messages, with those of functions that can be told numbers and names. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      const said: unknown = value("1", "2", "3", "4", "5", "6");
      return typeof said === "string" ? [said] : [];
    } catch {
      return [];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(["id", "en"] as const)("messages said of units (%s)", (locale) => {
  it.each(Object.entries(all))("say nothing of agencies: %s", (_, messages) => {
    const before = texts(messages[locale]);
    const said = texts(saidOf(messages[locale] as object, own[locale], locale));
    expect(said).toHaveLength(before.length);
    // What is said of synthetic data is said of the agencies they stand for.
    const left = said.filter((text) => agency.test(text));
    expect(left).toEqual([]);
    expect(said.filter((text) => /\ban unit\b/i.test(text))).toEqual([]);
    expect(said).not.toEqual(before);
    expect(saidOf(messages[locale] as object, null, locale)).toBe(messages[locale]);
  });
});

describe("saidOf", () => {
  it("keeps the names it is told, and changes what stands between them", () => {
    const t = saidOf(bandingkan.en, own.en, "en");
    expect(t.gains.none("Agency for agencies", "B", "4", "")).toBe(
      "From Agency for agencies to B: none of 4 units changes rank."
    );
    const k = saidOf(ketahanan.id, own.id, "id");
    expect(k.cut("Instansi 1", "Instansi 12")).toBe("Ditampilkan Instansi 1 unit teratas dari Instansi 12.");
  });

  it("heads a column with the data's own head, in small letters inside files", () => {
    const words = {one: "baris", many: "baris", title: "Perangkat daerah"};
    expect(saidOf(rankingMessages.id, words, "id").agency).toBe("Perangkat daerah");
    expect(saidOf(csvMessages.id, words, "id").columns.agency).toBe("perangkat daerah");
    expect(saidOf(csvMessages.id, {...words, title: "OPD"}, "id").columns.agency).toBe("OPD");
    expect(saidOf(rankingMessages.id, words, "id").nothing).toContain("Tidak ada baris yang dapat diperingkat");
  });

  it("keeps English grammar", () => {
    const t = saidOf(whyMessages.en, own.en, "en");
    expect(t.choose).toBe("Choose a unit in the ranking to see what made it change.");
    expect(t.mean).toBe("Units' average");
  });
});

describe("what rows are called", () => {
  const table = {manifest: null};
  const records = {manifest: {content: "records", codeBook: []}} as unknown as Pick<DatasetEntry, "manifest">;
  const means = {
    manifest: {content: "aggregates", codeBook: [{column: "unit", label: {id: "Perangkat daerah", en: "Department"}}]}
  } as unknown as Pick<DatasetEntry, "manifest">;

  it("is units in a table of the reader's own, the head of the data in other means, and agencies in records", () => {
    expect(rowWordsOf(table, "id")).toEqual({one: "unit", many: "unit", title: "Unit"});
    expect(rowWordsOf(means, "en")).toEqual({one: "row", many: "rows", title: "Department"});
    expect(rowWordsOf(records, "id")).toBeNull();
  });

  it("is units where several data differ", () => {
    expect(rowWordsOfAll([records, records], "id")).toBeNull();
    expect(rowWordsOfAll([], "id")).toBeNull();
    expect(rowWordsOfAll([means, means], "id")!.title).toBe("Perangkat daerah");
    expect(rowWordsOfAll([means, records], "id")).toEqual({one: "unit", many: "unit", title: "Unit"});
  });

  it("is in the letters of masked names too", () => {
    const entry = {...table, fingerprint: "ab", instansi: ["x"], provisional: []} as unknown as DatasetEntry;
    expect(labels(entry, "id", true)("x")).toBe("Unit A");
    expect(labels({...entry, ...records}, "en", true)("x")).toBe("Agency A");
  });
});
