/** Where the numbers of a file come from. `tanggal`: year-month-day. */
export type FileOrigin = {
  sumber: "sintetis" | "nyata" | "unggahan";
  dataset: string;
  sidik: string;
  versi: string;
  tanggal: string;
};

/** The same as pairs, named so that no column of a result is called alike. */
export function originPairs(origin: FileOrigin): [string, string][] {
  const {sumber, dataset, sidik, versi, tanggal} = origin;
  return Object.entries({sumber, dataset, sidik, versi, tanggal}).map(([key, value]) => [`timbang_${key}`, value]);
}
