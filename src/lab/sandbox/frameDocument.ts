/**
 * The document in which a worker for cells is started, a file of its own: one written into a page would have the policy of
 * that page. It listens only where it has no origin, only to the page that made it, and only to be given the worker's code
 * and its line to the page.
 */
export const frameDocument = (policy: string) => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Lab</title>
</head>
<body>
<script>
if (self.origin === "null") addEventListener("message", function begin({source, data, ports}) {
  if (source !== parent || parent === self) return;
  removeEventListener("message", begin);
  new Worker(URL.createObjectURL(new Blob([data], {type: "text/javascript"}))).postMessage(null, [ports[0]]);
  ports[1].onmessage = () => ports[1].postMessage(0);
});
</script>
</body>
</html>
`;
