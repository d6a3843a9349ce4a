/** Who is left out together. The oldest batches are learned from and not measured: the rules know them. */
export const FOLDS: readonly (readonly string[])[] = [
  ["fresh-8", "fresh-9", "fresh-12", "fresh-14", "fresh-15", "fresh-19", "fresh-26", "fresh-32"],
  [
    "fresh-13",
    "fresh-18",
    "fresh-20",
    "fresh-21",
    "fresh-28",
    "fresh-33",
    "fresh-35",
    "plain-0",
    "plain-1",
    "plain-2",
    "plain-3",
  ],
  ["fresh-10", "fresh-16", "fresh-22", "fresh-24", "fresh-36", "fresh-37"],
  ["fresh-11", "fresh-17", "fresh-23", "fresh-29", "fresh-38"],
];
