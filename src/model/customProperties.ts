import {dimensionColors, directionColors, paperColors, warningColors} from "./palette.js";
import type {ThemedColor} from "./palette.js";

const themed: [name: string, color: ThemedColor][] = [
  ...Object.entries(dimensionColors).map(([id, color]): [string, ThemedColor] => [`dim-${id}`, color]),
  ...Object.entries(directionColors),
  ...Object.entries(warningColors)
];

/** The palette as custom properties of CSS, for light and for dark: `--dim-…`, `--up`, `--down`, `--warn…`, `--paper…`. */
export function customProperties(): string {
  const list = (colors: [name: string, color: string][]) =>
    colors.map(([name, color]) => `--${name}: #${color};`).join(" ");
  const on = (ground: keyof ThemedColor) => list(themed.map(([name, color]) => [name, color[ground]]));
  const paper = list(
    Object.entries(paperColors).map(([name, color]) => [name === "paper" ? name : `paper-${kebab(name)}`, color])
  );
  return `:root {${on("light")} ${paper}} @media screen and (prefers-color-scheme: dark) {:root {${on("dark")}}}`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
