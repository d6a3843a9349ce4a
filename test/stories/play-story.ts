import { z } from "zod";

import type { CoachInput, CoachOutput } from "../../src/coach/coach.ts";
import type { CoachDeps } from "../../src/coach/coach-deps.ts";
import { createGraph } from "../../src/coach/graph.ts";
import { newSession, type Session } from "../../src/coach/session.ts";
import { seedFromGoal } from "../../src/coach/seed-from-goal.ts";
import type { GoalVersion } from "../../src/domain/goal.ts";
import { type Hold, isHeld } from "../../src/domain/hold.ts";
import { screen } from "../../src/safety/screen/screen.ts";

const turnSchema = z.strictObject({
  client: z.string(),
  /** The move the coach must make. */
  move: z.string().optional(),
  /** What the reply must and must not hold, in any case. */
  says: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
  /** A card of this id beside the reply; "none": no card. */
  card: z.string().optional(),
  /** Whether the coaching rests after it. */
  held: z.boolean().optional(),
  /** Hours that go by before this message. */
  hoursLater: z.number().optional(),
  /** A clinician releases the hold before this message. */
  released: z.literal(true).optional(),
});

export const storySchema = z.strictObject({
  title: z.string(),
  /** The point of the specification this story exercises. */
  shows: z.array(z.string()).default([]),
  kind: z.enum(["widget", "intake", "check-in"]).default("widget"),
  clinician: z.boolean().default(true),
  goal: z.string().optional(),
  /** When it begins; an ordinary Monday morning unless told otherwise. */
  at: z.string().optional(),
  /** "Known, plan agreed": the client's own safety plan, as a clinician recorded it. */
  plan: z.string().optional(),
  turns: z.array(turnSchema),
  end: z
    .strictObject({
      kind: z.enum(["target", "practice", "direction", "none"]).optional(),
      status: z.string().optional(),
      ended: z.string().optional(),
      statement: z.array(z.string()).optional(),
      statementNot: z.array(z.string()).optional(),
      parked: z.array(z.string()).optional(),
      held: z.boolean().optional(),
      /** No reply of the story is said twice. */
      neverTwice: z.boolean().optional(),
      facts: z.record(z.string(), z.string()).optional(),
      noFacts: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Story = z.infer<typeof storySchema>;

export interface PlayedTurn {
  readonly client: string | undefined;
  readonly output: CoachOutput;
  /** Names of the nodes travelled, in order. */
  readonly nodes: readonly string[];
  /** Whether the coaching rests after this turn. */
  readonly held: boolean;
}

export interface Played {
  readonly turns: readonly PlayedTurn[];
  readonly goals: readonly GoalVersion[];
  readonly hold: Hold | undefined;
  readonly parked: readonly string[];
}

export const NOW = "2026-11-23T10:00:00Z";

const goalOf = (statement: string): GoalVersion => ({
  goalId: "goal-0",
  version: 1,
  status: "active",
  openPoints: [],
  createdAt: NOW,
  createdBy: "client",
  consentMessageId: "m-0",
  draft: {
    kind: "target",
    fields: { statement: { state: "filled", value: statement, provenance: "agreed" } },
  },
});

/** What a store would keep of a turn's effects. */
const keep = (
  played: { goals: GoalVersion[]; hold: Hold | undefined; parked: string[] },
  output: CoachOutput,
  messageId: string,
): void => {
  for (const effect of output.effects) {
    if (effect.kind === "set-hold") played.hold = effect.hold;
    if (effect.kind === "park-wish") played.parked.push(effect.text);
    if (effect.kind === "save-goal") {
      const { goalId, version, draft, openPoints, status } = effect;
      played.goals.push({
        goalId,
        version,
        draft,
        status,
        openPoints: [...openPoints],
        createdAt: NOW,
        createdBy: "client",
        consentMessageId: messageId,
      });
    }
    if (effect.kind === "set-goal-status") {
      const last = played.goals.findLastIndex(({ goalId }) => goalId === effect.goalId);
      const goal = played.goals[last];
      if (goal) played.goals[last] = { ...goal, status: effect.status };
    }
  }
};

const HOUR_MS = 3_600_000;

/** The lines of the talk as a store would hand them out, without the message that is answered now. */
const saidSoFar = (turns: readonly PlayedTurn[], at: string): CoachInput["recent"] =>
  turns
    .flatMap(({ client, output }) => [
      ...(client === undefined ? [] : [{ role: "client" as const, text: client }]),
      { role: "coach" as const, text: output.reply },
    ])
    .map((line, index) => ({ ...line, seq: index + 1, at }))
    .slice(-MOST_LINES);
const MOST_LINES = 12;

/** A message, or a client who answers what was asked last. */
export type Saying = string | ((last: CoachOutput) => string);

/** Plays a list of client messages against the machine; nothing is judged here. */
export const play = async (
  story: Pick<Story, "kind" | "goal" | "clinician"> & Partial<Pick<Story, "at" | "plan" | "turns">>,
  messages: readonly Saying[],
  deps: CoachDeps,
): Promise<Played> => {
  const graph = createGraph(deps);
  const kept = {
    goals: story.goal ? [goalOf(story.goal)] : ([] as GoalVersion[]),
    hold: undefined as Hold | undefined,
    parked: [] as string[],
  };
  const turns: PlayedTurn[] = [];
  let session: Session | undefined;
  let atMs = Date.parse(story.at ?? NOW);
  for (const [index, saying] of [undefined, ...messages].entries()) {
    const last = turns.at(-1)?.output;
    const client =
      typeof saying === "function" && last ? saying(last) : (saying as string | undefined);
    const told = story.turns?.[index - 1];
    atMs += (told?.hoursLater ?? 0) * HOUR_MS;
    const now = new Date(atMs).toISOString();
    if (told?.released && kept.hold)
      kept.hold = { ...kept.hold, released: { at: now, by: "clinician" } };
    const input: CoachInput = {
      moment: { now, timeZone: "Europe/London" },
      kind: story.kind,
      mode: "scripted",
      practice: {
        id: "p",
        name: "Elm Practice",
        country: "US",
        timeZone: "America/New_York",
        coverHours: "Monday to Friday, 9 to 5",
        contact: { phone: "555-0100" },
      },
      client: {
        hasClinician: story.clinician,
        invited: story.kind !== "widget",
        ...(story.plan ? { knownPlan: { until: "2099-01-01T00:00:00Z", text: story.plan } } : {}),
      },
      session,
      incoming:
        client === undefined
          ? []
          : [{ messageId: `m-${index}`, seq: index, text: client, screen: screen(client) }],
      recent: saidSoFar(turns, now),
      hold: kept.hold,
      goals: kept.goals,
      disclosure: index === 0 ? "first-use" : undefined,
    };
    const nodes: string[] = [];
    let output: CoachOutput | undefined;
    const start =
      session ??
      (story.kind === "check-in" && kept.goals[0] ? seedFromGoal(kept.goals[0]) : newSession());
    const stream = await graph.stream(
      { input, text: client ?? "", session: start, heading: "stay" },
      { streamMode: "updates" },
    );
    for await (const update of stream)
      for (const [node, value] of Object.entries(
        update as Record<string, { output?: CoachOutput } | null>,
      )) {
        nodes.push(node);
        output = value?.output ?? output;
      }
    if (!output) throw new Error(`no reply to message ${index}`);
    session = output.session;
    keep(kept, output, `m-${index}`);
    turns.push({ client, output, nodes, held: isHeld(kept.hold) });
  }
  return { turns, ...kept };
};
