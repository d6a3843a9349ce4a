import { describe, expect, it } from "vitest";

import { readSafetyAnswer } from "../../src/safety/answer.ts";
import { texts } from "./texts.ts";

const NO = [
  "no",
  "No.",
  "no!!",
  "nooo",
  "nope",
  "nah",
  "nah im good",
  "hell no",
  "God no, never",
  "no thanks",
  "no way",
  "not at all",
  "of course not",
  "definitely not",
  "never",
  "I would never",
  "i'm not suicidal",
  "im not",
  "no i'm not",
  "no, just tired",
  "no im just really tired, long week",
  "no dont worry",
  "no lol",
  "lol no",
  "no it was a joke about work",
  "no, i don't want to die",
  "no i would never hurt myself",
  "No, I’m not thinking about killing myself",
  "no no no",
];
const NOT_MEANT = [
  "that's not what i meant",
  "thats not what i meant",
  "not what i meant at all",
  "i didn't mean it like that",
  "didnt mean that",
  "just kidding",
  "it's just an expression",
  "you got me wrong",
];
const YES = [
  "yes and no",
  "yes",
  "Yes.",
  "yeah",
  "yep",
  "y",
  "yes i am",
  "i am",
  "i do",
  "sometimes",
  "a little",
  "kinda",
  "all the time",
  "honestly yes",
  "yes and i have for weeks",
  "oh yes",
];
const NOT_SURE = [
  "not sure",
  "Not sure",
  "maybe",
  "idk",
  "i don't know",
  "dunno",
  "not really",
  "no not really",
  "no but sometimes",
  "no, i just want it to end",
  "no i want to be gone",
  "no, im just tired of living",
  "no idea",
  "i don't think so",
  "no, not right now",
  "no... maybe",
  "no i guess",
  "hard to say",
  "not today",
];
const RATHER_NOT = [
  "rather not say",
  "I'd rather not say",
  "prefer not to say",
  "i dont want to say",
  "skip",
  "no comment",
];
const OTHER = [
  "",
  "👍",
  "lol",
  "ok",
  "whatever",
  "can we go on",
  "i'm fine now",
  "no one cares",
  "no point",
  "no reason to live",
  "no way out",
  "nobody",
  "my goal is to run",
  "?",
  "...",
  "now",
  "know what, forget it",
  "im just tired",
];

describe("reading an answer to a direct question", () => {
  it.each([
    ...NO.map((text) => [text, "no"] as const),
    ...NOT_MEANT.map((text) => [text, "not-meant"] as const),
    ...YES.map((text) => [text, "yes"] as const),
    ...NOT_SURE.map((text) => [text, "not-sure"] as const),
    ...RATHER_NOT.map((text) => [text, "rather-not"] as const),
    ...OTHER.map((text) => [text, "other"] as const),
  ])("%j is %s", (text, answer) => {
    expect(readSafetyAnswer(text, texts.catalogue.answerOptions)).toBe(answer);
  });

  it("takes 'not today' as a no only where today was asked about", () => {
    expect(readSafetyAnswer("no, not today", [], true)).toBe("no");
    expect(readSafetyAnswer("not today", [], true)).toBe("no");
    expect(readSafetyAnswer("no, not today", [], false)).toBe("not-sure");
    expect(readSafetyAnswer("not today but soon", [], true)).toBe("not-sure");
  });

  it("reads every button of every question as what it says", () => {
    for (const question of texts.catalogue.questions) {
      for (const { id, label } of question.options ?? []) {
        expect(readSafetyAnswer(label.toUpperCase(), question.options)).toBe(id);
      }
    }
  });
});
