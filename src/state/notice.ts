/** A sentence that must be seen: about the data, or about something that went wrong. */
export type Notice = {kind: "data" | "warn"; mark?: string; text: string; items?: string[]; retry?: boolean};
