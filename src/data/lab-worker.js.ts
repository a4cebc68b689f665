import {build} from "esbuild";

const {outputFiles} = await build({
  entryPoints: ["src/lab/sandbox/worker.ts"],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  platform: "browser",
  legalComments: "none",
  write: false
});
process.stdout.write(outputFiles[0]!.contents);
