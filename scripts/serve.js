import "./node-version.js";
import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import {createServer as createSecureServer} from "node:https";
import {fileURLToPath} from "node:url";
import {opennessOf} from "./server/opennessOf.js";
import {answering} from "./server/answer.js";
import {guardFrom} from "./server/guard.js";
import {hostsFrom} from "./server/hosts.js";

/**
 * Serves a built folder on loopback; resolves to the server once it listens. Port 0 takes any free one. A folder that is
 * put in its place meanwhile (`server/releases.js`) is served from then on.
 */
export function serve({
  folder = "dist",
  port = 3000,
  hosts = hostsFrom(process.env),
  guard = guardFrom(process.env)
} = {}) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}/. Run: npm run build`);
  const {listen = "127.0.0.1", tls = null, check = null, behindProxy = false} = guard;
  if (opennessOf(folder) === "tertutup" && !check && !behindProxy)
    throw new Error(
      `The site in ${folder}/ is closed (tertutup) and nobody is asked to log in. Name a file of logins: npm run -s login -- NAME >> logins.txt, then TIMBANG_LOGIN=logins.txt npm run serve. Behind a proxy that asks: TIMBANG_PROXY=1. See docs/opening.md`
    );
  const answers = answering(folder, hosts, guard);
  const server = tls
    ? createSecureServer({key: readFileSync(tls.key), cert: readFileSync(tls.cert)}, answers)
    : createServer(answers);
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
          : error.code === "EACCES"
            ? new Error(`Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`)
            : error
      )
    );
    server.listen(port, listen, () => resolve(server));
  });
}

export function portFrom(value) {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${value}; it should be a whole number from 0 to 65535`);
  return port;
}

/** Serves until Ctrl-C. */
export async function serveUntilStopped() {
  try {
    const server = await serve({port: portFrom(process.env.PORT)});
    const stop = () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    const scheme = process.env.TIMBANG_TLS_KEY ? "https" : "http";
    console.log(`Timbang: ${scheme}://127.0.0.1:${server.address().port}/   (Ctrl-C to stop)`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveUntilStopped();
