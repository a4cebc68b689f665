const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Names of this machine that are no secret, and those that whoever runs the server says it goes by. */
export function hostsFrom({TIMBANG_HOSTS = "", TIMBANG_SITE = ""} = {}) {
  const named = TIMBANG_HOSTS.split(/[\s,]+/).filter(Boolean);
  const site = URL.canParse(TIMBANG_SITE) ? [new URL(TIMBANG_SITE).hostname] : [];
  return new Set([...loopback, ...named, ...site].map((name) => name.toLowerCase()));
}

/**
 * Whether a request is meant for this server. A page of somebody else whose name is made to lead here (DNS rebinding)
 * would otherwise read what is served to this machine alone.
 */
export function isMeant(host, hosts) {
  const [, name] = /^(\[[0-9a-f:.]+\]|[^:@/\\\s]+?)\.?(?::\d{1,5})?$/i.exec(host ?? "") ?? [];
  return name !== undefined && hosts.has(name.toLowerCase());
}
