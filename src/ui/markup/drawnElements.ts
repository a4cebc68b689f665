import type {SafeMarkup} from "./markup.js";

/** More than this is not drawn of one output, each element counted as often as it is drawn. */
export const drawnLimit = 200_000;

/** Names within names are followed so far. */
const deepest = 12;

/** Attributes that elements within inherit: what they name is drawn for each. */
const inherited = /^(marker|marker-start|marker-mid|marker-end|fill|stroke|style)$/;

type DrawnElement = {
  name: string;
  end: number;
  points: number;
  named: {id: string; inherited: boolean; drawn: boolean}[];
};

/**
 * How many elements are drawn, those that others name (`use`, patterns, markers, masks, clips) counted as often as they
 * are; Infinity where it is beyond the limit, goes in a circle, or is too intricate to tell.
 */
export function drawnElements(markup: SafeMarkup, limit = drawnLimit): number {
  const elements: DrawnElement[] = [];
  const places = new Map<string, number>();
  const open: number[] = [];
  for (const token of markup) {
    if (token === null) elements[open.pop()!]!.end = elements.length;
    else if (typeof token !== "string") {
      const [, name, attributes] = token;
      const element: DrawnElement = {name, end: 0, points: 0, named: []};
      for (let i = 0; i < attributes.length; i += 2) {
        const [key, value] = [attributes[i]!, attributes[i + 1]!];
        if (key === "id" && !places.has(value)) places.set(value, elements.length);
        else if (key === "d" || key === "points") element.points = value.match(/[a-z]|\d[\s,-]/gi)?.length ?? 0;
        else if (key === "href" && value.startsWith("#"))
          for (const id of spellings(value.slice(1))) element.named.push({id, inherited: false, drawn: true});
        else if (value.includes("url("))
          for (const [, found] of value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi))
            for (const id of spellings(found!))
              element.named.push({id, inherited: inherited.test(key), drawn: key !== "fill" && key !== "stroke"});
      }
      open.push(elements.length);
      elements.push(element);
    }
  }
  const points = [0];
  for (const {points: more} of elements) points.push(points.at(-1)! + more);

  let work = 20 * limit;
  const known = new Map<number, number>();
  const within = new Set<number>();

  function ofRange(from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; ++at) {
      const {end, named} = elements[at]!;
      if (--work < 0) return Infinity;
      sum += 1;
      for (const {id, inherited, drawn} of named) {
        const target = places.get(id);
        if (target === undefined || /Gradient$/.test(elements[target]!.name)) continue;
        const times = !inherited ? 1 : drawn ? end - at + points[end]! - points[at]! : end - at;
        sum += times * ofTarget(target);
      }
      if (sum > limit) return Infinity;
    }
    return sum;
  }

  function ofTarget(target: number): number {
    const before = known.get(target);
    if (before !== undefined) return before;
    if (within.has(target) || within.size >= deepest) return Infinity;
    within.add(target);
    const cost = ofRange(target, elements[target]!.end);
    within.delete(target);
    known.set(target, cost);
    return cost;
  }

  return ofRange(0, elements.length);
}

/** A name as it is written in an address, and as it may be meant. */
function spellings(id: string): Set<string> {
  try {
    return new Set([id, decodeURIComponent(id)]);
  } catch {
    return new Set([id]);
  }
}
