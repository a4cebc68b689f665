import {readAddress} from "./readAddress.js";
import {reachOf} from "./reach.js";
import type {Reach} from "./reach.js";

/** Where others find this site, by whom it was said, and who can open it. */
export type SiteAddress = {root: string; from: "person" | "build" | "here"; reach: Reach};

const key = "timbang:situs";
const changed = "timbang-site";
/** What a browser that refuses to keep anything is told, until the page is closed. */
const unkept = new WeakMap<Window, string>();

const meta = (win: Window, name: string): string =>
  win.document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";

/** The path of the page in the site, wherever the site is. */
const pagePath = (win: Window): string => meta(win, "timbang-page") || win.location.pathname;

function kept(win: Window): string {
  try {
    return unkept.get(win) ?? win.localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** What a person said, then what the build was told, then where the page is. */
export function siteAddress(win: Window = window): SiteAddress {
  const [person, build] = [readAddress(kept(win)), readAddress(meta(win, "timbang-site"))];
  const root = person ?? build ?? rootHere(win);
  return {root, from: person !== null ? "person" : build !== null ? "build" : "here", reach: reachOf(new URL(root))};
}

/** The address of the page without the path that it has in the site. */
function rootHere(win: Window): string {
  const address = win.location.href
    .split(/[?#]/, 1)[0]!
    .replace(/(\/index)?\.html$|\/index$/, (end) => (end === ".html" ? "" : "/"));
  const path = pagePath(win);
  return (address.endsWith(path) ? address.slice(0, -path.length) : new URL(win.location.href).origin).replace(
    /\/$/,
    ""
  );
}

/** The link of a page of this site as others can open it; of the present page, unless told. */
export const publicLink = (
  fragment: string,
  {win = window, path = pagePath(win), root = siteAddress(win).root}: {win?: Window; path?: string; root?: string} = {}
): string => `${root}${path}#${fragment}`;

/** Keeps what a person says, in this browser; an empty text takes it back. False for what is no address. */
export function setSiteAddress(text: string, win: Window = window): boolean {
  const address = text.trim() === "" ? "" : readAddress(text);
  if (address === null) return false;
  try {
    if (address === "") win.localStorage.removeItem(key);
    else win.localStorage.setItem(key, address);
    unkept.delete(win);
  } catch {
    unkept.set(win, address);
  }
  win.dispatchEvent(new Event(changed));
  return true;
}

/** For `Generators.observe`: the address, now and each time that it changes, in another tab too. */
export const watchSiteAddress =
  (win: Window = window) =>
  (notify: (address: SiteAddress) => void): (() => void) => {
    const tell = (event?: Event) => {
      if ((event as StorageEvent | undefined)?.key === undefined || (event as StorageEvent).key === key)
        notify(siteAddress(win));
    };
    tell();
    win.addEventListener(changed, tell);
    win.addEventListener("storage", tell);
    return () => {
      win.removeEventListener(changed, tell);
      win.removeEventListener("storage", tell);
    };
  };
