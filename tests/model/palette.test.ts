import {readdirSync, readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {dimensions} from "../../lib/index.js";
import * as kit from "../../src/kit/write/palette.js";
import {customProperties} from "../../src/model/customProperties.js";
import {dimensionColors, directionColors, paperColors, warningColors} from "../../src/model/palette.js";

it("gives the screen a custom property for every colour, for light and for dark", () => {
  const [light, dark] = customProperties().split("@media screen and (prefers-color-scheme: dark)") as [string, string];
  for (const id of dimensions) {
    expect(light).toContain(`--dim-${id}: #${dimensionColors[id].light};`);
    expect(dark).toContain(`--dim-${id}: #${dimensionColors[id].dark};`);
  }
  expect(light).toContain("--up: #1763B0; --down: #A8480B; --warn: #8A5300; --warn-background: #FFF4DC;");
  expect(dark).toContain("--up: #7FBAF7; --down: #F3A578; --warn: #FFD591; --warn-background: #3A2C10;");
  expect(light).toContain("--paper-warn-ink: #7A4B00;");
});

it("gives the kit the colours of the light ground", () => {
  expect(kit.dimensionColors).toEqual({
    kualifikasi: "3F6FD8",
    kompetensi: "E58A1F",
    kinerja: "179384",
    disiplin: "8D6BB8"
  });
  expect(kit.directionColors).toEqual({up: "1763B0", down: "A8480B", same: "9AA4AE"});
  expect(kit.causeColors).toEqual({weights: "1F4E9C", rules: "E58A1F", population: "179384"});
});

it("stands in no sheet of styles again", () => {
  const themed = [dimensionColors, directionColors, warningColors].flatMap((colors) =>
    Object.values(colors).flatMap(({light, dark}) => [light, dark])
  );
  const colors = [...themed, ...Object.values(paperColors)].map((color) => `#${color.toLowerCase()}`);
  const sheets = (readdirSync("src", {recursive: true}) as string[]).filter(
    (path) => path.endsWith(".css") && !path.startsWith(".observablehq")
  );
  const again = sheets.flatMap((path) => {
    const text = readFileSync(`src/${path}`, "utf8").toLowerCase();
    return colors.filter((color) => text.includes(color)).map((color) => `${path}: ${color}`);
  });
  expect(again).toEqual([]);
});
