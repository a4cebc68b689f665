import {savingMessages} from "../messages/saving.js";
import {csvMessages} from "../messages/ranking.js";
import {html} from "htl";
import {ask} from "../ui/dialog.js";
import {nameDialog} from "../components/nameDialog.js";
import type {Feedback} from "../ui/statusLine.js";
import type {PanelActions} from "./scenarioPanel.js";
import {shareDialog} from "./shareDialog.js";
import {clean} from "../model/clean.js";
import {schemes} from "../lib/index.js";
import type {Compared, Scenario} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import {comparedText} from "../state/scenario/comparedText.js";
import {mostCompared} from "../state/scenario/limits.js";
import {encodeLink} from "../state/scenario/link.js";
import type {SavedScenario} from "../state/scenario/savedScenario.js";
import {fileLimits, openScenarioFile} from "../state/scenario/scenarioFile.js";
import type {Fault, FileProblem} from "../state/scenario/scenarioFile.js";
import type {SavedScenarios} from "../state/scenario/scenarios.js";
import {isUpload} from "../state/data/uploads.js";
import {dataTitle} from "./comparison.js";
import {nameList} from "../model/nameList.js";
import {entryFor, usualCompared, specificationOf} from "../model/evaluation.js";
import {exportAll, problemText, trouble} from "../components/scenarioProblems.js";
import type {SavingPlace} from "../components/saveScenario.js";
import {nameText, saveScenario} from "../components/saveScenario.js";

/** Everything one does with scenarios. `unticked` holds those not kept that are no longer compared, so that they may be again. */
export function scenarioActions(
  page: SavingPlace,
  shelf: SavedScenarios,
  unticked: Map<string, Compared>
): PanelActions {
  const {store, entries, locale} = page;
  const {bandingkan: t} = messages(locale);
  const f = formats(locale);
  const find = (id: string) => shelf.list().find((scenario) => scenario.id === id) ?? null;
  const comparedNow = () => store.value.compared ?? usualCompared;

  /** The link of a scenario, to the page one is on. */
  function linkOf(scenario: Scenario): string {
    const known = entries.some(({id}) => id === scenario.dataset);
    const fragment = encodeLink(known ? scenario : {...scenario, instansi: null}, {schemes, datasets: entries});
    return new URL(`${location.pathname}#${fragment}`, location.href).href;
  }

  /** Keeps what is compared the same when a name changes, or something is no longer there. */
  function follow(before: SavedScenario, after: SavedScenario | null): void {
    const key = comparedText(asCompared(before));
    const compared = comparedNow();
    if (!compared.some((one) => comparedText(one) === key)) return;
    store.set({
      compared: compared.flatMap((one) => (comparedText(one) === key ? (after ? [asCompared(after)] : []) : [one]))
    });
  }

  async function open(id: string): Promise<Feedback> {
    const kept = find(id);
    if (!kept) return trouble({code: "gone", name: ""}, shelf, locale);
    const {scenario, name, title, tool} = kept;
    const {entry: here, madeFor} = entryFor(scenario, entries, store.value.dataset);
    const blind = store.value.blind;
    if (madeFor !== null) {
      const content = html`<div>
        <p>${t.other.made(clean(name), blind ? csvMessages[locale].masked : clean(title[locale]), madeFor, tool)}</p>
        <p>${t.other.meaning(dataTitle(here, locale, blind), here.fingerprint.slice(0, 12))}</p>
      </div>`;
      const pressed = await ask(t.other.title, content, [
        {label: t.other.anyway, value: "open", primary: true},
        {label: savingMessages[locale].dialog.cancel, value: ""}
      ]);
      if (pressed !== "open") return null;
    }
    const {instansi} = scenario;
    store.set({
      ...scenario,
      dataset: here.id,
      fingerprint: here.fingerprint,
      instansi: instansi !== null && here.instansi.includes(instansi) ? instansi : null,
      // Names once masked stay masked.
      blind: blind || scenario.blind,
      distribution: scenario.distribution,
      compared: store.value.compared
    });
    return {text: savingMessages[locale].said.opened(clean(name))};
  }

  async function take(file: File): Promise<Feedback> {
    const name = clean(file.name);
    const read = await openScenarioFile(file);
    if ("problem" in read)
      return {warning: true, text: `${name} ${fileText(read.problem, locale)} ${t.file.untouched}`};
    const {added, known, unkept, problem} = await shelf.importAll(read.scenarios);
    const text = savingMessages[locale].said.taken(f.count(added), f.count(known), name);
    if (!problem) return {text};
    const names = nameList(
      unkept.map((one) => t.quoted(clean(one.name))),
      locale
    );
    const missed = unkept.length > 0 ? [savingMessages[locale].said.unkept(f.count(unkept.length), names)] : [];
    return {
      ...trouble(problem, shelf, locale)!,
      text: [text, ...missed, problemText(problem, locale)].join(" ")
    };
  }

  return {
    toggle(key) {
      const compared = comparedNow();
      const without = compared.filter((one) => comparedText(one) !== key);
      if (without.length < compared.length) {
        if (!choices(shelf.list()).some((one) => comparedText(one) === key))
          unticked.set(
            key,
            compared.find((one) => comparedText(one) === key)!
          );
        store.set({compared: without});
        return null;
      }
      if (compared.length >= mostCompared) return {warning: true, text: t.panel.full(f.count(mostCompared))};
      const added = [...choices(shelf.list()), ...unticked.values()].find((one) => comparedText(one) === key);
      if (added) store.set({compared: [...compared, added]});
      return null;
    },
    save: () => saveScenario(page, shelf),
    async keep(key) {
      const one = [...comparedNow(), ...unticked.values()].find((compared) => comparedText(compared) === key);
      if (!one || "preset" in one) return null;
      const {specification, name} = one;
      const {entry: here, madeFor} = entryFor(specification, entries, store.value.dataset);
      const fingerprint = specification.fingerprint?.length === 64 ? specification.fingerprint : null;
      const {scenario: kept, problem} = await shelf.add({
        name,
        note: "",
        scenario: {
          ...initial(store.value),
          ...specification,
          fingerprint: madeFor === null ? here.fingerprint : fingerprint
        },
        title: madeFor === null ? here.title : {id: specification.dataset, en: specification.dataset}
      });
      if (!kept || problem) return trouble(problem, shelf, locale);
      return {text: nameText(name, kept.name, savingMessages[locale].said.saved, locale)};
    },
    open,
    async edit(id) {
      const kept = find(id);
      if (!kept) return trouble({code: "gone", name: ""}, shelf, locale);
      const words = await nameDialog(kept, {locale, title: savingMessages[locale].dialog.editTitle});
      if (!words) return null;
      const {scenario: after, problem} = await shelf.rename(kept, words);
      if (after) follow(kept, after);
      return after && !problem
        ? {text: nameText(words.name, after.name, savingMessages[locale].said.changed, locale)}
        : trouble(problem, shelf, locale);
    },
    async duplicate(id) {
      const kept = find(id);
      if (!kept) return trouble({code: "gone", name: ""}, shelf, locale);
      const {scenario: copy, problem} = await shelf.duplicate(id, savingMessages[locale].dialog.copyOf(kept.name));
      return copy && !problem
        ? {text: savingMessages[locale].said.saved(clean(copy.name))}
        : trouble(problem, shelf, locale);
    },
    async remove(id) {
      const {scenario: removed, problem} = await shelf.remove(id);
      if (!removed) return trouble(problem, shelf, locale);
      return {
        text: savingMessages[locale].said.removed(clean(removed.name)),
        stays: true,
        offers: [
          {
            label: savingMessages[locale].said.undo,
            act: async () => {
              const {scenario: back, problem} = await shelf.restore(removed);
              return back && !problem
                ? {text: nameText(removed.name, back.name, savingMessages[locale].said.restored, locale)}
                : trouble(problem, shelf, locale);
            }
          }
        ]
      };
    },
    async share(id) {
      const kept = find(id);
      if (!kept) return trouble({code: "gone", name: ""}, shelf, locale);
      const {name, note, scenario} = kept;
      const blind = store.value.blind || scenario.blind;
      // Beside the regulation it stands under its name, and may be kept under it.
      const link = linkOf({...scenario, blind, compared: [{preset: "regulation"}, asCompared(kept)]});
      await shareDialog({name, link, own: isUpload(scenario.dataset), leaves: note !== ""}, {locale});
      return null;
    },
    async shareAll() {
      const link = linkOf({...store.value, compared: comparedNow()});
      const own = [store.value, ...comparedNow().flatMap((one) => ("preset" in one ? [] : [one.specification]))];
      await shareDialog(
        {name: t.panel.shareAll, link, own: own.some(({dataset}) => isUpload(dataset)), leaves: false},
        {locale}
      );
      return null;
    },
    exportAll: async () => exportAll(shelf, locale),
    take
  };
}

