import type {KitContent} from "./types.js";

/** Who made a kit, if they said so, and its day. */
export const byline = ({author, dateText}: Pick<KitContent, "author" | "dateText">): string =>
  [author, dateText].filter(Boolean).join(" · ");
