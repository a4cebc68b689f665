import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import type {IncomingHttpHeaders, Server} from "node:http";
import {connect} from "node:net";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../scripts/serve.js";
import {hostsFrom, isMeant} from "../../scripts/server/hosts.js";
import {rangeOf} from "../../scripts/server/range.js";
import {nextOf, swap} from "../../scripts/server/releases.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "timbang-server-")));
const folder = join(root, "dist");
const big = Buffer.alloc(3_000_000, "0123456789");
let server: Server;
let port: number;

function put(place: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), {recursive: true});
    writeFileSync(join(place, name), content);
  }
}

/** A site of which every page and script tells which one it is of. */
const site = (version: number): Record<string, string> => ({
  "index.html": `page ${version}: /_import/app.${version}.js`,
  [`_import/app.${version}.js`]: `script ${version}`
});

type Answer = {status: number; headers: IncomingHttpHeaders; body: string};

const ask = (
  path: string,
  {method = "GET", headers = {}, at = port}: {method?: string; headers?: Record<string, string>; at?: number} = {}
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({host: "127.0.0.1", port: at, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString()})
      );
    });
    sent.on("error", reject).end();
  });

const range = (value: string, more: Record<string, string> = {}) =>
  ask("/_file/digits.bin", {headers: {range: value, ...more}});

beforeAll(async () => {
  put(folder, {
    ...site(1),
    "en/index.html": "en",
    "en/weights.html": "weights",
    "_file/digits.bin": "0123456789",
    "_file/big.arrow": big,
    "_file/none.txt": "",
    "page.js": "x".repeat(2000),
    "page.js.gz": gzipSync("x".repeat(2000)),
    ".env": "secret"
  });
  put(root, {"outside.txt": "secret", "dist.txt": "secret"});
  symlinkSync(join(root, "outside.txt"), join(folder, "out.txt"));
  symlinkSync(root, join(folder, "up"));
  symlinkSync(join(folder, "en/weights.html"), join(folder, "inside.html"));
  server = await serve({folder, port: 0, hosts: hostsFrom({TIMBANG_HOSTS: "timbang.lab, Other.Lab"})});
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, {recursive: true, force: true});
});

describe("a part of a file", () => {
  it.each([
    ["bytes=0-0", "0", "bytes 0-0/10"],
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=-99", "0123456789", "bytes 0-9/10"],
    [`bytes=8-${"9".repeat(400)}`, "89", "bytes 8-9/10"]
  ])("%s", async (asked, body, told) => {
    const answer = await range(asked);
    expect([answer.status, answer.body, answer.headers["content-range"]]).toEqual([206, body, told]);
    expect(answer.headers["content-length"]).toBe(String(body.length));
  });

  it.each(["bytes=10-", "bytes=10-12", "bytes=-0", `bytes=${"9".repeat(400)}-`])("is not there: %s", async (asked) => {
    const answer = await range(asked);
    expect([answer.status, answer.headers["content-range"]]).toEqual([416, "bytes */10"]);
  });

  it.each([
    "bytes=10-5",
    "bytes=4-2",
    "bytes=a-b",
    "bytes=-",
    "bytes=1-2,4-5",
    "lines=1-2",
    "bytes=1.5-2",
    "bytes=+1-2"
  ])("is all of it where it is not understood: %s", async (asked) => {
    const answer = await range(asked);
    expect([answer.status, answer.body]).toEqual([200, "0123456789"]);
  });

  it("is never outside the file, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), fc.nat(20), (junk, a, b, size) => {
        for (const header of [junk, `bytes=${junk}`, `bytes=${a}-${b}`, `bytes=-${a}`, `bytes=${a}-`]) {
          const found = rangeOf(header, size);
          if (found === null || found === "none") continue;
          expect(0 <= found.start && found.start <= found.end && found.end < size).toBe(true);
        }
      })
    );
  });

  it("is of the present file only", async () => {
    const {headers} = await ask("/_file/digits.bin");
    expect((await range("bytes=1-2", {"if-range": headers.etag!})).body).toBe("12");
    expect((await range("bytes=1-2", {"if-range": '"old"'})).body).toBe("0123456789");
  });

  it("is of the file as it is, not of a packed one", async () => {
    const answer = await ask("/page.js", {headers: {range: "bytes=0-1", "accept-encoding": "gzip"}});
    expect([answer.body, answer.headers["content-encoding"]]).toEqual(["xx", undefined]);
  });
});

