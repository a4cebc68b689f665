// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {deskMemory} from "../../../src/lab/notebook/deskMemory.js";
import type {Desk, DeskState, Origin} from "../../../src/lab/notebook/notebookDesk.js";

const notebook: Notebook = {format: "timbang-lab", version: 1, title: "Dari tautan", cells: []};
const state = (origin: Origin) => ({origin, history: {present: notebook}}) as DeskState;

afterEach(() => sessionStorage.clear());

async function reopened(...origins: Origin[]) {
  const memory = deskMemory(sessionStorage);
  for (const origin of origins) memory.remember(state(origin));
  const desk = {openOwn: vi.fn(async () => null), openForeign: vi.fn()};
  expect(await deskMemory(sessionStorage).reopen(desk as unknown as Desk, "id")).toBeNull();
  return [desk.openOwn.mock.calls, desk.openForeign.mock.calls];
}

it("opens again what came from a link or a file, unsaved as it was", async () => {
  expect(await reopened({kind: "foreign", from: "link"})).toEqual([[], [[notebook, "link"]]]);
  expect(await reopened({kind: "foreign", from: "file"})).toEqual([[], [[notebook, "file"]]]);
});

it("opens again one's own by its id, and nothing else than what was open last", async () => {
  expect(await reopened({kind: "foreign", from: "link"}, {kind: "own", id: "x"})).toEqual([[["x"]], []]);
  expect(await reopened({kind: "own", id: "x"}, {kind: "foreign", from: "link"}, {kind: "example", id: "e"})).toEqual([
    [],
    []
  ]);
});

it("remembers a notebook from elsewhere after a reload too", async () => {
  await reopened({kind: "foreign", from: "link"});
  const second = deskMemory(sessionStorage);
  const desk = {
    openForeign: (present: Notebook) =>
      second.remember({...state({kind: "foreign", from: "link"}), history: {present}} as DeskState)
  };
  await second.reopen(desk as unknown as Desk, "id");
  expect(await reopened()).toEqual([[], [[notebook, "link"]]]);
});
