import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { editFault } from "../../src/coach/edit/taken-wholly.ts";

const SHOWN =
  "I'll put the phone away at 8 every weekday for the next 4 weeks, because then I'd sleep better.";
const faultOf = (said: string, now: string, more = {}): ReturnType<typeof editFault> =>
  editFault({ shown: SHOWN, said, now, ...more });

describe("an edit that was taken in wholly", () => {
  it.each([
    ["change 8 to 8.30", SHOWN.replace("at 8", "at 8.30")],
    ["lol its sundays not weekdays", SHOWN.replace("every weekday", "on Sundays")],
    ["add 'even if i'm bored'", SHOWN.replace(", because", ", even if I'm bored, because")],
    ["take out the 4 weeks pls", SHOWN.replace(" for the next 4 weeks", "")],
    [
      "so that i'm not tired at work",
      SHOWN.replace("because then I'd sleep better", "so that I'm not tired at work"),
    ],
  ])("%s", (said, now) => expect(faultOf(said, now)).toBeUndefined());
});

describe("an edit that was not", () => {
  it.each([
    [
      "change 8 to 8.30",
      SHOWN.replace("put the phone away at 8", "change 8 to 8.30"),
      "talk-in-it",
    ],
    [
      "close enough, sundays",
      SHOWN.replace("put the phone away at 8", "close enough"),
      "talk-in-it",
    ],
    ["keep the phone", SHOWN.replace("put the phone away at 8", "keep the phone"), "talk-in-it"],
    ["add 'even so'", SHOWN.replace("away at 8", "away at 8 and 'even so'"), "talk-in-it"],
    ["read. read", SHOWN.replace("put the phone away at 8", "read read"), "broken"],
    ["it's read not put", SHOWN.replace("put the phone away", "read not put"), "broken"],
    ["at 9. and in the kitchen", SHOWN.replace("at 8", "at 9"), "missed"],
    ["at 9", SHOWN.replace("at 8", "at 9").replace(", because then I'd sleep better", ""), "lost"],
    [
      "with my sister",
      "I'll put the phone away with my sister, because then I'd sleep better.",
      "lost",
    ],
  ])("%s", (said, now, fault) => expect(faultOf(said, now)).toBe(fault));

  it("is found wherever a word that was said stands nowhere", () => {
    const strange = fc.stringMatching(/^zq[a-z]{4,8}$/);
    fc.assert(
      fc.property(strange, (word) => {
        expect(faultOf(`at 9 and ${word}`, SHOWN.replace("at 8", "at 9"))).toBe("missed");
      }),
    );
  });

  it("is found wherever talk of the chat came into the sentence", () => {
    const talk = fc.constantFrom(
      "lol",
      "haha",
      "close enough",
      "forgot",
      "weird",
      "i said",
      "?",
      "“",
    );
    const at = fc.nat({ max: SHOWN.length });
    fc.assert(
      fc.property(talk, at, (words, place) => {
        const gap = SHOWN.indexOf(" ", place);
        const where = gap < 0 ? SHOWN.length : gap;
        const now = `${SHOWN.slice(0, where)} ${words}${SHOWN.slice(where)}`;
        expect(faultOf(words, now)).toBe("talk-in-it");
      }),
    );
  });

  it("never is where nothing was changed and nothing said", () => {
    expect(faultOf("", SHOWN)).toBeUndefined();
  });
});