describe("what is served", () => {
  it.each([
    ["/", 200],
    ["/?a=../..", 200],
    ["/en/weights", 200],
    ["/en/weights.html", 200],
    ["/_file/none.txt", 200],
    ["/nothing", 404],
    ["/en/weights/", 404],
    ["/index.html/x", 404]
  ])("%s: %i", async (path, status) => expect((await ask(path)).status).toBe(status));

  it("sends to a folder by its own name", async () => {
    const {status, headers} = await ask("/en?x=1");
    expect([status, headers.location]).toEqual([301, "/en/?x=1"]);
  });

  it("packs as the browser asks, and says when nothing has changed", async () => {
    const packed = await ask("/page.js", {headers: {"accept-encoding": "br;q=0, gzip"}});
    expect([packed.headers["content-encoding"], packed.headers.vary]).toEqual(["gzip", "Accept-Encoding"]);
    expect((await ask("/page.js", {headers: {"accept-encoding": "gzip;q=0"}})).body).toHaveLength(2000);
    const again = await ask("/page.js", {headers: {"accept-encoding": "gzip", "if-none-match": packed.headers.etag!}});
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  it("gives heads without bodies", async () => {
    const {status, headers, body} = await ask("/_file/big.arrow", {method: "HEAD"});
    expect([status, headers["content-length"], body]).toEqual([200, "3000000", ""]);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("takes nothing: %s", async (method) => {
    const {status, headers} = await ask("/", {method});
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("what is not the site's", () => {
  it.each([
    "/../outside.txt",
    "/..%2foutside.txt",
    "/%2e%2e/outside.txt",
    "/en/../../outside.txt",
    "/en/..%5c..%5coutside.txt",
    "/..\\outside.txt",
    "//outside.txt",
    "/./index.html",
    "/out.txt",
    "/up/outside.txt",
    "/up/dist/index.html",
    "/inside.html",
    "/.env",
    "/%00",
    "/index.html%00.txt",
    "/%",
    "/%ff",
    "/.txt",
    `/${"a/".repeat(3000)}`,
    `/${"a".repeat(5000)}`
  ])("%s", async (path) => {
    const {status, body} = await ask(path);
    expect([status, body.includes("secret")]).toEqual([404, false]);
  });

  it("answers nothing but paths", async () => {
    const told = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET http://other.example/index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      );
      socket.on("data", (data) => (text += String(data))).on("close", () => resolve(text));
    });
    expect(told).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.runIf(process.platform === "linux")("waits for no pipe", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect((await ask("/pipe")).status).toBe(404);
  });
});

describe("the names it goes by", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "127.0.0.1:80",
    "[::1]",
    "[::1]:3000",
    "LOCALHOST.",
    "timbang.lab",
    "other.lab:1"
  ])("%s", async (host) => expect((await ask("/", {headers: {host}})).status).toBe(200));

  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "evil.example:3000",
    "localhost@evil.example",
    "0.0.0.0"
  ])("not “%s”", async (host) => {
    const {status, body} = await ask("/", {headers: {host}});
    expect([status, body.includes("page 1")]).toEqual([403, false]);
  });

  it("takes the name of the site's own address", () => {
    const hosts = hostsFrom({TIMBANG_SITE: "https://timbang.example.go.id/alat/"});
    expect(isMeant("timbang.example.go.id", hosts)).toBe(true);
    expect([undefined, "", ":3000"].some((host) => isMeant(host, hosts))).toBe(false);
    expect(hostsFrom({TIMBANG_SITE: "no address"}).size).toBe(3);
  });
});

describe("files that go, and people who go", () => {
  it("answers 404 for a file that is no more, and goes on", async () => {
    put(folder, {"_file/soon.txt": "here"});
    expect((await ask("/_file/soon.txt")).body).toBe("here");
    rmSync(join(folder, "_file/soon.txt"));
    expect((await ask("/_file/soon.txt")).status).toBe(404);
    expect((await ask("/")).status).toBe(200);
  });

  it("breaks off where a file becomes shorter while it is sent", async () => {
    put(folder, {"_file/shrinks.bin": big});
    const ended = new Promise<string>((resolve) => {
      const sent = request({host: "127.0.0.1", port, path: "/_file/shrinks.bin", agent: false}, (response) => {
        writeFileSync(join(folder, "_file/shrinks.bin"), "");
        response.on("error", () => resolve("broken off")).on("end", () => resolve("whole"));
        response.resume();
      });
      sent.on("error", () => resolve("broken off")).end();
    });
    expect(await ended).toBe("broken off");
    expect((await ask("/")).status).toBe(200);
  });

  it.runIf(process.platform === "linux")("keeps no file open for 200 who hang up", {timeout: 60_000}, async () => {
    const open = () =>
      readdirSync("/proc/self/fd").filter((fd) => {
        try {
          return realpathSync(`/proc/self/fd/${fd}`).startsWith(folder);
        } catch {
          return false;
        }
      }).length;
    for (let k = 0; k < 200; ++k)
      await new Promise<void>((resolve) => {
        const sent = request({host: "127.0.0.1", port, path: "/_file/big.arrow", agent: false}, (response) => {
          if (k % 2) response.once("data", () => sent.destroy());
          else sent.destroy();
        });
        sent.on("error", () => {}).on("close", () => resolve());
        sent.end();
      });
    await expect.poll(open, {timeout: 20_000}).toBe(0);
    expect((await ask("/_file/digits.bin")).body).toBe("0123456789");
  });
});

describe("a new site in the place of the old", () => {
  it("is served at once, each page with its own scripts, and those of the page before", {timeout: 60_000}, async () => {
    const place = join(root, "site");
    put(place, site(1));
    const own = await serve({folder: place, port: 0});
    const at = (own.address() as AddressInfo).port;
    const seen = new Set<string>();
    let going = true;
    const visit = async () => {
      const {status, body} = await ask("/", {at});
      const [, version, script] = /^page (\d+): (\S+)$/.exec(body) ?? [];
      const {body: run} = await ask(script ?? "/", {at});
      expect([status, run]).toEqual([200, `script ${version}`]);
      seen.add(version!);
    };
    const visitors = [1, 2, 3].map(async () => {
      while (going) await visit();
    });
    try {
      for (const version of [2, 3, 4, 5]) {
        put(nextOf(place), site(version));
        await visit();
        swap(place);
        expect((await ask("/", {at})).body).toMatch(`page ${version}:`);
        expect((await ask(`/_import/app.${version - 1}.js`, {at})).body).toBe(`script ${version - 1}`);
        await visit();
      }
      expect(readdirSync(root)).not.toContain("site.next");
    } finally {
      going = false;
      await Promise.all(visitors);
      own.close();
      own.closeAllConnections();
    }
    expect(seen).toEqual(new Set(["1", "2", "3", "4", "5"]));
  });

  it("is the only one for a server that never served another", async () => {
    const place = join(root, "later");
    put(place, site(1));
    put(nextOf(place), site(2));
    swap(place);
    const own = await serve({folder: place, port: 0});
    const at = (own.address() as AddressInfo).port;
    expect((await ask("/_import/app.1.js", {at})).status).toBe(404);
    expect((await ask("/_import/app.2.js", {at})).body).toBe("script 2");
    own.close();
    own.closeAllConnections();
  });
});
