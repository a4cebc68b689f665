import "./node-version.js";
import {createServer} from "node:http";

const {build} = await import("./build.js");
const {portFrom, serveUntilStopped} = await import("./serve.js");

/** Whether the port is free, asked before the build so that nobody waits for it in vain. */
function probe(port) {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

try {
  const port = portFrom(process.env.PORT);
  if (!(await probe(port)))
    throw new Error(
      `Port ${port} is taken by another program, or not allowed. Choose another: PORT=${port + 1} npm start`
    );
  console.log("Building the site (about half a minute) …");
  if (await build()) await serveUntilStopped();
  else process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
