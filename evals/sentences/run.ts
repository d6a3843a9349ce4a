import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Fact, Slot } from "../../src/coach/facts.ts";
import { createGraph } from "../../src/coach/graph.ts";
import { newSession, type Session } from "../../src/coach/session.ts";
import type { CoachInput, CoachOutput } from "../../src/coach/coach.ts";
import { screen } from "../../src/safety/screen/screen.ts";
import { coachDeps, rulesLanguage } from "../../test/stories/rules-coach.ts";
import type { Suite } from "../suite.ts";

const NOW = "2026-11-23T10:00:00Z";
const moment = { now: NOW, timeZone: "Europe/London" } as const;
const SLOTS: Readonly<Record<string, Slot>> = {
  act: "action",
  often: "frequency",
  until: "deadline",
  why: "reason",
  for: "duration",
};

const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

const factsOf = (text: string): Fact[] =>
  text.split(/\s*;\s*/).map((part) => {
    const [, key = "", value = ""] = /^(\w+): (.*)$/.exec(part.trim()) ?? [];
    const slot = SLOTS[key];
    if (!slot) throw new Error(`no slot "${key}" in "${text}"`);
    return { slot, value, provenance: "said", quote: value };
  });

/** "8.30" and "8:30" are one hour. */
const oneClock = (text: string): string =>
  text.toLowerCase().replaceAll(/(?<=\b\d{1,2})\.(?=[0-5]\d\b)/g, ":");

