import type {Locale} from "../../messages/define.js";
import type {Answer, Ask, Question} from "./protocol.js";

/** The worker in which cells run. It can be asked, and ended at any time, whatever it is doing. */
export type Sandbox = {
  ask(question: Ask): Promise<Answer>;
  close(): void;
};

/** Seconds after which a sandbox that says nothing is given up. */
export const sandboxPatience = 60;

export class SandboxClosed extends Error {}

const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; connect-src 'none'";

// Only the page that made the frame is listened to, and only to be given the worker's code and its line to the page.
const frameSource = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>
addEventListener("message", function begin({source, data, ports}) {
  if (source !== parent) return;
  removeEventListener("message", begin);
  new Worker(URL.createObjectURL(new Blob([data], {type: "text/javascript"}))).postMessage(null, [ports[0]]);
});
</script>`;

/**
 * Opens a worker in a frame of no origin, under a policy that lets nothing out: neither has the site's storage, nor its
 * pages, nor a network.
 */
export async function openSandbox(code: string, locale: Locale, root: HTMLElement = document.body): Promise<Sandbox> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.title = "Lab";
  frame.hidden = true;
  frame.srcdoc = frameSource;

  const {port1: port, port2} = new MessageChannel();
  const waiting = new Map<number, {resolve(answer: Answer): void; reject(error: Error): void}>();
  let last = 0;
  const wait = (id: number) =>
    new Promise<Answer>((resolve, reject) => {
      waiting.set(id, {resolve, reject});
    });
  port.onmessage = ({data}: MessageEvent<Answer>) => {
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  };
  const sandbox: Sandbox = {
    ask(question) {
      const id = ++last;
      port.postMessage({...question, id} satisfies Question, question.kind === "bring" ? [question.bytes.buffer] : []);
      return wait(id);
    },
    close() {
      frame.remove();
      port.close();
      for (const {reject} of waiting.values()) reject(new SandboxClosed());
      waiting.clear();
    }
  };

  const opened = wait(0);
  frame.addEventListener("load", () => frame.contentWindow?.postMessage(code, "*", [port2]), {once: true});
  root.append(frame);
  const late = setTimeout(() => sandbox.close(), sandboxPatience * 1000);
  try {
    await opened;
    await sandbox.ask({kind: "start", locale});
    return sandbox;
  } finally {
    clearTimeout(late);
  }
}
