import type { ReadInput } from "../../../coach/language.ts";
import { inRhythmAsked, rhythmAsked } from "./rhythm-asked.ts";

const LATE =
  /^(?:(?:um+|uh+|oh|ah|sorry|wait|hang on|actually|well|and|but)[\s,.:-]+)*(?:i (?:was (?:gonna|going to|about to|trying to)|wanted to|meant to|should have|shouldve|should've) (?:say|said)|i meant(?: to say)?|(?:for|to|about|on) (?:the|your|that) (?:other|last|earlier|first|one before)(?: (?:question|one|thing))?)[\s,.:-]+(?:like |about |maybe )*/i;

/**
 * "Um I was gonna say like 2 nights", when the next question has been asked: it answers the one before. Only of
 * how often, which has words of its own; the input as it would have been then, or undefined.
 */
export const asLateAnswer = (input: ReadInput, text: string): ReadInput | undefined => {
  const isOpen =
    input.ask?.slot !== "frequency" && !input.known.some(({ slot }) => slot === "frequency");
  const led = isOpen ? LATE.exec(text)?.[0] : undefined;
  if (led === undefined || rhythmAsked(input.recent) === undefined) return undefined;
  const words = text.slice(led.length);
  return inRhythmAsked(words, input.recent) === undefined
    ? undefined
    : { ...input, text: words, ask: { move: "ask-measure", slot: "frequency", input: "text" } };
};
