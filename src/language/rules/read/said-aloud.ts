const SPEAKS =
  "(?<=^|[,.;:] |\\bi'd |\\bi'll |\\bi would |\\bi could |\\bcould |\\bcan |\\bjust |\\bmaybe |\\band |\\bthen |\\bto |\\bby |\\bpractise |\\btry |\\bstart )((?:say|saying|reply|answer|text|tell (?:him|her|them|my \\w+))(?: (?:to )?(?:him|her|them|myself|my \\w+|people))?)";
const BEGINS =
  "(?:let me|give me|leave me|i'?ll|i'?d|i'?m|i can'?t|i can|i need|i want|i don'?t|i have to|i would|can i|could i|may i|sorry|no thanks?|no thank you|thanks,? but|not (?:today|now|this|right now))";
const ENDS =
  "(?=\\s*(?:[.!?;]|$)|,? (?:instead|rather than|when|whenever|before i|every time|each time|if (?:he|she|they|it|my)|so that|because)\\b)";
const QUOTED = new RegExp(`${SPEAKS},? "([^"]{2,80})"`, "gi");
const PLAIN = new RegExp(`${SPEAKS},? (${BEGINS}\\b(?:[^.!?;"“”]{0,80}?))${ENDS}`, "gi");

/** "I'd say let me check first" → "I'd say “let me check first”": said aloud, it stays in the first person. */
export const withSpoken = (text: string): string =>
  text
    .replace(QUOTED, (_, speaks: string, words: string) => `${speaks} “${bare(words)}”`)
    .replace(PLAIN, (whole: string, speaks: string, words: string) =>
      /^tell/i.test(speaks) && !/^(?:let|give|leave|sorry|no|not|can|could|may|thanks)/i.test(words)
        ? whole
        : `${speaks} “${bare(words)}”`,
    );

const bare = (words: string): string => words.trim().replace(/[.!?,]+$/, "");
