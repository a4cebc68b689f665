import {html} from "htl";
import type {KitDraft} from "../write/types.js";
import {lettersOf} from "../../model/clean.js";
import {longest, mostCases} from "../content/limits.js";
import {formats} from "../../messages/format.js";
import {bahan} from "../messages.js";
import {control} from "../../ui/control.js";
import type {Control} from "../../ui/control.js";
import {emit, setText} from "../../ui/dom.js";
import type {Options} from "../../ui/live.js";
import {choiceBoxes, chosenInOrder} from "./choiceBoxes.js";
import type {KitChoice} from "./choiceBoxes.js";

export type KitInputData = {
  choices: readonly KitChoice[];
  sections: readonly {id: string; label: string}[];
  chosen: KitDraft;
  today: string;
  canUndo: boolean;
  kept: boolean;
};

/** What a kit is about and what it says of itself. Sends `undo` and `restore` beside `input` and `change`. */
export function kitInput(data: KitInputData, {locale}: Options): Control<KitInputData, KitDraft> {
  const {page: t} = bahan[locale];
  const f = formats(locale);
  const scenarios = choiceBoxes();
  const sections = choiceBoxes();
  const title = html<HTMLInputElement>`<input type="text" maxlength=${longest.title} />`;
  const author = html<HTMLInputElement>`<input type="text" maxlength=${longest.author} autocomplete="name" />`;
  const date = html<HTMLInputElement>`<input type="date" min="1980-01-01" max="2099-12-31" />`;
  const questions = html<HTMLTextAreaElement>`<textarea rows="5" maxlength="5000"></textarea>`;
  const tooLong = html`<p class="hint kit-cut" role="status"></p>`;
  questions.addEventListener("input", () => showLength());
  const undo = html<HTMLButtonElement>`<button type="button" class="button" ${{onclick: () => emit(root, "undo")}}>
    ${t.undo}
  </button>`;
  const restore = html`<button type="button" class="button" ${{onclick: () => emit(root, "restore")}}>
    ${t.restore}
  </button>`;
  const status = html`<span class="hint" role="status"></span>`;
  const room = html`<p class="hint"></p>`;
  const root = html<HTMLElement>`<form class="kit-input" ${{onsubmit: (event: Event) => event.preventDefault()}}>
    <fieldset>
      <legend>${t.scenarios}</legend>
      ${room} ${scenarios.element}
    </fieldset>
    <fieldset>
      <legend>${t.sections}</legend>
      ${sections.element}
    </fieldset>
    <fieldset class="kit-words">
      <legend>${t.words}</legend>
      <label>${t.title}${title}</label>
      <div class="kit-pair">
        <label>${t.author}${author}</label>
        <label>${t.date}${date}</label>
      </div>
      <label>${t.questions}${questions}</label>
      ${tooLong}
      <p class="kit-tools">${undo}${restore}${status}</p>
    </fieldset>
  </form>`;
  function showLength(): void {
    const long = questions.value.split("\n").filter((line) => lettersOf(line) > longest.question).length;
    setText(tooLong, long > 0 ? t.questionsCut(f.count(long), f.count(longest.question)) : "");
  }

  /** A field keeps what is being typed in it. */
  const fill = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    if (field.value !== text && field.ownerDocument.activeElement !== field) field.value = text;
  };

  function update(next: KitInputData): void {
    data = next;
    const {choices, taken} = withinLimit(next, t.many(f.count(mostCases)));
    setText(room, t.taken(f.count(taken), f.count(mostCases)));
    scenarios.update(choices, next.chosen.cases);
    sections.update(
      next.sections.map(({id, label}) => ({id, name: label, hint: "", blocked: null})),
      next.sections.flatMap(({id}) => (next.chosen.leftOut.includes(id) ? [] : [id]))
    );
    fill(title, next.chosen.title ?? t.defaultTitle);
    fill(author, next.chosen.author);
    fill(date, next.chosen.date ?? next.today);
    fill(questions, next.chosen.questions ?? t.defaultQuestions);
    showLength();
    undo.disabled = !next.canUndo;
    setText(status, next.kept ? t.kept : t.keptNot);
  }

  update(data);
  return control<KitInputData, KitDraft>(root, {
    update,
    get: () => ({
      cases: chosenInOrder(scenarios.ticked(), data.chosen.cases, data.choices),
      leftOut: data.sections.flatMap(({id}) => (sections.ticked().includes(id) ? [] : [id])),
      title: title.value === t.defaultTitle ? null : title.value,
      author: author.value,
      date: date.value === data.today || date.value === "" ? null : date.value,
      questions: questions.value === t.defaultQuestions ? null : questions.value
    }),
    set: (chosen) => update({...data, chosen})
  });
}

/** The choices, those that there is no room for any more with the reason; and how many are taken. */
function withinLimit(
  {choices, chosen}: Pick<KitInputData, "choices" | "chosen">,
  full: string
): {choices: KitChoice[]; taken: number} {
  const isTaken = ({id, blocked}: KitChoice) => blocked === null && chosen.cases.includes(id);
  const taken = choices.filter(isTaken).length;
  const hasRoom = taken < mostCases;
  return {
    taken,
    choices: choices.map((one) => (hasRoom || isTaken(one) || one.blocked !== null ? one : {...one, blocked: full}))
  };
}
