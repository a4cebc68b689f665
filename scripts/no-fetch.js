/** Loaded before a build (`node --import`) to prove that it asks the network for nothing. */
globalThis.fetch = (input) => {
  throw new Error(`fetch is blocked: ${input instanceof Request ? input.url : input}`);
};
