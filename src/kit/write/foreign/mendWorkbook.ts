import {editXml} from "../repack.js";
import {fontOrder} from "./fontOrder.js";
import {pictureSize} from "./pictureSize.js";

/** Mends what hucre writes otherwise than the schema or its caller asks; one file a fault. */
export function mendWorkbook(parts: Map<string, Uint8Array>): void {
  for (const name of [...parts.keys()]) {
    if (name === "xl/styles.xml") editXml(parts, name, fontOrder);
    else if (/^xl\/drawings\/drawing\d+\.xml$/.test(name)) editXml(parts, name, pictureSize);
  }
}
