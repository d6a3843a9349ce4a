import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { said } from "./slots.ts";

/** "Five times. Honestly if I manage three I'd be proud": the number that would be enough is the plan. */
export const enough = (content: string, input: Pick<ReadInput, "ask">): Fact[] | undefined => {
  if (input.ask?.slot !== "frequency") return undefined;
  const [quote, number] = ENOUGH.exec(content) ?? REALLY.exec(content) ?? [];
  return quote && number
    ? [
        said(
          "frequency",
          /^(?:once|twice)$/i.test(number) ? number : `${number} times a week`,
          quote,
        ),
      ]
    : undefined;
};
const ENOUGH =
  /\b(?:if (?:i|we) (?:manage(?:d)?|got to|get to|got|did|do|could do|made|make)(?: it)?|but(?: even)?) (\d|once|twice|two|three|four|five|six)\b[^.!?]{0,30}\b(?:proud|happy|glad|pleased|great|good|fine|enough|content|ok|okay)\b/i;

/** "Three times I'd like, but realistically two". */
const REALLY =
  /\bbut(?: \w+)? (?:realistically|honestly|probably|more like|really) (\d|once|twice|two|three|four|five|six)(?: times?)?(?: a week)?[\s.!]*$/i;
