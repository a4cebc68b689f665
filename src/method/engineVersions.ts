/** The versions of DuckDB in the packages this site is made of; a test holds them against the engines themselves. */
export const engineVersions = {browser: "1.4.3", build: "1.5.6"};
