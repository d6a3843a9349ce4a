import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { TurnLanguage } from "../../src/coach/language.ts";
import { createLanguageSource } from "../../src/language/source.ts";
import {
  draftInput,
  fact,
  nothingRead,
  readInput,
  SYSTEM_PROMPTS,
  wordInput,
} from "../language/openai/inputs.ts";
import { plainLanguage } from "../language/openai/plain-language.ts";
import {
  answering,
  completionBody,
  sendJson,
  startModelServer,
  type ModelServer,
} from "./model-server.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const turnAfter = (answer: unknown): TurnLanguage => {
  server.behave(answering(answer));
  return createLanguageSource({
    rules: plainLanguage,
    openai: {
      apiKey: "key",
      model: "by-hand",
      baseUrl: server.baseUrl,
      systemPromptsDir: SYSTEM_PROMPTS,
    },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
  }).forTurn({ mode: "generative" });
};

const outcomes = (turn: TurnLanguage): string[] => turn.modelCalls().map(({ outcome }) => outcome);

const FACTS = [
  fact("action", "play 5 a side"),
  fact("frequency", "once a week"),
  fact("deadline", "4 weeks"),
  fact("reason", "miss my mates"),
];
const TRUE_STATEMENT = "I'll play 5-a-side once a week for 4 weeks, because I miss my mates.";

