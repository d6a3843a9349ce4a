/** A run of five words in common still sounds like listening; six sounds like a parrot. */
const MAX_SHARED_RUN = 5;

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

export const longestSharedRun = (one: string, other: string): number => {
  const a = wordsOf(one);
  const joined = ` ${wordsOf(other).join(" ")} `;
  let best = 0;
  for (let from = 0; from < a.length; from += 1)
    for (let to = from + best + 1; to <= a.length; to += 1)
      if (joined.includes(` ${a.slice(from, to).join(" ")} `)) best = to - from;
      else break;
  return best;
};

/** Whether handing this back would repeat more than five words in a row of what was written. */
export const isParroted = (handed: string, text: string): boolean =>
  longestSharedRun(handed, text) > MAX_SHARED_RUN;
