import type { Slot } from "./facts.ts";
import type { Reading, Request } from "./language.ts";
import type { Ask } from "./ask.ts";

/** These say how to go on, or stand in the place of an answer; every other request is only asked of us. */
const STEERS: ReadonlySet<Request> = new Set<Request>([
  "skip",
  "back",
  "start-over",
  "not-that",
  "slower",
  "faster",
  "pause",
  "stop",
  "person",
  "already-told",
  "you-decide",
  "suggest",
  "pointless",
  "just-listen",
  "thanks",
  "no-number",
  "wrong-alarm",
  "other-language",
  "no-act-yet",
  "no-lecture",
  "in-the-way",
]);

/** Told beside what is asked, and no answer to a question of ours. */
const BESIDE: ReadonlySet<Slot> = new Set<Slot>(["situation"]);

/** The message only asks something of us, or complains; what we had asked stands as it was. */
export const asksOnly = ({ requests, facts, wishes, ...reading }: Reading): boolean =>
  requests.length > 0 &&
  !requests.some((one) => STEERS.has(one)) &&
  facts.every(({ slot }) => BESIDE.has(slot)) &&
  wishes.length === 0 &&
  reading.rating === undefined &&
  reading.choice === undefined &&
  reading.correction === undefined &&
  reading.disclosure === undefined &&
  (reading.answer === undefined || reading.answer === "unsure") &&
  reading.agrees !== "plainly" &&
  !(reading.signals ?? []).some((signal) => signal === "may-plan" || signal === "not-now");

/** What answers a question as well as the slot it asks for. */
const ALSO_ANSWERS: Partial<Record<Slot, readonly Slot[]>> = {
  deadline: ["review", "milestones"],
  review: ["deadline"],
  frequency: ["amount", "change", "cue"],
};
/** What one would be doing, and what that would be like, is told under any of these. */
const ALL_OF_IT: ReadonlySet<Slot> = new Set<Slot>([
  "desiredChange",
  "picture",
  "action",
  "reason",
  "sign",
]);

const answers = (asked: Slot, told: Slot): boolean =>
  asked === told ||
  ALSO_ANSWERS[asked]?.includes(told) === true ||
  (ALL_OF_IT.has(asked) && ALL_OF_IT.has(told));

/** "How long? It takes five minutes. Or do you mean weeks?": what was asked is not clear, whatever else is told beside it. */
export const asksWhatWeMean = (ask: Ask | undefined, reading: Reading): boolean => {
  const { slot } = ask ?? {};
  return (
    slot !== undefined &&
    reading.requests.includes("confused") &&
    !reading.facts.some((fact) => answers(slot, fact.slot)) &&
    asksOnly({ ...reading, facts: [] })
  );
};
