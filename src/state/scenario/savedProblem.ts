/** What is in the way of keeping scenarios. */
export type SavedProblem =
  /** The browser refuses storage: what is saved stays until the page is closed. */
  | {code: "refused"}
  /** There is no room: what was not taken stays until the page is closed, or `retry` finds room. */
  | {code: "full"}
  /** Stored by a newer version of the site; it is left as it is. */
  | {code: "newer"}
  /** So many stored records cannot be read; they are left as they are until `discard`. */
  | {code: "unreadable"; count: number}
  /** It was changed in another tab since; here is that version, and nothing was written. */
  | {code: "changed"; name: string}
  /** It was deleted in another tab. */
  | {code: "gone"; name: string};

/** What an error of the browser's storage stands for. */
export function refusal(error: unknown): SavedProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return {code: "full"};
  if (name === "VersionError") return {code: "newer"};
  return {code: "refused"};
}
