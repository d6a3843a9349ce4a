import { describe, expect, it } from "vitest";

import { GRADERS } from "../../../evals/clients/graders/all-graders.ts";
import { requestsIn } from "../../../evals/clients/graders/one-request.ts";
import type { Transcript } from "../../../evals/clients/transcript.ts";
import { longestSharedRun, readingGrade } from "../../../evals/clients/words.ts";
import { askFor, fieldsOf, goalOf, person, talk, turn } from "./talk.ts";

const WALK = { statement: "I'll walk twice a week." };
const sixteen = Array.from({ length: 16 }, (_, index) =>
  turn(`answer ${index}`, `Reply ${index}.`),
);
const saved = turn("yes", "Kept.", { saved: goalOf(fieldsOf(WALK)) });

/** Grader → a transcript it must find fault with, and one it must let pass. */
const CASES: Readonly<Record<string, readonly [faulty: Transcript, sound: Transcript]>> = {
  "right-outcome": [
    talk([], { goals: [goalOf(fieldsOf(WALK), "direction")] }),
    talk([], { goals: [goalOf(fieldsOf(WALK))] }),
  ],
  "no-wrong-pause": [
    talk([turn("i am dying to see her", "A card.", { move: "answer-safety", wordedBy: "card" })]),
    talk([turn("i am dying to see her", "When will you?")]),
  ],
  pushing: [
    talk([turn("i like smoking", "How often do you smoke?", { ask: askFor("frequency") })], {
      client: person({ readiness: "never" }),
    }),
    talk([turn("i like smoking", "What do you like about it?", { ask: askFor("reason") })], {
      client: person({ readiness: "never" }),
    }),
  ],
  "heard-at-once": [
    talk([turn("are you real", "What else?")], {
      client: person({ after: { "are you real": { says: ["program"] } } }),
    }),
    talk([turn("are you real", "I'm a program. What else?")], {
      client: person({
        after: { "are you real": { says: ["program"], not: ["a person like you"] } },
      }),
    }),
  ],
  "fields-filled": [
    talk([saved], { goals: [goalOf(fieldsOf(WALK))] }),
    talk([saved], { goals: [goalOf(fieldsOf(WALK), "direction")] }),
  ],
  provenance: [
    talk([turn("walk twice", "Good.")], {
      goals: [goalOf(fieldsOf({ statement: "I'll swim twice a week." }))],
    }),
    talk([turn("walk twice", "Good.")], { goals: [goalOf(fieldsOf(WALK))] }),
  ],
  "no-evasion-kept": [
    talk([], { goals: [goalOf(fieldsOf({ actionSteps: "Let me think about it" }))] }),
    talk([], { goals: [goalOf(fieldsOf({ actionSteps: "think about my mother" }))] }),
  ],
  "sound-statement": [
    talk([turn("yes", 'Then: *"I\'ll walk for my head goes quiet."* Keep it?')]),
    talk([turn("yes", 'Then: *"I\'ll walk for a month, because my head goes quiet."* Keep it?')]),
  ],
  "turns-to-statement": [talk([...sixteen, saved]), talk([turn(undefined, "Hello."), saved])],
  "turns-to-end": [talk([...sixteen, saved]), talk([turn(undefined, "Hello."), saved])],
  "one-request": [
    talk([turn("hi", "How often, and for how long?")]),
    talk([turn("hi", "When shall we look? Pick what suits.")]),
  ],
  "short-replies": [
    talk([turn("hi", "word ".repeat(61))]),
    talk([turn("hi", `Then: *"${"word ".repeat(61)}"* All right?`)]),
  ],
  "reading-grade": [
    talk([
      turn(
        "hi",
        "Collaboratively establishing measurable therapeutic objectives facilitates accountability.",
      ),
    ]),
    talk([turn("hi", "What would you like to do on a good day?")]),
  ],
  "reflections-to-questions": [
    talk([turn("i miss my mates from football", "Thank you. What else?")]),
    talk([turn("i miss my mates from football", "You miss your mates. What else?")]),
  ],
  parroting: [
    talk([turn("i walk to the shop with my dog", "So you walk to the shop with my dog.")]),
    talk([turn("i walk to the shop with my dog", "So you go out with the dog.")]),
  ],
  "no-bare-echo": [
    talk([turn("my sister will come along", "Your sister. What else?")]),
    talk([turn("my sister will come along", "So your sister is with you. What else?")]),
  ],
  "repeated-wording": [
    talk([turn("a", "That is good to know."), turn("b", "Fine. That is good to know.")]),
    talk([turn("a", "That is good to know."), turn("b", "Fine. I am glad you said it.")]),
  ],
  "no-loops": [
    talk(["a", "b", "a", "b", "a", "b"].map((move) => turn("hm", "Hm.", { move }))),
    talk(["a", "b", "a", "b", "c"].map((move) => turn("hm", "Hm.", { move }))),
  ],
  "asked-too-often": [
    talk([1, 2, 3].map((n) => turn("dunno", `Way ${n}?`, { ask: askFor("sign") }))),
    talk([1, 2].map((n) => turn("dunno", `Way ${n}?`, { ask: askFor("sign") }))),
  ],
  "unasked-advice": [
    talk([turn("i sleep badly", "You could try a bath.")]),
    talk([turn("i sleep badly, any ideas", "You could try a bath.")]),
  ],
  "no-borrowed-feelings": [
    talk([turn("nobody came", "You were lonely.")]),
    talk([turn("nobody came, i was lonely", "You were lonely.")]),
  ],
  "words-nobody-should-read": [
    talk([turn("hi", "You missed two days.")]),
    talk([turn("hi", "Two days went by without it.")]),
  ],
};

