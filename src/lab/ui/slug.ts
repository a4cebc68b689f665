/** A title as a part of a file's name. */
export function slug(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[^\w\s-]/g, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
  return plain.slice(0, 40).replace(/-+$/, "") || "tanpa-judul";
}
