import type {CellProblem} from "./types.js";

/** One SQL statement: its text, and where in the cell it starts (from 1). */
export type SqlStatement = {text: string; line: number; column: number; returns: boolean};

/**
 * A cell that has been read: the names it defines and those it uses that are not its own, and what is to be run. `body`
 * is that of an async function; its first line is pushed right by `indent` characters. `assigns`: names of others that it
 * would change. `reads`: where SQL first names each table it uses.
 */
export type Parsed =
  | {kind: "sql"; defines: string[]; uses: string[]; reads: Mark[]; statements: SqlStatement[]}
  | {kind: "js"; defines: string[]; uses: string[]; assigns: Mark[]; body: string; indent: number}
  | {kind: "md"; defines: string[]; uses: string[]; assigns: Mark[]; body: string; indent: number}
  | {kind: "problem"; problem: CellProblem};

/** A name at a place, from 1. */
export type Mark = {name: string; line: number; column: number};
