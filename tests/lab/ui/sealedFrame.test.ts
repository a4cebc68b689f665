// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {sealedDocument, sealedFrame} from "../../../src/lab/ui/sealedFrame.js";

const body = (content: string) => sealedDocument(content).split("<body>")[1];

describe("sealedFrame", () => {
  it("forbids scripts, and requests of any kind", () => {
    const frame = sealedFrame("<p>a</p>", "Isi sel 1") as HTMLIFrameElement;
    expect(frame.getAttribute("sandbox")).toBe("allow-same-origin");
    expect(frame.title).toBe("Isi sel 1");
    expect(frame.srcdoc).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });
  it.each([
    ["<script>fetch('//x')</script><p>a</p>", "<p>a</p>"],
    ["<meta http-equiv=refresh content='0;url=//x'><p>a</p>", "<p>a</p>"],
    ["<link rel=dns-prefetch href='//x'><base href='//x'><p>a</p>", "<p>a</p>"],
    ["<p onclick='x()'>a</p>", "<p>a</p>"],
    ["<form action='//x'><input></form>b", "b"],
    ["<iframe src='//x'></iframe>b", "b"],
    ["<a href='https://x.test/?d=1' ping='//y' target=_top>a</a>", `<a title="https://x.test/?d=1">a</a>`],
    ["<img src='https://x.test/a.png' srcset='//x 2x' alt=a>", `<img alt="a">`],
    ["<img src='data:image/png;base64,AA==' alt=a>", `<img src="data:image/png;base64,AA==" alt="a">`],
    ["<a href='#bawah'>a</a>", `<a href="#bawah">a</a>`]
  ])("takes out what could act: %s", (given, kept) => {
    expect(body(given)).toBe(kept);
  });

  it("cleans what comes to life only when it is read again", () => {
    const hidden = `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;meta http-equiv=refresh content='0;url=//x'&gt;&lt;a href='//x'&gt;">`;
    const once = new DOMParser().parseFromString(sealedDocument(hidden), "text/html");
    expect(once.body.querySelector("meta, a[href], [onerror]")).toBeNull();
    expect(body("<p>a &amp; b</p>")).toBe("<p>a &amp; b</p>");
  });
});
