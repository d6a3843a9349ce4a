/** The core cannot be pictured; a measure hung on it does not help. */
export const isVague = (isSpecific: boolean): boolean => !isSpecific;
