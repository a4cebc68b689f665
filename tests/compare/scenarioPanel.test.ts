// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {scenarioPanel} from "../../src/compare/scenarioPanel.js";
import type {PanelActions} from "../../src/compare/actions/panelActions.js";
import type {PanelItem} from "../../src/compare/panelData.js";
import {hostile} from "../state/scenario/savedFixture.js";

const item = (name: string, more: Partial<PanelItem> = {}): PanelItem => ({
  key: name,
  name,
  note: "",
  detail: "",
  warning: null,
  full: null,
  order: null,
  saved: null,
  ...more
});

function actions(more: Partial<PanelActions> = {}): PanelActions {
  const nothing = async () => null;
  return {
    toggle: () => null,
    save: nothing,
    keep: nothing,
    open: nothing,
    edit: nothing,
    duplicate: nothing,
    remove: nothing,
    share: nothing,
    shareAll: nothing,
    exportAll: nothing,
    importFile: nothing,
    ...more
  };
}

const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim();
const said = (panel: Element) => panel.querySelector(".panel-status")!;

describe("scenarioPanel", () => {
  const data = {presets: [item("kini", {order: "S1"})], linked: [], saved: [], most: 6};

  it("says before one ticks too many that there is no room, and why", () => {
    const full = "Sudah 6 skenario dibandingkan. Lepaskan satu dahulu.";
    const panel = scenarioPanel({...data, saved: [item("A", {saved: "a", full})]}, {locale: "id", ...actions()});
    const [first, last] = [...panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    expect([first!.disabled, last!.disabled]).toEqual([false, true]);
    const reason = panel.querySelector(`[id="${last!.getAttribute("aria-describedby")}"]`);
    expect(words(reason)).toBe(full);
    panel.update({...data, saved: [item("A", {saved: "a"})]});
    expect(last!.disabled).toBe(false);
    expect(last!.hasAttribute("aria-describedby")).toBe(false);
    expect(words(reason)).toBe("");
  });

  it("counts what is compared, and says where nothing is kept", () => {
    const panel = scenarioPanel(data, {locale: "id", ...actions()});
    expect(words(panel.querySelector(".panel-chosen"))).toBe("1 dari paling banyak 6 dibandingkan.");
    expect(panel.textContent).toContain("Belum ada skenario yang disimpan");
    panel.update({...data, saved: [item("A", {saved: "a", order: "S2"})]});
    expect(words(panel.querySelector(".panel-chosen"))).toBe("2 dari paling banyak 6 dibandingkan.");
    expect(words(panel.querySelector("li:has(.panel-commands) .panel-order"))).toBe("S2");
  });

  it("gives each kept scenario to what is done with it", async () => {
    const remove = vi.fn(async () => null);
    const panel = scenarioPanel(
      {...data, saved: [item("A", {saved: "id-a"}), item("B", {saved: "id-b"})]},
      {locale: "id", ...actions({remove})}
    );
    panel.querySelector<HTMLButtonElement>('[aria-label="Hapus B"]')!.click();
    expect(remove).toHaveBeenCalledWith("id-b");
  });

  it("keeps one that was not kept, by what it is", () => {
    const keep = vi.fn(async () => null);
    const panel = scenarioPanel({...data, linked: [item("Usul A")]}, {locale: "id", ...actions({keep})});
    panel.querySelector<HTMLButtonElement>('[aria-label="Simpan Usul A di peramban ini"]')!.click();
    expect(keep).toHaveBeenCalledWith("Usul A");
  });

  it("offers what can be done about what came of it, and puts the focus there", async () => {
    const back = vi.fn(async () => ({text: "Kembali."}));
    const panel = scenarioPanel(
      {...data, saved: [item("A", {saved: "a"})]},
      {locale: "id", ...actions({remove: async () => ({text: "Dihapus.", offers: [{label: "Urungkan", act: back}]})})}
    );
    document.body.append(panel);
    panel.querySelector<HTMLButtonElement>('[aria-label="Hapus A"]')!.click();
    await vi.waitFor(() => expect(words(said(panel))).toBe("Dihapus. Urungkan"));
    expect(words(document.activeElement)).toBe("Urungkan");
    (document.activeElement as HTMLButtonElement).click();
    await vi.waitFor(() => expect(words(said(panel))).toBe("Kembali."));
    expect(back).toHaveBeenCalledOnce();
    panel.remove();
  });

  it("leaves a box unticked where no more may be compared", async () => {
    const toggle = vi.fn(() => ({warning: true, text: "Sudah 6."}));
    const panel = scenarioPanel({...data, saved: [item("A", {saved: "a"})]}, {locale: "id", ...actions({toggle})});
    document.body.append(panel);
    const box = panel.querySelector<HTMLInputElement>('[aria-label="Bandingkan A"]')!;
    box.click();
    expect(toggle).toHaveBeenCalledWith("A");
    expect(box.checked).toBe(false);
    await vi.waitFor(() => expect(said(panel).querySelector(".notice--warn")).not.toBeNull());
    panel.remove();
  });

  it.each(hostile)("shows the name %s as text", (name) => {
    const panel = scenarioPanel({...data, saved: [item(name, {saved: "a", note: name})]}, {locale: "id", ...actions()});
    expect(panel.querySelector("li:has(.panel-commands) .panel-name")!.textContent).toBe(name);
    expect(panel.querySelector("script")).toBeNull();
  });

  it("lets every deletion be undone, also after the next", async () => {
    const back = vi.fn(async (id: string) => ({text: `${id} kembali.`}));
    const remove = async (id: string) => ({
      text: `${id} dihapus.`,
      stays: true,
      offers: [{label: "Urungkan", act: () => back(id)}]
    });
    const panel = scenarioPanel(
      {...data, saved: [item("A", {saved: "a"}), item("B", {saved: "b"})]},
      {locale: "id", ...actions({remove, save: async () => ({text: "Tersimpan."})})}
    );
    document.body.append(panel);
    panel.querySelector<HTMLButtonElement>('[aria-label="Hapus A"]')!.click();
    await vi.waitFor(() => expect(said(panel).querySelectorAll("button")).toHaveLength(1));
    panel.querySelector<HTMLButtonElement>('[aria-label="Hapus B"]')!.click();
    await vi.waitFor(() => expect(said(panel).querySelectorAll("button")).toHaveLength(2));
    said(panel).querySelector("button")!.click();
    await vi.waitFor(() => expect(said(panel).textContent).toContain("a kembali."));
    expect(back).toHaveBeenCalledExactlyOnceWith("a");
    expect(said(panel).textContent).not.toContain("a dihapus.");
    expect(document.activeElement).toBe(said(panel).querySelector("button"));
    [...panel.querySelectorAll("button")].find((b) => b.textContent!.startsWith("Simpan skenario"))!.click();
    await vi.waitFor(() => expect(said(panel).textContent).toContain("Tersimpan."));
    expect(words(said(panel))).toContain("b dihapus. Urungkan");
    panel.remove();
  });

  it("takes a file dropped anywhere on the page while it is there", async () => {
    const take = vi.fn(async () => ({text: "Dibaca."}));
    const panel = scenarioPanel(data, {locale: "id", ...actions({importFile: take})});
    const far = document.createElement("p");
    document.body.append(panel, far);
    const drop = (type: string) => {
      const event = new Event(type, {bubbles: true, cancelable: true});
      Object.assign(event, {dataTransfer: {types: ["Files"], files: ["berkas"]}});
      far.dispatchEvent(event);
      return event;
    };
    expect(drop("dragover").defaultPrevented).toBe(true);
    expect(document.documentElement.classList).toContain("is-over");
    expect(drop("drop").defaultPrevented).toBe(true);
    expect(document.documentElement.classList).not.toContain("is-over");
    expect(take).toHaveBeenCalledExactlyOnceWith("berkas");
    await vi.waitFor(() => expect(words(said(panel))).toBe("Dibaca."));
    panel.remove();
    drop("drop");
    expect(take).toHaveBeenCalledOnce();
    far.remove();
  });
});
