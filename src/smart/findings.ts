import catalogue from "../../prompts/en/findings.json" with { type: "json" };
import type { Criterion, Finding } from "./finding.ts";

export type FindingCode = keyof typeof catalogue;

/** A finding in the catalogue's words. */
export const findingOf = (code: FindingCode, quote = ""): Finding => {
  const { criterion, message, question } = catalogue[code];
  return { criterion: criterion as Criterion, code, message, question, quote };
};
