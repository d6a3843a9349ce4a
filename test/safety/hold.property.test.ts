import * as fc from "fast-check";
import { expect, it } from "vitest";

import { isHeld, isPause, RISK_KINDS } from "../../src/domain/hold.ts";
import type { Hold, ScreenResult } from "../../src/domain/hold.ts";
import { readSafetyAnswer } from "../../src/safety/answer.ts";
import { respondToRisk } from "../../src/safety/hold.ts";
import type { SafetyReply } from "../../src/safety/reply.ts";
import { texts } from "./texts.ts";

const SAID = [
  "yes",
  "no",
  "not sure",
  "rather not say",
  "that's not what i meant",
  "i'm fine now",
  "Go on with the goal",
  "Talk about something else",
  "Leave it for today",
  "My safety plan",
  "A grounding line",
  "A note for Oak",
  "Message Oak",
  "Call or text a line",
  "no no no",
  "lol",
  "",
];

const screenArb: fc.Arbitrary<ScreenResult> = fc.record({
  level: fc.constantFrom("none", "none", "none", "concern", "risk", "imminent"),
  kinds: fc.subarray([...RISK_KINDS], { minLength: 1, maxLength: 2 }),
  rule: fc.constant("test"),
  clarity: fc.constantFrom("explicit", "unclear"),
  about: fc.constantFrom("self", "other", "past", undefined),
});
const stepArb = fc.record({
  text: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SAID) },
    fc.string({ unit: "grapheme" }),
  ),
  screen: screenArb,
  hours: fc.constantFrom(0, 0, 0, 1, 30),
});
const chatArb = fc.record({
  hasClinician: fc.boolean(),
  covered: fc.boolean(),
  country: fc.constantFrom("US", "DE", "ZZ"),
  steps: fc.array(stepArb, { minLength: 1, maxLength: 25 }),
});

const DAY_MS = 24 * 3_600_000;

interface Turn {
  readonly before: Hold | undefined;
  readonly reply: SafetyReply;
  readonly text: string;
  readonly screen: ScreenResult;
  readonly atMs: number;
  readonly hasClinician: boolean;
  readonly said: ReadonlySet<string>;
}

const whileHeld = (before: Hold, hold: Hold, { reply, said }: Turn): Record<string, boolean> => ({
  "the level sank": before.level === "imminent" && hold.level !== "imminent",
  "it became unclear": before.clarity === "explicit" && hold.clarity !== "explicit",
  "a kind was lost": before.kinds.some((kind) => !hold.kinds.includes(kind)),
  "a text came twice": said.has(reply.text),
  "nothing was said": reply.text === "",
  "the emergency number is not first":
    hold.level === "imminent" &&
    !/911|112|local emergency number/.test(reply.text.split("\n")[0] ?? ""),
});

const whenReleased = (before: Hold, turn: Turn): Record<string, boolean> => {
  const by = turn.reply.hold?.released?.by;
  const answer = readSafetyAnswer(turn.text, [], before.openQuestion === "act-today");
  const sinceMs = turn.atMs - Date.parse(before.imminentAt ?? before.raisedAt);
  const chose = ["Go on with the goal", "Talk about something else"].includes(turn.text);
  return {
    "released by a message at risk": isPause(turn.screen),
    "released by nobody": by !== "client-answer" && by !== "client-choice",
    "an explicit one released by an answer":
      by === "client-answer" && before.clarity === "explicit",
    "released without a plain no":
      by === "client-answer" && answer !== "no" && answer !== "not-meant",
    "a choice where a clinician is attached": by === "client-choice" && turn.hasClinician,
    "a choice that was not made": by === "client-choice" && !chose,
    "a choice within 24 hours":
      by === "client-choice" && before.level === "imminent" && sinceMs < DAY_MS,
  };
};

const broken = (turn: Turn): readonly string[] => {
  const { before, reply, screen } = turn;
  const always = {
    "a hole was left open": /[{}]|undefined/.test(reply.text),
    "a positive without a hold": isPause(screen) && !isHeld(reply.hold),
    "a positive without an alert": isPause(screen) && reply.alert === undefined,
  };
  const more = !isHeld(before)
    ? {}
    : isHeld(reply.hold)
      ? whileHeld(before, reply.hold, turn)
      : whenReleased(before, turn);
  return Object.entries({ ...always, ...more })
    .filter(([, isBroken]) => isBroken)
    .map(([what]) => what);
};

it("a raised hold never falls by itself, never sinks, and never says a text twice", () => {
  fc.assert(
    fc.property(chatArb, ({ hasClinician, covered, country, steps }) => {
      let hold: Hold | undefined;
      let asked: string | undefined;
      let atMs = Date.parse("2026-11-20T22:00:00Z");
      let said = new Set<string>();
      for (const { text, screen, hours } of steps) {
        atMs += hours * 3_600_000 + 1000;
        const before = hold;
        const reply = respondToRisk(texts.catalogue, {
          screen: screen.level === "none" ? { ...screen, kinds: [] } : screen,
          hold,
          text,
          asked,
          practice: {
            name: "Oak",
            country,
            coverHours: "Mon–Fri 9–17",
            contact: {},
            coveredNow: covered,
          },
          client: { hasClinician },
          at: new Date(atMs).toISOString(),
        });
        expect(broken({ before, reply, text, screen, atMs, hasClinician, said })).toEqual([]);
        said = isHeld(before) ? said : new Set();
        said.add(reply.text);
        hold = reply.hold;
        asked = reply.asked;
      }
    }),
    { numRuns: 400, seed: 20261121 },
  );
});

it("sees a hold that falls by itself", () => {
  const before: Hold = {
    level: "imminent",
    kinds: ["suicide"],
    clarity: "explicit",
    raisedAt: "2026-11-20T22:00:00Z",
    shown: [],
  };
  const reply = respondToRisk(texts.catalogue, {
    screen: { level: "none", kinds: [], rule: "none" },
    hold: before,
    text: "hm",
    practice: { name: "Oak", country: "US", coverHours: "", contact: {}, coveredNow: false },
    client: { hasClinician: true },
    at: "2026-11-20T23:00:00Z",
  });
  const turn = {
    before,
    text: "hm",
    screen: { level: "none" as const, kinds: [], rule: "none" },
    atMs: Date.parse("2026-11-20T23:00:00Z"),
    hasClinician: true,
    said: new Set<string>(),
  };
  expect(broken({ ...turn, reply })).toEqual([]);
  expect(broken({ ...turn, reply: { ...reply, hold: undefined } })).toContain("released by nobody");
  expect(broken({ ...turn, reply: { ...reply, hold: { ...before, level: "risk" } } })).toContain(
    "the level sank",
  );
});

it("reading an answer never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(readSafetyAnswer(text)).toBeTypeOf("string");
    }),
  );
});
