"""Serves the folder dist to this computer alone, until Ctrl-C. Python 3.8 or later; PORT chooses the port."""

import json
import os
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "dist"))
with open(os.path.join(ROOT, ".headers.json"), encoding="utf-8") as file:
    TOLD = json.load(file)
TYPES = {
    ".arrow": "application/vnd.apache.arrow.stream",
    ".css": "text/css;charset=utf-8",
    ".html": "text/html;charset=utf-8",
    ".js": "text/javascript;charset=utf-8",
    ".json": "application/json;charset=utf-8",
    ".parquet": "application/vnd.apache.parquet",
    ".svg": "image/svg+xml;charset=utf-8",
    ".wasm": "application/wasm",
}


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}
    name = ""

    def send_head(self):
        self.name = ""
        if self.headers.get("Host", "").rsplit(":", 1)[0] not in ("localhost", "127.0.0.1"):
            return self.send_error(403)
        path = unquote(urlsplit(self.path).path)
        if any(part.startswith(".") for part in path.split("/")) or "\\" in path or "\0" in path:
            return self.send_error(404)
        if os.path.isdir(self.translate_path(path)):
            if not path.endswith("/"):
                return super().send_head()
            path += "index.html"
        elif not os.path.isfile(self.translate_path(path)):
            path += ".html"
        if not os.path.isfile(self.translate_path(path)):
            return self.send_error(404)
        self.name = path.lstrip("/")
        self.path = path
        return super().send_head()

    def end_headers(self):
        for header, value in TOLD["everywhere"].items():
            self.send_header(header, value)
        self.send_header("Content-Security-Policy", TOLD["policies"].get(self.name, TOLD["otherwise"]))
        forever = self.name.startswith("_")
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if forever else "no-cache")
        super().end_headers()

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    port = int(os.environ.get("PORT") or 3000)
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=ROOT))
    print(f"Timbang: http://127.0.0.1:{server.server_port}/   (Ctrl-C)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
