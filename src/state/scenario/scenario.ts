import type {Scenario} from "../../lib/index.js";
import {publicLink} from "../site/siteAddress.js";
import {decodeLink, encodeLink, initialScenario} from "./link.js";
import type {LinkContext, LinkProblem} from "./linkContext.js";

export type ScenarioStore = {
  readonly value: Scenario;
  /** What the link that was opened said and cannot be used. */
  readonly problems: LinkProblem[];
  /** Changes part of the scenario. `commit: false` while a gesture goes on: no step of its own to undo. */
  set(patch: Partial<Scenario>, options?: {commit?: boolean}): void;
  reset(): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  subscribe(listener: () => void): () => void;
  /** For `Generators.observe`: the selected part, each time it has changed. */
  watch<T>(select: (scenario: Scenario) => T): (notify: (value: T) => void) => () => void;
  link(): string;
};

type Step = {timbang: number};

/**
 * The scenario lives in the address, and each committed change is an entry of the browser's history: back and forward
 * undo and redo. While a slider moves the address waits for the end of the gesture, since browsers ration changes to it.
 */
export function openScenario(context: LinkContext, win: Window = window): ScenarioStore {
  const {history, location} = win;
  const listeners = new Set<() => void>();
  let {scenario, problems} = decodeLink(location.hash.slice(1), context);
  let step = (history.state as Step | null)?.timbang ?? 0;
  // A page one comes to anew has nothing after it; one that is loaded again may have.
  let last = history.state === null ? 0 : Math.max(step, Number(read(win, "timbang:last") ?? 0));
  write(win, "timbang:last", String(last));
  history.replaceState({timbang: step}, "", address());

  function address() {
    return `${location.pathname}${location.search}#${encodeLink(scenario, context)}`;
  }

  function notifyAll() {
    for (const listener of [...listeners]) listener();
  }

  function commit() {
    const next = address();
    if (next.slice(next.indexOf("#")) === location.hash) return;
    last = ++step;
    write(win, "timbang:last", String(last));
    history.pushState({timbang: step}, "", next);
  }

  win.addEventListener("popstate", () => {
    ({scenario, problems} = decodeLink(location.hash.slice(1), context));
    const known = history.state as Step | null;
    if (known) step = known.timbang;
    else {
      // An address somebody typed or pressed: a step like any other.
      write(win, "timbang:last", String((last = ++step)));
      history.replaceState({timbang: step}, "", address());
    }
    notifyAll();
  });

  return {
    get value() {
      return scenario;
    },
    get problems() {
      return problems;
    },
    get canUndo() {
      return step > 0;
    },
    get canRedo() {
      return step < last;
    },
    set(patch, {commit: done = true} = {}) {
      scenario = {...scenario, ...patch};
      if (done) commit();
      notifyAll();
    },
    reset() {
      scenario = initialScenario(context);
      problems = [];
      commit();
      notifyAll();
    },
    undo: () => history.back(),
    redo: () => history.forward(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch(select) {
      return (notify) => {
        // What is absent is passed on as well: JSON has no text for it, so it is undefined, and not yet known is null.
        let known: string | undefined | null = null;
        const check = () => {
          const value = select(scenario);
          const text = JSON.stringify(value);
          if (text !== known) {
            known = text;
            notify(value);
          }
        };
        check();
        listeners.add(check);
        return () => listeners.delete(check);
      };
    },
    link: () => publicLink(encodeLink(scenario, context), {win})
  };
}

function read(win: Window, key: string): string | null {
  try {
    return win.sessionStorage.getItem(key);
  } catch {
    return null; // storage refused: redo past a reload is lost, nothing else
  }
}

function write(win: Window, key: string, value: string): void {
  try {
    win.sessionStorage.setItem(key, value);
  } catch {
    // as above
  }
}
