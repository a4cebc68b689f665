import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {TestProject} from "vitest/node";
import {buildOffline} from "../../scripts/build-offline.js";
import {serve} from "../../scripts/serve.js";

declare module "vitest" {
  export interface ProvidedContext {
    origin: string;
  }
}

/** Builds the site with every fetch blocked, and serves what came of it on a free port. */
export default async function setup(project: TestProject) {
  if (process.env.SITE_BUILT !== "1") await buildOffline();
  const server: Server = await serve({port: 0});
  project.provide("origin", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
