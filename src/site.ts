import {common} from "./messages/common.js";
import type {Locale} from "./messages/define.js";

export type PageId = keyof (typeof common)["id"]["nav"];

/** Every page, in both languages. */
export const sitemap: {id: PageId; path: Record<Locale, string>}[] = [
  {id: "beranda", path: {id: "/", en: "/en/"}},
  {id: "bobot", path: {id: "/bobot", en: "/en/weights"}},
  {id: "ketahanan", path: {id: "/ketahanan", en: "/en/robustness"}},
  {id: "sebaran", path: {id: "/sebaran", en: "/en/distributions"}},
  {id: "bandingkan", path: {id: "/bandingkan", en: "/en/compare"}},
  {id: "bahan", path: {id: "/bahan", en: "/en/kit"}},
  {id: "lab", path: {id: "/lab", en: "/en/lab"}},
  {id: "data", path: {id: "/data", en: "/en/data"}},
  {id: "metode", path: {id: "/metode", en: "/en/method"}}
];

/** The path of a page in one language. */
export const hrefOf = (page: PageId, locale: Locale): string => sitemap.find(({id}) => id === page)!.path[locale];

/** All pages in both languages, as Framework lists them. A function: a page of the built site has the words of one language. */
export const listPages = (): {name: string; path: string}[] =>
  (["id", "en"] as const).flatMap((locale) =>
    sitemap.map(({id, path}) => ({name: common[locale].nav[id], path: path[locale]}))
  );

const localeOf = (path: string): Locale => (path === "/en" || path.startsWith("/en/") ? "en" : "id");
const bare = (path: string) => path.replace(/\/index$/, "/");

/**
 * Before anything is drawn: the language of the page, for readers of screens, and the palette. The built site has the
 * language in its HTML. `mark`: the colour of the icon, as hexadecimal digits; `site`: where others find the site, if
 * the build is told.
 */
export function head(
  {path}: {path: string},
  {style, mark, site}: {style: string; mark: string; site: string | null}
): string {
  return `<script>document.documentElement.lang = "${localeOf(path)}"</script>
<meta name="color-scheme" content="light dark">
<meta name="timbang-page" content="${bare(path)}">${site === null ? "" : `\n<meta name="timbang-site" content="${site}">`}
<style>${style}</style>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 2v11M4 13h8M2 5h12M2 5l-1.500 4h4zM14 5l-1.500 4h4z' fill='none' stroke='%23${mark}' stroke-width='1.500'/%3E%3C/svg%3E">
<script type="module" src="/ui/keepHash.js"></script>
<script type="module" src="/ui/inView.js"></script>
<script type="module" src="/ui/offlineCopy.js"></script>`;
}

export function header({path}: {path: string}): string {
  const locale = localeOf(path);
  const t = common[locale];
  const other: Locale = locale === "id" ? "en" : "id";
  const here = sitemap.find((place) => place.path[locale] === bare(path));
  const links = sitemap.map(
    (place) =>
      `<li><a href="${place.path[locale]}" data-carry${place === here ? ' aria-current="page"' : ""}>${t.nav[place.id]}</a></li>`
  );
  const named = here ? `: ${t.nav[here.id]}` : "";
  return `<a class="skip" href="#observablehq-main">${t.skip}</a>
<div class="masthead">
  <a class="brand" href="${hrefOf("beranda", locale)}" data-carry>${t.brand}</a>
  <nav aria-label="${t.navigation}">
    <button type="button" popovertarget="pages" aria-label="${t.navigation}${named}">${here ? t.nav[here.id] : t.navigation} ▾</button>
    <ul id="pages" popover>${links.join("")}</ul>
  </nav>
  <a class="language" href="${(here ?? sitemap[0]!).path[other]}" hreflang="${other}" lang="${other}" data-carry aria-label="${t.otherLanguage}"><span class="language-long">${t.otherLanguage}</span><span class="language-short">${t.otherLanguageShort}</span></a>
</div>`;
}

/** `closed`: the browser keeps pages and code only, for the data are not for everyone. */
export function footer({path}: {path: string}, {closed}: {closed: boolean}): string {
  const {footer, licences, offline} = common[localeOf(path)];
  const {keeping, kept, keptPages, failed, removed, keep, remove} = offline;
  const words = {keeping, kept: closed ? keptPages : kept, failed, removed, keep, remove};
  const data = Object.entries(words).map(([name, text]) => ` data-${name}="${text}"`);
  return `<p>${footer}</p>
<p><a href="/lisensi.txt">${licences}</a></p>
<p class="offline-copy" hidden${data.join("")}><span role="status"></span> <button type="button" class="link-button"></button></p>`;
}