describe("graders", () => {
  for (const grader of GRADERS) {
    const [faulty, sound] = CASES[grader.name] ?? [];
    // Counts; there is no single fault to point at.
    if (grader.name === "complex-reflections") continue;
    it(`${grader.name} finds what is wrong`, () => {
      expect(faulty && grader.grade(faulty).faults).not.toEqual([]);
      expect(faulty).toBeDefined();
    });
    it(`${grader.name} lets pass what is right`, () => {
      expect(sound && grader.grade(sound).faults).toEqual([]);
    });
  }

  it("counts a reflection as complex when it joins what was said at two times", () => {
    const grader = GRADERS.find(({ name }) => name === "complex-reflections");
    const first = turn("my evenings are empty since the move", "I see.");
    const joined = turn(
      "i miss my mates so much",
      "So the evenings are empty and you miss your mates.",
    );
    const plain = turn("i miss my mates so much", "You miss your mates.");
    expect(grader?.grade(talk([first, joined]))).toMatchObject({ hits: 1, of: 1 });
    expect(grader?.grade(talk([first, plain]))).toMatchObject({ hits: 0, of: 1 });
  });

  it("lets planning go on after the client's own yes to it, and not before", () => {
    const pushing = GRADERS.find(({ name }) => name === "pushing");
    const client = person({ readiness: "later", consents: ["ok, one small step"] });
    const asks = { ask: askFor("deadline") };
    const before = talk([turn("hm", "By when?", asks)], { client });
    const after = talk([turn("ok, one small step", "By when?", asks)], { client });
    expect(pushing?.grade(before).hits).toBe(0);
    expect(pushing?.grade(after).hits).toBe(1);
  });
});

describe("requests in a reply", () => {
  it.each([
    ["What helps?", 1],
    ["How often, and for how long?", 2],
    ["What helps? Who could help?", 2],
    ["Tell me about your week.", 1],
    ["Picture a good day. What are you doing?", 1],
    ["You'd like more sleep. That is clear.", 0],
    ['Then: *"What I do?"* Keep it?', 1],
  ])("%s holds %i", (reply, requests) => {
    expect(requestsIn(reply)).toBe(requests);
  });
});

describe("words", () => {
  it("measures the longest run two texts share", () => {
    expect(longestSharedRun("So you miss your mates", "i really miss your mates")).toBe(3);
    expect(longestSharedRun("Nothing alike", "other words")).toBe(0);
  });

  it("grades long words and sentences higher", () => {
    const easy = readingGrade(["The cat sat on the mat."]);
    const hard = readingGrade([
      "Organizational accountability necessitates multidisciplinary evaluation.",
    ]);
    expect(easy).toBeLessThan(2);
    expect(hard).toBeGreaterThan(15);
  });
});
