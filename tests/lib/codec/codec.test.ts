import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  CodecError,
  codeLetters,
  fromBase64url,
  fromLetterCode,
  readEnvelope,
  toBase64url,
  toLetterCode,
  writeEnvelope
} from "../../../lib/index.js";

const bytes = (...values: number[]) => Uint8Array.from(values);

/** What a text is refused for. */
function fault(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(CodecError);
    return (error as CodecError).fault;
  }
}

describe("base64url", () => {
  it.each([
    ["", bytes()],
    ["Zg", bytes(0x66)],
    ["Zm8", bytes(0x66, 0x6f)],
    ["Zm9vYmFy", new TextEncoder().encode("foobar")],
    ["-_8", bytes(0xfb, 0xff)]
  ])("writes %j, without padding, and reads it", (text, given) => {
    expect(toBase64url(given)).toBe(text);
    expect(fromBase64url(text)).toEqual(given);
  });

  it("brings back any bytes, however many", () => {
    fc.assert(fc.property(fc.uint8Array(), (given) => void expect(fromBase64url(toBase64url(given))).toEqual(given)));
    const many = Uint8Array.from({length: 100_001}, (_, i) => i % 251);
    expect(fromBase64url(toBase64url(many))).toEqual(many);
  });

  it("says what is wrong with what it did not write", () => {
    const faults = ["Zg==", "Z+8", "a b", "Z", "Zh", "Zm9"].map((text) => fault(() => fromBase64url(text)));
    expect(faults).toEqual(["letter", "letter", "letter", "length", "bits", "bits"]);
    expect(() => fromBase64url("Zm\n8")).toThrow('letter: "\\n" at 2');
  });
});

describe("a code of letters", () => {
  it.each([
    [bytes(), "2"],
    [bytes(0), "008"],
    [bytes(255), "ZW6"],
    [bytes(1, 2, 3, 4, 5), "0410-6105-7"],
    [new TextEncoder().encode("Timbang"), "AHMP-TRK1-DSKG-A"]
  ])("of %s is %s", (given, code) => {
    expect(toLetterCode(given)).toBe(code);
    expect(fromLetterCode(code)).toEqual(given);
  });

  it("is read in small letters, with any gaps, and with letters that look like digits", () => {
    expect(fromLetterCode(" o41o 6io5\n7 ")).toEqual(bytes(1, 2, 3, 4, 5));
    expect(fromLetterCode("04l06105–7")).toEqual(bytes(1, 2, 3, 4, 5));
  });

  const codes = fc.uint8Array({minLength: 1, maxLength: 20}).map((given) => toLetterCode(given, {group: 99}));

  it("brings back any bytes, in groups of any size", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({min: 1, max: 9}), (given, group) => {
        expect(fromLetterCode(toLetterCode(given, {group}))).toEqual(given);
      })
    );
  });

  it("finds every single letter that is another", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let i = 0; i < code.length; ++i)
          for (const letter of codeLetters)
            if (letter !== code[i])
              expect(fault(() => fromLetterCode(code.slice(0, i) + letter + code.slice(i + 1)))).toBe("check");
      }),
      {numRuns: 20}
    );
  });

  it("finds every two neighbours that changed places", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let i = 1; i < code.length; ++i)
          if (code[i] !== code[i - 1])
            expect(fault(() => fromLetterCode(code.slice(0, i - 1) + code[i] + code[i - 1] + code.slice(i + 1)))).toBe(
              "check"
            );
      })
    );
  });

  it("finds a first letter that is missing, be it a zero", () => {
    expect(fault(() => fromLetterCode(toLetterCode(bytes(0, 0, 0)).replace("0", "")))).toBe("check");
  });

  it("says what is wrong with what it did not write", () => {
    expect(fault(() => fromLetterCode("U"))).toBe("letter");
    expect(() => fromLetterCode("A!")).toThrow('letter: "!" at 1');
    expect(["", "-", "00", "0000"].map((code) => fault(() => fromLetterCode(code)))).toEqual(Array(4).fill("length"));
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(..."0189AZ-uI💥")}), (code) => {
        const found = fault(() => fromLetterCode(code));
        if (found === null) expect(toLetterCode(fromLetterCode(code), {group: 99})).toMatch(/^[0-9A-Z]+$/);
        else expect(["letter", "length", "check", "bits"]).toContain(found);
      })
    );
  });
});

describe("an envelope", () => {
  const form = {
    current: 3,
    migrations: {1: (old: object) => ({...old, two: true}), 2: (old: object) => ({...old, three: true})}
  };

  it("says its version first, and gives back what is in it", () => {
    expect(writeEnvelope({a: 1}, {current: 1})).toBe('{"v":1,"a":1}');
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== "v" && key !== "__proto__"),
          fc.jsonValue()
        ),
        (value) => {
          const given = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
          expect(readEnvelope(writeEnvelope(given as {v?: never}, {current: 7}), {current: 7})).toEqual(given);
        }
      )
    );
  });

  it("brings what is older up to this version, one step after the other", () => {
    expect(readEnvelope('{"v":1,"a":1}', form)).toEqual({a: 1, two: true, three: true});
    expect(readEnvelope('{"v":2,"a":1}', form)).toEqual({a: 1, three: true});
  });

  it.each([
    ['{"v":4}', "newer"],
    ['{"v":0}', "no-version"],
    ['{"v":"1"}', "no-version"],
    ['{"v":1.5}', "no-version"],
    ["{}", "no-version"],
    ["[1]", "no-version"],
    ["null", "no-version"],
    ['{"v":1', "not-json"]
  ])("refuses %s as %s", (text, found) => {
    expect(fault(() => readEnvelope(text, form))).toBe(found);
  });
});
