import {spawnSync} from "node:child_process";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {TestProject} from "vitest/node";
import {serve} from "../../scripts/serve.js";

declare module "vitest" {
  export interface ProvidedContext {
    origin: string;
  }
}

/** Builds the site with every fetch blocked, and serves what came of it on a free port. */
export default async function setup(project: TestProject) {
  const built = spawnSync(process.execPath, ["--import", "./scripts/no-fetch.js", "scripts/build.js"], {
    encoding: "utf8",
    env: {...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=./scripts/no-fetch.js`}
  });
  if (built.status !== 0) throw new Error(`the site does not build without a network:\n${built.stdout}${built.stderr}`);
  const server: Server = await serve({port: 0});
  project.provide("origin", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
