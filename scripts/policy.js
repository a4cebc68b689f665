/**
 * What a browser may do for a page of this site, and what every answer says besides. Whoever serves or builds the site reads
 * it here; docs/hosting.md spells it out for other servers, and a test holds the two together.
 */

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

const page = (hashes) => ({
  "default-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'", ...hashes.map((hash) => `'${hash}'`)],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "frame-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"]
});

/** The policy of a page as it stands in the page, which knows the inline scripts of that page by their hashes. */
export const policyInPage = (hashes) => written(page(hashes));

/** The same as a header, which alone can say who may frame the page. Without hashes it is that of all that is no page. */
export const policyOf = (hashes = []) => written({...page(hashes), "frame-ancestors": ["'none'"]});

/**
 * A header for hosts that send the same with every file: scripts and workers are left to what each document says of itself,
 * and the site may frame its own, as the Lab does.
 */
export function policyOfHost() {
  const everywhere = page([]);
  delete everywhere["default-src"];
  delete everywhere["script-src"];
  delete everywhere["worker-src"];
  return written({...everywhere, "frame-ancestors": ["'self'"]});
}

const frame = {
  "default-src": ["'none'"],
  "script-src": ["'unsafe-inline'", "'unsafe-eval'", "blob:"],
  "worker-src": ["blob:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"]
};

/** The policy of the document in which the cells of the Lab run, in the document and as a header. */
export const policyInFrame = written(frame);
export const policyOfFrame = `sandbox allow-scripts; ${written({...frame, "frame-ancestors": ["'self'"]})}`;

/** The file of that document. */
export const isFrame = (path) => /(^|\/)lab-frame(\.[0-9a-f]+)?\.html$/.test(path);

const refused = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking"
];

/** Headers of every answer, whatever is asked for. */
export const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": refused.map((feature) => `${feature}=()`).join(", ")
};
