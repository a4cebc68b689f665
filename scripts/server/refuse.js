import {everywhere, policyOf} from "../policy.js";

const said = {
  301: "halaman ini ada di alamat lain / moved",
  400: "permintaan tidak dapat dibaca / bad request",
  401: "masuk dahulu / log in first",
  403: "nama situs ini tidak dilayani di sini / this host name is not served here",
  404: "halaman tidak ditemukan / page not found",
  405: "hanya membaca / read only",
  416: "bagian itu tidak ada / no such range",
  500: "server gagal membaca berkas / the server could not read a file",
  503: "situs tertutup ini belum punya pintu masuk / this closed site has no login yet"
};

/** Answers with a status and a sentence in both languages. */
export function refuse(response, status, headers = {}) {
  const text = `${status}: ${said[status]}\n`;
  response.writeHead(status, {
    ...everywhere,
    "Content-Type": "text/plain;charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Content-Security-Policy": policyOf(),
    ...headers
  });
  response.end(response.req.method === "HEAD" ? undefined : text);
}
