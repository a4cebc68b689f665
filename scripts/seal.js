import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {everywhere, isFrame, policyInPage, policyOf, policyOfFrame} from "./policy.js";

const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The hashes of the scripts that stand in a page. */
export const inlineHashes = (page) => [
  ...new Set(
    [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
      .filter(([, attributes]) => !/\ssrc=/.test(attributes))
      .map(([, , text]) => hashOf(text))
  )
];

/** Frames of the Lab inherit the policy of their page, which must let them run the one script they have. */
function hashesOf(page) {
  if (!page.includes("/lab/ui/sealedScript.")) return inlineHashes(page);
  const [, sealed] = /sealedHash = "([^"]+)"/.exec(readFileSync("src/lab/ui/sealedScript.ts", "utf8"));
  return [...inlineHashes(page), `sha256-${sealed}`];
}

/** A page that says what it may do, before anything in it can do it; and the same as a header. */
export function seal(page) {
  const hashes = hashesOf(page);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyInPage(hashes)}">\n`;
  return {
    sealed: page.replace(/<meta charset="utf-8">\n/, (first) => first + meta),
    policy: policyOf(hashes)
  };
}

/** What the server of a built site is told: the policies of pages and of the Lab's frame by their files, and what goes with all. */
export const headersOf = (policies, files) => ({
  everywhere,
  policies: {...policies, ...Object.fromEntries(files.filter(isFrame).map((path) => [path, policyOfFrame]))},
  otherwise: policyOf()
});
