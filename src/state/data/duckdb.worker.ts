import "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";

// Of a module that cannot be compiled DuckDB says nothing: it leaves a promise rejected. Its page looks at the number.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  postMessage({broken: String(event.reason), requestId: -1, type: "ERROR"});
});
