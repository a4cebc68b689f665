import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019, dimensions, schemes} from "../../../lib/index.js";
import type {Admissible, DistributionView, Scenario, Side, SwapGoal, Weights} from "../../../lib/index.js";
import {decodeLink, encodeLink, initialScenario} from "../../../src/state/scenario/link.js";
import type {LinkContext} from "../../../src/state/scenario/linkContext.js";
import {tidy} from "../../../src/state/scenario/tidy.js";

const context: LinkContext = {
  schemes,
  datasets: [
    {id: "pilot", fingerprint: "0123456789abcdef".repeat(4), instansi: ["kab-batang", "kota-batam", "klhk"]},
    {id: "unggahan-f00d", fingerprint: "f00d".repeat(16), instansi: ["Kab. X = 1", "Dinas “Y”, A & B", "غربي"]}
  ]
};

const start = initialScenario(context);
const read = (fragment: string) => decodeLink(fragment, context);
const weights = (...percents: number[]) =>
  Object.fromEntries(dimensions.map((d, i) => [d, percents[i]! / 100])) as Weights;

describe("encodeLink", () => {
  it("is short and can be read", () => {
    expect(encodeLink(start, context)).toBe("v=1&data=pilot.0123456789ab&skema=bkn2019&bobot=25,40,30,5");
    expect(
      encodeLink(
        {
          ...start,
          weights: weights(28, 30, 36, 6),
          settings: {predikat: "p2"},
          filter: {status: ["PNS"], kelompokUmur: ["<=30"]},
          locked: ["disiplin"],
          instansi: "kota-batam"
        },
        context
      )
    ).toBe(
      "v=1&data=pilot.0123456789ab&skema=bkn2019&bobot=28,30,36,6&aturan=predikat:p2&saring=kelompokUmur:%3C=30,status:PNS&kunci=disiplin&instansi=kota-batam"
    );
  });

  it("writes each kind of accepted weights, statement and question as it always has", () => {
    const asked = {unit: "klhk", norm: "l1", only: ["kompetensi", "kinerja"]} as const;
    const link = (patch: Partial<Scenario>) => encodeLink({...start, ...patch}, context).split("bobot=25,40,30,5&")[1];
    expect(link({admissible: {kind: "any"}})).toBe("terima=semua");
    expect(link({admissible: {kind: "around", points: 7}})).toBe("terima=sekitar:7");
    expect(link({admissible: {kind: "order", order: ["kinerja", "disiplin"]}})).toBe("terima=urutan:kinerja.disiplin");
    const bounds: Admissible = {kind: "bounds", lower: {kinerja: 0.2}, upper: {disiplin: 0.1}};
    expect(link({admissible: bounds})).toBe("terima=batas:kinerja:20-100,disiplin:0-10");
    expect(link({statement: {kind: "top", unit: "klhk", k: 3}})).toBe("uji=besar:klhk:3");
    expect(link({statement: {kind: "beats", unit: "klhk", other: "kota-batam"}})).toBe("uji=unggul:klhk:kota-batam");
    expect(link({statement: {kind: "first", unit: "klhk"}})).toBe("uji=pertama:klhk");
    const question = (goal: SwapGoal) => link({question: {...asked, only: [...asked.only], goal}});
    expect(question({kind: "overtake", other: "kota-batam"})).toBe("tanya=salip:klhk:kota-batam:l1:kompetensi.kinerja");
    expect(question({kind: "rank", rank: 2})).toBe("tanya=peringkat:klhk:2:l1:kompetensi.kinerja");
    expect(question({kind: "replace"})).toBe("tanya=ganti:klhk::l1:kompetensi.kinerja");
  });

  it("does not name the chosen agency in blind mode", () => {
    const link = encodeLink({...start, blind: true, instansi: "kota-batam"}, context);
    expect(link).not.toContain("batam");
    expect(read(link).scenario.instansi).toBe("kota-batam");
  });
});

