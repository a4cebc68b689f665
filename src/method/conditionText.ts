import {localeTags} from "../messages/define.js";
import type {Condition, ValueRange} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {metode} from "./messages.js";
import {terms} from "../messages/terms.js";

type ConditionWords = {[K in keyof Condition]-?: (wanted: Exclude<Condition[K], undefined>) => string};

/** A row's condition in words, to follow “if the employee …”; every key of a condition has its words. */
export function conditionText(condition: Condition, locale: Locale): string {
  const t = metode[locale].condition;
  const known = terms[locale];
  const listFormat = new Intl.ListFormat(localeTags[locale], {type: "disjunction"});
  const list = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
    listFormat.format(values.map((value) => labels[value]));
  const each = (values: readonly unknown[], labels: Record<string, string>) =>
    listFormat.format(values.map((value) => labels[String(value)]!));

  const words: ConditionWords = {
    status: (wanted) => t.status(list(wanted, known.status)),
    jenisJabatan: (wanted) => t.jenisJabatan(list(wanted, known.jenisJabatan)),
    pendidikan: (wanted) => t.pendidikan(list(wanted, known.pendidikan)),
    kesesuaian: (wanted) => each(wanted, t.kesesuaian),
    diklatJabatan: (wanted) => each(wanted, t.diklatJabatan),
    bebasDiklat: (wanted) => each(wanted, t.bebasDiklat),
    jpTeknis: (wanted) => {
      if (wanted === null) return t.jpNone;
      const range = rangeText(wanted, locale);
      return range === "" ? t.jpAny : t.jpTeknis(range);
    },
    seminar: (wanted) => each(wanted, t.seminar),
    nilai: (wanted) => {
      const range = rangeText(wanted, locale);
      return range === "" ? t.nilaiAny : t.nilai(range);
    },
    predikat: (wanted) => t.predikat(list(wanted, known.predikat)),
    kinerja: (wanted) => t.kinerja[wanted],
    hukdis: (wanted) => each(wanted, t.hukdis)
  };

  const texts = (Object.keys(words) as (keyof Condition)[]).flatMap((key) => {
    const wanted = condition[key];
    return wanted === undefined ? [] : (words[key] as (wanted: unknown) => string)(wanted);
  });
  return texts.length === 0 ? t.everyone : texts.join(t.and);
}

function rangeText(range: ValueRange, locale: Locale): string {
  const t = metode[locale].condition;
  const number = new Intl.NumberFormat(localeTags[locale], {maximumFractionDigits: 2});
  return (["above", "atLeast", "below", "atMost"] as const)
    .flatMap((bound) => (range[bound] === undefined ? [] : t[bound](number.format(range[bound]))))
    .join(t.and);
}
