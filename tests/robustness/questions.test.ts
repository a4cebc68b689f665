// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {statementPanel} from "../../src/robustness/statementPanel.js";
import type {StatementData} from "../../src/robustness/statementPanel.js";
import {dimensions as order} from "../../lib/index.js";
import type {SwapQuery} from "../../lib/index.js";
import type {SwapResult} from "../../src/model/robustness.js";
import {swapPanel} from "../../src/robustness/swapPanel.js";
import type {SwapData} from "../../src/robustness/swapPanel.js";
import {agencies, details, dimensions, heard, legal, pick, text, texts} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

const units = agencies(2, 1, 3);
const options = {locale: "id" as const, dimensions};
const selects = (root: Element) => [...root.querySelectorAll<HTMLSelectElement>("select")];
const button = (root: Element, label: string) =>
  [...root.querySelectorAll<HTMLButtonElement>("button")].find((b) => text(b) === label)!;

describe("swapPanel", () => {
  const admissible = "untuk bobot mana pun dalam ±5,0 poin dari skenario";
  const make = (more: Partial<NonNullable<SwapData>> = {}) => {
    const panel = swapPanel(
      {units, query: null, weights: legal, admissible, locked: [], result: "pending", ...more},
      options
    );
    document.body.append(panel);
    return panel;
  };
  const result = {
    within: "all" as const,
    weights: [0.25, 0.362, 0.338, 0.05],
    distance: 0.076,
    tied: true,
    whole: [0.25, 0.36, 0.34, 0.05],
    tenths: {weights: [0.25, 0.361, 0.339, 0.05], inside: true}
  };
  const lead = (panel: Element) => text(panel.querySelector(".swap-lead"));
  const offered = (panel: Element) => texts(panel, "p:not([hidden]) > button");

  it("begins with the second against the first", () => {
    expect(make().value).toEqual({
      unit: "a",
      goal: {kind: "overtake", other: "b"},
      norm: "l1",
      only: ["kualifikasi", "kompetensi", "kinerja", "disiplin"]
    });
  });

  it("says the smallest change with its numbers", () => {
    const panel = make({result});
    expect(lead(panel)).toBe("Instansi A menyalip Instansi B bila:");
    expect(texts(panel, ".swap-changes li")).toEqual([
      "Kompetensi turun dari 40,0 ke 36,2",
      "Kinerja naik dari 30,0 ke 33,8",
      "tetap: Kualifikasi, Disiplin"
    ]);
    expect(panel.textContent).toContain("Jumlah semua geseran: 7,6 poin.");
    expect(panel.textContent).toContain(
      "Bobot bulat terdekat di antara bobot yang diterima yang mencapainya: Kualifikasi 25 · Kompetensi 36 · Kinerja 34 · Disiplin 5."
    );
  });

  it("shows moves that add up to their sum where they are no tenths", () => {
    const panel = make({result: {...result, weights: [0.2734, 0.3766, 0.3, 0.05], distance: 0.0468}});
    expect(texts(panel, ".swap-changes li").slice(0, 2)).toEqual([
      "Kualifikasi naik dari 25,00 ke 27,34",
      "Kompetensi turun dari 40,00 ke 37,66"
    ]);
    expect(panel.textContent).toContain("Jumlah semua geseran: 4,68 poin.");
  });

  it("asks whether anyone replaces the first, and says who does", () => {
    const panel = make({result});
    const radio = panel.querySelector<HTMLInputElement>("input[value=replace]")!;
    radio.checked = true;
    radio.dispatchEvent(new Event("input", {bubbles: true}));
    expect(panel.value).toMatchObject({goal: {kind: "replace"}});
    expect(selects(panel).map(({hidden}) => hidden)).toEqual([true, true, true]);
    const data = {units, query: panel.value, weights: legal, admissible, locked: []};
    panel.update({...data, result: {...result, taker: "c"}});
    expect(lead(panel)).toBe("Instansi C menggantikan Instansi B di tempat pertama bila:");
    panel.update({...data, result: null});
    expect(lead(panel)).toBe(
      "Terbukti tidak mungkin: dengan bobot apa pun, tidak ada instansi lain yang mengungguli Instansi B."
    );
  });

  it("shows hundredths where tenths cannot tell the move", () => {
    const panel = make({
      result: {
        within: "all",
        weights: [0.25, 0.3996, 0.3004, 0.05],
        distance: 0.0008,
        tied: true,
        whole: null,
        tenths: null
      }
    });
    expect(texts(panel, ".swap-changes li")[0]).toBe("Kompetensi turun dari 40,00 ke 39,96");
    expect(panel.textContent).toContain("Jumlah semua geseran: 0,08 poin.");
    expect(panel.textContent).toContain("Tidak ada bobot bulat di antara bobot yang diterima yang mencapainya.");
  });

  it("speaks of a tie only where there is one, and says why whole weights were not sought", () => {
    const panel = make({result});
    expect(panel.textContent).toContain("tepat di batas");
    const weights = {kualifikasi: 0.253, kompetensi: 0.397, kinerja: 0.3, disiplin: 0.05};
    const query = {...panel.value!, only: ["kompetensi" as const, "kinerja" as const]};
    panel.update({units, query, weights, admissible, locked: [], result: {...result, tied: false, whole: null}});
    expect(panel.textContent).not.toContain("tepat di batas");
    expect(panel.textContent).toContain("Bobot bulat tidak dicari: Kualifikasi tidak boleh bergeser");
  });

  it("sends the weights to try", () => {
    const panel = make({result});
    const tried = details(panel, "try");
    button(panel, "Coba bobot ini").click();
    button(panel, "Coba bobot bulat").click();
    expect(tried).toEqual([{weights: result.tenths.weights}, {weights: result.whole}]);
  });

  it("says that it is proved impossible whatever the weights", () => {
    const panel = make({
      query: {unit: "c", goal: {kind: "rank", rank: 1}, norm: "l2", only: ["kompetensi", "kinerja"]},
      result: null
    });
    expect(lead(panel)).toBe(
      "Terbukti tidak mungkin: tidak ada bobot apa pun yang membawa Instansi C ke peringkat 1 (seri tepat di batas tidak dihitung)."
    );
    expect(offered(panel)).toEqual([]);
  });

  it("says of which weights it is proved, and the nearest outside, in one answer", () => {
    const query: SwapQuery = {unit: "c", goal: {kind: "rank", rank: 1}, norm: "l2", only: [...order]};
    const some: SwapQuery = {...query, only: ["kompetensi", "kinerja"]};
    const leadOf = (within: SwapResult["within"], asked: SwapQuery) =>
      lead(make({query: asked, result: {...result, within}}));
    expect(leadOf("movable", query)).toBe(
      `Terbukti tidak ${admissible}. Yang terdekat di luarnya: Instansi C mencapai peringkat 1 bila:`
    );
    expect(leadOf("movable", some)).toContain(`${admissible}, bila hanya Kompetensi dan Kinerja yang bergeser. Yang`);
    expect(leadOf("admissible", some)).toBe(
      "Terbukti tidak, seberapa jauh pun, bila hanya Kompetensi dan Kinerja yang bergeser. Bila semua boleh bergeser, yang terdekat di antara bobot yang diterima: Instansi C mencapai peringkat 1 bila:"
    );
    expect(leadOf("none", some)).toBe(
      `Terbukti tidak ${admissible}, dan tidak pula, seberapa jauh pun, bila hanya Kompetensi dan Kinerja yang bergeser. Bila semua boleh bergeser, yang terdekat di luar bobot yang diterima: Instansi C mencapai peringkat 1 bila:`
    );
    const panel = make({query, result: {...result, within: "movable"}});
    expect(panel.textContent).toContain("Bobot bulat terdekat yang mencapainya: Kualifikasi 25");
    expect(offered(panel)).toEqual(["Coba bobot ini", "Coba bobot bulat"]);
  });

  it("says that it is so now, where only the weights of the scenario are not accepted", () => {
    const query: SwapQuery = {unit: "b", goal: {kind: "overtake", other: "c"}, norm: "l2", only: [...order]};
    expect(lead(make({query, result, units: agencies(1, 2, 3)}))).toBe(
      `Instansi B kini di atas Instansi C, tetapi bobot skenario bukan yang diterima (${admissible}). Yang terdekat di antara yang diterima, tempat itu tetap demikian:`
    );
    expect(lead(make({query, result: {...result, distance: 0, within: "movable"}, units: agencies(1, 2, 3)}))).toBe(
      `Terbukti tidak ${admissible}. Yang terdekat di luarnya: bobot skenario sendiri, sebab Instansi B kini di atas Instansi C.`
    );
  });

  it("says that it is so already at distance 0", () => {
    const panel = make({
      query: {unit: "b", goal: {kind: "overtake", other: "a"}, norm: "l1", only: ["kompetensi", "kinerja"]},
      result: {within: "all", weights: [0.25, 0.4, 0.3, 0.05], distance: 0, tied: true, whole: null, tenths: null}
    });
    expect(lead(panel)).toBe("Sudah demikian: Instansi B kini di atas Instansi A.");
    expect(offered(panel)).toEqual([]);
  });

  it("tells a tie from being ahead", () => {
    const panel = make({
      units: agencies(1, 1, 3),
      query: {unit: "b", goal: {kind: "overtake", other: "a"}, norm: "l1", only: ["kompetensi", "kinerja"]},
      result: {within: "all", weights: [0.25, 0.4, 0.3, 0.05], distance: 0, tied: true, whole: null, tenths: null}
    });
    expect(lead(panel)).toContain("Kini seri: Instansi B dan Instansi A berindeks sama");
  });

  it("keeps the focus on the button that was pressed while the answer is found anew, and then gives it to the answer", () => {
    const panel = make({result});
    const pressed = button(panel, "Coba bobot ini");
    pressed.focus();
    const data = {units, query: panel.value, weights: legal, admissible, locked: []};
    panel.update({...data, result: "pending"});
    expect(document.activeElement).toBe(pressed);
    const tried = details(panel, "try");
    pressed.click();
    expect(tried).toEqual([]);
    panel.update({...data, result: {...result, distance: 0}});
    expect(document.activeElement).toBe(panel.querySelector(".swap-answer"));
    expect(offered(panel)).toEqual([]);
  });

  it("lets locked dimensions be, says so, and moves them where people ask for it", () => {
    const panel = make({locked: ["kinerja"]});
    expect(panel.value!.only).toEqual(["kualifikasi", "kompetensi", "disiplin"]);
    expect(texts(panel, ".chip")).toContain("Kinerja (dikunci di Bobot)");
    expect(panel.textContent).toContain("Dikunci di Bobot, maka mula-mula tidak digeser: Kinerja.");
    panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[2]!.click();
    expect(panel.value!.only).toEqual(["kualifikasi", "kompetensi", "kinerja", "disiplin"]);
    panel.update({units, query: panel.value, weights: legal, admissible, locked: ["disiplin"], result: "pending"});
    expect(panel.value!.only).toEqual(["kualifikasi", "kompetensi", "kinerja"]);
  });

  it("keeps its question when the page answers while too few dimensions may move", () => {
    const query: SwapQuery = {
      unit: "c",
      goal: {kind: "rank", rank: 2},
      norm: "l2",
      only: ["kompetensi", "kinerja"]
    };
    const panel = make({result, query});
    panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[1]!.click();
    expect(panel.value).toBeNull();
    panel.update({units, query, weights: legal, admissible, locked: [], result: "pending"});
    expect(panel.value).toBeNull();
    panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[3]!.click();
    expect(panel.value).toMatchObject({unit: "c", norm: "l2", only: ["kinerja", "disiplin"]});
  });

  it("keeps the ids of agencies out of the document, where names may be masked", () => {
    const masked = units.map((unit, i) => ({...unit, id: `kabupaten-${i}`}));
    expect(make({units: masked, result}).outerHTML).not.toContain("kabupaten");
  });

  it("asks anew when a choice changes, once, and waits for the answer", () => {
    const panel = make({result});
    const log = heard(panel, "input", "change");
    pick(selects(panel)[0]!, "Instansi B");
    expect(panel.value!.unit).toBe("b");
    expect(panel.value!.goal).toEqual({kind: "overtake", other: "a"});
    expect(lead(panel)).toBe("menghitung …");
    panel.querySelector<HTMLInputElement>("input[value=rank]")!.click();
    expect(panel.value!.goal).toEqual({kind: "rank", rank: 1});
    panel.querySelector<HTMLInputElement>("input[value=linf]")!.click();
    expect(panel.value!.norm).toBe("linf");
    expect(log).toEqual(["input", "change", "input", "change", "input", "change"]);
  });

  it("needs two dimensions that may move", () => {
    const panel = make({result});
    const boxes = [...panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    boxes[0]!.click();
    boxes[1]!.click();
    expect(panel.value!.only).toEqual(["kinerja", "disiplin"]);
    boxes[2]!.click();
    expect(panel.value).toBeNull();
    expect(lead(panel)).toBe("Pilih sekurang-kurangnya dua dimensi: bila satu naik, yang lain harus turun.");
  });

  it("has nothing to ask of one agency", () => {
    const panel = make({units: agencies(1)});
    expect(panel.value).toBeNull();
    expect(selects(panel).every(({disabled}) => disabled)).toBe(true);
  });
});

describe("statementPanel", () => {
  const make = (more: Partial<NonNullable<StatementData>> = {}) => {
    const data = {units, statement: null, admissible: "untuk bobot apa pun", verdict: null, ...more};
    const panel = statementPanel(data, options);
    document.body.append(panel);
    return {panel, data};
  };

  it("begins with the leader among the first", () => {
    const {panel} = make();
    expect(panel.value).toEqual({kind: "top", unit: "b", k: 2});
    expect(text(panel.querySelector(".statement-sentence"))).toBe(
      "Instansi B selalu berada di 2 besar, untuk bobot apa pun."
    );
    expect(panel.textContent).toContain("menghitung …");
  });

  it("shows a proof", () => {
    const {panel} = make({verdict: {holds: true, counterexample: null, share: 1, method: "exact"}});
    expect(panel.querySelector(".statement-verdict")!.getAttribute("data-verdict")).toBe("proved");
    expect(panel.textContent).toContain("Terbukti");
    expect(button(panel, "Buka contoh penyangkal").closest("p")!.hidden).toBe(true);
  });

  it("shows a counter-example and opens it", () => {
    const {panel} = make({
      verdict: {holds: false, counterexample: [0.1, 0.2, 0.3, 0.4], share: 0.832, method: "exact"}
    });
    expect(panel.querySelector(".statement-verdict")!.getAttribute("data-verdict")).toBe("disproved");
    expect(panel.textContent).toContain("Berlaku hanya untuk 83,2% dari bobot yang diterima.");
    expect(panel.textContent).toContain("Kualifikasi 10,0 · Kompetensi 20,0 · Kinerja 30,0 · Disiplin 40,0");
    const opened = details(panel, "open");
    button(panel, "Buka contoh penyangkal").click();
    expect(opened).toEqual([{weights: [0.1, 0.2, 0.3, 0.4]}]);
  });

  it("keeps the focus on the button while the statement is judged anew, and gives it to the verdict if that has no example", () => {
    const judged = {holds: false, counterexample: [0.1, 0.2, 0.3, 0.4], share: 0.8, method: "exact" as const};
    const {panel, data} = make({verdict: judged});
    const open = button(panel, "Buka contoh penyangkal");
    open.focus();
    panel.update({...data, statement: panel.value, verdict: null});
    expect(document.activeElement).toBe(open);
    panel.update({...data, statement: panel.value, verdict: judged});
    expect(document.activeElement).toBe(open);
    expect(open.hasAttribute("aria-disabled")).toBe(false);
    panel.update({...data, statement: panel.value, verdict: {...judged, holds: true, counterexample: null}});
    expect(document.activeElement).toBe(panel.querySelector(".statement-verdict"));
  });

  it("says of a statement that never holds just that", () => {
    const never = {holds: false, counterexample: null, share: 0, method: "exact" as const};
    const {panel, data} = make({verdict: never});
    expect(panel.textContent).toContain("Tidak berlaku pada bobot mana pun yang diterima");
    expect(panel.textContent).not.toContain("0%");
    panel.update({...data, verdict: {...never, method: "sampled"}});
    expect(panel.textContent).toContain("Tidak satu pun contoh acak memenuhinya.");
  });

  it("does not call a sample a proof", () => {
    const {panel} = make({verdict: {holds: true, counterexample: null, share: 1, method: "sampled"}});
    expect(panel.textContent).toContain("Belum terbukti");
    expect(panel.querySelector(".statement-verdict")!.getAttribute("data-verdict")).toBe("open");
  });

  it("composes each form, and never compares an agency with itself", () => {
    const {panel} = make();
    const log = heard(panel, "input", "change");
    panel.querySelector<HTMLInputElement>("input[value=beats]")!.click();
    expect(panel.value).toEqual({kind: "beats", unit: "b", other: "a"});
    pick(selects(panel)[0]!, "Instansi A");
    expect(panel.value).toEqual({kind: "beats", unit: "a", other: "c"});
    panel.querySelector<HTMLInputElement>("input[value=first]")!.click();
    expect(panel.value).toEqual({kind: "first", unit: "a"});
    expect(text(panel.querySelector(".statement-sentence"))).toBe("Instansi A selalu pertama, untuk bobot apa pun.");
    expect(log).toEqual(["input", "change", "input", "change", "input", "change"]);
  });

  it("keeps what the page tells and sends nothing", () => {
    const {panel, data} = make();
    const log = heard(panel, "input", "change");
    panel.update({
      ...data,
      statement: {kind: "first", unit: "c"},
      verdict: {holds: false, counterexample: null, share: 0, method: "exact"}
    });
    expect(panel.value).toEqual({kind: "first", unit: "c"});
    expect(log).toEqual([]);
  });
});
