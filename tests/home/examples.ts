import type {Locale} from "../../src/messages/define.js";
import {summaryList} from "../../src/home/summaryList.js";
import {dimensions, row, unranked, unrankedAfter} from "../weights/fixtures.js";

/** Three agencies, one of them too small to be ranked and so not in the list. */
export function summary(locale: Locale) {
  const rows = [
    row("A", 2, 74.125, {before: {rank: 1, index: 75.25, category: "sedang"}}),
    row("B", 1, 81.5),
    row("C", 0, 0, {protected: true, complete: null, before: unranked, after: unrankedAfter})
  ];
  return summaryList(rows, {locale, dimensions});
}
