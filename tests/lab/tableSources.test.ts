import {expect, it, vi} from "vitest";
import {openedTables} from "../../src/lab/openedTables.js";
import {tableSources} from "../../src/lab/tableSources.js";

const stream = new Uint8Array([1]);
const file = (name: string) => ({file: name, rows: 3, columns: [], stream});

async function open() {
  const means = [{name: "jawa", title: "Jawa", rows: [{unit: "A", indeks: 70}]}];
  const sources = await tableSources(async () => [...means], openedTables(null));
  return {sources, means};
}

it("gives cells the tables of means and those of a person's files", async () => {
  const {sources} = await open();
  expect(sources.add(file("Data saya.csv"), () => false).name).toBe("data_saya");
  expect(sources.small()).toEqual([
    {name: "jawa", rows: [{unit: "A", indeks: 70}]},
    {name: "data_saya", stream, count: 3, types: {}}
  ]);
  expect(sources.opened().files.map(({file}) => file)).toEqual(["Data saya.csv"]);
});

it("is heard by those who listen when a table comes or goes", async () => {
  const {sources, means} = await open();
  const names = vi.fn();
  const stop = sources.subscribe(() =>
    names(
      sources
        .small()
        .map(({name}) => name)
        .join()
    )
  );
  sources.add(file("a.csv"), () => false);
  sources.remove("a");
  means.push({name: "bali", title: "Bali", rows: []});
  await sources.reload();
  stop();
  sources.remove("bali");
  expect(names.mock.calls.flat()).toEqual(["jawa,a", "jawa", "jawa,bali"]);
  expect(sources.closed()).toEqual({a: "a.csv"});
});

it("lets the one who adds a table know its name before those who listen", async () => {
  const {sources} = await open();
  const heard: string[] = [];
  sources.subscribe(() => heard.push("all"));
  sources.add(
    file("a.csv"),
    () => false,
    ({name}) => heard.push(name)
  );
  expect(heard).toEqual(["a", "all"]);
});
