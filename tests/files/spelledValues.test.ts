import {expect, it} from "vitest";
import {spelledBytes, timeMicros, uuidBytes} from "../../src/files/spelledValues.js";

it("takes back what DuckDB spelled", () => {
  expect(["00:00:00", "12:34:56.789", "23:59:59.999999", "24:00:00"].map(timeMicros)).toEqual([
    0n,
    45_296_789_000n,
    86_399_999_999n,
    86_400_000_000n
  ]);
  expect([...spelledBytes("\\xAA\\x00a\\x5C")]).toEqual([0xaa, 0, 0x61, 0x5c]);
  expect([...spelledBytes("")]).toEqual([]);
  expect([...uuidBytes("00000000-0000-0000-0000-0000000001ff")].slice(-3)).toEqual([0, 1, 255]);
});
