import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { RISK_KINDS } from "../../src/domain/hold.ts";
import { readCatalogue } from "../../src/safety/catalogue.ts";
import { fill } from "../../src/safety/fill.ts";
import { blames } from "../../src/safety/never/blames.ts";
import { claimsHuman } from "../../src/safety/never/claims-human.ts";
import { demandsPromise } from "../../src/safety/never/demands-promise.ts";
import { diagnoses } from "../../src/safety/never/diagnoses.ts";
import { glamorisesHarm } from "../../src/safety/never/glamorises-harm.ts";
import { guiltAtGoodbye } from "../../src/safety/never/guilt-at-goodbye.ts";
import { leadsToNo } from "../../src/safety/never/leads-to-no.ts";
import { medicalAdvice } from "../../src/safety/never/medical-advice.ts";
import { minimises } from "../../src/safety/never/minimises.ts";
import { namesMethod } from "../../src/safety/never/names-method.ts";
import { breaks, foldReply } from "../../src/safety/never/never-rule.ts";
import { promisesSecrecy } from "../../src/safety/never/promises-secrecy.ts";
import { shutsDown } from "../../src/safety/never/shuts-down.ts";
import { readingGrade } from "./reading-grade.ts";
import { PROMPTS, texts } from "./texts.ts";

const NEVER = [
  claimsHuman,
  diagnoses,
  namesMethod,
  glamorisesHarm,
  leadsToNo,
  demandsPromise,
  blames,
  minimises,
  promisesSecrecy,
  shutsDown,
  medicalAdvice,
  guiltAtGoodbye,
];

const SKIPPED = new Set([
  "reviewedBy",
  "version",
  "id",
  "kind",
  "source",
  "href",
  "verifiedAt",
  "kinds",
  "need",
  "question",
  "concernQuestion",
  "askNext",
  "thenAsk",
  "for",
  "country",
  "number",
  "label",
  "name",
]);

const strings = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !SKIPPED.has(key))
    .flatMap(([key, one]) => strings(one, `${path}/${key}`));
};

const safety = join(PROMPTS, "en/safety");
const said: readonly (readonly [string, string])[] = [
  ...texts.catalogue.cards.flatMap((card) =>
    (["title", "concern", "risk", "imminent", "invited", "steps"] as const).flatMap((part) =>
      card[part] === undefined ? [] : [[`cards/${card.id}/${part}`, card[part]] as const],
    ),
  ),
  ...readdirSync(safety)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => strings(parse(readFileSync(join(safety, file), "utf8")), file)),
  ...strings(parse(readFileSync(join(PROMPTS, "en/consents.yaml"), "utf8")), "consents"),
  ...texts.catalogue.resources.flatMap((table) =>
    table.lines.map((line) => [line.id, line.say] as const),
  ),
];

const NAMES = {
  practice: "Oak Practice",
  hours: "Monday to Friday, 9 to 5",
  emergency: "911",
  line: "Call or text 988.",
  phone: "202 555 0100",
  email: "oak@oak.org",
};
const filled = (text: string): string => fill(text, NAMES);

describe("every sentence of ours", () => {
  it("is looked at here", () => expect(said.length).toBeGreaterThan(150));

  it.each(said)("%s can be read at sixth grade", (_path, text) => {
    // A few words say nothing about a grade; and this question has the wording of the standard.
    const isExempt =
      filled(text).split(/\s+/).length < 6 || /^Are you (also )?thinking about killing/.test(text);
    expect(isExempt ? 0 : readingGrade(filled(text))).toBeLessThanOrEqual(6);
  });

  it.each(said)("%s keeps the never-rules", (_path, text) => {
    const folded = foldReply(filled(text));
    expect(NEVER.filter((rule) => breaks(rule, folded)).map(({ code }) => code)).toEqual([]);
  });

  it.each(said)("%s shouts at nobody, scolds nobody and promises no secrecy", (_path, text) => {
    expect(text).not.toMatch(
      /!|\bfailed\b|\bmissed\b|\bSMART\b|not yet a goal|\bmust\b|\bshould\b/,
    );
    expect(text).not.toMatch(/\b(?:confidential|anonymous|between us|secret|always here)\b/i);
  });
});

describe("these checks can fail", () => {
  it("a long clinical sentence is above sixth grade", () => {
    const hard =
      "Individuals experiencing considerable psychological distress are encouraged to immediately contact appropriate professional services.";
    expect(readingGrade(hard)).toBeGreaterThan(12);
    expect(readingGrade("You can talk to a person now. Call or text this line.")).toBeLessThan(3);
  });
  it("a text that promises or blames is found", () => {
    const found = (text: string) => NEVER.some((rule) => breaks(rule, foldReply(text)));
    expect(found("This stays between us.")).toBe(true);
    expect(found("You should have told someone.")).toBe(true);
    expect(found("You can keep writing here.")).toBe(false);
  });
});

describe("the catalogue", () => {
  it("has one card for every kind, one for a third party, and signs none of them", () => {
    const covered = texts.catalogue.cards.flatMap((card) => card.kinds);
    expect([...covered].sort()).toEqual([...RISK_KINDS].sort());
    expect(texts.catalogue.cards.some((card) => card.id === "third-party")).toBe(true);
    for (const card of texts.catalogue.cards) expect(card.reviewedBy).toBe("nobody yet");
  });

  it("asks only questions that exist, and at most two direct ones in a row", () => {
    const byId = new Map(texts.catalogue.questions.map((one) => [one.id, one]));
    const depth = (id: string | undefined): number => {
      if (id === undefined) return 0;
      const one = byId.get(id);
      expect(one).toBeDefined();
      return 1 + Math.max(depth(one?.askNext), depth(one?.thenAsk));
    };
    for (const card of texts.catalogue.cards) {
      expect([...byId.keys()]).toContain(card.concernQuestion);
      expect(depth(card.question)).toBeLessThanOrEqual(2);
    }
  });

  it("puts one question mark at most into any text that a person reads at once", () => {
    for (const card of texts.catalogue.cards.filter(({ id }) => id !== "third-party")) {
      expect(`${card.concern}${card.risk}${card.imminent}`).not.toContain("?");
    }
  });

  it("does not start without a text", () => {
    expect(() => readCatalogue({})).toThrow("questions.yaml");
    expect(() => fill("Hello {name}", {})).toThrow("{name}");
  });

  it("never lets a practice's name open a hole", () => {
    expect(fill("{practice} {hours}", { practice: "{hours}", hours: "$& 9" })).toBe("{hours} $& 9");
  });
});
