import {createHash, randomBytes, scrypt, timingSafeEqual} from "node:crypto";
import {readFileSync} from "node:fs";
import {promisify} from "node:util";

const derive = promisify(scrypt);
const length = 32;

/** A line of a file of logins: name, salt and what the password is known by (scrypt, RFC 7914). */
export async function loginLine(name, password) {
  if (!/^[^:\s]{1,64}$/.test(name)) throw new Error("A name has 1 to 64 letters, no space and no colon");
  if (password.length < 12) throw new Error("A password has 12 letters or more");
  const salt = randomBytes(16);
  const key = await derive(password.normalize("NFC"), salt, length);
  return `${name}:${salt.toString("base64url")}:${key.toString("base64url")}`;
}

/** Reads a file of logins; an error names the line that is none. */
export function readLogins(path) {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const logins = new Map();
  lines.forEach((line, i) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [, name, salt, key] = /^([^:\s]{1,64}):([\w-]{22}):([\w-]{43})$/.exec(line.trim()) ?? [];
    if (name === undefined)
      throw new Error(`${path}, line ${i + 1}: not a login; make one with: npm run login -- NAME`);
    logins.set(name, {salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url")});
  });
  if (logins.size === 0) throw new Error(`${path} holds no login; make one with: npm run login -- NAME`);
  return logins;
}

/**
 * Whether the header of a request (Basic, RFC 7617) is of one of these logins. A name that is not there costs as much as
 * one that is; passwords are tried one after the other, so that guessing is slow whatever comes at once.
 */
export function loginCheck(logins) {
  const nobody = {salt: randomBytes(16), key: randomBytes(length)};
  const secret = randomBytes(32);
  const known = new Set();
  const digest = (header) => createHash("sha256").update(secret).update(header).digest("hex");
  let last = Promise.resolve();
  let waiting = 0;

  async function tried(header) {
    const [, packed] = /^Basic +([\w+/=-]{1,1024})$/i.exec(header) ?? [];
    const [, name, password] = /^([^:]*):([\s\S]*)$/.exec(Buffer.from(packed ?? "", "base64").toString("utf8")) ?? [];
    const {salt, key} = logins.get(name) ?? nobody;
    const given = await derive((password ?? "").normalize("NFC"), salt, length);
    const right = timingSafeEqual(given, key) && logins.has(name);
    if (right) known.add(digest(header));
    return right;
  }

  return async (header) => {
    if (header === undefined || waiting >= 100) return false;
    if (known.has(digest(header))) return true;
    ++waiting;
    const turn = last.then(() => tried(header));
    last = turn.catch(() => {});
    return turn.finally(() => --waiting);
  };
}
