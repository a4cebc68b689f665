import {exportAll, problemText, trouble} from "../../components/scenarioProblems.js";
import {formats} from "../../messages/format.js";
import {savingMessages} from "../../messages/saving.js";
import {clean} from "../../model/clean.js";
import {nameList} from "../../model/nameList.js";
import {openScenarioFile} from "../../state/scenario/scenarioFile.js";
import {fileText} from "../fileText.js";
import {bandingkan} from "../messages.js";
import type {PanelActions} from "./panelActions.js";
import type {ActionContext} from "./context.js";

/** Kept scenarios as files, out and in. */
export function fileActions({page: {locale}, saved}: ActionContext): Pick<PanelActions, "exportAll" | "importFile"> {
  const t = bandingkan[locale];
  const f = formats(locale);
  return {
    exportAll: async () => exportAll(saved, locale),
    async importFile(file) {
      const {said} = savingMessages[locale];
      const name = clean(file.name);
      const read = await openScenarioFile(file);
      if ("problem" in read)
        return {warning: true, text: `${name} ${fileText(read.problem, locale)} ${t.file.untouched}`};
      const {added, known, unkept, problem} = await saved.importAll(read.scenarios);
      const rounded = nameList(
        read.rounded.map((one) => t.quoted(clean(one))),
        locale
      );
      const taken = said.taken(f.count(added), f.count(known), name);
      const text = read.rounded.length > 0 ? `${taken} ${said.rounded(rounded)}` : taken;
      if (!problem) return {text};
      const names = nameList(
        unkept.map((one) => t.quoted(clean(one.name))),
        locale
      );
      const missed = unkept.length > 0 ? [said.unkept(f.count(unkept.length), names)] : [];
      return {
        ...trouble(problem, saved, locale)!,
        text: [text, ...missed, problemText(problem, locale)].join(" ")
      };
    }
  };
}
