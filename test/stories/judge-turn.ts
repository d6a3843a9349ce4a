import type { CoachOutput } from "../../src/coach/coach.ts";
import type { PlayedTurn } from "./play-story.ts";

const IMPERATIVE =
  /(?:^|[.!?]\s+)(?:tell me|picture|imagine|think of|pick|choose|describe|name|say)\b[^.?!]*[.](?!\s*[^.?!]*\?)/i;

/** Requests, not question marks: an imperative that asks is one too. */
const requestsIn = (text: string): number => {
  const plain = text.replace(/\*"[^"]*"\*/g, "");
  const questions = plain.split("?").length - 1;
  return questions + (questions === 0 && IMPERATIVE.test(plain) ? 1 : 0);
};

const MAX_WORDS = 60;
const FORBIDDEN = /\b(?:SMART|failed|fail|missed|not yet a goal)\b|!/;

/** What must hold of every worded reply, in whatever story. */
export const faultsOf = (turn: PlayedTurn, earlier: readonly CoachOutput[]): string[] => {
  const { output } = turn;
  if (output.wordedBy === "card") return [];
  const faults: string[] = [];
  const own = output.reply.replace(
    /^I'm Cairn, an automated program[^.]*\. I'm not a person[^.]*\. /,
    "",
  );
  const words = own
    .replace(/\*"[^"]*"\*/g, "")
    .split(/\s+/)
    .filter(Boolean).length;
  if (words > MAX_WORDS) faults.push(`${words} words`);
  if (requestsIn(own) > 1) faults.push("more than one request");
  if (FORBIDDEN.test(own.replace(/\*"[^"]*"\*/g, ""))) faults.push("a word nobody should read");
  if (earlier.some(({ reply }) => reply === output.reply))
    faults.push("said before, word for word");
  if (/\{[a-z]+\}/i.test(own)) faults.push("an open hole");
  return faults.map((fault) => `${fault}: ${output.reply}`);
};

/** Over a whole conversation: no slot asked for more than twice, no wording used twice. */
export const faultsOfAll = (turns: readonly PlayedTurn[]): string[] => {
  const last = turns.at(-1)?.output.session;
  if (!last) return [];
  const often = Object.entries(last.asked)
    .filter(([, times]) => (times ?? 0) > 2)
    .map(([slot, times]) => `${slot} asked for ${times} times`);
  const twice = last.usedWordings
    .filter((id, index, all) => all.indexOf(id) !== index)
    .map((id) => `wording ${id} used twice`);
  return [...often, ...twice];
};
