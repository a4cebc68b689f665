/** Lets a page import other modules in the stead of some; what it asks for ahead, too. Paths are relative to the page. */
export function standIn(page, imports) {
  if (Object.keys(imports).length === 0) return page;
  const asked = new Set();
  const own = page.replace(/<link rel="modulepreload" href="([^"]*)">\n?/g, (link, href) => {
    const path = imports[href] ?? href;
    if (asked.has(path)) return "";
    asked.add(path);
    return link.replace(href, path);
  });
  const map = `<script type="importmap">${JSON.stringify({imports})}</script>\n`;
  // A map must stand before the first module that is asked for.
  return own.replace(/<link rel="modulepreload"|<script type="module"/, (first) => map + first);
}
