import {spawn, spawnSync} from "node:child_process";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, inject, it} from "vitest";
import {portFrom, serve} from "../../scripts/serve.js";

const get = (path: string, encoding = "br") => fetch(inject("origin") + path, {headers: {"accept-encoding": encoding}});

async function asset(pattern: RegExp): Promise<string> {
  const page = await (await get("/bobot")).text();
  return page.match(pattern)![0].replace(/^\./, "");
}

describe("the server", () => {
  it("serves pages without an extension, in both languages", async () => {
    for (const path of ["/", "/bobot", "/en/", "/en/weights"]) {
      const response = await get(path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([
        path,
        200,
        "text/html;charset=utf-8"
      ]);
    }
  });

  it("compresses, says what things are, and lets hashed files be kept", async () => {
    const tally = await get(await asset(/\.\/_file\/data\/pilot-tally\.\w+\.arrow/));
    expect(tally.headers.get("content-encoding")).toBe("br");
    expect(tally.headers.get("content-type")).toBe("application/vnd.apache.arrow.stream");
    expect(tally.headers.get("cache-control")).toContain("immutable");
    const script = await get(await asset(/\.\/_import\/state\/page\.\w+\.js/), "gzip");
    expect(script.headers.get("content-encoding")).toBe("gzip");
    expect(script.headers.get("content-type")).toContain("javascript");
  });

  it("answers 404 for what is not there, and does not leave the site's folder", async () => {
    expect((await get("/tidak-ada")).status).toBe(404);
    expect((await get("/..%2fpackage.json")).status).toBe(404);
  });

  it("says in one line that a port is taken, that nothing is built, or that PORT is no port", async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
    const {port} = taken.address() as AddressInfo;
    await expect(serve({port})).rejects.toThrow(`Port ${port} is taken`);
    taken.close();
    expect(() => serve({folder: mkdtempSync(join(tmpdir(), "kosong-"))})).toThrow("npm run build");
    expect(() => portFrom("delapan")).toThrow("PORT is delapan");
    expect([portFrom(undefined), portFrom("8080")]).toEqual([3000, 8080]);
  });

  it("stops cleanly when told to", async () => {
    const child = spawn(process.execPath, ["scripts/serve.js"], {env: {...process.env, PORT: "0"}});
    const said = await new Promise<string>((resolve) =>
      child.stdout.once("data", (data: Buffer) => resolve(String(data)))
    );
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    const code = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGINT");
    expect(await code).toBe(0);
  });

  it("tells an old Node in one line", () => {
    const old = "Object.defineProperty(process.versions, 'node', {value: '18.20.0'});";
    const {status, stderr} = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", `${old} await import("./scripts/node-version.js")`],
      {encoding: "utf8"}
    );
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("this is 18.20.0");
  });
});
