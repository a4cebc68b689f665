import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {request} from "node:https";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {smallestGroup} from "../../lib/index.js";
import {keepOpenness, least, opennessOf} from "../../scripts/openness.js";
import {serve} from "../../scripts/serve.js";
import {guardFrom} from "../../scripts/server/guard.js";
import {loginCheck, loginLine, readLogins} from "../../scripts/server/login.js";

const root = mkdtempSync(join(tmpdir(), "timbang-openness-"));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, {recursive: true});
});

/** A built site, as far as these look at it. */
function site(name: string, kind: string, {counts = [10, 25], more = {} as Record<string, string>} = {}): string {
  const folder = join(root, name);
  const data = join(folder, "_file/data");
  mkdirSync(data, {recursive: true});
  writeFileSync(join(folder, "index.html"), "halaman");
  const within = {own: 0.2, any: 0.5};
  const pilot = {openness: kind === "terbuka" ? {kind, within} : {kind}, firstRows: [], coverage: []};
  writeFileSync(join(data, "pilot.0a1b.json"), JSON.stringify(pilot));
  writeFileSync(
    join(data, "pilot-tally.0a1b.arrow"),
    tableToIPC(tableFromArrays({jumlah: counts}), {format: "stream"})!
  );
  for (const [file, text] of Object.entries(more)) writeFileSync(join(data, file), text);
  return folder;
}

describe("a built site", () => {
  it("notes who may open it", () => {
    for (const kind of ["lengkap", "tertutup", "terbuka"] as const) {
      const folder = site(`noted-${kind}`, kind);
      expect(opennessOf(folder)).toBe(null);
      const told = keepOpenness(folder);
      expect(told === null).toBe(kind === "lengkap");
      expect(opennessOf(folder)).toBe(kind);
    }
  });

  it("that is open loses the records", () => {
    const more = {"pilot-records.0a1b.arrow": "", "pilot.0a1b.parquet": ""};
    const folder = site("emptied", "terbuka", {more});
    keepOpenness(folder);
    expect(readdirSync(join(folder, "_file/data")).sort()).toEqual(["pilot-tally.0a1b.arrow", "pilot.0a1b.json"]);
  });

  it("counts as few as the library does", () => {
    expect(least).toBe(smallestGroup);
  });

  it("that is open is not made where a count of nine, or a table it does not know, would be in it", () => {
    expect(() => keepOpenness(site("nine", "terbuka", {counts: [10, 9]}))).toThrow("a group of 9");
    expect(() => keepOpenness(site("other", "terbuka", {more: {"lain.0a1b.arrow": "x"}}))).toThrow("must not hold");
  });
});

type Asked = {status: number; challenge: string | undefined; cache: string | undefined; body: string};

