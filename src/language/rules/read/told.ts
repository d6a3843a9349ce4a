import { plainSpelling } from "../../../coach/words/plain-spelling.ts";
import { shapeOf } from "../../../coach/words/shape.ts";

/** Something that happened, told where it was asked what it is for. */
export const PAST_EVENT =
  /^(?:i|we|he|she|my \w+) (?:\w+ )?(?:split|broke|left|lost(?! myself)|moved|divorced|died|got divorced|was made)\b/i;

/** How it goes wrong, told when a better day was asked for: that day is still to be pictured. */
export const TROUBLED =
  /\b(?:shout(?!ing less)\w*|scream\w*|yell\w*|crie[sd]|argue|argues|fight(?:s|ing)?|nobody (?:comes|listens|helps)|ignores? me|kick(?:s|ing) off|meltdowns?|lose it|always (?:late|tired|behind)|then i (?:just )?(?:snap|give up|scroll|eat|drink))\b(?<!\b(?:not|no|nobody|without|stop|less) \w+)/i;

/** A clause that tells how things are or were, and names nothing that is wished for. */
export const isTold = (value: string): boolean =>
  !/\b(?:you|your|forgive|sorry|raining|snowing|sunny|weather)\b/i.test(value) &&
  !/^(?:i |we )?(?:need|want|wish|hope|could|would|should|might|'d)\b/i.test(value) &&
  !/^(?:my|the|our) \w+(?: \w+)?$/i.test(value) &&
  (shapeOf(plainSpelling(value)) === "clause" ||
    /^(?:moved|lost|broke|split|started|been|had|got|finished|left|failed|stopped)\b/i.test(value));
