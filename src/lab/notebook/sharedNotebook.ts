const key = "lab=";

/**
 * The notebook that a link carries, which is removed from the address: that holds the scenario alone from then on. Null if
 * there is none. What is left belongs to the scenario, and it is for the caller to read it afterwards.
 */
export function extractShared({history, location}: Window = window): string | null {
  const parts = location.hash.slice(1).split("&");
  const shared = parts.find((part) => part.startsWith(key));
  if (shared === undefined) return null;
  const rest = parts.filter((part) => !part.startsWith(key) && part !== "").join("&");
  history.replaceState(history.state, "", `${location.pathname}${location.search}${rest ? `#${rest}` : ""}`);
  return shared;
}

/** Listens for a notebook in a link that is opened while the page already is; begin before the scenario listens. */
export function watchShared(listener: (fragment: string) => void, win: Window = window): void {
  win.addEventListener("popstate", () => {
    const shared = extractShared(win);
    if (shared !== null) listener(shared);
  });
}

/** The address of the page with the scenario and a notebook in it. */
export function sharedLink(scenario: string, fragment: string): string {
  return `${scenario}${scenario.includes("#") ? "&" : "#"}${fragment}`;
}
