import type {Compared, Scenario} from "../../lib/index.js";
import {admissibleText, isRounded, nearby, readAdmissible} from "./admissibleText.js";
import {agencyTexts, masked, unmasked} from "./agencyTexts.js";
import {questionText, readQuestion, readStatement, statementText} from "./askedText.js";
import {comparedText, readCompared} from "./comparedText.js";
import {distributionText, plainDistribution, readDistribution} from "./distributionText.js";
import {mostCompared} from "./limits.js";
import {isChange} from "./linkContext.js";
import type {LinkContext, LinkProblem} from "./linkContext.js";
import {isDimension, list, pairs, splitLast} from "./linkText.js";
import {readFilter, readRuleset, rulesetText, weightsText} from "./rulesetText.js";
import {readSide, sideText} from "./sideText.js";

/** A key of the address: a new one is one entry here. */
export type LinkKey = {
  key: string;
  /** Its text, or null where the scenario is at its default. Keys are written in the order of this list. */
  write(scenario: Scenario, context: LinkContext): string | null;
  /** Reads its text into the scenario, or says why not. Absent: another key reads it too. */
  read?(reading: LinkReading): void;
  /** Read after those that are not: what it names depends on them. */
  late?: boolean;
};

type LinkReading = {
  /** Undefined where the address does not have the key. */
  text: string | undefined;
  given: ReadonlyMap<string, string>;
  scenario: Scenario;
  context: LinkContext;
  problems: LinkProblem[];
};

/** Parts of a scenario that are read as a whole or not at all, named as the problem is. */
type WholePart = Extract<keyof Scenario, LinkProblem["code"]>;

function whole<K extends WholePart>(
  part: K,
  readText: (text: string, scenario: Scenario, context: LinkContext, changes: LinkProblem[]) => Scenario[K] | null
): (reading: LinkReading) => void {
  return ({text, scenario, context, problems}) => {
    if (text === undefined) return;
    const changes: LinkProblem[] = [];
    const value = readText(text, scenario, context, changes);
    if (value === null) problems.push({code: part, value: text} as LinkProblem);
    else {
      scenario[part] = value;
      problems.push(...changes);
    }
  };
}

const version = "1";
const orNull = (text: string) => text || null;

