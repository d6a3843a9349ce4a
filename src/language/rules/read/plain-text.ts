import type { ReadInput } from "../../../coach/language.ts";
import { fold, withApostrophes } from "./fold.ts";
import { asWishToStop } from "./want-to-stop.ts";

/** "I want NO beer": a word that is leaned on. */
const SHOUTED_NO = /\b(?:NO|NOT|NEVER|DON'T)\b/g;

/** The message in one spelling, before anything is looked for in it. */
export const plainText = ({ text, ask }: Pick<ReadInput, "text" | "ask">): string =>
  asWishToStop(
    withApostrophes(fold(text)).replace(SHOUTED_NO, (no) => no.toLowerCase()),
    ask,
  );
