const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A text in the pieces it is sent in; put together again they are exactly the text. */
export const sentencesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment).filter((part) => part !== "");
