import {build} from "esbuild";

// Framework cannot bundle one of these packages, and would bundle another twice; together they are one file of their own.
const {outputFiles} = await build({
  entryPoints: ["src/kit/write/worker.ts"],
  bundle: true,
  format: "esm",
  platform: "browser",
  mainFields: ["browser", "module", "main"],
  external: ["node:*"],
  define: {"process.env.NODE_ENV": '"production"', global: "globalThis"},
  minify: true,
  write: false,
  logLevel: "error"
});
process.stdout.write(outputFiles[0]!.contents);
