/** Below agency level no group of fewer people is told of (k-anonymity with this k). */
export const smallestGroup = 10;
