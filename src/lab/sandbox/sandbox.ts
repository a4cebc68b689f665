import type {Locale} from "../../messages/define.js";
import {workerFailure} from "../../messages/workerFailure.js";
import {inTime} from "../../workers/inTime.js";
import {spawn} from "../../workers/spawn.js";
import type {WorkerLike} from "../../workers/spawn.js";
import type {SandboxAnswer, SandboxRequest} from "./protocol.js";

/** The worker in which cells run. It can be asked, and ended at any time, whatever it is doing. */
export type Sandbox = {
  ask(request: SandboxRequest): Promise<SandboxAnswer>;
  close(): void;
};

/** Seconds after which a sandbox that says nothing is given up. */
const sandboxTimeout = 60;

export class SandboxClosed extends Error {}

/** The frame is asked so often whether it is there, in milliseconds; so many questions unanswered, and it is not. */
const beat = 2000;
const unanswered = 8;
const lost = "lost";

/**
 * Opens a worker in a frame of no origin, under a policy that lets nothing out: neither has the site's storage, nor its
 * pages, nor a network.
 */
export async function openSandbox(code: string, {frame, locale}: {frame: string; locale: Locale}): Promise<Sandbox> {
  const worker = spawn<SandboxRequest, SandboxAnswer>((signal) => sealedWorker(code, frame, signal));
  let open = true;
  const sandbox: Sandbox = {
    async ask(request) {
      if (!open) throw new SandboxClosed();
      const answer = await worker.ask(request, {transfer: request.kind === "import" ? [request.bytes.buffer] : []});
      if ("stopped" in answer) throw new SandboxClosed();
      if ("failure" in answer) {
        sandbox.close();
        const {kind, reason} = answer.failure;
        const words = workerFailure[locale][kind](reason);
        throw reason === lost ? new SandboxClosed(words) : new Error(words);
      }
      return answer;
    },
    // What its cells have defined is gone with it, so that no other is started in its place.
    close() {
      open = false;
      worker.stop();
    }
  };
  try {
    await inTime(
      sandbox.ask({kind: "start", locale}),
      sandboxTimeout * 1000,
      () => new SandboxClosed(`${sandboxTimeout} s`)
    );
    return sandbox;
  } catch (error) {
    sandbox.close();
    throw error;
  }
}

const seal = (frame: HTMLIFrameElement) => frame.setAttribute("sandbox", "allow-scripts");

/** The line to a worker in a frame, which is there when it has said its first word. */
function sealedWorker(code: string, address: string, signal: AbortSignal): Promise<WorkerLike> {
  if (typeof Worker !== "function") throw new ReferenceError("Worker is not defined");
  const frame = document.createElement("iframe");
  // A service worker answers no frame that is sealed from outside; what it answers with seals itself by a header.
  if (!navigator.serviceWorker?.controller) seal(frame);
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.title = "Lab";
  frame.hidden = true;
  frame.src = address;

  const {port1: port, port2} = new MessageChannel();
  const {port1: pulse, port2: pulse2} = new MessageChannel();
  const gone: ((event: Event) => void)[] = [];
  const fail = (message: string) => {
    for (const listener of gone) listener(new ErrorEvent("error", {message}));
  };
  let asked = 0;
  let started = false;
  // A worker may be busy for as long as it likes. Its frame is not, unless its process has ended, as for want of memory.
  const beating = setInterval(() => {
    if (++asked > unanswered) fail(lost);
    else pulse.postMessage(0);
  }, beat);
  // What is no beat is why the worker did not start; later it is an error of a cell that nobody waits for.
  pulse.onmessage = ({data}: MessageEvent<0 | string>) => {
    asked = 0;
    if (data !== 0 && !started) fail(data);
  };
  const terminate = () => {
    clearInterval(beating);
    frame.remove();
    port.close();
    pulse.close();
  };
  signal.addEventListener("abort", terminate, {once: true});
  return new Promise((resolve, reject) => {
    gone.push((event) => reject(new Error((event as ErrorEvent).message)));
    const line: WorkerLike = {
      postMessage: (message, transfer = []) => port.postMessage(message, transfer),
      addEventListener(type, listener) {
        if (type === "error") gone.push(listener);
        else port.addEventListener(type, listener);
      },
      terminate
    };
    const begun = () => {
      started = true;
      resolve(line);
    };
    port.addEventListener("message", begun, {once: true});
    port.start();
    const begin = () => {
      seal(frame);
      frame.contentWindow?.postMessage(code, "*", [port2, pulse2]);
    };
    frame.addEventListener("load", begin, {once: true});
    document.body.append(frame);
  });
}
