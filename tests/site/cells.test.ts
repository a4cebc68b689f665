import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {sitemap} from "../../src/components/frame.js";

function source(path: string): string {
  return readFileSync(`src${path.endsWith("/") ? `${path}index` : path}.md`, "utf8");
}

const cells = (markdown: string) => [...markdown.matchAll(/^```ts[^\n]*\n[\s\S]*?^```/gm)].map(([cell]) => cell);
const headings = (markdown: string) => [...markdown.matchAll(/^#+ /gm)].map(([mark]) => mark);
const pages = sitemap.map(({id, path}) => [id, path.id, path.en] as const);

it.each(pages)("%s runs the same cells in both languages", (_, id, en) => {
  expect(cells(source(id)).length).toBeGreaterThan(1);
  expect(cells(source(en))).toEqual(cells(source(id)));
});

it.each(pages)("%s has the same sections in both languages", (_, id, en) => {
  expect(headings(source(en))).toEqual(headings(source(id)));
});
