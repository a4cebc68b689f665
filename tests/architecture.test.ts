import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path/posix";
import ts from "typescript";
import {describe, expect, it} from "vitest";
import {sitemap} from "../src/site.js";

/** What each room may import beside itself, from the ground up. The rooms not named are pages; they may use all of these. */
const below: Record<string, string[]> = {
  lib: [],
  messages: ["lib"],
  ui: ["lib", "messages"],
  workers: ["lib"],
  files: ["lib", "messages", "workers"],
  state: ["lib", "messages", "files", "workers"],
  model: ["lib", "messages", "state"],
  site: ["lib", "messages", "model"],
  components: ["lib", "messages", "files", "state", "model", "ui", "site"]
};
const rooms: Record<string, string> = {
  beranda: "home",
  bobot: "weights",
  ketahanan: "robustness",
  sebaran: "distributions",
  bandingkan: "compare",
  bahan: "kit",
  lab: "lab",
  data: "datasets",
  metode: "method"
};
const source = (path: string) => `src/${path === "/" ? "index" : path.slice(1)}.md`;
const pages = new Map(sitemap.map(({id, path}) => [source(path.id), rooms[id]!]));

const files = ["lib", "src"].flatMap((root) =>
  (readdirSync(root, {recursive: true}) as string[])
    .map((name) => join(root, name))
    .filter(
      (path) =>
        /\.(ts|md)$/.test(path) &&
        !path.endsWith(".d.ts") &&
        !/^src\/(lib|en|data)\//.test(path) &&
        !path.includes(".observablehq")
    )
);
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

function roomOf(path: string): string {
  if (path.startsWith("lib/")) return "lib";
  if (path === "src/site.ts") return "site";
  return pages.get(path) ?? path.split("/")[1]!;
}

const imports = new Map(
  files.map((file) => [
    file,
    [...texts.get(file)!.matchAll(/(?:from|import\() ?"((?:\.|\/)[^"]+)"/g)].map(([, spec]) =>
      (spec!.startsWith("/") ? `src${spec}` : normalize(join(dirname(file), spec!)))
        .replace(/^src\/lib\//, "lib/")
        .replace(/\.js$/, ".ts")
    )
  ])
);
const arrows = files.flatMap((from) => imports.get(from)!.map((to) => ({from, to})));

/** Files that lead back to themselves, each circle once. */
function circles(): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const to of imports.get(file) ?? []) {
      if (!imports.has(to)) continue;
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}

const trees = files
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({file, tree: ts.createSourceFile(file, texts.get(file)!, ts.ScriptTarget.Latest, true)}));

function nodes(root: ts.Node): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return all;
}

describe("directions", () => {
  it("knows a room for every file", () => {
    const known = new Set([...Object.keys(below), ...Object.values(rooms)]);
    expect(files.filter((file) => !known.has(roomOf(file)))).toEqual([]);
    expect(arrows.length).toBeGreaterThan(1000);
  });

  it("imports only from rooms below, and no page from another", () => {
    const wrong = arrows.filter(({from, to}) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (here === there) return false;
      if (here in below) return !below[here]!.includes(there);
      return !(there in below || /^src\/kit\/(content|write)\//.test(to));
    });
    expect(wrong.map(({from, to}) => `${from} -> ${to}`)).toEqual([]);
  });

  it("enters the library through its faces", () => {
    const faces = ["lib/index.ts", "lib/slice/index.ts"];
    const wrong = arrows.filter(
      ({from, to}) => !from.startsWith("lib/") && to.startsWith("lib/") && !faces.includes(to)
    );
    expect(wrong.map(({from, to}) => `${from} -> ${to}`)).toEqual([]);
  });

  it("goes in no circle, types included", () => {
    expect(circles()).toEqual([]);
  });
});

describe("names and lengths", () => {
  it("declares each type once", () => {
    const where = new Map<string, Set<string>>();
    for (const {file, tree} of trees) {
      for (const node of nodes(tree)) {
        if (!ts.isTypeAliasDeclaration(node) && !ts.isInterfaceDeclaration(node)) continue;
        where.set(node.name.text, (where.get(node.name.text) ?? new Set()).add(file));
      }
    }
    const twice = [...where]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => `${name}: ${[...files].join(", ")}`);
    expect(twice).toEqual([]);
    expect(where.size).toBeGreaterThan(300);
  });

  it("hides no type of TypeScript or the DOM", () => {
    const folder = "node_modules/typescript/lib";
    const theirs = new Set(
      readdirSync(folder)
        .filter((name) => /^lib\.(dom|es)[\w.]*\.d\.ts$/.test(name))
        .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/^(?:interface|type) (\w+)/gm)])
        .map(([, name]) => name!)
    );
    const ours = trees.flatMap(({file, tree}) =>
      nodes(tree).flatMap((node) =>
        (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && theirs.has(node.name.text)
          ? [`${file}: ${node.name.text}`]
          : []
      )
    );
    expect(theirs.has("Range")).toBe(true);
    expect(ours).toEqual([]);
  });

  it("has no function of more than 120 lines", () => {
    const long = trees.flatMap(({file, tree}) =>
      nodes(tree).flatMap((node) => {
        if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return [];
        const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
        const lines = line(node.end) - line(node.getStart()) + 1;
        return lines > 120 ? [`${file}:${line(node.getStart()) + 1}: ${lines} lines`] : [];
      })
    );
    expect(long).toEqual([]);
  });
});

it("takes schemas from one file, which keeps them from making code of text", () => {
  const takers = files.filter((file) => /(?:from|import\() ?["']zod/.test(texts.get(file)!));
  expect(takers).toEqual(["src/state/schemas.ts"]);
});

it("names no storage in a cell, whose runtime would fail at the name before the cell can catch it", () => {
  const named = files.filter(
    (file) => file.endsWith(".md") && /\b(localStorage|sessionStorage|indexedDB)\b/.test(texts.get(file)!)
  );
  expect(named).toEqual([]);
});