const bare = (sentence: string): string =>
  sentence
    .replace(/ I'll look at it again[^.]*\./, "")
    .replaceAll(",", "")
    .replace(/\.$/, "")
    .toLowerCase()
    .trim();

type Outcome = "right" | "asked" | "wrong";
interface Judged {
  readonly outcome: Outcome;
  readonly line: string;
  readonly got: string;
}

const judgeFacts = async (line: string): Promise<Judged> => {
  const [known = "", wanted = ""] = line.split(" => ");
  const { statement } = await rulesLanguage.draft({
    moment,
    kind: "target",
    category: undefined,
    facts: factsOf(known),
  });
  const good = wanted.split(" | ").map((one) => bare(one));
  const got = statement ?? "?";
  const isGood = good.includes(statement === undefined ? "?" : bare(statement));
  return { outcome: isGood ? "right" : statement === undefined ? "asked" : "wrong", line, got };
};

const turn = async (
  graph: ReturnType<typeof createGraph>,
  session: Session,
  text: string,
  seq: number,
): Promise<CoachOutput> => {
  const input: CoachInput = {
    moment,
    kind: "widget",
    mode: "scripted",
    practice: {
      id: "p",
      name: "Elm Practice",
      country: "US",
      timeZone: "America/New_York",
      coverHours: "Monday to Friday, 9 to 5",
      contact: { phone: "555-0100" },
    },
    client: { hasClinician: true, invited: false },
    session,
    incoming: [{ messageId: `m-${seq}`, seq, text, screen: screen(text) }],
    recent: [],
    hold: undefined,
    goals: [],
    disclosure: undefined,
  };
  const result = await graph.invoke({ input, text, session, heading: "stay" });
  if (!result.output) throw new Error(`no reply to "${text}"`);
  return result.output;
};

const startOf = (facts: readonly Fact[]): Session => ({
  ...newSession("refinement"),
  facts: [...facts, { slot: "desiredChange", value: "feel better", provenance: "said", quote: "" }],
  marks: ["may-plan", "act-chosen"],
  asked: { frequency: 1, deadline: 1, reason: 1, action: 1 },
  announced: ["refinement"],
});

/** A question about the sentence; any other says nothing of what was to be changed. */
const ASKS_ABOUT_IT: ReadonlySet<string> = new Set([
  "ask-which-words",
  "ask-what-to-change",
  "ask-own-wording",
  "ask-smaller",
  "ask-less-often",
  "ask-other-time",
  "ask-bigger",
  "ask-why-matters",
  "ask-action",
]);

const judgeCorrection = async (
  bases: ReadonlyMap<string, readonly Fact[]>,
  line: string,
): Promise<Judged> => {
  const [said = "", wanted = ""] = line.split(" => ");
  const [base = "", ...rest] = said.split(" | ");
  const graph = createGraph(coachDeps());
  let last = await turn(graph, startOf(bases.get(base) ?? []), "ok go on", 1);
  const shown = last.session.proposal?.statement;
  if (shown === undefined) throw new Error(`"${base}" is not proposed: ${last.reply}`);
  let before: string | undefined = shown;
  for (const [at, message] of rest.join(" | ").split(" >> ").entries()) {
    before = last.session.proposal?.statement ?? before;
    last = await turn(graph, last.session, message, at + 2);
  }
  const { proposal } = last.session;
  const got = `[${last.move}] ${proposal?.statement ?? last.reply}`;
  const statement = proposal?.agreed ? undefined : proposal?.statement;
  const told = wanted
    .split(" | ")
    .flatMap((one) => /^\s*! (.+)$/.exec(one)?.[1]?.trim().toLowerCase() ?? []);
  if (told.some((words) => last.reply.toLowerCase().includes(words)))
    return { outcome: "right", line, got };
  if (statement === undefined) {
    const isAsk = ASKS_ABOUT_IT.has(last.move);
    return { outcome: isAsk ? (wanted.trim() === "?" ? "right" : "asked") : "wrong", line, got };
  }
  const fits = wanted.split(" | ").some((one) => {
    if (one.trim() === "?" || one.trim().startsWith("! ")) return false;
    const [has = "", ...hasNot] = ` ${one}`.split(" - ");
    const holds = (part: string): boolean => oneClock(statement).includes(oneClock(part.trim()));
    return has.split(" + ").every(holds) && !hasNot.some(holds);
  });
  return { outcome: fits && statement !== before ? "right" : "wrong", line, got };
};

const report = (title: string, all: readonly Judged[], isPrinted: boolean): void => {
  const count = (outcome: Outcome): number => all.filter((one) => one.outcome === outcome).length;
  if (isPrinted)
    for (const { outcome, line, got } of all)
      if (outcome !== "right") console.log(`  ${outcome}: ${line}\n      ${got}`);
  console.log(
    `${title}: ${all.length}; right ${count("right")}, asked ${count("asked")}, wrong ${count("wrong")}`,
  );
};

/** Every second line is kept out: its errors are counted and not printed. */
const halves = <T>(all: readonly T[]): [T[], T[]] => [
  all.filter((_, at) => at % 2 === 0),
  all.filter((_, at) => at % 2 === 1),
];

const hasBase = (line: string): boolean => /^base \w+:/.test(line);

/** Every line of a file: its bases, and what is said of the sentence made of them. */
const judgeFile = async (name: string): Promise<Judged[]> => {
  const lines = linesOf(name);
  const bases = new Map(
    lines.filter(hasBase).map((line) => {
      const [, base = "", facts = ""] = /^base (\w+): (.*)$/.exec(line) ?? [];
      return [base, factsOf(facts)] as const;
    }),
  );
  const judged: Judged[] = [];
  for (const line of lines.filter((one) => !hasBase(one)))
    judged.push(await judgeCorrection(bases, line));
  return judged;
};

/** Is the sentence one that a person would say, and is a wish to change it met at the first try? */
export const suite: Suite = {
  name: "sentences",
  run: async (args) => {
    const showsAll = args.includes("--held-out-errors");
    const drafted = halves(await Promise.all(linesOf("facts.txt").map(judgeFacts)));
    report("sentences, seen", drafted[0], true);
    report("sentences, held out", drafted[1], showsAll);
    const corrected = halves(await judgeFile("corrections.txt"));
    report("corrections, seen", corrected[0], true);
    report("corrections, held out", corrected[1], showsAll);
    report("edits", await judgeFile("edits.txt"), true);
    return { ok: true };
  },
};
