import type { PlanChange } from "../../../../coach/language.ts";

/** Straight marks around words, as people type them: 'every weekday'. */
const SINGLE = /(?<=^|[\s(])'([^\s'](?:[^']|'(?=\p{L}))*)'(?=$|[\s.,!?;)])/gu;
export const withQuotes = (text: string): string => text.replace(SINGLE, '"$1"');

/** How it was found, before what should be otherwise: "close enough haha, …", "almost. …". */
const FOUND =
  /^(?:(?:close(?: enough)?|almost(?: there| right)?|nearly(?: there| right)?|not quite|still (?:weird|odd|wrong|off)|sounds? (?:weird|odd|stiff|strange|off)|lo+l|l+m+f?a+o+|(?:ha){2,}h?)(?=$|[\s,.!;:-])[\s,.!;:-]*(?:but |tho(?:ugh)? )?)+(?=\S)/i;
export const withoutFinding = (text: string): string => text.replace(FOUND, "");

/** "…. Keep the goblin": what stays as it is, after what should be otherwise. */
const STAYS =
  /(?<=\S+ \S+ \S+)[.,;!]\s+(?:and |but )?(?:keep|leave) (?:the |my )?(?!it\b|that\b|this\b)[\p{L}' ]{2,25}?(?: bit| part| in)*[.!\s]*$/iu;
export const withoutWhatStays = (text: string): string => text.replace(STAYS, "");

const WRONG_REASON =
  /(?:^|(?<=[.!?,;] )|(?<=\band ))(?:and |but )?(?:(?:the|that|my)(?: second)? reason(?:'?s| is| was)? (?:still |also )?(?:wrong|off|not (?:right|it|mine|true)|rubbish|weird)|(?:you|u)(?:'ve| have)? (?:still )?(?:got )?(?:the|my) reason wrong)[.,;:!]*\s+(?:it'?s |its |it (?:should be|is|was) |i said |just )*(?<why>(?:to|so|so that|because|cos|for) \S.{2,80}?)[.!\s]*$/i;

/** "That reason is wrong. It's to talk to someone": the right one, and what was said before it. */
export const otherReasonIn = (
  text: string,
): { readonly step: PlanChange; readonly rest: string } | undefined => {
  const found = WRONG_REASON.exec(text);
  const why = found?.groups?.["why"];
  if (!found || why === undefined) return undefined;
  const rest = text.slice(0, found.index).replace(/[\s,]+(?:and|but)?\s*$/i, "");
  return { step: { kind: "reason", words: why.replace(/^cos\b/i, "because") }, rest };
};
