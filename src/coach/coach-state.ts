import { Annotation } from "@langchain/langgraph";

import type { SafetyReply } from "../safety/reply.ts";
import type { CoachInput, CoachOutput } from "./coach.ts";
import type { Effect } from "./effects.ts";
import type { Reading, TurnLanguage } from "./language.ts";
import type { Session } from "./session.ts";

/** Where a phase node sends the turn: it has a move, it hands on, or it hands back. */
export type Heading = "stay" | "on" | "back";

/** What travels through the graph in one turn. Nothing of it outlives the turn but `output`. */
export const CoachChannels = Annotation.Root({
  input: Annotation<CoachInput>(),
  /** The client's words of this turn, in one piece. */
  text: Annotation<string>(),
  session: Annotation<Session>(),
  reading: Annotation<Reading | undefined>(),
  safety: Annotation<SafetyReply | undefined>(),
  heading: Annotation<Heading>(),
  picked: Annotation<string | undefined>(),
  /** The question that stands is put again, in other words. */
  inOtherWords: Annotation<boolean | undefined>(),
  effects: Annotation<readonly Effect[]>({
    reducer: (earlier, later) => [...earlier, ...later],
    default: () => [],
  }),
  output: Annotation<CoachOutput | undefined>(),
});

export type CoachState = typeof CoachChannels.State;
/** Written out on every node, so that the compiler sees a misspelt key: LangGraph drops it silently. */
export type CoachUpdate = typeof CoachChannels.Update;

/** The turn's language travels beside the state: it is a tool, not something to remember. */
export interface TurnConfig {
  readonly configurable?: { readonly language?: TurnLanguage };
}
