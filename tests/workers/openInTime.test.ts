import {expect, it, vi} from "vitest";
import {openInTime} from "../../src/workers/openInTime.js";

it("gives a database that opens in time, open", async () => {
  const database = {close: vi.fn()};
  expect(await openInTime(Promise.resolve(database), 1000)).toBe(database);
  expect(database.close).not.toHaveBeenCalled();
});

it("gives up one that neither opens nor fails, and closes it should it open later", async () => {
  let resolve!: (database: {close(): void}) => void;
  const promise = new Promise<{close(): void}>((done) => (resolve = done));
  await expect(openInTime(promise, 1)).rejects.toThrow("did not open within 0.001 s");
  const close = vi.fn();
  resolve({close});
  await promise;
  expect(close).toHaveBeenCalledOnce();
});

it("says of one that fails why", async () => {
  await expect(openInTime(Promise.reject(new Error("refused")), 1000)).rejects.toThrow("refused");
});
