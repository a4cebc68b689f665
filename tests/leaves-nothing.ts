import {afterAll, beforeAll, vi} from "vitest";

/** Files that share a worker must leave it as they found it; one that does not begins with `// alone`. */
const state = () => ({
  globals: new Map(Reflect.ownKeys(globalThis).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)])),
  env: {...process.env},
  folder: process.cwd()
});

/**
 * Node makes some of its classes when they are first named, and with `Response` what fetches; packages keep one `__name`
 * each from their import on.
 */
const made = (key: string | symbol, was?: PropertyDescriptor, now?: PropertyDescriptor) =>
  (was?.get !== undefined && typeof now?.value === "function") ||
  (was === undefined && (String(key).startsWith("__") || String(key).startsWith("Symbol(undici.")));

let before: ReturnType<typeof state>;

beforeAll(() => {
  before = state();
});

afterAll(() => {
  const after = state();
  const left = [
    ...[...after.globals]
      .map(([key, now]) => ({key, now, was: before.globals.get(key)}))
      .filter(({key, now, was}) => !Object.is(now?.value, was?.value) && !made(key, was, now))
      .map(({key}) => String(key)),
    ...[...before.globals.keys()].filter((key) => !after.globals.has(key)).map((key) => `no ${String(key)}`),
    ...[...new Set([...Object.keys(before.env), ...Object.keys(after.env)])]
      .filter((key) => before.env[key] !== after.env[key])
      .map((key) => `process.env.${key}`),
    ...(after.folder === before.folder ? [] : ["process.cwd()"]),
    ...(vi.isFakeTimers() ? ["fake timers"] : [])
  ];
  vi.useRealTimers();
  if (left.length > 0)
    throw new Error(`this file leaves behind: ${left.join(", ")}; undo it, or begin with "// alone"`);
});
