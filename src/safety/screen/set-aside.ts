import { compilePhrases } from "./phrase.ts";
import type { Finding } from "./rule.ts";
import { LONG_AGO, OVER_NOW, PAST_RISK, PRESENT_AGAIN, RECENT } from "./rules/history.ts";
import { DENIALS, IDIOMS, QUOTED } from "./rules/safe.ts";
import { SELF_HARM_TREATED } from "./rules/self-harm.ts";
import { LOST_TO_SUICIDE, THIRD_PARTY, THIRD_PARTY_NOW } from "./rules/third-party.ts";

const all = (text: string): RegExp => compilePhrases([text], "g");
const any = (text: string): RegExp => compilePhrases([text]);

const SAFE = [all(QUOTED), all(DENIALS), all(IDIOMS), all(LOST_TO_SUICIDE)];
const OTHER_NOW = any(THIRD_PARTY_NOW);
const OTHER = all(THIRD_PARTY);
const PAST = all(PAST_RISK);
const AGAIN = any(PRESENT_AGAIN);
const RECENTLY = any(RECENT);
const AGO = any(LONG_AGO);
const OVER = any(OVER_NOW);
const TREATED = all(SELF_HARM_TREATED);

/** Stands where words were taken out: a word that no rule knows. */
const GAP = " ~";

/** What is left for the rules once harmless words are out, and what the words that are out said. */
export interface SetAside {
  readonly rest: string;
  readonly findings: readonly Finding[];
}

/**
 * Takes out, in this order: idioms and denials, what is told of others, what is told of the past, and
 * harm that is already being worked on. Only the words are taken, never the message: what stands
 * beside them is still heard.
 */
export function setAside(said: string, full: string): SetAside {
  const findings: Finding[] = [];
  let rest = SAFE.reduce((text, safe) => text.replace(safe, GAP), said);
  if (OTHER_NOW.test(rest)) findings.push(other("third-party/now", "imminent"));
  const others = rest.replace(OTHER, GAP);
  if (others !== rest) findings.push(other("third-party/at-risk", "concern"));
  rest = others;
  const past = rest.replace(PAST, GAP);
  if (past !== rest && !RECENTLY.test(full)) {
    const finding = history(full);
    if (finding) {
      findings.push(finding);
      rest = past;
    }
  }
  const treated = rest.replace(TREATED, GAP);
  if (treated !== rest) {
    findings.push({
      id: "self-harm/treated",
      kind: "self-harm",
      level: "concern",
      clarity: "explicit",
    });
  }
  return { rest: treated, findings };
}

const other = (id: string, level: "concern" | "imminent"): Finding => ({
  id,
  kind: "suicide",
  level,
  clarity: "explicit",
});

/** The past alone is a concern; the past that is back is a risk. An attempt with no time told is not history. */
function history(full: string): Finding | undefined {
  if (AGAIN.test(full) && !OVER.test(full)) {
    return { id: "history/back-again", kind: "suicide", level: "risk", clarity: "explicit" };
  }
  if (!AGO.test(full)) return undefined;
  return { id: "history/past", kind: "suicide", level: "concern", clarity: "explicit" };
}
