import {extname} from "node:path";

const types = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".css": "text/css;charset=utf-8",
  ".csv": "text/csv;charset=utf-8",
  ".html": "text/html;charset=utf-8",
  ".ico": "image/vnd.microsoft.icon",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json;charset=utf-8",
  ".map": "application/json;charset=utf-8",
  ".md": "text/markdown;charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".svg": "image/svg+xml;charset=utf-8",
  ".txt": "text/plain;charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2"
};

/** What a file is, by its name. */
export const contentType = (path) => types[extname(path).toLowerCase()] ?? "application/octet-stream";
