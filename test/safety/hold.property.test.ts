import fc from "fast-check";
import { expect, it } from "vitest";

import { isHeld, isPause, RISK_KINDS } from "../../src/domain/hold.ts";
import type { Hold, ScreenResult } from "../../src/domain/hold.ts";
import { readSafetyAnswer } from "../../src/safety/answer.ts";
import { respondToRisk } from "../../src/safety/hold.ts";
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

it("a raised hold never falls by itself, never sinks, and never says a text twice", () => {
  fc.assert(
    fc.property(chatArb, ({ hasClinician, covered, country, steps }) => {
      let hold: Hold | undefined;
      let asked: string | undefined;
      let atMs = Date.parse("2026-11-20T22:00:00Z");
      const said = new Set<string>();
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
        hold = reply.hold;
        asked = reply.asked;
        expect(reply.text).not.toMatch(/[{}]|undefined/);
        if (isPause(screen)) {
          expect(isHeld(hold)).toBe(true);
          expect(reply.alert).toBeDefined();
        }
        if (!isHeld(before)) {
          said.clear();
          if (isHeld(hold)) said.add(reply.text);
          continue;
        }
        expect(reply.text).not.toBe("");
        if (isHeld(hold)) {
          if (before.level === "imminent") expect(hold.level).toBe("imminent");
          if (before.clarity === "explicit") expect(hold.clarity).toBe("explicit");
          expect(hold.kinds).toEqual(expect.arrayContaining(before.kinds));
          expect(said.has(reply.text)).toBe(false);
          said.add(reply.text);
          if (hold.level === "imminent" && before.level === "imminent") {
            expect(reply.text.split("\n")[0]).toMatch(/911|112|local emergency number/);
          }
          continue;
        }
        expect(isPause(screen)).toBe(false);
        if (hold?.released?.by === "client-answer") {
          expect(before.clarity).toBe("unclear");
          expect(["no", "not-meant"]).toContain(
            readSafetyAnswer(text, [], before.openQuestion === "act-today"),
          );
        } else {
          expect(hold?.released?.by).toBe("client-choice");
          expect(hasClinician).toBe(false);
          expect(["Go on with the goal", "Talk about something else"]).toContain(text);
          if (before.level === "imminent") {
            expect(atMs - Date.parse(before.imminentAt ?? before.raisedAt)).toBeGreaterThanOrEqual(
              DAY_MS,
            );
          }
        }
      }
    }),
    { numRuns: 400, seed: 20261121 },
  );
});

it("reading an answer never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(readSafetyAnswer(text)).toBeTypeOf("string");
    }),
  );
});
