import type {Options} from "../../ui/live.js";
import {formats} from "../../messages/format.js";
import {lab} from "../messages.js";

/** A notebook in an address, or why there can be none. */
export type SharedNotebook = {link: string; bytes: number} | {problem: string};

/** Copies the link, and says so; shows it where the browser does not copy. */
export async function copyNotebookLink(shared: SharedNotebook, {locale}: Options): Promise<string> {
  if ("problem" in shared) return shared.problem;
  const {bar: t} = lab[locale];
  try {
    await navigator.clipboard.writeText(shared.link);
    return t.copied(formats(locale).count(Math.ceil(shared.bytes / 1000)));
  } catch {
    return t.copyFailed(shared.link);
  }
}
