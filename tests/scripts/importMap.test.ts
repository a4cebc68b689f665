import {expect, it} from "vitest";
import {standIn} from "../../scripts/importMap.js";

const page = `<head>
<link rel="modulepreload" href="../_import/kit/messages.1f.js">
<link rel="modulepreload" href="../_import/ui/dom.2e.js">
<link rel="modulepreload" href="../_import/ui/live.3d.js">
<link rel="modulepreload" href="../_import/kit/other.4c.js">
<script type="module">import "../_import/kit/other.4c.js";</script>`;

it("gives a page other modules, each asked for once, before anything is", () => {
  const imports = {
    "../_import/kit/messages.1f.js": "../_import/kit/messages.1f.en.js",
    "../_import/ui/dom.2e.js": "../_import/ui/room.js",
    "../_import/ui/live.3d.js": "../_import/ui/room.js"
  };
  expect(standIn(page, imports).split("\n").slice(1)).toEqual([
    `<script type="importmap">${JSON.stringify({imports})}</script>`,
    '<link rel="modulepreload" href="../_import/kit/messages.1f.en.js">',
    '<link rel="modulepreload" href="../_import/ui/room.js">',
    '<link rel="modulepreload" href="../_import/kit/other.4c.js">',
    '<script type="module">import "../_import/kit/other.4c.js";</script>'
  ]);
});

it("leaves a page as it is where nothing stands in", () => {
  expect(standIn(page, {})).toBe(page);
});
