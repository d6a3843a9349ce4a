/**
 * What kind of thing was told, whatever had been asked: how it is now, what is wished for, how it would
 * be, what it is for, something to do, what was tried, what is in the way, who or what helps, only a
 * time; `other` is none of these.
 */
export const TELLINGS = [
  "trouble",
  "wish",
  "better",
  "value",
  "act",
  "tried",
  "block",
  "helper",
  "when",
  "other",
] as const;
export type Telling = (typeof TELLINGS)[number];
