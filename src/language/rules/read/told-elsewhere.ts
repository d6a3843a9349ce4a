import type { Ask } from "../../../coach/ask.ts";
import type { Fact, Slot } from "../../../coach/facts.ts";
import { isActLike } from "./acts.ts";
import { withoutHedges } from "./clauses.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";
import type { Telling } from "./ear/tellings.ts";
import { OUTCOME } from "./main-fact.ts";
import { isRemedy } from "./remedies.ts";
import { markedSlot, said, slotValue } from "./slots.ts";

/** Heard this plainly, nineteen of twenty are right on voices that the ear was not taught by (`npm run evals -- answers`). */
const LEAST = 0.7;

/** Told as it is, and not as it would be: less is enough to take it for trouble. */
const LEAST_OF_FACT = 0.35;
const AS_IT_IS =
  /^(?:i|we|he|she|they|it|my \w+|the \w+)(?!'d|'ll| would| could| might| can| will)\b/i;

const tellingOf = (clause: string, ask: Ask): Telling | undefined => {
  const heard = listenToTelling(clause, ask);
  const plain = plainTelling(heard, LEAST);
  if (plain !== undefined || !AS_IT_IS.test(clause)) return plain;
  return plainTelling(heard, LEAST_OF_FACT) === "trouble" ? "trouble" : undefined;
};

type Elsewhere = Partial<Record<Telling, Slot | "nowhere">>;

/**
 * Where something goes that was told in place of what was asked. What is not named stays an answer: a
 * trouble may well be the reason, and a wish may be pictured.
 */
const INSTEAD: Partial<Record<Slot, Elsewhere>> = {
  desiredChange: { trouble: "situation", tried: "pastAttempts", other: "nowhere" },
  picture: { trouble: "situation", tried: "pastAttempts", other: "nowhere" },
  reason: { act: "action", tried: "pastAttempts", other: "nowhere" },
  action: {
    trouble: "situation",
    tried: "pastAttempts",
    block: "obstacle",
    helper: "support",
    better: "picture",
    value: "reason",
    wish: "nowhere",
    other: "nowhere",
  },
  obstacle: { act: "ifThen", helper: "support", other: "nowhere" },
  firstStep: {
    trouble: "obstacle",
    block: "obstacle",
    helper: "support",
    tried: "pastAttempts",
    better: "nowhere",
    value: "nowhere",
    other: "nowhere",
  },
  support: { trouble: "nowhere", block: "obstacle", tried: "pastAttempts", other: "nowhere" },
};

const HELPS =
  /\b(?:can|could|will|would|might|'ll|'d|help\w*|lend|lends|mind|minds|remind\w*|with me|for me|after (?:him|her|them|the kids)|ask)\b/i;

/** "Can't find my keys", "having to talk to someone": whatever it may sound like, it is in the way. */
const IS_BLOCK =
  /^(?:i |i'?ll )?(?:can'?t|cannot|couldn'?t|never|always|don'?t|won'?t|might not|no(?! one\b)|not|lack of|having to|forgetting|losing|missing|running out)\b(?! (?:mind|care|know)\b)/i;

/** "I could have my daughter round": what it would make possible is what it is for. */
const COULD =
  /^(?:then |so )?(?:i|we) (?:could|can) (?:(?:just|finally|actually|even|maybe) )*(?:have|see|be|enjoy|sleep|feel|afford|relax|live|breathe|look|fit|keep)\b|^(?:i|we)(?:'d| would) be able to\b/i;

/** "Talking to someone", "she makes me laugh": what is good about it, whatever it may sound like. */
const DOES_ME_GOOD =
  /^(?:just )?(?:talking|laughing|hearing|seeing|being|feeling|having|sharing|listening) \w+|^(?:he|she|they|it|that) (?:always |really |just )?(?:makes?|lets?|gives?|brings?|keeps?|helps?|calms?|cheers?) (?:me|us)\b/i;

const MERE: ReadonlySet<Telling> = new Set<Telling>(["wish", "better", "value"]);
const ACTS: ReadonlySet<Slot> = new Set<Slot>(["picture", "action", "firstStep"]);

export interface ToldElsewhere {
  /** What may answer the question. */
  readonly rest: readonly string[];
  /** What was told instead, each in its own slot. */
  readonly facts: readonly Fact[];
}

/** Sorts out the clauses that plainly tell another kind of thing than was asked for; what has a size is no mere wish. */
export const toldElsewhere = (
  clauses: readonly string[],
  ask: Ask | undefined,
  isSized: boolean,
): ToldElsewhere => {
  const slot = ask?.slot;
  const instead = slot && INSTEAD[slot];
  if (!ask || !instead) return { rest: clauses, facts: [] };
  const whole = tellingOf(clauses.join(", "), ask);
  const goesTo = (clause: string): Slot | "nowhere" | undefined => {
    if (markedSlot(clause) === slot || (slot === "obstacle" && isRemedy(clause))) return undefined;
    if (slot === "obstacle" && IS_BLOCK.test(withoutHedges(clause))) return undefined;
    if (slot === "reason" && (COULD.test(clause) || DOES_ME_GOOD.test(clause))) return undefined;
    if (slot === "action" && OUTCOME.test(withoutHedges(clause))) return undefined;
    const telling = tellingOf(clause, ask) ?? whole;
    // "My cousin cancels": whoever is named helps only where something is done for them.
    if (slot === "obstacle" && telling === "helper" && !HELPS.test(clause)) return undefined;
    // Something to do with somebody is an act, whoever is named in it.
    const isNamed = telling === "helper" || telling === "other" || telling === "tried";
    const isAct =
      (isNamed && ACTS.has(slot) && isActLike(clause)) || (isSized && MERE.has(telling ?? "other"));
    return telling && !isAct ? instead[telling] : undefined;
  };
  const places = clauses.map((clause) => ({ clause, to: goesTo(clause) }));
  const bySlot = new Map<Slot, string[]>();
  for (const { clause, to } of places)
    if (to !== undefined && to !== "nowhere")
      bySlot.set(to, [...(bySlot.get(to) ?? []), slotValue(to, clause)]);
  return {
    rest: places.filter(({ to }) => to === undefined).map(({ clause }) => clause),
    facts: [...bySlot].map(([to, values]) => said(to, values.join(", "))),
  };
};
