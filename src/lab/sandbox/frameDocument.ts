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
  const [line, pulse] = ports;
  const tell = (reason) => pulse.postMessage(String(reason));
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([data], {type: "text/javascript"})));
    worker.onerror = ({message}) => tell(message || "worker");
    worker.postMessage(null, [line]);
  } catch (error) {
    tell(error);
  }
  pulse.onmessage = () => pulse.postMessage(0);
});
</script>
</body>
</html>
`;
