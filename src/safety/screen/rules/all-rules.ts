import type { Rule, RuleText } from "../rule.ts";
import { compileRule } from "../rule.ts";
import { A_WAY_OUT } from "./a-way-out.ts";
import { ABUSE_PLAINLY } from "./abuse-plainly.ts";
import { ABUSE } from "./abuse.ts";
import { ANSWERS } from "./answers.ts";
import { BODY } from "./body.ts";
import { CODED, CODED_PLAINLY } from "./coded.ts";
import { CONCEPTS } from "./concepts.ts";
import { EATING_DISORDER } from "./eating-disorder.ts";
import { EXPLICIT } from "./explicit.ts";
import { GLAD_NOT_TO_WAKE } from "./glad-not-to-wake.ts";
import { HURTING_PLAINLY } from "./hurting-plainly.ts";
import { IMMINENT } from "./imminent.ts";
import { HOLD_ON_UNTIL } from "./hold-on-until.ts";
import { IN_SO_MANY_WORDS } from "./in-so-many-words.ts";
import { IMPLICIT } from "./implicit.ts";
import { IN_OTHER_WORDS } from "./in-other-words.ts";
import { IN_THE_ACT, SAID_OUTRIGHT } from "./in-the-act.ts";
import { MARKS } from "./marks.ts";
import { MINOR } from "./minor.ts";
import { OTHER_KINDS } from "./other-kinds.ts";
import { PASSIVE } from "./passive.ts";
import { PLAINLY } from "./plainly.ts";
import { PSYCHOSIS_MANIA } from "./psychosis-mania.ts";
import { PUT_IN_ORDER } from "./put-in-order.ts";
import { RIGHT_NOW } from "./right-now.ts";
import { SELF_HARM } from "./self-harm.ts";
import { SOONER_DEAD } from "./sooner-dead.ts";
import { TRIED_BEFORE } from "./tried-before.ts";
import { UNSEEN_BY_OTHERS } from "./unseen-by-others.ts";
import { VIOLENCE, VIOLENCE_PLAINLY } from "./violence.ts";
import { WEARILY } from "./wearily.ts";
import { WITHIN_THE_HOUR } from "./within-the-hour.ts";

const RULE_TEXTS: readonly RuleText[] = [
  ...RIGHT_NOW,
  ...IMMINENT,
  ...IN_THE_ACT,
  ...EXPLICIT,
  ...SAID_OUTRIGHT,
  ...ANSWERS,
  ...SELF_HARM,
  ...MARKS,
  ...PASSIVE,
  ...WEARILY,
  ...CODED,
  ...IMPLICIT,
  ...IN_OTHER_WORDS,
  ...CONCEPTS,
  ...ABUSE,
  ...VIOLENCE,
  ...BODY,
  ...EATING_DISORDER,
  ...PSYCHOSIS_MANIA,
  ...UNSEEN_BY_OTHERS,
  ...MINOR,
  ...OTHER_KINDS,
];

export const ALL_RULES: readonly Rule[] = RULE_TEXTS.map(compileRule);

/** Listened for before sayings are taken out. */
export const PLAIN_RULES: readonly Rule[] = [
  ...PLAINLY,
  ...WITHIN_THE_HOUR,
  ...SOONER_DEAD,
  ...GLAD_NOT_TO_WAKE,
  ...A_WAY_OUT,
  ...HOLD_ON_UNTIL,
  ...PUT_IN_ORDER,
  ...IN_SO_MANY_WORDS,
  ...CODED_PLAINLY,
  ...HURTING_PLAINLY,
  ...TRIED_BEFORE,
  ...VIOLENCE_PLAINLY,
  ...ABUSE_PLAINLY,
].map(compileRule);
