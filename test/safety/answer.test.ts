import { describe, expect, it } from "vitest";

import { readSafetyAnswer } from "../../src/safety/answer.ts";
import { texts } from "./texts.ts";

const NO = [
  "what? no! god no. i meant it's the to-do list in my head that keeps me up",
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
  "No. I am getting tired of that question",
  "no, and im sick of being asked",
  "No! I don't know why you keep asking me that",
  "No, I wish you wouldn't keep asking",
  "no im a bit stressed thats all",
  "no, I just get sad sometimes",
  "no but thanks for asking",
  "no, but I'm really stressed with work",
  "No. I had a row with my sister, but we made up, and the kids have been ill all week.",
  "No, I'm not. It has been a long week with the kids and my boss, and I said it because I was worn out. Can we go on?",
  "no lets go on with the goal",
  "no, I want to talk about my running",
  "No I'm not thinking about killing myself, I was just being dramatic about how long the week has been and I'd like to get back to my goal",
  "i don't",
  "Definitely no",
  "Nah mate, just having a moan",
  "No I just want a holiday",
  "no, I'm safe",
  "No, I've got too much to live for",
  "No. It's only that my mum died last year and I miss her",
];
const NOT_MEANT = [
  "you've got the wrong end of the stick love. i'm not suicidal, i'm just a bad sleeper",
  "it's a mistake, computer thinks i cut myself. i havent. bad back",
  "you got it wrong. i never said i hurt myself. it's my back that hurts",
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
  "i am thinking about it",
  "i do sometimes",
  "i have thought about it",
  "i might",
  "oh yes",
];
const NOT_SURE = [
  "im not suicidal but i think about it",
  "no, my kids keep me here",
  "i'm not suicidal, just want to be gone",
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
  "probably not",
  "no but i think about it",
  "no, but the thought is there",
  "no but i wouldn't mind",
  "no but if it got worse",
  "no but",
  "no, i just don't want to live like this",
  "no, just tired of everything and of your questions",
  "no, nobody would care",
  "no but whats the point",
  "no. maybe. its been a long week and the kids were ill",
  "no, i can't go on",
  "no, I wouldn't have the guts",
  "no, i'm too scared to",
  "no i only think about it at night",
  "no, only when i drink",
  "no, I couldn't do that to my mum",
  "no, it's just thoughts",
  "no, I'd never go through with it",
  "no, my kids stop me",
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
  "i am fine",
  "i have two kids",
  "i do my best",
  "a bit tired",
  "i am tired of that question",
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
