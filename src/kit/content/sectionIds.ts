/** What a kit may consist of, in the order it is told. */
export const sectionIds = [
  "ringkasan",
  "ketahanan",
  "perubahan",
  "peringkat",
  "sebab",
  "kategori",
  "kelengkapan",
  "pertanyaan",
  "metode"
] as const;
export type SectionId = (typeof sectionIds)[number];
