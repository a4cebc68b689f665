// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {reachWords, siteAddressInput} from "../../src/components/siteAddressInput.js";
import {siteAddress, watchSiteAddress} from "../../src/state/site/siteAddress.js";

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

function shown() {
  const element = siteAddressInput(siteAddress(), {locale: "id"});
  document.body.append(element);
  const stop = watchSiteAddress()(element.update);
  const field = element.querySelector("input")!;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("change"));
  };
  const said = () =>
    [...element.querySelectorAll<HTMLElement>(".notice")].filter(({hidden}) => !hidden).map((n) => n.textContent);
  return {field, type, said, stop};
}

it("warns of an address that others cannot open, and takes one that they can", () => {
  const {field, type, said, stop} = shown();
  expect(said()).toEqual([reachWords(siteAddress(), "id")]);
  expect(said()[0]).toContain("http://localhost:3000 hanya terbuka di komputer ini");
  expect(field.placeholder).toBe("http://localhost:3000");
  type("192.168.1.7");
  expect(said()[0]).toContain("jaringan yang sama");
  type("timbang.bkn.go.id");
  expect([said(), field.value]).toEqual([[], "https://timbang.bkn.go.id"]);
  type("");
  expect(said()[0]).toContain("komputer ini");
  stop();
});

it("says what is no address, and keeps what was typed", () => {
  const {field, type, said, stop} = shown();
  type("bukan alamat");
  expect([field.value, field.getAttribute("aria-invalid"), said()[0]]).toEqual([
    "bukan alamat",
    "true",
    "Ini bukan alamat situs. Tulis seperti https://timbang.contoh.go.id."
  ]);
  type("timbang.bkn.go.id");
  expect([field.getAttribute("aria-invalid"), said()]).toEqual([null, []]);
  stop();
});

it("does not press the buttons of a form around it", () => {
  const {field, stop} = shown();
  field.value = "timbang.bkn.go.id";
  const enter = new KeyboardEvent("keydown", {key: "Enter", cancelable: true});
  field.dispatchEvent(enter);
  expect([enter.defaultPrevented, siteAddress().root]).toEqual([true, "https://timbang.bkn.go.id"]);
  stop();
});
