const key = "lab=";

/**
 * Takes the notebook a link carries out of the address, which from then on holds the scenario alone; null if there is
 * none. What is left belongs to the scenario, and it is for the caller to read it afterwards.
 */
export function takeShared({history, location}: Window = window): string | null {
  const parts = location.hash.slice(1).split("&");
  const shared = parts.find((part) => part.startsWith(key));
  if (shared === undefined) return null;
  const rest = parts.filter((part) => !part.startsWith(key) && part !== "").join("&");
  history.replaceState(history.state, "", `${location.pathname}${location.search}${rest ? `#${rest}` : ""}`);
  return shared;
}

/** Tells of a notebook in a link that is opened while the page already is. Must be asked before the scenario listens. */
export function watchShared(tell: (fragment: string) => void, win: Window = window): void {
  win.addEventListener("popstate", () => {
    const shared = takeShared(win);
    if (shared !== null) tell(shared);
  });
}

/** The address of the page with the scenario and a notebook in it. */
export function sharedLink(scenario: string, fragment: string): string {
  return `${scenario}${scenario.includes("#") ? "&" : "#"}${fragment}`;
}