/** All that can be compared. */
export function choices(saved: readonly SavedScenario[]): Compared[] {
  return [...usualCompared, ...saved.map(asCompared)];
}

export function asCompared({name, scenario}: Pick<SavedScenario, "name" | "scenario">): Compared {
  return {name, specification: specificationOf(scenario)};
}

/** What a scenario says beside what a ranking depends on, from the one at hand. */
function initial(scenario: Scenario): Scenario {
  return {...scenario, baseline: null, distribution: undefined, locked: [], instansi: null, blind: false};
}

export function fileText(problem: FileProblem, locale: Locale): string {
  const {file: t} = messages(locale).bandingkan;
  const f = formats(locale);
  switch (problem.code) {
    case "tooLarge":
      return t.tooLarge(f.index(problem.bytes / 1e6));
    case "notJson":
      return t.notJson(
        f.count(problem.line),
        f.count(problem.column),
        problem.found === "" ? null : problem.found === "\n" ? "↵" : problem.found
      );
    case "newer":
      return t.newer(String(problem.version));
    case "tooMany":
      return t.tooMany(f.count(problem.count), f.count(fileLimits.scenarios));
    case "invalid": {
      const fault = faultText(problem.fault, locale);
      return problem.at === null
        ? t.inFile(problem.path, fault)
        : t.inScenario(f.count(problem.at), clean(problem.name, 80), problem.path, fault);
    }
    default:
      return t[problem.code];
  }
}

function faultText(fault: Fault, locale: Locale): string {
  const {faults: t} = messages(locale).bandingkan.file;
  switch (fault.must) {
    case "type":
      return t.type((t.types as Record<string, string>)[fault.expected] ?? fault.expected);
    case "range":
      return fault.minimum === undefined ? t.atMost(String(fault.maximum)) : t.atLeast(String(fault.minimum));
    case "oneOf":
      return t.oneOf(fault.values.join(", "));
    case "unknownKey":
      return t.unknownKey(fault.keys.join(", "));
    default:
      return t[fault.must];
  }
}
