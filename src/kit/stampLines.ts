import type {KitContent} from "./types.js";

/** What must stand wherever something of the kit is shown: the data, the schemes, the source, the version and the day. */
export function stampLines({stamp}: Pick<KitContent, "stamp">): string[] {
  return [stamp.data, ...stamp.scheme, stamp.source, stamp.made, ...stamp.filter];
}
