import {kitContent} from "../../src/kit/content/content.js";
import type {KitRequest} from "../../src/kit/content/types.js";
import type {KitContent} from "../../src/kit/write/types.js";
import {example} from "./fixture.js";

/** What a person may name things. */
export const hostile = [
  `"quoted" 'names' & <script>alert(1)</script>`,
  '=cmd|"/C calc"!A0',
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "🧑‍⚖️ Badan 👩‍👩‍👧‍👦",
  "x".repeat(300),
  "دائرة الخدمة المدنية",
  "\u202egnirts\u202c \u0000\u0007\u001b[31m\ud800 &#0; ]]>",
  "{{placeholder}} ${x} %d",
  "#N/A"
];

/** A kit in which everything a person can name is hostile. */
export function attacked(more: Partial<KitRequest> = {}): KitContent {
  const request = example();
  let k = 0;
  const names = new Map(request.cases[0]!.units.map(({id}) => [id, hostile[k++ % hostile.length]!]));
  return kitContent({
    ...request,
    title: hostile[0]!,
    author: hostile[1]!,
    questions: hostile,
    dataset: {kind: "unggahan", title: hostile[8]!, fingerprint: "f".repeat(64), manifest: null},
    label: (id) => names.get(id)!,
    cases: hostile.slice(0, 6).map((name) => ({
      ...request.cases[0]!,
      name,
      link: `http://localhost/bobot#v=1&x=%22%3C&y='${name.length}`,
      categories: {
        ...request.cases[0]!.categories!,
        byUnit: request.cases[0]!.categories!.byUnit.map((u) => ({...u, label: names.get(u.id)!}))
      }
    })),
    ...more
  });
}
