import {openSandbox, SandboxClosed} from "../sandbox/sandbox.js";
import type {Sandbox} from "../sandbox/sandbox.js";
import type {SandboxAnswer, SandboxRequest} from "../sandbox/protocol.js";
import {CellFailure, errorText, plainProblem} from "./failure.js";
import {labEngine} from "./messages.js";
import {reopenable} from "./reopenable.js";
import type {SessionOptions} from "./sessionOptions.js";

/** The sandbox as it is open, and the results of SQL it has. */
export type OpenedSandbox = {sandbox: Sandbox; received: Set<string>; close(): void};

/** The worker for code, opened when first needed and anew after it was ended. */
export type CodeEngine = {
  readonly current: OpenedSandbox | null;
  open(): Promise<OpenedSandbox>;
  ask(opened: OpenedSandbox, request: SandboxRequest): Promise<SandboxAnswer>;
  end(): void;
};

export function codeEngine({locale, worker, frame}: Pick<SessionOptions, "locale" | "worker" | "frame">): CodeEngine {
  const t = labEngine[locale];
  const place = reopenable<OpenedSandbox>(async () => {
    const [code, address] = await Promise.all([worker(), frame()]);
    const sandbox = await openSandbox(code, {frame: address, locale});
    return {sandbox, received: new Set(), close: () => sandbox.close()};
  });
  return {
    get current() {
      return place.current;
    },
    open: () =>
      place.get().catch((error: unknown) => {
        throw new CellFailure(plainProblem("runtime", t.sandboxFailed(errorText(error))));
      }),
    ask: ({sandbox}, request) =>
      sandbox.ask(request).catch((error: unknown) => {
        if (!(error instanceof SandboxClosed)) throw error;
        if (place.current?.sandbox === sandbox) place.end();
        throw new CellFailure(plainProblem("runtime", t.sandboxLost), "code");
      }),
    end: place.end
  };
}
