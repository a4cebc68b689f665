// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {lastNotebook} from "../../../src/lab/notebook/lastNotebook.js";
import type {OpenNotebook} from "../../../src/lab/notebook/openNotebook.js";
import type {NotebookOrigin, OpenNotebookState} from "../../../src/lab/notebook/types.js";

const notebook: Notebook = {format: "timbang-lab", version: 1, title: "Dari tautan", cells: []};
const state = (origin: NotebookOrigin) => ({origin, history: {present: notebook}}) as OpenNotebookState;

afterEach(() => sessionStorage.clear());

async function reopened(...origins: NotebookOrigin[]) {
  const memory = lastNotebook(sessionStorage);
  for (const origin of origins) memory.remember(state(origin));
  const current = {openOwn: vi.fn(async () => null), openForeign: vi.fn()};
  expect(await lastNotebook(sessionStorage).reopen(current as unknown as OpenNotebook, "id")).toBeNull();
  return [current.openOwn.mock.calls, current.openForeign.mock.calls];
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
  const second = lastNotebook(sessionStorage);
  const current = {
    openForeign: (present: Notebook) =>
      second.remember({...state({kind: "foreign", from: "link"}), history: {present}} as OpenNotebookState)
  };
  await second.reopen(current as unknown as OpenNotebook, "id");
  expect(await reopened()).toEqual([[], [[notebook, "link"]]]);
});

it.each(["{", "null", "[]", '{"from":"link"}'])("opens nothing of what it cannot read: %s", async (text) => {
  sessionStorage.setItem("timbang:lab-foreign", text);
  expect(await reopened()).toEqual([[], []]);
});
