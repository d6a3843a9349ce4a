import { describe, expect, it } from "vitest";

import findings from "../../prompts/en/findings.json" with { type: "json" };
import reframes from "../../prompts/en/reframes.json" with { type: "json" };
import scope from "../../prompts/en/scope.json" with { type: "json" };
import { CRITERIA } from "../../src/smart/finding.ts";
import { reframeOf } from "../../src/smart/reframe.ts";
import { readingGrade } from "./reading-grade.ts";

const asked = Object.values(reframes).flatMap((texts) => Object.values(texts));
const said = [
  ...Object.values(findings).flatMap(({ message, question }) => [`${message} ${question}`]),
  ...Object.values(scope),
  ...asked.map((text) => text.replace(/\{\w+\}/, "your friend")),
];
const questions = [...Object.values(findings).map(({ question }) => question), ...asked];

describe("the checker's words", () => {
  it.each(said)("can be read in sixth grade: %s", (text) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(6);
  });
  it("measures reading grade as published: hard words score high", () => {
    expect(
      readingGrade("Quantifiable objectives necessitate comprehensive operationalization."),
    ).toBeGreaterThan(12);
    expect(readingGrade("The cat sat on the mat.")).toBeLessThan(1);
  });
  it.each(said)("neither scolds nor shouts nor counts letters: %s", (text) => {
    expect(text).not.toMatch(
      /!|\b(?:fail|failed|miss|missed|wrong|bad|must|should|SMART|not yet a goal|vague|unrealistic|too vague)\b/i,
    );
  });
  it.each(questions)("asks one thing: %s", (question) => {
    expect(question.match(/\?/g)).toHaveLength(1);
    expect(question.endsWith("?")).toBe(true);
    expect(question).not.toMatch(/\band (?:how|when|what|where|who|why)\b/i);
  });
  it("files every finding under a letter", () => {
    for (const { criterion } of Object.values(findings)) expect(CRITERIA).toContain(criterion);
  });
});

describe("reframes", () => {
  it("uses the client's own word for a feeling", () => {
    expect(reframeOf("avoidance-based", "stop my anxiety")).toBe(
      "If the anxiety took up less room, what would you get back to?",
    );
  });
  it("names no feeling the client did not write", () => {
    expect(reframeOf("avoidance-based", "avoid my brother at dinner")).not.toMatch(/anxi|fear|sad/);
  });
  it("turns back to what is one's own, with the client's word for the person", () => {
    expect(reframeOf("externally-focused", "make my partner understand me")).toContain(
      "your partner",
    );
  });
  it.each([
    "make my husband stop hitting me",
    "get my boss to stop making racist jokes about me",
    "my boyfriend should stop controlling my money",
    "get my ex to stop threatening me",
  ])("never makes %j a matter of one's own behaviour", (text) => {
    expect(reframeOf("externally-focused", text)).toBeUndefined();
  });
});
