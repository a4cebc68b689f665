/**
 * A letter for each unit, for meetings that should not see names: A…Z, AA…. The order follows the dataset's fingerprint
 * and the ids, so that it is the same for everybody and tells nothing of name, place or rank. It hides names from a
 * room, not from someone who reads this code.
 */
export function maskLetters(ids: readonly string[], fingerprint: string): Map<string, string> {
  const shuffled = ids.map((id) => ({id, at: fnv1a(`${fingerprint}/${id}`)}));
  shuffled.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return new Map(shuffled.map(({id}, i) => [id, letters(i)]));
}

function letters(i: number): string {
  const last = String.fromCharCode(65 + (i % 26));
  return i < 26 ? last : letters(Math.floor(i / 26) - 1) + last;
}

/** Fowler–Noll–Vo hash, 32 bits (RFC 9923). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; ++i) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
