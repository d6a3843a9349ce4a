import type { ScreenResult } from "../domain/hold.ts";

/** Whom a positive message is about: the screen's word for it, or the family of the rule that decided. */
export const aboutOf = ({ about, rule }: ScreenResult): NonNullable<ScreenResult["about"]> => {
  if (about !== undefined) return about;
  if (rule.startsWith("third-party/")) return "other";
  return rule === "history/past" ? "past" : "self";
};
