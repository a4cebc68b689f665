/** Syntax any Node since 12 can read, so that an old one gets a sentence and not a parse error. */
const wanted = [20, 19];
const found = process.versions.node.split(".").map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    `Timbang needs Node ${wanted.join(".")} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`
  );
  process.exit(1);
}
