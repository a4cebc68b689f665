import {describe, expect, it} from "vitest";
import {readTableFile} from "../../src/files/readTableFile.js";
import {inASecond} from "./inASecond.js";
import {i32, list, parquetBytes, run, sized, struct, varint} from "./parquetBytes.js";

const read = async (bytes: Uint8Array<ArrayBuffer>, locale: "id" | "en" = "en") =>
  readTableFile(new File([bytes], "serang.parquet"), "parquet", {locale});

/** A refusal in both languages, each in less than a second. */
async function refused(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  for (const locale of ["id", "en"] as const) {
    const answer = await inASecond(() => read(bytes, locale));
    if (!("problem" in answer)) throw new Error(`read: ${answer.rows} rows`);
    expect(answer.problem).toMatch(
      locale === "id" ? /^Berkas serang\.parquet tidak dibuka: ./ : /^The file serang\.parquet was not opened: ./
    );
    if (locale === "en") return answer.problem;
  }
  throw new Error();
}

const huge = 2 ** 31 - 1;
const bytes = (...parts: number[]) => Uint8Array.from(parts);
const nested = (depth: number): ReturnType<typeof struct> =>
  depth === 0 ? struct({}) : struct({1: nested(depth - 1)});
const plain = sized([...Buffer.from("ab")]);

describe("a Parquet file made by hand", () => {
  it("is read where it says the truth", async () => {
    for (const codec of [0, 2]) expect(await read(parquetBytes({codec}))).toMatchObject({rows: 3});
    const page = bytes(...sized(run(1000, 0)));
    expect(await read(parquetBytes({rows: 1000, optional: true, page}))).toMatchObject({rows: 1000});
    const dictionary = {values: 1, page: bytes(...plain)};
    const codes = parquetBytes({type: 6, rows: 3, encoding: 8, dictionary, page: bytes(1, ...run(3, 0))});
    expect(await read(codes)).toMatchObject({rows: 3});
  });
});

