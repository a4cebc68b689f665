import {spawn} from "node:child_process";
import {createRequire} from "node:module";

const require = createRequire(import.meta.url);

/** Runs Framework's own command and resolves to its exit code; what it prints goes to the terminal, or to `onText`. */
export function observable(args, onText) {
  const child = spawn(process.execPath, [require.resolve("@observablehq/framework/dist/bin/observable.js"), ...args], {
    stdio: ["inherit", onText ? "pipe" : "inherit", onText ? "pipe" : "inherit"]
  });
  child.stdout?.on("data", onText);
  child.stderr?.on("data", onText);
  const stop = (signal) => child.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}
