import "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";

// Of a module that cannot be compiled DuckDB says nothing: it leaves a promise rejected.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  postMessage({broken: String(event.reason)});
});
