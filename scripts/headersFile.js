/** Where a built site tells its server which headers go with what; no server gives out a name that begins with a dot. */
export const headersFile = ".headers.json";
