import {renameUses} from "../engine/renameUses.js";
import type {LabCell} from "../engine/types.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {lab} from "../messages.js";

/** What a new name means for the cells that use the old one, as places in the notebook, from 1. */
export type ResultRename = {
  old: string;
  /** All that use the old name. */
  users: number[];
  /** Those in which it can be changed, and those in which a person must. */
  sure: number[];
  byHand: number[];
  /** The texts with the new name, by the ids of their cells. */
  sources: Map<string, string>;
};

/** Null where nobody uses the old name. `uses`: whether a cell uses a result of that name. */
export function resultRename(
  cells: readonly LabCell[],
  id: string,
  name: string | null,
  uses: (id: string, name: string) => boolean
): ResultRename | null {
  const old = cells.find((cell) => cell.id === id)?.name ?? null;
  if (old === null || name === old) return null;
  const users = cells.flatMap((cell, i) => (cell.id !== id && uses(cell.id, old) ? [{cell, n: i + 1}] : []));
  if (users.length === 0) return null;
  const rewritten = users.map(({cell, n}) => ({
    id: cell.id,
    n,
    source: name === null ? null : renameUses(cell, old, name)
  }));
  const sure = rewritten.filter((one): one is typeof one & {source: string} => one.source !== null);
  return {
    old,
    users: users.map(({n}) => n),
    sure: sure.map(({n}) => n),
    byHand: name === null ? [] : rewritten.flatMap(({n, source}) => (source === null ? [n] : [])),
    sources: new Map(sure.map(({id, source}) => [id, source]))
  };
}

/** The same in words; `done`: what is said once the names are changed. */
export function renameText(
  {old, users, sure, byHand}: ResultRename,
  name: string | null,
  locale: Locale
): {text: string; offer: {label: string; done: string} | null} {
  const {renamed: t} = lab[locale];
  const places = (numbers: readonly number[]) => numbers.map(formats(locale).count).join(", ");
  const still = t.still(places(users), old);
  return {
    text: byHand.length > 0 ? `${still} ${t.byHand(places(byHand))}` : still,
    offer: sure.length > 0 && name !== null ? {label: t.replace(name, places(sure)), done: t.done(places(sure))} : null
  };
}
