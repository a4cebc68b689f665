/**
 * Markup as data, in the order it is written: a text, an element that opens with its attributes (name, value, name, …), or
 * null where the last element closes. It is never text to be parsed, so that nothing in it can be read as something else.
 */
export type Markup = readonly (string | null | readonly [name: string, attributes: readonly string[]])[];

export type MarkupSpace = "html" | "svg" | "math";

/** An element that may be shown, in the vocabulary to which its name belongs. */
export type SafeElement = readonly [space: MarkupSpace, name: string, attributes: readonly string[]];

declare const cleaned: unique symbol;

/** Markup in which only what the allow-list names is left; nothing but `safeMarkup` makes it. */
export type SafeMarkup = readonly (string | null | SafeElement)[] & {readonly [cleaned]: true};
