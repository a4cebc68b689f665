import {afterAll, beforeAll, vi} from "vitest";

/** Files that share a worker must leave it as they found it; one that does not begins with `// alone`. */
const state = () => ({
  globals: new Map(Reflect.ownKeys(globalThis).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)])),
  env: {...process.env},
  folder: process.cwd()
});

let before: ReturnType<typeof state>;

beforeAll(() => {
  before = state();
});

afterAll(() => {
  const after = state();
  const left = [
    ...[...after.globals]
      .filter(([key, now]) => !Object.is(now?.value, before.globals.get(key)?.value))
      .map(([key]) => String(key)),
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
