import {createInterface} from "node:readline/promises";
import {Writable} from "node:stream";
import {loginLine} from "./server/login.js";

/** Prints the line of a login, for the file that TIMBANG_LOGIN names. The password is read from the terminal, unseen, or from standard input. */
const [name] = process.argv.slice(2);
const unseen = new Writable({write: (chunk, encoding, done) => done()});
const lines = createInterface({input: process.stdin, output: unseen, terminal: process.stdin.isTTY});
try {
  if (name === undefined) throw new Error("Whose login? npm run -s login -- NAME >> logins.txt");
  if (process.stdin.isTTY) process.stderr.write(`Password of ${name}, 12 letters or more: `);
  const {value = ""} = await lines[Symbol.asyncIterator]().next();
  if (process.stdin.isTTY) process.stderr.write("\n");
  console.log(await loginLine(name, value));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  lines.close();
}
