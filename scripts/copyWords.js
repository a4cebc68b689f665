import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

const english = 'title="Copy code"';
const words = `title="'+(document.documentElement.lang==="en"?"Copy code":"Salin kode")+'"`;

/** Framework names the button beside code in English only; here it is named in the language of the page. */
export async function nameCopyButtons(folder) {
  let named = 0;
  for (const name of await readdir(folder)) {
    if (!/^client\.[0-9a-f]+\.js$/.test(name)) continue;
    const text = await readFile(join(folder, name), "utf8");
    const given = copyWords(text);
    if (given === text) continue;
    await writeFile(join(folder, name), given);
    ++named;
  }
  if (named === 0) throw new Error("Framework's button beside code is not where it was; see scripts/copyWords.js");
}

/** The module with the button's name in both languages. */
export const copyWords = (text) => text.replace(/'<button [^']*'/g, (button) => button.replace(english, words));