describe("a small Parquet file that says what is not so is refused at once", () => {
  it.each([
    ["rows without number", {rows: 2 ** 40}, /says that it holds/],
    ["rows below zero", {rows: -5}, /says that it holds/],
    ["more rows than its groups", {rows: 3, groupRows: 2}, /table of contents/],
    ["more values than rows", {values: 2_000_000_000}, /2,000,000,000 values/],
    ["a page of more values than the column", {pageValues: huge}, /page/],
    ["a page of fewer values", {pageValues: 2}, /holds 3 values where there are 2/],
    ["a page of values below zero", {pageValues: -1}, /page/],
    ["values that are not there", {rows: 1_000_000}, /holds 1,000,000 values where there are 3/],
    ["a page longer than the file", {packedSize: huge}, /longer/],
    ["a page of a length below zero", {packedSize: -200}, /longer/],
    ["a page that grows without packing", {size: huge}, /become/],
    ["a column outside the file", {start: 1_000_000}, /longer/],
    ["a column longer than the file", {length: 1_000_000}, /longer/],
    ["a column before the file", {start: -4}, /longer/],
    ["the same group 2,000 times", {groups: 2000}, /longer/],
    ["a schema of two billion parts", {schemaSaid: huge}, /longer/],
    ["groups of which there are none", {groupsSaid: 1_000_000}, /longer/],
    ["a root of a million columns", {children: 1_000_000}, /schema/],
    ["a list longer than the file", {footer: huge}, /longer/],
    ["lists in lists", {extra: nested(5000)}, /nested more than 32/],
    ["a text longer than the file", {extra: list([struct({1: {type: 8, bytes: varint(huge)}})])}, /longer/],
    ["a number of endless digits", {extra: {type: 6, bytes: Array<number>(400).fill(0xff)}}, /longer/]
  ] as const)("%s", async (_, told, reason) => {
    const file = parquetBytes(told);
    if (_ !== "the same group 2,000 times" && _ !== "lists in lists") expect(file.length).toBeLessThan(1000);
    expect(await refused(file)).toMatch(reason);
  });

  it.each([
    ["marks repeated two billion times", {optional: true, rows: 8, page: bytes(...sized(run(huge, 1)), 0)}, /marks/],
    [
      "marks packed two billion times",
      {optional: true, rows: 8, page: bytes(...sized([...varint(huge), 255]))},
      /marks/
    ],
    ["marks that are cut off", {optional: true, rows: 1000, page: bytes(...sized(run(5, 1)))}, /longer/],
    ["marks longer than the page", {optional: true, page: bytes(255, 255, 255, 127, 2)}, /longer/],
    ["codes without a dictionary", {type: 6, encoding: 8, page: bytes(1, ...run(3, 0))}, /dictionary/],
    [
      "differences of endless blocks",
      {encoding: 5, page: bytes(...varint(2 ** 40), ...varint(0), 3, 0, 0, 0)},
      /longer/
    ],
    ["differences of two billion parts", {encoding: 5, page: bytes(128, 1, ...varint(huge), 3, 0, 0, 0)}, /longer/],
    ["an encoding nobody knows", {encoding: 77}, /longer/]
  ] as const)("%s", async (_, told, reason) => expect(await refused(parquetBytes(told))).toMatch(reason));

  it.each([
    ["codes repeated two billion times", {values: 1, page: bytes(...plain)}, run(huge, 0), /marks/],
    ["codes beyond it", {values: 1, page: bytes(...plain)}, run(3, 1), /dictionary/],
    ["more words than its bytes", {values: huge, page: bytes(...plain)}, run(3, 0), /dictionary/],
    ["words that grow", {values: 1, page: bytes(...plain), size: huge}, run(3, 0), /become/]
  ] as const)("a dictionary with %s", async (_, dictionary, codes, reason) => {
    const file = parquetBytes({type: 6, encoding: 8, dictionary, page: bytes(1, ...codes)});
    expect(await refused(file)).toMatch(reason);
  });

  it("texts that each begin as all before", async () => {
    const n = 50_000;
    const deltas = (first: number, step: number, count: number) => {
      const blocks = Math.ceil((count - 1) / 128);
      const zigzag = (value: number) => varint(value * 2);
      return [
        128,
        1,
        4,
        ...varint(count),
        ...zigzag(first),
        ...Array.from({length: blocks}, () => [...zigzag(step), 0, 0, 0, 0]).flat()
      ];
    };
    const page = Uint8Array.from([deltas(0, 1, n), deltas(1, 0, n), Array<number>(n).fill(65)].flat());
    expect(await refused(parquetBytes({type: 6, rows: n, encoding: 7, page}))).toMatch(/limit of 1,000 MB/);
  });

  it("one long word, time and again", async () => {
    const word = Uint8Array.from(sized(Array<number>(1_000_000).fill(65)));
    const told = {type: 6, rows: 2000, encoding: 8, dictionary: {values: 1, page: word}, codec: 2};
    expect(await refused(parquetBytes({...told, page: bytes(1, ...run(2000, 0))}))).toMatch(/limit of 1,000 MB/);
  });

  it("bombs of GZIP and SNAPPY", async () => {
    const bomb = parquetBytes({codec: 2, rows: 5_000_000, page: new Uint8Array(20_000_000), size: 12});
    expect(bomb.length).toBeLessThan(25_000);
    expect(await refused(bomb)).toMatch(/become 12 bytes|more than is possible/);
    expect(await refused(parquetBytes({codec: 2, size: 500_000_000}))).toMatch(/500,000,000 bytes/);
    expect(await refused(parquetBytes({codec: 1, size: 400_000_000, page: bytes(255, 1, 0, 0)}))).toMatch(
      /400,000,000/
    );
  });

  it("a newer page whose marks are longer than it", async () => {
    const second = (absent: number, marks: number) =>
      struct({1: i32(3), 2: i32(absent), 3: i32(3), 4: i32(0), 5: i32(marks), 6: i32(0), 7: {type: 2, bytes: []}});
    expect(await refused(parquetBytes({second: second(-huge, 0)}))).toMatch(/page/);
    expect(await refused(parquetBytes({second: second(0, huge)}))).toMatch(/longer/);
    expect(await refused(parquetBytes({second: second(2, 0)}))).toMatch(/page/);
    expect(await read(parquetBytes({second: second(0, 0)}))).toMatchObject({rows: 3});
    const silent = struct({1: i32(3), 2: i32(0), 3: i32(3), 4: i32(0), 7: {type: 2, bytes: []}});
    expect(await refused(parquetBytes({second: silent, optional: true, page: bytes(0, 0, 0)}))).toMatch(/longer/);
  });

  it("is told with the part that is wrong, in both languages", async () => {
    const answer = await read(parquetBytes({values: 2_000_000_000}), "id");
    expect(answer).toMatchObject({
      problem: expect.stringMatching(
        /^Berkas serang\.parquet tidak dibuka: berkas sebesar \d+ byte itu menyatakan 2\.000\.000\.000 isian, terlalu banyak/
      ) as string
    });
  });
});

describe("every number in a list", () => {
  it("may be anything: the file is read or refused, at once", async () => {
    const file = parquetBytes({optional: true, page: bytes(...sized(run(3, 1)), ...new Uint8Array(12))});
    for (let at = 4; at < file.length - 8; ++at)
      for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
        const changed = file.slice();
        changed[at] = value;
        const answer = await inASecond(() => read(changed));
        expect("problem" in answer || answer.rows >= 0).toBe(true);
      }
  });
});
