import fc from "fast-check";
import {deflateSync, strToU8} from "fflate";
import {describe, expect, it} from "vitest";
import {CodecError, toBase64url} from "../../../lib/index.js";
import {packText, unpackText} from "../../../src/state/codec/packed.js";

const limit = 10_000;

function fault(packed: string): string | null {
  try {
    unpackText(packed, {limit});
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(CodecError);
    return (error as CodecError).fault;
  }
}

describe("a packed text", () => {
  it("is the same for ever, since links hold it", () => {
    expect(packText("")).toBe("AwA");
    expect(packText("Timbang, ditimbang")).toBe("C8nMTUrMS9dRSMksgTAB");
    expect(packText("é".repeat(100))).toBe("O7xyeEAA");
  });

  it("comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => void expect(unpackText(packText(text), {limit})).toBe(text))
    );
    expect(unpackText(packText("\ufeffa"), {limit})).toBe("\ufeffa");
    expect(unpackText(packText("a".repeat(limit)), {limit})).toHaveLength(limit);
  });

  it("is refused where it is cut off, by any length", () => {
    const packed = packText(Array.from({length: 200}, (_, i) => `${i * i}`).join());
    for (let length = 0; length < packed.length; ++length)
      expect(["damaged", "length", "bits"]).toContain(fault(packed.slice(0, length)));
  });

  it("is refused where it holds too much, before that is unpacked", () => {
    expect(fault(packText("a".repeat(limit + 1)))).toBe("too-large");
    expect(fault(toBase64url(deflateSync(strToU8(" ".repeat(8_000_000)), {level: 9})))).toBe("too-large");
  });

  it("is refused with the reason, whatever it is", () => {
    expect(fault("%%%")).toBe("letter");
    expect(fault(toBase64url(deflateSync(Uint8Array.of(0xff))))).toBe("damaged");
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const found = fault(toBase64url(bytes));
        if (found !== null) expect(["damaged", "too-large"]).toContain(found);
      })
    );
  });
});
