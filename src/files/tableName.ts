/** A name SQL can use without quotes, made from the id or title of a dataset: `kota-bima` becomes `kota_bima`. */
export function tableName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^[a-z]/.test(plain) ? plain : `tabel_${plain}`.replace(/_$/, "");
}