describe("decodeLink", () => {
  const percents = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
    .map((c) => c.slice(1).map((x, i) => (x - c[i]!) / 1000));
  const anyWeights = percents.map((w) => Object.fromEntries(dimensions.map((d, i) => [d, w[i]])) as Weights);
  const agency = fc.constantFrom("klhk", "kota-batam", "Dinas “Y”, A & B", "a;b~c:d", "~x");
  const side: fc.Arbitrary<Side> = fc.oneof(
    fc.constantFrom<Side>({preset: "present"}, {preset: "baseline"}),
    fc.constantFrom("klhk", "Dinas “Y”, A & B", "<=30", "a;b~c:d", "~x").map((group) => ({group})),
    fc.tuple(fc.constantFrom("Usul 1", "kini", ":x;~y"), anyWeights).map(([name, weights]) => ({
      name,
      specification: {
        dataset: "pilot",
        fingerprint: context.datasets[0]!.fingerprint,
        scheme: "bkn2019",
        settings: {},
        weights,
        filter: {}
      }
    }))
  );
  const scenario: fc.Arbitrary<Scenario> = fc.constantFrom(...context.datasets).chain((dataset) =>
    fc.constantFrom(...schemes).chain((scheme) =>
      fc.record({
        dataset: fc.constant(dataset.id),
        fingerprint: fc.constant(dataset.fingerprint),
        scheme: fc.constant(scheme.id),
        settings: fc
          .subarray(scheme.switches)
          .map((switches) => Object.fromEntries(switches.map((s) => [s.id, s.options.at(-1)!.id]))),
        weights: anyWeights,
        filter: fc
          .record({
            jenisJabatan: fc.subarray(["fungsional", "pelaksana", "struktural"] as const),
            kanal: fc.subarray(["integrasi-siasn", "tidak-ada"] as const),
            kelompokUmur: fc.subarray(["31-40", "41-50", "51-60", "<=30"] as const),
            pendidikan: fc.subarray(["D3", "S1", "SLTP"] as const)
          })
          .map((f) => Object.fromEntries(Object.entries(f).filter(([, values]) => values.length > 0))),
        baseline: fc.option(anyWeights.map((w) => ({scheme: scheme.id, settings: {}, weights: w}))),
        admissible: fc.oneof(
          fc.constant<Admissible>({kind: "any"}),
          fc.integer({min: 1, max: 500}).map((tenths): Admissible => ({kind: "around", points: tenths / 10})),
          fc.shuffledSubarray([...dimensions], {minLength: 2}).map((order): Admissible => ({kind: "order", order})),
          fc.tuple(fc.integer({min: 1, max: 499}), fc.integer({min: 500, max: 999})).map(([from, to]): Admissible => ({
            kind: "bounds",
            lower: {kinerja: from / 1000},
            upper: {kinerja: to / 1000, disiplin: 0.1}
          }))
        ),
        distribution: fc.record<DistributionView>({
          measure: fc.constantFrom("indeks" as const, ...dimensions),
          by: fc.constantFrom("instansi" as const, "pendidikan" as const, "kanal" as const),
          picture: fc.constantFrom("densitas" as const, "ecdf" as const, "titik" as const),
          range: fc.option(fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => (a < b ? [a, b] : [b, a])))
        }),
        sides: fc.tuple(side, side),
        statement: fc.oneof(
          fc.record({kind: fc.constant("top" as const), unit: agency, k: fc.integer({min: 1, max: 99})}),
          fc.constant({kind: "beats" as const, unit: "klhk", other: "kota-batam"}),
          fc.record({kind: fc.constant("first" as const), unit: agency})
        ),
        question: fc.record({
          unit: fc.constant("klhk"),
          goal: fc.oneof(
            fc.constant({kind: "overtake" as const, other: "kota-batam"}),
            fc.record({kind: fc.constant("rank" as const), rank: fc.integer({min: 1, max: 99})}),
            fc.constant({kind: "replace" as const})
          ),
          norm: fc.constantFrom("l1" as const, "l2" as const, "linf" as const),
          only: fc.subarray([...dimensions], {minLength: 2})
        }),
        locked: fc.subarray([...dimensions]),
        instansi: fc.option(fc.constantFrom(...dataset.instansi)),
        blind: fc.boolean()
      })
    )
  );

  it("reads back every scenario it was given, without a complaint", () => {
    fc.assert(
      fc.property(scenario, (s) => {
        expect(read(encodeLink(s, context))).toEqual({scenario: s, problems: []});
      })
    );
  });

  it("takes an empty fragment, and one that is an anchor, for the regulation", () => {
    expect(read("")).toEqual({scenario: start, problems: []});
    expect(read("observablehq-main")).toEqual({scenario: start, problems: []});
  });

  it("reads which two are compared, agencies by their letter in blind mode, and keeps links that do not say", () => {
    const sides = (text: string) => read(`v=1&lawan=${encodeURIComponent(text)}`);
    expect(sides(":klhk;kini").scenario.sides).toEqual([{group: "klhk"}, {preset: "present"}]);
    expect(read("v=1&sebaran=indeks:instansi:ecdf").scenario.sides).toBeUndefined();
    const link = encodeLink({...start, blind: true, sides: [{group: "kota-batam"}, {preset: "baseline"}]}, context);
    expect(link).not.toContain("batam");
    expect(read(link).scenario.sides).toEqual([{group: "kota-batam"}, {preset: "baseline"}]);
    for (const wrong of ["", "kini", "kini;", "kini;rata", ":~Z;kini", "kini;acuan;kini", `:${"x".repeat(301)};kini`])
      expect(sides(wrong)).toEqual({scenario: start, problems: [{code: "sides", value: wrong}]});
  });

  it("reads how scores are looked at, and keeps links that do not say", () => {
    const view = (text: string) => read(`v=1&sebaran=${text}`);
    expect(view("kompetensi:kanal:ecdf:62.5-80").scenario.distribution).toEqual({
      measure: "kompetensi",
      by: "kanal",
      picture: "ecdf",
      range: [62.5, 80]
    });
    expect(view("indeks:kanal:ecdf:hanya").scenario.distribution).toMatchObject({range: null, only: true});
    expect(view("indeks:kanal:ecdf:61-80:hanya").scenario.distribution).toMatchObject({range: [61, 80], only: true});
    expect(read("v=1&skema=bkn2019").scenario.distribution).toBeUndefined();
    for (const wrong of [
      "",
      "indeks",
      "indeks:agama:ecdf",
      "indeks:kanal:ecdf:80-60",
      "indeks:kanal:ecdf:0-101",
      "indeks:kanal:ecdf:1-2-3",
      "indeks:kanal:ecdf:hanya:hanya",
      "indeks:kanal:ecdf:hanya:61-80"
    ])
      expect(view(wrong)).toEqual({scenario: start, problems: [{code: "distribution", value: wrong}]});
  });

  it("keeps what is valid and names what is not", () => {
    const {scenario, problems} = read(
      "v=1&data=lain.aaaa&skema=bkn-2031&bobot=28,30,36,6&aturan=predikat:p9,populasi:asn,hantu:1&saring=status:PNS,status:CPNS,warna:merah&kunci=kinerja,cinta&instansi=atlantis&rahasia=1"
    );
    expect(scenario).toMatchObject({
      dataset: "pilot",
      scheme: "bkn2019",
      weights: weights(28, 30, 36, 6),
      settings: {populasi: "asn"},
      filter: {status: ["PNS"]},
      locked: ["kinerja"],
      instansi: null
    });
    expect(problems).toEqual([
      {code: "dataset", value: "lain"},
      {code: "scheme", value: "bkn-2031"},
      {code: "setting", name: "predikat", value: "p9"},
      {code: "setting", name: "hantu", value: "1"},
      {code: "filter", name: "status", value: "CPNS"},
      {code: "filter", name: "warna", value: "merah"},
      {code: "locked", value: "cinta"},
      {code: "instansi", value: "atlantis"},
      {code: "unknownKey", value: "rahasia"}
    ]);
  });

  it.each([
    "-5,50,30,25",
    "abc,1,2,3",
    "0,0,0,0",
    "25,40,30",
    "25,40,30,5,0",
    "",
    "25,,30,5",
    "NaN,1,1,1",
    "1e999,0,0,0",
    "101,0,0,0"
  ])("refuses the weights %j and stays with those of the scheme", (text) => {
    const {scenario, problems} = read(`v=1&bobot=${text}`);
    expect(scenario.weights).toEqual(bkn2019.weights);
    expect(problems).toEqual([{code: "weights", value: text}]);
  });

  it("scales weights that do not add up to 100, and says so", () => {
    expect(read("v=1&bobot=20,20,20,20")).toMatchObject({
      scenario: {weights: weights(25, 25, 25, 25)},
      problems: [{code: "weightsSum", value: "20,20,20,20", sum: 80}]
    });
  });

  it("rounds weights to tenths of a percent, so that what is shown is what is computed", () => {
    const {scenario, problems} = read("v=1&bobot=33.3333,33.3333,33.3334,0");
    expect(Object.values(scenario.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 15);
    expect(Object.values(scenario.weights).map((w) => w * 1000)).toEqual([333, 333, 334, 0]);
    expect(problems).toEqual([{code: "weightsRounded", value: "33.3333,33.3333,33.3334,0", used: scenario.weights}]);
    expect(read("v=1&bobot=33.3,33.3,33.40,0.0").problems).toEqual([]);
  });

  it("tells of data with another fingerprint, and of another version", () => {
    expect(read("v=7&data=pilot.ffffffffffff").problems).toEqual([
      {code: "version", value: "7"},
      {code: "fingerprint", value: "ffffffffffff", here: "0123456789ab"}
    ]);
  });

  it("falls back to the regulation for a baseline it cannot read", () => {
    expect(read("v=1&banding=bkn2019~25,40,30,5").scenario.baseline).toEqual({
      scheme: "bkn2019",
      settings: {},
      weights: bkn2019.weights
    });
    expect(read("v=1&banding=entah~1,2")).toMatchObject({
      scenario: {baseline: null},
      problems: [{code: "baseline", value: "entah~1,2"}]
    });
  });

  it.each(["sekitar:0", "sekitar:x", "urutan:kinerja", "urutan:kinerja.kinerja", "batas:cinta:1-2", "kira-kira"])(
    "falls back to ±5 points for the admissible weights %j",
    (text) => {
      expect(read(`v=1&terima=${text}`)).toMatchObject({
        scenario: {admissible: {kind: "around", points: 5}},
        problems: [{code: "admissible", value: text}]
      });
    }
  );

  it("brings back bounds that clash, for the page to say so", () => {
    const {scenario, problems} = read("v=1&terima=batas:kinerja:40-20");
    expect(scenario.admissible).toEqual({kind: "bounds", lower: {kinerja: 0.4}, upper: {kinerja: 0.2}});
    expect(problems).toEqual([]);
  });

  it("brings back what is put to the test and what is asked for, agencies by their letter in blind mode", () => {
    const asked: Pick<Scenario, "statement" | "question"> = {
      statement: {kind: "beats", unit: "kota-batam", other: "klhk"},
      question: {
        unit: "kota-batam",
        goal: {kind: "overtake", other: "klhk"},
        norm: "linf",
        only: ["kompetensi", "kinerja"]
      }
    };
    const link = encodeLink({...start, ...asked}, context);
    expect(decodeURIComponent(link)).toContain(
      "uji=unggul:kota-batam:klhk&tanya=salip:kota-batam:klhk:linf:kompetensi.kinerja"
    );
    const masked = encodeLink({...start, blind: true, ...asked}, context);
    expect(masked).not.toMatch(/batam|klhk/);
    expect(read(masked).scenario).toMatchObject(asked);
  });

  it.each([
    [
      "uji",
      "statement",
      ["", "besar", "besar:klhk", "besar:klhk:0", "besar:klhk:1.5", "unggul:klhk:klhk", "pertama:~Z"]
    ],
    [
      "tanya",
      "question",
      ["", "ganti", "ganti:klhk::l1", "ganti:klhk::l3:kinerja.disiplin", "salip:klhk:klhk:l1:kinerja.disiplin"]
    ],
    [
      "tanya",
      "question",
      ["peringkat:klhk:-1:l1:kinerja.disiplin", "ganti:klhk::l1:kinerja", "ganti:klhk::l1:kinerja.x"]
    ]
  ])("names what it cannot read of %s", (key, code, texts) => {
    for (const value of texts)
      expect(read(`v=1&${key}=${encodeURIComponent(value)}`)).toEqual({scenario: start, problems: [{code, value}]});
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `v=1&bobot=${s}&saring=${s}&banding=${s}&terima=${s}&aturan=${s}`)
        ),
        (text) => {
          const {scenario} = read(text);
          expect(Object.values(scenario.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        }
      )
    );
  });
});

