import {pipeline} from "node:stream/promises";
import {everywhere} from "../policy.js";
import {contentType} from "./contentType.js";
import {rangeOf} from "./range.js";
import {refuse} from "./refuse.js";

const matches = (header, tag) =>
  header !== undefined &&
  (header.trim() === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag));

/** Sends an opened file, or the part of it that is asked for. Closes it, whoever hangs up first. */
export async function send(
  request,
  response,
  {handle, size, mtimeMs, encoding, name, policy},
  {forever, closed = false}
) {
  try {
    const tag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}${encoding ? `-${encoding}` : ""}"`;
    const headers = {
      ...everywhere,
      "Content-Security-Policy": policy,
      "Content-Type": contentType(name),
      "Cache-Control": closed ? "private, no-store" : forever ? "public, max-age=31536000, immutable" : "no-cache",
      ETag: tag,
      Vary: "Accept-Encoding",
      "Accept-Ranges": "bytes",
      ...(encoding ? {"Content-Encoding": encoding} : {})
    };
    if (matches(request.headers["if-none-match"], tag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    const fresh = request.headers["if-range"] === undefined || request.headers["if-range"].trim() === tag;
    const range = request.method === "GET" && fresh ? rangeOf(request.headers.range, size) : null;
    if (range === "none") return refuse(response, 416, {"Content-Range": `bytes */${size}`});
    const {start, end} = range ?? {start: 0, end: size - 1};
    response.writeHead(range ? 206 : 200, {
      ...headers,
      "Content-Length": end - start + 1,
      ...(range ? {"Content-Range": `bytes ${start}-${end}/${size}`} : {})
    });
    if (request.method === "HEAD" || size === 0) response.end();
    else await pipeline(handle.createReadStream({start, end, autoClose: false}), response);
  } finally {
    await handle.close();
  }
}
