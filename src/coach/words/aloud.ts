/** What is to be said aloud stands in quotation marks and stays as it was told: it is not turned, nor judged by its words. */
const SPOKEN = /“[^”]*”/g;

export const withoutSpoken = (text: string): string => text.replace(SPOKEN, "this");

/** Changes a text everywhere but in what is to be said aloud. */
export const besideSpoken = (text: string, change: (part: string) => string): string => {
  const spoken = text.match(SPOKEN) ?? [];
  if (spoken.length === 0) return change(text);
  return text
    .split(SPOKEN)
    .map((part, at) => {
      const [before = "", after = ""] = [/^\s*/.exec(part)?.[0], /\s*$/.exec(part)?.[0]];
      const changed = part.trim() === "" ? part : `${before}${change(part).trim()}${after}`;
      return `${changed}${spoken[at] ?? ""}`;
    })
    .join("");
};
