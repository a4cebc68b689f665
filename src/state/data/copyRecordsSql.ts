import type {Manifest} from "../../lib/index.js";

/** What each row of a file of records says of itself. `sidik`: the first digits of the dataset's fingerprint. */
export type RecordsOrigin = {sumber: Manifest["kind"]; sidik: string};

export function recordsOrigin({kind, file}: Manifest): RecordsOrigin {
  return {sumber: kind, sidik: file.sha256.slice(0, 12)};
}

/** SQL that writes the table `records`, without its places in the tally, as CSV whose last columns tell its origin. */
export function copyRecordsSql({sumber, sidik}: RecordsOrigin, path: string): string {
  return `COPY (SELECT * EXCLUDE (sel), ${text(sumber)} AS sumber, ${text(sidik)} AS sidik FROM records) TO ${text(path)} (HEADER)`;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
