/** Letters that take no place: soft hyphen, zero width, direction marks, byte-order mark. A joiner within an emoji stays one. */
const unseen = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const edges = /^[\s\u00a0\u2007\u202f]+|[\s\u00a0\u2007\u202f]+$/g;

/** A text as it is seen: without the letters that take no place and the spaces around it. */
export function visible(text: string): string {
  return plain.test(text) ? text : text.replace(unseen, "").replace(edges, "");
}

/** Whether a letter that takes no place is in it. */
export function hasInvisible(text: string): boolean {
  return !plain.test(text) && text.search(unseen) >= 0;
}

const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;
