// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {reachOf} from "../../../src/state/site/reach.js";
import {readAddress} from "../../../src/state/site/readAddress.js";
import {publicLink, setSiteAddress, siteAddress, watchSiteAddress} from "../../../src/state/site/siteAddress.js";
import {siteFrom} from "../../../src/state/site/siteFrom.js";

const tell = (name: string, content: string) => {
  document.head.querySelector(`meta[name="${name}"]`)?.remove();
  const meta = Object.assign(document.createElement("meta"), {name, content});
  document.head.append(meta);
};

beforeEach(() => {
  localStorage.clear();
  document.head.replaceChildren();
  history.replaceState(null, "", "/alat/en/weights?x#v=1");
  tell("timbang-page", "/en/weights");
});
afterEach(() => vi.restoreAllMocks());

describe("who can open an address", () => {
  it.each([
    ["http://localhost:3000", "computer"],
    ["http://timbang.localhost", "computer"],
    ["http://127.0.0.1:3000", "computer"],
    ["http://127.9.9.9", "computer"],
    ["http://0.0.0.0", "computer"],
    ["http://[::1]:3000", "computer"],
    ["http://[::ffff:127.0.0.1]", "computer"],
    ["file:///home/ani/dist/bobot.html", "computer"],
    ["http://10.1.2.3", "network"],
    ["http://172.16.0.1", "network"],
    ["http://172.32.0.1", "anyone"],
    ["http://192.168.1.5:8080", "network"],
    ["http://169.254.1.1", "network"],
    ["http://100.64.0.1", "network"],
    ["http://[fd12::1]", "network"],
    ["http://[fe80::1]", "network"],
    ["http://[::ffff:192.168.1.5]", "network"],
    ["http://server-bkn", "network"],
    ["http://timbang.local", "network"],
    ["http://timbang.intranet", "network"],
    ["http://8.8.8.8", "anyone"],
    ["http://[2001:db8::1]", "anyone"],
    ["https://timbang.bkn.go.id", "anyone"],
    ["https://localhost.bkn.go.id", "anyone"],
    ["https://fc.go.id", "anyone"],
    ["http://0x7f000001", "computer"],
    ["http://2130706433", "computer"]
  ])("%s: %s", (address, reach) => expect(reachOf(new URL(address))).toBe(reach));
});

describe("an address that is given", () => {
  it.each([
    ["https://timbang.bkn.go.id/", "https://timbang.bkn.go.id"],
    [" timbang.bkn.go.id ", "https://timbang.bkn.go.id"],
    ["http://192.168.1.5:8080/alat/index.html?x=1#v=1", "http://192.168.1.5:8080/alat"],
    ["HTTPS://Timbang.Go.ID:443//", "https://timbang.go.id"]
  ])("%s", (text, address) => expect(readAddress(text)).toBe(address));

  it.each([
    "",
    "  ",
    "javascript://alert(1)",
    "ftp://a.b",
    "https://",
    "https://ani:rahasia@a.b",
    "dua kata",
    "http://[x"
  ])("is none: %s", (text) => expect(readAddress(text)).toBe(null));

  it("stops a build where it is none", () => {
    expect(siteFrom({})).toBe(null);
    expect(siteFrom({TIMBANG_SITE: "https://a.go.id/x/"})).toBe("https://a.go.id/x");
    expect(() => siteFrom({TIMBANG_SITE: "ftp://a"})).toThrow("TIMBANG_SITE is ftp://a");
  });
});

describe("the address of the site", () => {
  it("is where the page is, without the path it has in the site", () => {
    expect(siteAddress()).toEqual({root: "http://localhost:3000/alat", from: "here", reach: "computer"});
    expect(publicLink("v=1")).toBe("http://localhost:3000/alat/en/weights#v=1");
    expect(publicLink("v=1", {path: "/bobot"})).toBe("http://localhost:3000/alat/bobot#v=1");
    for (const [place, page] of [
      ["/", "/"],
      ["/index.html", "/"],
      ["/en/", "/en/"],
      ["/en/index", "/en/"],
      ["/bobot.html", "/bobot"]
    ] as const) {
      history.replaceState(null, "", place);
      tell("timbang-page", page);
      expect(publicLink("v=1")).toBe(`http://localhost:3000${page}#v=1`);
    }
  });

  it("is that of the build, and before it what a person says, until they take it back", () => {
    tell("timbang-site", "https://timbang.bkn.go.id");
    expect(siteAddress()).toEqual({root: "https://timbang.bkn.go.id", from: "build", reach: "anyone"});
    expect(setSiteAddress("http://192.168.1.5:8080/")).toBe(true);
    expect(siteAddress()).toEqual({root: "http://192.168.1.5:8080", from: "person", reach: "network"});
    expect(publicLink("v=1")).toBe("http://192.168.1.5:8080/en/weights#v=1");
    expect(setSiteAddress("bukan alamat")).toBe(false);
    expect(siteAddress().from).toBe("person");
    setSiteAddress("");
    expect(siteAddress().from).toBe("build");
  });

  it("tells who watches, here and of another tab, until they stop", () => {
    const seen: string[] = [];
    const stop = watchSiteAddress()(({root}) => seen.push(root));
    setSiteAddress("a.go.id");
    localStorage.setItem("timbang:situs", "https://b.go.id");
    dispatchEvent(new StorageEvent("storage", {key: "timbang:situs"}));
    dispatchEvent(new StorageEvent("storage", {key: "lain"}));
    stop();
    setSiteAddress("c.go.id");
    expect(seen).toEqual(["http://localhost:3000/alat", "https://a.go.id", "https://b.go.id"]);
  });

  it("is remembered until the page is closed where the browser keeps nothing", () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "removeItem").mockImplementation(refuse);
    expect(siteAddress().from).toBe("here");
    expect(setSiteAddress("a.go.id")).toBe(true);
    expect(siteAddress().root).toBe("https://a.go.id");
    setSiteAddress("");
    expect(siteAddress().from).toBe("here");
  });

  it("survives what was kept by mistake", () => {
    localStorage.setItem("timbang:situs", "javascript:alert(1)");
    expect(siteAddress().from).toBe("here");
  });
});
