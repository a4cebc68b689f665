export type Locale = "id" | "en";

/** The language as numbers, lists and office files name it. */
export const localeTags: Record<Locale, string> = {id: "id-ID", en: "en-GB"};

/** Two languages of one set of messages; the second must have every key and signature of the first. */
export type Messages<M> = Record<Locale, M>;

export function define<M>(id: M, en: NoInfer<M>): Messages<M> {
  return {id, en};
}
