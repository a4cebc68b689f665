import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {
  everywhere,
  isFrame,
  policyInFrame,
  policyInPage,
  policyOf,
  policyOfFrame,
  policyOfHost
} from "../../scripts/policy.js";
import {inlineHashes, seal} from "../../scripts/seal.js";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((one) => [one.split(" ")[0]!, one.split(" ").slice(1)]));

// SHA-256 of `alert(1)` in base64, by openssl.
const alert1 = "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=";

describe("the policy of pages", () => {
  it("lets scripts of the site and those with a hash run, WebAssembly compile, and nothing else", () => {
    expect(policyOf([alert1])).toBe(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '${alert1}'; style-src 'self' 'unsafe-inline'; ` +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; " +
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    for (const policy of [policyOf(), policyOf([alert1]), policyInPage([alert1]), policyOfHost()]) {
      const scripts = directives(policy).get("script-src") ?? [];
      expect(scripts.filter((source) => /unsafe-inline|unsafe-eval'$|\*|https?:|data:|blob:/.test(source))).toEqual(
        scripts.includes("'wasm-unsafe-eval'") ? ["'wasm-unsafe-eval'"] : []
      );
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });

  it("says in a page what the header says, but for what a page cannot say", () => {
    const header = directives(policyOf([alert1]));
    header.delete("frame-ancestors");
    expect(directives(policyInPage([alert1]))).toEqual(header);
  });

  it("for a host that knows no hashes leaves scripts and workers to each document, and nothing else", () => {
    const header = directives(policyOf());
    for (const name of ["default-src", "script-src", "worker-src"]) header.delete(name);
    header.set("frame-ancestors", ["'self'"]);
    expect(directives(policyOfHost())).toEqual(header);
  });

  it("closes the frame of the Lab to everything but the worker it is handed", () => {
    expect(policyOfFrame).toBe(
      "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    );
    expect(policyOfFrame).toContain(policyInFrame);
    expect(
      ["_file/data/lab-frame.0a1b.html", "lab-frame.html", "lab.html", "_file/lab-frame.js"].filter(isFrame)
    ).toEqual(["_file/data/lab-frame.0a1b.html", "lab-frame.html"]);
  });

  it("goes with the other headers", () => {
    const {"Permissions-Policy": permissions, ...rest} = everywhere;
    expect(rest).toEqual({
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer"
    });
    for (const feature of ["camera", "microphone", "geolocation", "usb", "payment"])
      expect(permissions!.split(", ")).toContain(`${feature}=()`);
  });
});

describe("a page that is sealed", () => {
  const page = `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<script>alert(1)</script>
<script type="importmap">{}</script>
<script type="module" src="./a.js"></script>
</head><body><script type="module">alert(1)</script></body></html>`;

  it("knows each inline script by its hash, once, and files by none", () => {
    // SHA-256 of `{}`, by openssl.
    expect(inlineHashes(page)).toEqual([alert1, "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="]);
  });

  it("says its policy before anything it can run, and the same as a header", () => {
    const {sealed, policy} = seal(page);
    expect(policy).toBe(policyOf(inlineHashes(page)));
    expect(sealed.indexOf(`content="${policyInPage(inlineHashes(page))}"`)).toBeGreaterThan(0);
    expect(sealed.indexOf("Content-Security-Policy")).toBeLessThan(sealed.search(/<script|<link|<style/));
    expect(sealed.replace(/<meta http-equiv[^>]*>\n/, "")).toBe(page);
  });

  it("lets the one script of the Lab's frames run where there are such frames", async () => {
    const {sealedHash} = await import("../../src/lab/ui/sealedScript.js");
    const lab = page.replace(
      "</head>",
      `<link rel="modulepreload" href="./_import/lab/ui/sealedScript.0a1b.js"></head>`
    );
    expect(seal(lab).policy).toBe(policyOf([...inlineHashes(page), `sha256-${sealedHash}`]));
  });
});

it("stands in the page on hosting as it is", () => {
  const text = readFileSync("docs/hosting.md", "utf8");
  for (const [name, value] of Object.entries(everywhere)) {
    expect(text).toContain(`add_header ${name} "${value}" always;`);
    expect(text).toContain(`Header always set ${name} "${value}"`);
    expect(text).toContain(`  ${name}: ${value}\n`);
  }
  for (const policy of [policyOfHost(), policyOfFrame]) {
    expect(text).toContain(`"${policy}"`);
    expect(text).toContain(`Header always set Content-Security-Policy "${policy}"`);
    expect(text).toContain(`  Content-Security-Policy: ${policy}\n`);
  }
});
