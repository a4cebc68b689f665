// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {activityBar} from "../../src/robustness/activityBar.js";
import {jointBands} from "../../src/robustness/jointBands.js";
import type {JointBand} from "../../src/robustness/jointBands.js";
import {agencies, heard, text, texts} from "./fixtures.js";

const locale = "id" as const;

describe("activityBar", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const busy = (share: number) => ({status: "busy" as const, at: {part: "rankings" as const, share}});
  const buttons = (bar: Element) =>
    [...bar.querySelectorAll<HTMLButtonElement>("button")].filter((button) => !button.hidden).map((b) => text(b));

  it("keeps still about what is done within half a second", () => {
    const bar = activityBar({status: "idle"}, {locale});
    bar.update({status: "busy", at: null});
    vi.advanceTimersByTime(499);
    bar.update({status: "idle"});
    vi.advanceTimersByTime(1000);
    expect(bar.hidden).toBe(true);
  });

  it("then tells what is computed and how far it is, though told of progress all along", () => {
    const bar = activityBar({status: "busy", at: null}, {locale});
    for (const share of [0.1, 0.2, 0.3]) {
      vi.advanceTimersByTime(200);
      bar.update(busy(share));
    }
    expect(bar.hidden).toBe(false);
    expect(text(bar)).toContain("Menghitung urutan lengkap yang paling sering …30%");
    expect(bar.querySelector("progress")!.value).toBe(0.3);
    expect(buttons(bar)).toEqual(["Batalkan"]);
  });

  it("keeps the focus of whoever presses its buttons, to the end", () => {
    const bar = activityBar({status: "idle"}, {locale});
    document.body.append(bar);
    bar.update(busy(0.5));
    vi.advanceTimersByTime(500);
    const [cancel, again] = bar.querySelectorAll("button");
    cancel!.focus();
    bar.update({status: "cancelled"});
    expect(document.activeElement).toBe(again);
    bar.update({status: "busy", at: null});
    expect(document.activeElement).toBe(cancel);
    bar.update({status: "idle"});
    expect([document.activeElement, text(bar.querySelector("[role=status]"))]).toEqual([bar, "Selesai dihitung."]);
    bar.blur();
    expect(bar.hidden).toBe(true);
  });

  it("sends cancel, says that it was stopped, offers to compute again, and does so twice", () => {
    const bar = activityBar({status: "idle"}, {locale});
    const log = heard(bar, "cancel", "again");
    for (let round = 0; round < 2; ++round) {
      bar.update(busy(0.5));
      vi.advanceTimersByTime(500);
      bar.querySelectorAll("button")[0]!.click();
      bar.update({status: "cancelled"});
      expect(text(bar)).toContain("Perhitungan dihentikan:");
      expect(buttons(bar)).toEqual(["Hitung lagi"]);
      bar.querySelectorAll("button")[1]!.click();
      bar.update({status: "idle"});
      expect(bar.hidden).toBe(true);
    }
    expect(log).toEqual(["cancel", "again", "cancel", "again"]);
  });
});

describe("jointBands", () => {
  const [a, b] = agencies(2, 1);
  const bands: JointBand[] = [
    {unit: a!, recorded: {best: 2, worst: 2}, now: {best: 1, worst: 2}, over: {best: 1, worst: 2}, complete: 0.9},
    {unit: b!, recorded: {best: 1, worst: 1}, now: {best: 1, worst: 1}, over: {best: 1, worst: 1}, complete: null}
  ];

  it("draws one band in the other, in the order of now, with completeness where it may be told", () => {
    const panel = jointBands({bands, sampled: false, note: ""}, {locale});
    expect(texts(panel, ".joint-name")).toEqual(["Instansi B", "Instansi A"]);
    expect(texts(panel, ".joint-row > .was")).toEqual(["", "90,0% lengkap"]);
    const track = panel.querySelectorAll<HTMLElement>(".band-track")[1]!;
    expect(track.getAttribute("aria-label")).toBe(
      "Instansi A: peringkat 1–2 bila bobot dan data bebas, 2 dengan data tercatat"
    );
    const at = (property: string) => Number(track.style.getPropertyValue(property));
    expect([at("--best"), at("--worst"), at("--low"), at("--high"), at("--now")]).toEqual([0, 1, 0.5, 1, 0.75]);
    expect(text(panel.querySelector(".joint-words"))).toBe(
      "Rentang 1 dari 2 instansi lebih lebar bila data yang belum tercatat bebas; 1 instansi tetap pada satu peringkat."
    );
  });

  it("has its table", () => {
    const panel = jointBands({bands, sampled: false, note: "Catatan."}, {locale});
    const twin = panel.querySelector("details")!;
    twin.open = true;
    twin.dispatchEvent(new Event("toggle"));
    expect(texts(panel, "tbody tr:last-child :is(td, th)")).toEqual(["Instansi A", "2", "2", "1–2", "1–2", "90,0%"]);
    expect(texts(panel, "tbody tr:first-child :is(td, th)").at(-1)).toBe("–");
    expect(panel.textContent).toContain("Catatan.");
  });

  it("says why there is nothing to draw", () => {
    const panel = jointBands({none: "Hanya dari rekaman."}, {locale});
    expect(text(panel.querySelector(".joint-words"))).toBe("Hanya dari rekaman.");
    expect(panel.querySelector<HTMLElement>(".pending-body > div")!.hidden).toBe(true);
  });
});