const basic = (name: string, password: string) => `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;

describe("a closed site", () => {
  const password = "kata sandi panjang";
  let folder: string;
  let logins: string;
  beforeAll(async () => {
    folder = site("closed", "tertutup");
    keepOpenness(folder);
    logins = join(root, "logins.txt");
    writeFileSync(logins, `# siapa\n${await loginLine("analis", password)}\n`);
  });

  it("is not served before there is a login", () => {
    expect(() => serve({folder, port: 0, guard: guardFrom({})})).toThrow("nobody is asked to log in");
  });

  it("asks for a login, on every path, and lets it be kept nowhere", async () => {
    const server = await serve({folder, port: 0, guard: guardFrom({TIMBANG_LOGIN: logins})});
    servers.push(server);
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ask = async (path: string, authorization?: string): Promise<Asked> => {
      const response = await fetch(at + path, authorization ? {headers: {authorization}} : {});
      const {status, headers} = response;
      return {
        status,
        challenge: headers.get("www-authenticate") ?? undefined,
        cache: headers.get("cache-control") ?? undefined,
        body: await response.text()
      };
    };
    for (const path of ["/", "/_file/data/pilot-tally.0a1b.arrow", "/openness.json", "/tidak-ada"]) {
      const {status, challenge, body} = await ask(path);
      expect([status, challenge]).toEqual([401, 'Basic realm="Timbang", charset="UTF-8"']);
      expect(body).not.toContain("halaman");
    }
    const wrong = [
      "analis:",
      "analis:kata sandi panjanG",
      ":",
      "Analis:kata sandi panjang",
      "orang:kata sandi panjang"
    ];
    for (const one of wrong) {
      const [name, word] = one.split(":") as [string, string];
      expect((await ask("/", basic(name, word))).status).toBe(401);
    }
    for (const header of ["Basic", "Basic !!!", "Bearer x", `Basic ${"A".repeat(5000)}`])
      expect((await ask("/", header)).status).toBe(401);
    const right = await ask("/", basic("analis", password));
    expect(right).toMatchObject({status: 200, cache: "private, no-store", body: "halaman"});
    expect((await ask("/_file/data/pilot-tally.0a1b.arrow", basic("analis", password))).cache).toBe(
      "private, no-store"
    );
  });

  it("is shut where it takes the place of an open one on a running server without a login", async () => {
    const changed = site("changed", "lengkap");
    keepOpenness(changed);
    const server = await serve({folder: changed, port: 0, guard: guardFrom({})});
    servers.push(server);
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect((await fetch(at)).status).toBe(200);
    rmSync(changed, {recursive: true});
    keepOpenness(site("changed", "tertutup"));
    expect((await fetch(at)).status).toBe(503);
  });

  it("is left to a proxy that is said to ask", async () => {
    const server = await serve({folder, port: 0, guard: guardFrom({TIMBANG_PROXY: "1"})});
    servers.push(server);
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  });

  it("speaks TLS with a key and a certificate", async () => {
    // A key and certificate for this test alone, of no other use.
    const [key, cert] = ["tests/scripts/tls/key.pem", "tests/scripts/tls/cert.pem"];
    const env = {TIMBANG_LOGIN: logins, TIMBANG_TLS_KEY: key, TIMBANG_TLS_CERT: cert, TIMBANG_LISTEN: "127.0.0.1"};
    const server = await serve({folder, port: 0, guard: guardFrom(env)});
    servers.push(server);
    const {port} = server.address() as AddressInfo;
    const status = await new Promise((resolve, reject) => {
      const headers = {authorization: basic("analis", password)};
      request({host: "localhost", port, path: "/", headers, ca: readFileSync(cert), agent: false}, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(200);
  });

  it("does not let passwords cross a network in the open", () => {
    expect(() => guardFrom({TIMBANG_LOGIN: logins, TIMBANG_LISTEN: "0.0.0.0"})).toThrow("in the open");
    expect(() => guardFrom({TIMBANG_TLS_KEY: "key.pem"})).toThrow("go together");
  });
});

describe("a file of logins", () => {
  it("is asked by headers of any kind, and lets none of them in or fall", async () => {
    const path = join(root, "asked.txt");
    writeFileSync(path, await loginLine("a", "123456789012"));
    const check = loginCheck(readLogins(path));
    const packed = fc
      .string({unit: "binary", maxLength: 40})
      .map((text) => `Basic ${Buffer.from(text).toString("base64")}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(packed, fc.string({maxLength: 60})), async (header) => {
        expect(await check(header)).toBe(false);
      }),
      {numRuns: 40}
    );
    expect(await check(undefined)).toBe(false);
    expect(await check(basic("a", "123456789012"))).toBe(true);
  });

  it("knows a password by its key only, another each time", async () => {
    const [one, two] = [await loginLine("a", "123456789012"), await loginLine("a", "123456789012")];
    expect(one).toMatch(/^a:[\w-]{22}:[\w-]{43}$/);
    expect(one).not.toBe(two);
  });

  it("refuses short passwords, odd names, and lines that are no logins, by number", async () => {
    await expect(loginLine("a", "12345678901")).rejects.toThrow("12 letters");
    await expect(loginLine("a:b", "123456789012")).rejects.toThrow("colon");
    const path = join(root, "broken.txt");
    writeFileSync(path, `${await loginLine("a", "123456789012")}\nb:rahasia\n`);
    expect(() => readLogins(path)).toThrow("line 2");
    writeFileSync(path, "\n# nobody\n");
    expect(() => readLogins(path)).toThrow("no login");
  });

  it("comes from a command that reads the password", () => {
    const made = execFileSync(process.execPath, ["scripts/login.js", "analis"], {
      input: "kata sandi panjang\n",
      encoding: "utf8"
    });
    expect(made).toMatch(/^analis:[\w-]{22}:[\w-]{43}\n$/);
  });
});
