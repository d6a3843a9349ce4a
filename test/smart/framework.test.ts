import { describe, expect, it } from "vitest";

import { checkStatement } from "../../src/smart/check-statement.ts";
import type { Criterion } from "../../src/smart/finding.ts";
import type { Challenge } from "../../src/smart/goal-check.ts";
import { context } from "./drafts.ts";

const CATEGORY_EXAMPLES: readonly (readonly [string, string])[] = [
  ["symptom reduction", "Reduce panic attacks from 3x weekly to 1x weekly within two months"],
  [
    "skill development",
    "Practice assertive communication in three different work situations this week",
  ],
  ["insight", "Identify three patterns in relationship conflicts by journaling after interactions"],
  ["behavioral", "Increase physical activity to 30 minutes, 3x weekly by month's end"],
  ["emotional", "Practice naming emotions in the moment 2x daily using the emotions wheel"],
  ["relationship", "Have one conflict conversation using the communication skills we discussed"],
  [
    "identity and meaning",
    "Identify three core values and one way to express each value this month",
  ],
];

const PAIRS: readonly (readonly [Criterion, string, string])[] = [
  ["specific", "Practice 10 minutes of mindfulness meditation each morning", "Be more mindful"],
  ["measurable", "Reduce worry time to 30 minutes per day", "Worry less"],
  ["achievable", "Call one friend per week", "Have a perfect social life"],
  ["relevant", "Practice one self-compassion exercise daily", "Be perfect at self-care"],
  [
    "timeBound",
    "Reduce avoidance of driving by taking three 10-minute drives this week",
    "Drive more",
  ],
];

const CHALLENGE_PAIRS: readonly (readonly [Challenge, string, string])[] = [
  ["overly-ambitious", "Work on one aspect of social anxiety each month", "Overcome all anxiety"],
  ["vague", "Practice assertiveness in two situations weekly", "Be more assertive"],
  ["externally-focused", "Communicate my needs clearly", "Make my partner understand me"],
  ["avoidance-based", "Engage in meaningful activities despite anxiety", "Avoid feeling anxious"],
  [
    "disconnected",
    "Connect daily with my value of creativity through 15 minutes of writing",
    "Write more",
  ],
];

describe("the framework's own examples", () => {
  it.each(CATEGORY_EXAMPLES)(
    "finds the %s example specific, measurable and achievable",
    (_, goal) => {
      const { met, scope } = checkStatement(goal, context);
      expect(met).toMatchObject({ specific: true, measurable: true, achievable: true });
      expect(scope).toBe("ok");
    },
  );

  it.each(PAIRS)("tells the two sides of its %s pair apart", (criterion, good, weak) => {
    const valued = { ...context, values: ["being kinder to myself"] };
    expect(checkStatement(good, valued).met[criterion]).toBe(true);
    expect(checkStatement(weak, valued).met[criterion]).toBe(false);
  });

  it.each(CHALLENGE_PAIRS)(
    "hears %s on the weak side and not on the good one",
    (challenge, good, weak) => {
      const asked = { ...context, askedInVain: ["reason"] };
      expect(checkStatement(weak, asked).challenges).toContain(challenge);
      expect(checkStatement(good, asked).challenges).not.toContain(challenge);
    },
  );

  it("does not call a bare statement disconnected when no reason was asked for", () => {
    expect(checkStatement("Write more", context).challenges).not.toContain("disconnected");
  });
});
