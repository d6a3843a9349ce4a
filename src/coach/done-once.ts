import type { Fact, Slot } from "./facts.ts";
import { plainSpelling } from "./words/plain-spelling.ts";

const ONCE =
  /^(?:(?:maybe |perhaps )?i(?:'d|'ll| will| would| could| can| might)? )?(?:text|message|call|ring|phone|email|contact|book|apply|sign up|register|finish|hand in|submit|tell|ask|write to|visit|join|buy|sell|send|make an appointment|see (?:a|my) (?:doctor|gp|dentist)|cancel|return|pay|clear|paint|build|fix|complete)\b/i;

/** An act that is done once ("book it", "hand it in"): nobody asks how often, and its end is a day. */
export const isDoneOnce = (act: string): boolean => ONCE.test(plainSpelling(act));

const JUST_ONCE =
  /^(?:(?:just|only) (?:the )?once|once (?:first|to start|for (?:a start|now))|(?:just |only )?one time)\b/i;

/** "Once" to how often is a rhythm, "just once" is none; and what is texted twice a week goes on. */
export const isPlannedOnce = (facts: readonly Fact[]): boolean => {
  const of = (wanted: Slot): string | undefined =>
    facts.findLast(({ slot }) => slot === wanted)?.value;
  const often = of("frequency");
  return often === undefined ? isDoneOnce(of("action") ?? "") : JUST_ONCE.test(often);
};