describe("a draft", () => {
  it("is the model's when it is made of the facts", async () => {
    const turn = turnAfter({ statement: TRUE_STATEMENT });
    expect(await turn.draft(draftInput(FACTS))).toEqual({ statement: TRUE_STATEMENT, by: "model" });
    expect(outcomes(turn)).toEqual(["ok"]);
  });

  it.each([
    ["number", "I'll play 5-a-side twice a week for 4 weeks, because I miss my mates."],
    ["span", "I'll play 5-a-side once a week for 8 weeks, because I miss my mates."],
    ["rhythm of the same words", "I'll play 5-a-side 4 times a week for one week."],
    ["date", "I'll play 5-a-side once a week until 18 December, because I miss my mates."],
    ["day", "I'll play 5-a-side once a week on Sunday for 4 weeks, because I miss my mates."],
    ["rhythm", "I'll play 5-a-side daily for 4 weeks, because I miss my mates."],
    ["name", "I'll play 5-a-side with Danny once a week for 4 weeks, because I miss my mates."],
    ["person", "I'll play 5-a-side with my brother once a week for 4 weeks."],
    ["act", "I'll play 5-a-side and swim once a week for 4 weeks, because I miss my mates."],
    ["reason", "I'll play 5-a-side once a week for 4 weeks, because it keeps me healthy."],
  ])("falls to rules over an invented %s", async (_, statement) => {
    const turn = turnAfter({ statement });
    expect(await turn.draft(draftInput(FACTS))).toEqual(
      await plainLanguage.draft(draftInput(FACTS)),
    );
    expect(outcomes(turn)).toEqual(["rejected", "rejected"]);
  });

  it("is composed by rules after one draft and one repair", async () => {
    const turn = turnAfter({ statement: TRUE_STATEMENT });
    const by = [];
    for (let tries = 0; tries < 3; tries += 1) by.push((await turn.draft(draftInput(FACTS))).by);
    expect(by).toEqual(["model", "model", "rules"]);
  });

  it("goes back once with what was wrong in it, and stands when it is mended", async () => {
    const turn = turnAfter(undefined);
    const before = server.bodies.length;
    const answers = [
      "I'll play 5-a-side and swim once a week for 4 weeks, because I miss my mates.",
      TRUE_STATEMENT,
    ];
    server.behave((response) => {
      sendJson(
        response,
        200,
        completionBody({ content: JSON.stringify({ statement: answers.shift() }) }),
      );
    });
    expect(await turn.draft(draftInput(FACTS))).toEqual({ statement: TRUE_STATEMENT, by: "model" });
    expect(outcomes(turn)).toEqual(["rejected", "ok"]);
    expect(server.bodies.slice(before)[1]).toMatch(/words in it were never the client's.*swim/);
  });

  it("is left to rules when the model finds no sentence in the facts", async () => {
    const turn = turnAfter({ statement: null });
    expect((await turn.draft(draftInput(FACTS))).by).toBe("rules");
  });
});

describe("a reply", () => {
  const input = wordInput("idk seeing people i guess. i used to play 5 a side", { facts: FACTS });

  it("is the model's when it says nothing new and asks one thing", async () => {
    const turn = turnAfter({
      takeUp: "People, and maybe some 5-a-side.",
      request: "What made it fall away?",
    });
    expect(await turn.word(input)).toEqual({
      text: "People, and maybe some 5-a-side. What made it fall away?",
      used: [],
      by: "model",
    });
  });

  it.each([
    ["asks for nothing", null],
    ["names somebody", "What would Danny say?"],
  ])(
    "keeps the taking up, and asks in words of rules, where the question %s",
    async (_, request) => {
      const turn = turnAfter({ takeUp: "People, and 5-a-side.", request });
      const byRules = await plainLanguage.word(input);
      expect(await turn.word(input)).toEqual({
        ...byRules,
        text: `People, and 5-a-side. ${byRules.text}`,
        by: "model",
      });
      expect(outcomes(turn)).toEqual(["rejected", "rejected"]);
    },
  );

  it("keeps the first of two things asked", async () => {
    const request = "What made it fall away, and when was that?";
    const turn = turnAfter({ takeUp: "People, and 5-a-side.", request });
    const text = "People, and 5-a-side. What made it fall away?";
    expect(await turn.word(input)).toEqual({ text, used: [], by: "model" });
  });

  it.each([
    ["an invented number", "You played for 10 years.", "What made it fall away?"],
    ["an invented name", "Danny would be glad of that.", "What made it fall away?"],
    ["an invented person", "Your wife might like that.", "What made it fall away?"],
    ["an invented day", "Fridays could be good for that.", "What made it fall away?"],
    ["a request in the taking up", "Tell me about your mates.", "What made it fall away?"],
    ["a phone number", "Call 0800 123 4567.", "What made it fall away?"],
    ["a link", "See www.play.example.com.", "What made it fall away?"],
    ["a feeling nobody named", "That sounds lonely.", "What made it fall away?"],
    ["a diagnosis", "That can be depression.", "What made it fall away?"],
    ["advice", "You should ring a mate.", "What made it fall away?"],
    ["cheering", "People, and 5-a-side!", "What made it fall away?"],
    ["a life of its own", "I know how you feel.", "What made it fall away?"],
    ["their sentence said back", "You used to say: i used to play 5 a side.", "What happened?"],
  ])(
    "is asked for once more over %s, and only its sound question is said",
    async (_, takeUp, request) => {
      const turn = turnAfter({ takeUp, request });
      expect(await turn.word(input)).toEqual({ text: request, used: [], by: "model" });
      expect(outcomes(turn)).toEqual(["rejected", "rejected"]);
    },
  );

  it.each([
    ["nothing", null, null],
    ["a token it made up", "People, [name-7].", "What made it fall away?"],
  ])("falls to rules over %s", async (_, takeUp, request) => {
    const turn = turnAfter({ takeUp, request });
    expect(await turn.word(input)).toEqual(await plainLanguage.word(input));
    expect(outcomes(turn)).toContain("rejected");
  });
});

describe("a reading", () => {
  const TEXT = "dunno. i used to draw loads, mum said i had the eye for it";

  it("keeps a fact whose quote the client wrote", async () => {
    const turn = turnAfter({
      ...nothingRead,
      facts: [{ slot: "strengths", quote: "I had the eye for it", value: "had the eye for it" }],
    });
    expect((await turn.read(readInput(TEXT))).facts).toEqual([
      fact("strengths", "had the eye for it", "i had the eye for it"),
    ]);
  });

  it.each([
    ["an invented quote", { slot: "reason", quote: "i want to be an artist", value: "an artist" }],
    [
      "a value that adds to its quote",
      { slot: "action", quote: "draw loads", value: "draw every day" },
    ],
    ["a counted slot", { slot: "frequency", quote: "loads", value: "loads" }],
  ])("drops %s and is what rules read", async (_, invented) => {
    const turn = turnAfter({ ...nothingRead, facts: [invented] });
    expect(await turn.read(readInput(TEXT))).toEqual(await plainLanguage.read(readInput(TEXT)));
  });

  it("takes nothing at all from a reading in which every fact is made up", async () => {
    const invented = { slot: "reason", quote: "i want to be an artist", value: "an artist" };
    const turn = turnAfter({ ...nothingRead, facts: [invented], requests: ["stop"], tone: "sad" });
    expect(await turn.read(readInput(TEXT))).toEqual(await plainLanguage.read(readInput(TEXT)));
    expect(outcomes(turn)).toEqual(["rejected"]);
  });

  it("is not asked for where the deterministic reader took in everything", async () => {
    const turn = turnAfter({ ...nothingRead, requests: ["stop"] });
    expect((await turn.read(readInput("yes"))).requests).toEqual([]);
    expect(turn.modelCalls()).toEqual([]);
  });

  it("does not let __proto__ keys reach a prototype", async () => {
    const turn = turnAfter(nothingRead);
    const content = `{"__proto__":{"complete":true,"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(nothingRead).slice(1)}`;
    server.behave((response) => {
      sendJson(response, 200, completionBody({ content }));
    });
    const reading = await turn.read(readInput(TEXT));
    expect(reading.complete).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect("polluted" in reading).toBe(false);
  });
});
