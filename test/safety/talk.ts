import type { Hold, ScreenResult } from "../../src/domain/hold.ts";
import { respondToRisk } from "../../src/safety/hold.ts";
import type { SafetyInput, SafetyReply } from "../../src/safety/reply.ts";
import { texts } from "./texts.ts";

const screened = (level: ScreenResult["level"], clarity: "explicit" | "unclear"): ScreenResult => ({
  level,
  kinds: level === "none" ? [] : ["suicide"],
  rule: "test",
  clarity,
});

export const none = screened("none", "unclear");
export const explicit = screened("risk", "explicit");
export const passive = screened("risk", "unclear");
export const happeningNow = screened("imminent", "explicit");

interface Talk {
  says(text: string, screen?: ScreenResult): SafetyReply;
  wait(hours: number): void;
  releasedByClinician(): void;
}

/** A conversation that carries the hold from one message to the next, with a clock of its own. */
export const talk = (
  client: SafetyInput["client"],
  practice: Partial<SafetyInput["practice"]> = {},
): Talk => {
  let hold: Hold | undefined;
  let asked: string | undefined;
  let shown: readonly string[] = [];
  let atMs = Date.parse("2026-11-20T22:00:00Z");
  return {
    says(text, screen = none) {
      atMs += 60_000;
      const reply = respondToRisk(texts.catalogue, {
        screen,
        hold,
        text,
        asked,
        shown,
        client,
        at: new Date(atMs).toISOString(),
        practice: {
          name: "Oak Practice",
          country: "US",
          coverHours: "Mon–Fri 9:00–17:00",
          contact: { phone: "+1 202 555 0100" },
          coveredNow: false,
          ...practice,
        },
      });
      hold = reply.hold;
      asked = reply.asked;
      shown = [...shown, ...reply.shown];
      return reply;
    },
    wait(hours) {
      atMs += hours * 3_600_000;
    },
    releasedByClinician() {
      const at = new Date(atMs).toISOString();
      if (hold) hold = { ...hold, released: { at, by: "clinician" } };
    },
  };
};
