import {bkn2019} from "../../lib/index.js";
import type {Weights} from "../../lib/index.js";
import type {Agency} from "../../src/model/agency.js";

export {heard, press, texts} from "../weights/fixtures.js";

export const dimensions = bkn2019.dimensions.map(({id, label}) => ({id, label}));
export const legal: Weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

/** Agencies a, b, c … with ranks 1, 2, 3 … */
export function agencies(...ranks: number[]): Agency[] {
  return ranks.map((rank, i) => ({id: "abcdefgh"[i]!, label: `Instansi ${"ABCDEFGH"[i]!}`, rank}));
}

/** What events of a type carry, in order. */
export function details(element: Element, type: string): unknown[] {
  const log: unknown[] = [];
  element.addEventListener(type, (event) => log.push((event as CustomEvent<unknown>).detail));
  return log;
}

export const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();

/** Picks the choice of this value, or of these words. */
export function pick(select: HTMLSelectElement, choice: string): void {
  const option = [...select.options].find(({value, text}) => value === choice || text === choice);
  if (!option) throw new Error(`no choice ${choice}`);
  select.value = option.value;
  select.dispatchEvent(new Event("input", {bubbles: true}));
  select.dispatchEvent(new Event("change", {bubbles: true}));
}

export function type(input: HTMLInputElement, typed: string): void {
  input.value = typed;
  input.dispatchEvent(new Event("input", {bubbles: true}));
  input.dispatchEvent(new Event("change", {bubbles: true}));
}