export const linkKeys: readonly LinkKey[] = [
  {
    key: "v",
    write: () => version,
    read({text, problems}) {
      if (text !== undefined && text !== version) problems.push({code: "version", value: text});
    }
  },
  {
    key: "data",
    write: ({dataset, fingerprint}) => (fingerprint ? `${dataset}.${fingerprint.slice(0, 12)}` : dataset),
    read({text = "", scenario, context, problems}) {
      const [id, fingerprint] = splitLast(text, ".");
      const dataset = context.datasets.find((d) => d.id === id);
      if (dataset) {
        scenario.dataset = dataset.id;
        scenario.fingerprint = dataset.fingerprint;
        if (fingerprint && !dataset.fingerprint.startsWith(fingerprint))
          problems.push({code: "fingerprint", value: fingerprint, here: dataset.fingerprint.slice(0, 12)});
      } else if (id) problems.push({code: "dataset", value: id});
    }
  },
  {
    key: "skema",
    write: ({scheme}) => scheme,
    // What weights and settings say depends on the scheme: the three are read as one.
    read({given, scenario, context, problems}) {
      const ruleset = readRuleset(
        given.get("skema"),
        given.get("bobot"),
        given.get("aturan"),
        context.schemes,
        problems
      );
      Object.assign(scenario, ruleset);
    }
  },
  {key: "bobot", write: ({weights}) => weightsText(weights)},
  {key: "aturan", write: ({settings}) => orNull(pairs(settings))},
  {
    key: "saring",
    write: ({filter}) => orNull(pairs(filter)),
    read({text, scenario, problems}) {
      scenario.filter = readFilter(text, problems);
    }
  },
  {
    key: "banding",
    write: ({baseline}) => (baseline ? rulesetText(baseline) : null),
    read: whole("baseline", (text, _, {schemes}, changes) => {
      const [scheme, weights, settings] = text.split("~");
      const ruleset = readRuleset(scheme, weights, settings, schemes, changes);
      return changes.every(isChange) ? ruleset : null;
    })
  },
  {
    key: "terima",
    write({admissible}) {
      const text = admissibleText(admissible);
      return text === admissibleText(nearby) ? null : text;
    },
    read: whole("admissible", (text, _scenario, _context, changes) => {
      const admissible = readAdmissible(text);
      if (admissible && isRounded(text, admissible))
        changes.push({code: "admissibleRounded", value: text, used: admissibleText(admissible)});
      return admissible;
    })
  },
  {
    key: "sebaran",
    write({distribution}) {
      const text = distribution && distributionText(distribution);
      return text && text !== distributionText(plainDistribution) ? text : null;
    },
    read: whole("distribution", readDistribution)
  },
  {
    key: "lawan",
    write: (scenario, context) => scenario.sides?.map((side) => sideText(side, scenario, context)).join(";") ?? null,
    read: whole("sides", (text, scenario, context, changes) => {
      const [a, b, ...more] = text.split(";").map((side) => readSide(side, scenario, context, changes));
      return a && b && more.length === 0 ? [a, b] : null;
    }),
    late: true
  },
  {
    key: "uji",
    write: (scenario, context) =>
      scenario.statement ? statementText(scenario.statement, agencyTexts(scenario, context)) : null,
    read: whole("statement", (text, scenario, context) => readStatement(text, agencyTexts(scenario, context))),
    late: true
  },
  {
    key: "tanya",
    write: (scenario, context) =>
      scenario.question ? questionText(scenario.question, agencyTexts(scenario, context)) : null,
    read: whole("question", (text, scenario, context) => readQuestion(text, agencyTexts(scenario, context))),
    late: true
  },
  {
    key: "kunci",
    write: ({locked}) => orNull(locked.join(",")),
    read({text, scenario, problems}) {
      for (const value of list(text)) {
        if (isDimension(value)) scenario.locked = [...new Set([...scenario.locked, value])];
        else problems.push({code: "locked", value});
      }
    }
  },
  {
    key: "instansi",
    write: (scenario, context) =>
      orNull(scenario.instansi && scenario.blind ? `~${masked(scenario, context)}` : (scenario.instansi ?? "")),
    read: whole("instansi", (text, {dataset, fingerprint}, {datasets}) => {
      const known = datasets.find(({id}) => id === dataset)!.instansi;
      const id = text.startsWith("~") ? unmasked(text.slice(1), known, fingerprint) : text;
      return id !== undefined && known.includes(id) ? id : null;
    })
  },
  {
    key: "samar",
    write: ({blind}) => (blind ? "1" : null),
    read({text = "", scenario, problems}) {
      scenario.blind = text === "1";
      if (!["", "0", "1"].includes(text)) problems.push({code: "blind", value: text});
    }
  },
  {
    key: "sanding",
    write: ({compared}) => compared?.map(comparedText).join(";") ?? null,
    read({text, scenario, context, problems}) {
      if (text === undefined) return;
      const texts = text.split(";").filter(Boolean);
      for (const value of texts.slice(mostCompared)) problems.push({code: "compared", value});
      scenario.compared = texts.slice(0, mostCompared).flatMap((value): Compared[] => {
        const one = readCompared(value, context, problems);
        if (!one) problems.push({code: "compared", value});
        return one ? [one] : [];
      });
    }
  },
  {
    key: "pasang",
    write: ({pair}) => pair?.map((place) => place + 1).join("-") ?? null,
    read: whole("pair", (text) => {
      const [, from, to] = (/^([1-9])-([1-9])$/.exec(text) ?? []).map((place) => Number(place) - 1);
      return from !== undefined && to !== undefined && from < mostCompared && to < mostCompared ? [from, to] : null;
    }),
    late: true
  }
];
