/** Who can open an address: anyone, those in the same network, or this computer alone. */
export type Reach = "anyone" | "network" | "computer";

const homeNames = /(^|\.)(local|internal|intranet|lan|home|corp|home\.arpa|test|example|invalid)$/;

/** How far an address reaches, by its scheme and host. Names that only a network of one's own knows have no dot, or end so. */
export function reachOf({protocol, hostname}: Pick<URL, "protocol" | "hostname">): Reach {
  if (!/^https?:$/.test(protocol)) return "computer";
  const host = hostname.toLowerCase().replace(/\.$/, "");
  if (host === "localhost" || host.endsWith(".localhost")) return "computer";
  if (/^\[.*\]$/.test(host)) return reachOfV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return reachOfV4(host.split(".").map(Number));
  return !host.includes(".") || homeNames.test(host) ? "network" : "anyone";
}

function reachOfV4([a, b]: number[]): Reach {
  if (a === 127 || a === 0) return "computer";
  const own =
    a === 10 ||
    (a === 172 && b! >= 16 && b! <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b! >= 64 && b! <= 127);
  return own ? "network" : "anyone";
}

/** As browsers write it: short, in hexadecimal. */
function reachOfV6(host: string): Reach {
  if (host === "::1" || host === "::") return "computer";
  const mapped = /^::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(host);
  if (mapped) {
    const high = parseInt(mapped[1]!, 16);
    return reachOfV4([high >> 8, high & 255]);
  }
  return /^f[cd]|^fe[89ab]/.test(host) ? "network" : "anyone";
}
