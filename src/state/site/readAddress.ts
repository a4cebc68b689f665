/**
 * The address of a site as a person or a build gives it, without a slash at its end; null for what is none. A name alone
 * is one of the web.
 */
export function readAddress(text: string): string | null {
  const given = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  if (given === "" || /\s/.test(given) || !URL.canParse(whole)) return null;
  const {protocol, username, password, origin, pathname} = new URL(whole);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return null;
  return `${origin}${pathname}`.replace(/\/(index(\.html)?)?$/, "").replace(/\/+$/, "");
}
