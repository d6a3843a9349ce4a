import type { Ask } from "../../../coach/ask.ts";

/** "I shout at my kids. I want to stop": what they do, told by itself, and then that it should end. */
const OWN_HABIT =
  /^((?:i|we|i'm|i've|i keep|me and my \p{L}+)\b(?!.*\b(?:this|that|chat|talk(?:ing)?|questions?|bot|program|here|u|you|answer(?:ing)?)\b).{3,160}?[.,!;–-]+\s*)(?:(?:and|but) )?(?:i )?(?:really |just )?(?:want|need|wanna) to stop(?: it)?\W*$/iu;

/** Such a "want to stop" is what they would like, and no leave-taking; said of nothing else, it is one. */
export const asWishToStop = (text: string, ask: Ask | undefined): string =>
  ask === undefined || OPEN_TO_A_WISH.has(ask.slot ?? ask.hears ?? "")
    ? text.replace(OWN_HABIT, "$1i'd like to stop")
    : text;

const OPEN_TO_A_WISH: ReadonlySet<string> = new Set(["desiredChange", "situation", "picture"]);
