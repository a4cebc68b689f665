import type {KitContent} from "./types.js";

/** What must stand wherever something of the kit is shown: the data, the schemes, the source, the version and the day. */
export function stampLines({stamp}: Pick<KitContent, "stamp">): string[] {
  return [stamp.data, ...stamp.scheme, stamp.source, stamp.made, ...stamp.filter];
}

/** The same where there is little room: of several scenarios, whose rules and people these are stands elsewhere. */
export function shortStamp({stamp}: Pick<KitContent, "stamp">): string[] {
  const several = stamp.qr !== null;
  return several ? [stamp.data, ...stamp.status, stamp.source, stamp.made] : stampLines({stamp});
}
