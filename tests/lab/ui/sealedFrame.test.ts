// @vitest-environment jsdom
import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {sealedDocument, sealedFrame} from "../../../src/lab/ui/sealedFrame.js";
import {sealedHash, sealedScript} from "../../../src/lab/ui/sealedScript.js";
import {safeMarkup} from "../../../src/ui/markup/safeMarkup.js";

it("a sealed frame has no origin, runs one script, and holds nothing of what is shown as text to be read", () => {
  const root = sealedFrame(safeMarkup([["p", []], "rahasia", null]), {title: "Isi sel 1", locale: "id"});
  const frame = root.querySelector("iframe")!;
  expect([frame.getAttribute("sandbox"), frame.title]).toEqual(["allow-scripts", "Isi sel 1"]);
  expect(frame.srcdoc).toBe(sealedDocument);
  expect(frame.srcdoc).not.toContain("rahasia");
  expect(frame.srcdoc).toContain(`default-src 'none'; script-src 'sha256-${sealedHash}'; style-src`);
  expect(createHash("sha256").update(sealedScript).digest("base64")).toBe(sealedHash);
});
