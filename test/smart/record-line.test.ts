import { describe, expect, it } from "vitest";

import { checkGoal } from "../../src/smart/check-goal.ts";
import { recordOfLine } from "../../src/smart/record-line.ts";
import { context } from "./drafts.ts";

const checked = (line: string) => {
  const { draft, context: own } = recordOfLine(line);
  return checkGoal(draft, { ...own, ...context });
};

describe("a line of cairn check", () => {
  it("takes a bare statement as it is", () => {
    expect(checked("Call Jo by Friday").statement).toBe("Call Jo by Friday");
  });
  it("takes a record with its fields beside the statement, or under `fields`", () => {
    const flat = checked('{"statement":"Call Jo by Friday","valueConnection":"I miss her"}');
    const nested = checked(
      '{"fields":{"statement":{"state":"filled","value":"Call Jo by Friday"},"valueConnection":"I miss her"}}',
    );
    expect(flat.pass).toBe(true);
    expect(nested).toEqual(flat);
  });
  it("takes values and refusals beside the record, or under `context`", () => {
    const weak = '{"statement":"Write more","askedInVain":["reason"]}';
    expect(checked(weak).challenges).toContain("disconnected");
    expect(
      checked('{"statement":"Write more","context":{"askedInVain":"reason"}}').challenges,
    ).toContain("disconnected");
    expect(checked('{"statement":"Paint on Sundays","values":"creativity"}').met.relevant).toBe(
      true,
    );
  });
  it("takes a rating as a number or in words", () => {
    const shaky = checked('{"statement":"Call Jo by Friday because I miss her","confidence":4}');
    expect(shaky.findings.map(({ code }) => code)).toEqual(["less-sure"]);
  });
  it.each([
    "",
    "   ",
    "{",
    "{}",
    "[1,2]",
    "null",
    '{"statement":5}',
    '{"fields":[]}',
    '{"statement":{"a":1},"confidence":"x","kind":9}',
    '{"dueOn":"soon","statement":"Call Jo"}',
  ])("answers %j without an error", (line) => expect(checked(line).scope).toBe("ok"));
});
