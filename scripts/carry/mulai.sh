#!/bin/sh
# macOS and Linux: with Node 20.19 or later, else with Python 3.
cd "$(dirname "$0")" || exit 1
if node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null
then exec node server/serve.js
elif command -v python3 >/dev/null
then exec python3 server/layani.py
else
  echo "Timbang memerlukan Node 20.19+ atau Python 3 / Timbang needs Node 20.19+ or Python 3." >&2
  exit 1
fi
