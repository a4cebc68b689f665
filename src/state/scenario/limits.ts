/** More scenarios than this are not set side by side. */
export const mostCompared = 6;

/** The longest name a scenario may have, in characters. */
export const longestName = 300;
