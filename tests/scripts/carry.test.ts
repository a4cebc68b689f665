import {execFileSync, spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import type {IncomingHttpHeaders} from "node:http";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {zipOf} from "../../scripts/carry.js";
import {findProgram} from "../../scripts/program.js";
import {everywhere, policyOf, policyOfFrame} from "../../scripts/policy.js";

const root = mkdtempSync(join(tmpdir(), "timbang-zip-"));
const [site, place] = [join(root, "site"), join(root, "unzipped")];
const long = "isi ".repeat(1000);
const policies = {"index.html": policyOf(["sha256-a"]), "_file/data/lab-frame.0a1b.html": policyOfFrame};
const files: Record<string, string | Buffer> = {
  "index.html": "<p>beranda",
  "bobot.html": long,
  "bobot.html.gz": gzipSync(long),
  "bobot.html.br": "x",
  "en/index.html": "home",
  "_node/a.wasm": "wasm",
  "_import/a.0a1b.js": "js",
  "_file/data/a.0a1b.arrow": "arrow",
  "_file/data/lab-frame.0a1b.html": "frame",
  ".headers.json": JSON.stringify({everywhere, policies, otherwise: policyOf()})
};

function put(folder: string, content: Record<string, string | Uint8Array>): void {
  for (const [name, bytes] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), bytes);
  }
}

let unzipped: Record<string, Uint8Array>;
beforeAll(async () => {
  put(site, files);
  const zip = await zipOf(site);
  unzipped = unzipSync(new Uint8Array(zip));
  put(place, unzipped);
  writeFileSync(join(place, "outside.txt"), "secret");
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

type Answer = {status: number; headers: IncomingHttpHeaders; body: string};

const ask = (port: number, path: string, {method = "GET", host = `localhost:${port}`} = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({host: "127.0.0.1", port, path, method, headers: {host}, agent: false}, (response) => {
      let body = "";
      response.on("data", (data: Buffer) => (body += String(data)));
      response.on("end", () => resolve({status: response.statusCode!, headers: response.headers, body}));
    });
    sent.on("error", reject).end();
  });

/** Starts a server of the ZIP and gives its port, which it tells. */
const started = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.stdout!.once("data", (data: Buffer) => resolve(Number(/127\.0\.0\.1:(\d+)/.exec(String(data))![1])));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });

describe("the ZIP to carry", () => {
  it("holds the site as it is, without what is packed, and the ways to start it", () => {
    const names = Object.keys(unzipped).map((name) => name.replace(/^Timbang\//, ""));
    for (const name of ["BACA SAYA.txt", "Mulai Timbang.cmd", "mulai.sh", "server/layani.ps1", "server/serve.js"])
      expect(names).toContain(name);
    for (const [name, content] of Object.entries(files))
      if (!/\.(br|gz)$/.test(name))
        expect(Buffer.from(unzipped[`Timbang/dist/${name}`]!).toString()).toBe(String(content));
    expect(names.filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
  });

  it("gives Windows lines that it reads, without a letter its console may not know", () => {
    for (const name of ["Mulai Timbang.cmd", "server/layani.ps1"]) {
      const text = Buffer.from(unzipped[`Timbang/${name}`]!).toString("latin1");
      expect(text).toMatch(/^[\x20-\x7e\r\n]+$/);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }
  });

  it("is sound for another reader of ZIP files", () => {
    const python = findProgram(["python3"]);
    if (!python) return;
    const path = join(root, "t.zip");
    return zipOf(site).then((zip) => {
      writeFileSync(path, zip);
      expect(execFileSync(python, ["-m", "zipfile", "-t", path], {encoding: "utf8"})).toContain("Done testing");
    });
  });
});

const ways = {node: [process.execPath, "server/serve.js"], python: [findProgram(["python3"]), "server/layani.py"]};

describe.each(Object.entries(ways))("started with %s", (_, [program, script]) => {
  let child: ChildProcess | null = null;
  let port = 0;
  beforeAll(async () => {
    if (!program) return;
    child = spawn(program, [script!], {cwd: join(place, "Timbang"), env: {...process.env, PORT: "0"}});
    port = await started(child);
  });
  afterAll(() => child?.kill());

  it.runIf(program)("serves pages and parts as what they are, with their policies", async () => {
    const index = await ask(port, "/");
    expect([index.status, index.body, index.headers["content-security-policy"]]).toEqual([
      200,
      "<p>beranda",
      policyOf(["sha256-a"])
    ]);
    for (const [name, value] of Object.entries(everywhere)) expect(index.headers[name.toLowerCase()]).toBe(value);
    expect((await ask(port, "/bobot")).body).toBe(long);
    expect((await ask(port, "/bobot?a=1")).headers["content-type"]).toMatch(/^text\/html/);
    expect((await ask(port, "/en/")).body).toBe("home");
    expect((await ask(port, "/en")).status).toBe(301);
    expect((await ask(port, "/_node/a.wasm")).headers["content-type"]).toBe("application/wasm");
    expect((await ask(port, "/_import/a.0a1b.js")).headers["content-type"]).toMatch(/^text\/javascript/);
    const frame = await ask(port, "/_file/data/lab-frame.0a1b.html");
    expect([frame.body, frame.headers["content-security-policy"]]).toEqual(["frame", policyOfFrame]);
    const head = await ask(port, "/bobot", {method: "HEAD"});
    expect([head.status, head.body]).toEqual([200, ""]);
  });

  it.runIf(program)("gives out nothing else, to nobody else, and takes nothing", async () => {
    for (const path of [
      "/../outside.txt",
      "/..%2foutside.txt",
      "/%2e%2e/outside.txt",
      "/.headers.json",
      "/tidak-ada",
      "/_file/"
    ])
      expect([path, (await ask(port, path)).status]).toEqual([path, 404]);
    expect((await ask(port, "/", {host: "bocor.test"})).status).toBe(403);
    expect((await ask(port, "/", {method: "POST"})).status).toBeGreaterThanOrEqual(405);
  });
});
