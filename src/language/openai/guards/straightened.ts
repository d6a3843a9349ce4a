const FRONTED =
  /^(?<when>(?:most|every|each|once|twice|on|in|at|after|before|when|whenever|if|from|until|till|for|as soon as|tomorrow|tonight|this|next|\d+|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b[^.?!;]{0,60}?),? (?<act>I['’]ll .+)$/iu;
const REASON = /,? (?:because|so that|so I|so it|so we|so they) .+$|\.$/u;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu;
const CLAUSE = /^(?:when|whenever|if|after|before|on|at|in|until|till|as soon as|from)\b/iu;

/**
 * "Most weeks I'll stop at 6, because …" as a sentence that begins with who does it, as all of Cairn's
 * do: the same words, with what came first put after the act.
 */
export const straightened = (statement: string): string => {
  const { when, act } = FRONTED.exec(statement.trim())?.groups ?? {};
  if (when === undefined || act === undefined) return statement;
  const end = REASON.exec(act);
  const [done, rest] = end ? [act.slice(0, end.index), end[0]] : [act, ""];
  const later = DAY.test(when) ? when : when.charAt(0).toLowerCase() + when.slice(1);
  const isLong = !CLAUSE.test(when) && / and /u.test(done);
  return `${done}${isLong ? "," : ""} ${later}${rest === "" || rest === "." || rest.startsWith(",") ? rest : `,${rest}`}`;
};