describe("what is compared", () => {
  const specification = {
    dataset: "pilot",
    fingerprint: "0123456789abcdef".repeat(4),
    scheme: "bkn2019",
    settings: {predikat: "p3"},
    weights: weights(25, 30, 40, 5),
    filter: {status: ["PNS" as const]}
  };

  it("goes along whole, in its order", () => {
    const compared = [{preset: "regulation" as const}, {name: "Usul A", specification}, {preset: "present" as const}];
    const link = encodeLink({...start, compared}, context);
    expect(link.slice(link.indexOf("&sanding="))).toBe(
      "&sanding=peraturan%3BUsul%2520A~pilot.0123456789ab~bkn2019~25,30,40,5~predikat:p3~status:PNS%3Bkini"
    );
    expect(read(link)).toEqual({scenario: {...start, compared}, problems: []});
  });

  it("goes along with which two are looked at more closely, counted from 1", () => {
    const link = encodeLink({...start, compared: [{preset: "present"}], pair: [1, 5]}, context);
    expect(link).toMatch(/&pasang=2-6$/);
    expect(read(link).scenario.pair).toEqual([1, 5]);
    for (const value of ["0-1", "1-7", "1", "1-2-3", "a-b", ""]) {
      const {scenario, problems} = read(`v=1&pasang=${value}`);
      expect(problems).toEqual([{code: "pair", value}]);
      expect(scenario).not.toHaveProperty("pair");
    }
  });

  it("takes out of names what turns the direction of what follows", () => {
    const link = encodeLink({...start, compared: [{name: "\u202e21 A", specification}]}, context);
    expect(read(link).scenario.compared).toEqual([{name: "21 A", specification}]);
  });

  it("keeps any name that was tidied, and a dataset that is not here", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", minLength: 1, maxLength: 100}), (name) => {
        fc.pre(name !== "" && tidy(name, 300) === name);
        const compared = [{name, specification: {...specification, dataset: "lain", fingerprint: "feedfeedfeed"}}];
        expect(read(encodeLink({...start, compared}, context))).toEqual({
          scenario: {...start, compared},
          problems: []
        });
      })
    );
  });

  it("is named where it cannot be read, or is one too many", () => {
    const many = Array(7).fill("kini").join(";");
    expect(read(`v=1&sanding=${encodeURIComponent(many)}`).problems).toEqual([{code: "compared", value: "kini"}]);
    for (const value of ["hantu", "A~pilot", "%zz~pilot~bkn2019~25,40,30,5", "A~pilot~bkn-1999~25,40,30,5"]) {
      const {scenario, problems} = read(`v=1&sanding=${encodeURIComponent(value)}`);
      expect(problems).toEqual([{code: "compared", value}]);
      expect(scenario.compared).toEqual([]);
    }
  });
});
