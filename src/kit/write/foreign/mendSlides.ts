import {editXml} from "../repack.js";
import {notesMaster} from "./notesMaster.js";
import {paragraphProperties} from "./paragraphProperties.js";
import {shapeNumbers} from "./shapeNumbers.js";
import {tableStyle} from "./tableStyle.js";
import {textLanguage} from "./textLanguage.js";

/** Mends what pptxgenjs writes otherwise than the schema or its caller asks; one file a fault. */
export function mendSlides(parts: Map<string, Uint8Array>, languageTag: string): void {
  for (const name of [...parts.keys()]) {
    if (name === "ppt/presentation.xml") editXml(parts, name, notesMaster);
    else if (/^ppt\/slides\/slide\d+\.xml$/.test(name))
      editXml(parts, name, (xml) => textLanguage(shapeNumbers(tableStyle(paragraphProperties(xml))), languageTag));
    else if (/^ppt\/notesSlides\/[^/]*\.xml$/.test(name)) editXml(parts, name, (xml) => textLanguage(xml, languageTag));
  }
}
