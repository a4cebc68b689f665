import {readAddress} from "./readAddress.js";

/** Where others will find the site that is built, if the build is told; stops it where that is no address. */
export function siteFrom({TIMBANG_SITE = ""}: Record<string, string | undefined>): string | null {
  if (TIMBANG_SITE.trim() === "") return null;
  const address = readAddress(TIMBANG_SITE);
  if (address === null) throw new Error(`TIMBANG_SITE is ${TIMBANG_SITE}; write it like https://timbang.example.org`);
  return address.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
