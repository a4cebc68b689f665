/** Names are cut to these lengths where many stand together; the whole name is told once. */
export const longest = {agency: 28, scenario: 40, title: 120, author: 80, question: 240};

/** More scenarios than this are not in one kit. */
export const mostCases = 6;

/** More bars or lines than this are not readable in one figure. */
export const drawn = 15;
