import {opennessOf} from "./opennessOf.js";
import {loginCheck, readLogins} from "./login.js";
import {identityOf} from "./releases.js";

const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

/** Who may ask, as the environment says: a file of logins, a proxy that asks for them, and where to listen. */
export function guardFrom(env = {}) {
  const {TIMBANG_LOGIN = "", TIMBANG_PROXY = "", TIMBANG_TLS_KEY = "", TIMBANG_TLS_CERT = ""} = env;
  const listen = env.TIMBANG_LISTEN || "127.0.0.1";
  const tls = TIMBANG_TLS_KEY !== "" && TIMBANG_TLS_CERT !== "";
  if ((TIMBANG_TLS_KEY !== "") !== (TIMBANG_TLS_CERT !== ""))
    throw new Error("TIMBANG_TLS_KEY and TIMBANG_TLS_CERT go together: the files of the key and of the certificate");
  const behindProxy = TIMBANG_PROXY === "1";
  if (TIMBANG_LOGIN !== "" && !tls && !loopback.test(listen) && !behindProxy)
    throw new Error("Passwords would cross the network in the open. Set TIMBANG_TLS_KEY and TIMBANG_TLS_CERT");
  return {
    listen,
    tls: tls ? {key: TIMBANG_TLS_KEY, cert: TIMBANG_TLS_CERT} : null,
    behindProxy,
    check: TIMBANG_LOGIN === "" ? null : loginCheck(readLogins(TIMBANG_LOGIN))
  };
}

/** What stands between a closed site and those who ask: "open", "login" where one is asked for, or "shut". */
export function guarding(folder, {check = null, behindProxy = false}) {
  let known = {identity: undefined, kind: null};
  // A site put in the place of another may be of another kind.
  const kind = () => {
    const identity = identityOf(folder);
    if (identity !== known.identity || identity === null) known = {identity, kind: opennessOf(folder)};
    return known.kind;
  };
  let closedOnce = false;
  return () => {
    closedOnce ||= kind() === "tertutup";
    if (check) return "login";
    return closedOnce && !behindProxy ? "shut" : closedOnce ? "proxied" : "open";
  };
}
