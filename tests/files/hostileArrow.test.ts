import {
  columnFromArray,
  dictionary,
  int32,
  list,
  nullType,
  tableFromColumns,
  tableToIPC,
  utf8
} from "@uwdata/flechette";
import {describe, expect, it} from "vitest";
import {readTableFile} from "../../src/files/readTableFile.js";
import {inASecond} from "./inASecond.js";

const read = async (bytes: Uint8Array, locale: "id" | "en" = "en") =>
  readTableFile(new File([bytes as Uint8Array<ArrayBuffer>], "serang.arrow"), "arrow", {locale});

/** A refusal in both languages, each in less than a second. */
async function refused(bytes: Uint8Array): Promise<string> {
  const answers: string[] = [];
  for (const locale of ["id", "en"] as const) {
    const answer = await inASecond(() => read(bytes, locale));
    if (!("problem" in answer)) throw new Error(`read: ${answer.rows} rows`);
    answers.push(answer.problem);
  }
  expect(answers[0]).toMatch(/^Berkas serang\.arrow tidak dibuka: ./);
  expect(answers[1]).toMatch(/^The file serang\.arrow was not opened: ./);
  return answers[1]!;
}

/** 5 rows of whole numbers, texts, words of a dictionary, lists and nothing. */
const table = () =>
  tableFromColumns([
    ["n", columnFromArray([1, null, 3, 4, 5], int32())],
    ["kata", columnFromArray(["satu", "dua", null, "", "lima"], utf8())],
    ["kode", columnFromArray(["a", "b", "a", null, "b"], dictionary(utf8()))],
    ["daftar", columnFromArray([[1], [], null, [2, 3], [4]], list(int32()))],
    ["kosong", columnFromArray([null, null, null, null, null], nullType())]
  ]);

const files = () => (["stream", "file"] as const).map((format) => tableToIPC(table(), {format})!);

/** The places of a whole number of 64 bits, which stands in the metadata as the length of the rows. */
function places(bytes: Uint8Array, value: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({length: (bytes.length >> 3) - 1}, (_, i) => 8 * i).filter(
    (at) => view.getBigInt64(at, true) === BigInt(value)
  );
}

function changed(bytes: Uint8Array, at: readonly number[], value: bigint): Uint8Array {
  const copy = bytes.slice();
  for (const place of at) new DataView(copy.buffer).setBigInt64(place, value, true);
  return copy;
}

/** A flat buffer of nothing but tables: each field a number of 32 bits that points to what follows. */
function message(type: number, header: number[], body = 0n): Uint8Array {
  // vtable: size 12, table 24; version 4, type 8, header 12, body 16.
  const head = new Uint8Array(44);
  const view = new DataView(head.buffer);
  view.setInt32(0, 16, true);
  for (const [i, value] of [12, 24, 4, 6, 8, 16].entries()) view.setInt16(4 + 2 * i, value, true);
  view.setInt32(16, 12, true);
  view.setInt16(20, 4, true);
  view.setUint8(22, type);
  view.setInt32(24, 20, true);
  view.setBigInt64(32, body, true);
  const all = Uint8Array.from([...head, ...header]);
  const bytes = new Uint8Array(8 + all.length);
  const own = new DataView(bytes.buffer);
  own.setInt32(0, -1, true);
  own.setInt32(4, all.length, true);
  bytes.set(all, 8);
  return bytes;
}

/** A schema whose fields are so many as it says, each the one before's child if it goes deep. */
function schema(fields: number, deep: boolean): number[] {
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  // The table at 12 of a vtable at 4, whose field 6 points to the vector at 24; its one field is at 40.
  for (const [i, value] of [8, 12, 0, 4].entries()) view.setInt16(4 + 2 * i, value, true);
  view.setInt32(0, 12, true);
  view.setInt32(12, 8, true);
  view.setInt32(16, 8, true);
  view.setInt32(24, fields, true);
  view.setInt32(28, 16, true);
  // vtable of the field at 32.. : children (14) point back to the vector.
  for (const [i, value] of [16, 8].entries()) view.setInt16(48 + 2 * i, value, true);
  view.setInt16(62, deep ? 4 : 0, true);
  view.setInt32(44, -4, true);
  view.setInt32(48, 0, true);
  return [...bytes];
}

describe("an Arrow file", () => {
  it("is read where it says the truth, as a file or a stream", async () => {
    for (const bytes of files()) expect(await read(bytes)).toMatchObject({rows: 5});
  });
});

describe("a small Arrow file that says what is not so is refused at once", () => {
  it.each([10n ** 9n, 2n ** 53n - 1n, -1n, 2n ** 62n, 6n])("rows: %d", async (rows) => {
    for (const bytes of files()) {
      const at = places(bytes, 5);
      expect(at.length).toBeGreaterThan(4);
      expect(await refused(changed(bytes, at, rows))).toMatch(/values|longer/);
      for (const place of at) {
        const answer = await read(changed(bytes, [place], rows));
        expect("problem" in answer || answer.rows === 5).toBe(true);
      }
    }
  });

  it("rows of nothing, of which there can be any number", async () => {
    const nothing = tableFromColumns([["kosong", columnFromArray([null, null, null, null, null], nullType())]]);
    const bytes = tableToIPC(nothing, {format: "stream"})!;
    expect(bytes.length).toBeLessThan(844);
    const many = changed(bytes, places(bytes, 5), 2_000_000_000n);
    expect(await refused(many)).toMatch(/says that it holds 2,000,000,00\d values, too many/);
  });

  it.each([
    ["a body longer than the file", message(3, [...new Uint8Array(64)], 2n ** 40n)],
    ["a body below zero", message(3, [...new Uint8Array(64)], -8n)],
    ["a message longer than the file", Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 127, 0, 0])],
    ["a message below zero", Uint8Array.from([255, 255, 255, 255, 0, 0, 0, 128, 0, 0])],
    ["two billion fields", message(1, schema(2 ** 31 - 1, false))],
    ["fields below zero", message(1, schema(-1, false))],
    ["fields within themselves", message(1, schema(1, true))]
  ])("%s", async (_, bytes) => void (await refused(bytes)));

  it("a batch that a list names a thousand times", async () => {
    const bytes = tableToIPC(table(), {format: "file"})!;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const footer = bytes.length - 10 - view.getInt32(bytes.length - 10, true);
    for (let at = footer; at < bytes.length - 14; at += 4) {
      const copy = bytes.slice();
      new DataView(copy.buffer).setInt32(at, 1000, true);
      await inASecond(() => read(copy));
    }
  });
});

describe("every number in it", () => {
  it("may be anything: the file is read or refused, at once", async () => {
    for (const bytes of files())
      for (let at = 0; at + 4 <= bytes.length; at += 4)
        for (const value of [-1, 0, 2 ** 31 - 1, 1000, -(2 ** 31)]) {
          const copy = bytes.slice();
          new DataView(copy.buffer).setInt32(at, value, true);
          const answer = await inASecond(() => read(copy));
          expect("problem" in answer || answer.rows <= 5).toBe(true);
        }
  });

  it("may be cut off anywhere", async () => {
    for (const bytes of files())
      for (let length = 8; length < bytes.length; length += 3) {
        const answer = await read(bytes.slice(0, length));
        expect("problem" in answer || answer.rows <= 5).toBe(true);
      }
  });
});
