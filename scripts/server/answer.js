import {guarding} from "./guard.js";
import {encodingsOf} from "./encodings.js";
import {finding, isHashed} from "./find.js";
import {isMeant} from "./hosts.js";
import {isFolder, partsOf} from "./openFile.js";
import {refuse} from "./refuse.js";
import {send} from "./send.js";

async function answer(request, response, {folder, find, hosts, doorOf, check}) {
  const {method, url, headers} = request;
  if (!isMeant(headers.host, hosts)) return refuse(response, 403);
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, {Allow: "GET, HEAD"});
  const door = doorOf();
  if (door === "shut") return refuse(response, 503);
  if (door === "login" && !(await check(headers.authorization)))
    return refuse(response, 401, {"WWW-Authenticate": 'Basic realm="Timbang", charset="UTF-8"'});
  if (!url.startsWith("/")) return refuse(response, 400);
  const parts = partsOf(url);
  if (!parts) return refuse(response, 404);
  // A part of a file is a part of the file as it is, not of a packed one.
  const found = await find(parts, encodingsOf(headers.range ? "" : headers["accept-encoding"]));
  if (found) return send(request, response, found, {forever: isHashed(parts), closed: door !== "open"});
  if (parts.at(-1) !== "" && (await isFolder(folder, parts))) {
    const [path] = url.split(/[?#]/, 1);
    return refuse(response, 301, {Location: `${path}/${url.slice(path.length)}`});
  }
  refuse(response, 404);
}

/** Answers requests with the files of a folder, whatever a request is like. */
export function answering(folder, hosts, guard = {}) {
  const find = finding(folder);
  const doorOf = guarding(folder, guard);
  const {check} = guard;
  return (request, response) => {
    answer(request, response, {folder, find, hosts, doorOf, check}).catch((error) => {
      // Whoever hung up is no fault of ours, and what has begun can only be broken off.
      if (response.headersSent || response.destroyed) return response.destroy();
      console.error(`${request.url}: ${error.message}`);
      refuse(response, 500);
    });
  };
}
