import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the site in a process of its own in which every fetch is refused. Rejects with what the build said. */
export async function buildOffline() {
  const child = spawn(process.execPath, ["--import", "./scripts/no-fetch.js", "scripts/build.js"], {
    cwd: root,
    env: {...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=./scripts/no-fetch.js`},
    stdio: ["ignore", "pipe", "pipe"]
  });
  const said = [];
  child.stdout.on("data", (data) => said.push(data));
  child.stderr.on("data", (data) => said.push(data));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`the site does not build without a network:\n${Buffer.concat(said)}`);
}
