import { describe, expect, it } from "vitest";

import { POLICY_MODES } from "../../src/domain/conversation.ts";
import { decidePolicy, mayCallModel } from "../../src/safety/policy.ts";
import type { PolicyInput } from "../../src/safety/policy.ts";
import { readRegionTable } from "../../src/safety/region-table.ts";
import { texts } from "./texts.ts";

const table = texts.regions;
const all: PolicyInput = {
  country: "US",
  region: "CA",
  production: true,
  practiceMode: "generative",
  attestedAt: "2026-10-01T00:00:00Z",
  cardsAcceptedAt: "2026-10-01T00:00:00Z",
  mayTalk: true,
  mayUseModel: true,
  mayBeRead: true,
};
const decide = (change: Partial<PolicyInput>) => decidePolicy(table, { ...all, ...change });

const WANTED: Readonly<Record<string, string>> = {
  "US-IL": "scripted",
  "US-NV": "scripted",
  "US-ME": "scripted",
  "US-CO": "scripted",
  "US-CA": "generative",
  "US-NY": "generative",
  "US-WA": "generative",
  "US-UT": "generative",
  EU: "generative",
};

describe("every row of the policy table", () => {
  it("is in this test", () => {
    expect(table.rows.map((row) => row.region).sort()).toEqual(Object.keys(WANTED).sort());
  });

  it.each(table.rows)("$region allows at most $cap", (row) => {
    const [country = "", region] = row.region.split("-");
    const places = row.countries?.map((one) => ({ country: one, region: undefined })) ?? [
      { country, region },
      { country, region: row.region },
    ];
    for (const place of places) {
      expect(decide(place).mode).toBe(WANTED[row.region]);
      expect(decide(place).duties).toEqual(row.duties);
      for (const practiceMode of POLICY_MODES) {
        const { mode } = decide({ ...place, practiceMode });
        expect(POLICY_MODES.indexOf(mode)).toBeLessThanOrEqual(POLICY_MODES.indexOf(practiceMode));
        expect(POLICY_MODES.indexOf(mode)).toBeLessThanOrEqual(POLICY_MODES.indexOf(row.cap));
      }
    }
  });

  it.each(table.rows)(
    "$region never rises above scripted without an attestation or a consent",
    (row) => {
      const [country = "", region] = row.region.split("-");
      const place = row.countries
        ? { country: row.countries[0] ?? "", region: undefined }
        : { country, region };
      expect(mayCallModel(decide({ ...place, attestedAt: undefined }).mode)).toBe(false);
      expect(mayCallModel(decide({ ...place, mayUseModel: false }).mode)).toBe(false);
      expect(decide({ ...place, mayTalk: false }).mode).toBe("off");
      expect(decide({ ...place, cardsAcceptedAt: undefined }).mode).toBe("off");
    },
  );

  it("Illinois forbids reading emotions and wants plans approved", () => {
    expect(decide({ region: "IL" }).duties).toContain("no-emotion-detection");
    expect(decide({ region: "IL" }).duties).toContain("plan-approval");
  });
});

describe("what holds a mode down", () => {
  it.each([
    [{ country: "US", region: undefined }, "scripted", ["region-unknown"]],
    [{ country: "US", region: "TX" }, "scripted", ["region-unknown"]],
    [{ country: "BR", region: undefined }, "scripted", ["region-unknown"]],
    [{ country: "BR", region: undefined, production: false }, "generative", []],
    [{ region: "IL", production: false }, "scripted", ["region-caps"]],
    [{ practiceMode: "reviewed" }, "reviewed", ["practice-allows-no-more"]],
    [{ practiceMode: "off" }, "off", ["practice-allows-no-more"]],
    [{ attestedAt: undefined }, "scripted", ["no-attestation"]],
    [{ attestedAt: undefined, production: false }, "generative", []],
    [{ cardsAcceptedAt: undefined }, "off", ["cards-not-accepted"]],
    [{ mayUseModel: false }, "scripted", ["no-consent-to-model"]],
    [{ practiceMode: "reviewed" }, "reviewed", ["practice-allows-no-more"]],
    [
      { practiceMode: "reviewed", mayBeRead: false },
      "scripted",
      ["practice-allows-no-more", "no-consent-to-sharing"],
    ],
    [{ mayBeRead: false }, "generative", []],
    [{ mayTalk: false, mayUseModel: false }, "off", ["no-consent-to-talk", "no-consent-to-model"]],
    [{}, "generative", []],
  ] as const)("%j gives %s", (change, mode, reasons) => {
    expect(decide(change)).toMatchObject({ mode, reasons: [...reasons] });
  });

  it("off and scripted never call a model", () => {
    expect(POLICY_MODES.map(mayCallModel)).toEqual([false, false, true, true]);
  });

  it("the disclosure rules are the strictest everywhere", () => {
    expect(decide({}).disclosureRules).toEqual({
      banner: true,
      beforeFirstUse: true,
      atSessionStart: true,
      whenAsked: true,
      everyHours: 3,
      afterDaysAway: 7,
    });
  });

  it("refuses a table in which two rows claim one place", () => {
    const row =
      "  - { region: US-IL, cap: scripted, why: x, duties: [], readAt: 2026-01-01, source: second hand }";
    const head =
      "version: 1\nreviewedBy: nobody yet\nunknown: { cap: scripted, why: x }\ndisclosure: { banner: true, beforeFirstUse: true, atSessionStart: true, whenAsked: true, everyHours: 3, afterDaysAway: 7 }\nrows:\n";
    expect(readRegionTable(`${head}${row}\n`).rows).toHaveLength(1);
    expect(() => readRegionTable(`${head}${row}\n${row}\n`)).toThrow("US-IL");
  });
});
