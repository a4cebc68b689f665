import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {delimiter, resolve} from "node:path";

const require = createRequire(import.meta.url);

/** Runs Framework's own command and resolves to its exit code; what it prints goes to the terminal, or to `onText`. */
export function observable(args, onText) {
  const child = spawn(process.execPath, [require.resolve("@observablehq/framework/dist/bin/observable.js"), ...args], {
    // Framework starts data loaders by the bare name of their interpreter.
    env: {...process.env, PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`},
    stdio: ["inherit", onText ? "pipe" : "inherit", onText ? "pipe" : "inherit"]
  });
  child.stdout?.on("data", onText);
  child.stderr?.on("data", onText);
  const stop = (signal) => child.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}
