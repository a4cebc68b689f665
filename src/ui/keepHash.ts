/**
 * Links to other pages take the scenario along; links within a page scroll and leave it in the address, which they
 * would otherwise replace.
 */
function carry(event: Event) {
  const anchor = (event.target as Element).closest?.("a");
  if (!anchor) return;
  if (anchor.hasAttribute("data-carry")) anchor.hash = location.hash;
  const fragment = anchor.getAttribute("href");
  if (event.type !== "click" || !fragment?.startsWith("#") || fragment.includes("=")) return;
  const target = document.getElementById(decodeURIComponent(fragment.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({preventScroll: true});
}

for (const type of ["click", "auxclick", "contextmenu", "focusin", "pointerdown"]) addEventListener(type, carry, true);
