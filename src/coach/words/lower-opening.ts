import { openingTags } from "./shape.ts";

/** What a name is, and keeps its capital. */
const NAMES: readonly string[] = [
  "ProperNoun",
  "Person",
  "Place",
  "Organization",
  "Acronym",
  "Date",
  "WeekDay",
  "Month",
  "Holiday",
];

/** "Rain, or your knees" → "rain, or your knees": a capital that only began a message goes, a name keeps it. */
export const lowerOpening = (phrase: string): string => {
  if (!/^[A-Z][a-z']*(?![\w'])/.test(phrase) || /^I(?:'\w+)?\b/.test(phrase)) return phrase;
  const tags = openingTags(phrase);
  return NAMES.some((name) => tags.has(name))
    ? phrase
    : phrase.charAt(0).toLowerCase() + phrase.slice(1);
};
