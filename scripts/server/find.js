import {openFile} from "./openFile.js";
import {policyIn} from "./policyIn.js";
import {identityOf, previousOf} from "./releases.js";

/** Names of built assets carry a hash of what is in them: they never change, and may be asked for after a new build. */
export const isHashed = ([first]) => /^_(file|import|node|npm|observablehq)$/.test(first);

/** A page goes by its name alone, a folder by that of its index. */
function filesOf(parts) {
  const [folder, last] = [parts.slice(0, -1), parts.at(-1)];
  return last === "" ? [[...folder, "index.html"]] : [parts, [...folder, `${last}.html`]];
}

async function openPacked(folder, parts, encodings) {
  for (const file of filesOf(parts))
    for (const {name: encoding, extension} of encodings) {
      const opened = await openFile(folder, [...file.slice(0, -1), file.at(-1) + extension]);
      if (opened) return {...opened, encoding, name: file.at(-1), policy: await policyIn(folder, file)};
    }
  return null;
}

/** The same, page and policy of one site: another may come to stand in the folder while the two are opened. */
async function openWhole(folder, parts, encodings) {
  for (;;) {
    const before = identityOf(folder);
    const found = await openPacked(folder, parts, encodings);
    if (!found || identityOf(folder) === before) return found;
    await found.handle.close();
  }
}

/**
 * Opens what is asked for, packed as the browser takes it; null where there is none. While a new site takes the place of
 * the old, and for assets that a page of the old one still asks for, the one before is looked into, if it was served
 * from here.
 */
export function finding(folder) {
  const served = new Set();
  const present = () => {
    const identity = identityOf(folder);
    if (identity !== null) served.add(identity);
    return identity;
  };
  present();
  return async (parts, encodings) => {
    const before = present();
    const found = await openWhole(folder, parts, encodings);
    if (found) return found;
    const swapped = before === null || present() !== before;
    if (!swapped && !isHashed(parts)) return null;
    const old = previousOf(folder);
    const kept = served.has(identityOf(old)) ? await openWhole(old, parts, encodings) : null;
    return kept ?? (swapped ? openWhole(folder, parts, encodings) : null);
  };
}
