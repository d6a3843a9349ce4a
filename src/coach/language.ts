import type { Category } from "../domain/category.ts";
import type { Line } from "../domain/conversation.ts";
import type { GoalKind } from "../domain/goal.ts";
import type { Rating } from "../domain/rating.ts";
import type { GateContext } from "../safety/gate.ts";
import type { Ask } from "./ask.ts";
import type { Fact, Slot } from "./facts.ts";
import type { Move } from "./moves/move.ts";
import type { Mark } from "./session.ts";

/**
 * Reading what a person wrote, drafting a goal statement and wording a reply.
 * Two implementations: `rules` (deterministic, the default) and `openai`, whose every failure
 * is finished by `rules` in the same turn. Neither decides which move comes next.
 */
export interface Language {
  read(input: ReadInput): Promise<Reading>;
  draft(input: DraftInput): Promise<DraftResult>;
  word(input: WordInput): Promise<Wording>;
}

/** A language for the length of one turn, with that turn's time budget and its record of model calls. */
export interface TurnLanguage extends Language {
  modelCalls(): readonly ModelCall[];
}

/** Kept for each turn: which prompt, which model, what it cost and how it ended. Never any text. */
export interface ModelCall {
  readonly task: "read" | "draft" | "word";
  readonly model: string;
  readonly promptHash: string;
  readonly outcome: "ok" | "refused" | "malformed" | "timeout" | "rejected" | "failed";
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly tookMs: number;
}

export interface Moment {
  /** ISO instant. */
  readonly now: string;
  /** IANA zone of the client. */
  readonly timeZone: string;
}

export interface ReadInput {
  readonly moment: Moment;
  readonly text: string;
  /** What the coach had asked for when this was written. */
  readonly ask: Ask | undefined;
  readonly known: readonly Fact[];
  /** The last lines, oldest first, without this message. */
  readonly recent: readonly Line[];
  /** The sentence of the goal that is kept already. */
  readonly kept?: string;
  /** The sentence that was shown last, or is kept. */
  readonly shown?: string;
  /** Wishes they named beside the one it is about. */
  readonly others?: readonly string[];
  /** Words of it that we asked about. */
  readonly pointed?: string;
}

/** What people ask of the conversation itself; each is answered everywhere. */
export const REQUESTS = [
  "skip",
  "back",
  "start-over",
  "not-that",
  "slower",
  "faster",
  "pause",
  "stop",
  "person",
  "are-you-real",
  "why-ask",
  "already-told",
  "you-decide",
  "suggest",
  "pointless",
  "just-listen",
  "thanks",
  "no-number",
  "privacy",
  "what-now",
  "confused",
  "health-question",
  "how-long",
  "opinion",
  "question",
  "unheard",
  "wrong-alarm",
  "will-it-help",
  "come-back",
  "am-i-foolish",
  "repeat",
  "show-goal",
  "look-again",
  "go-on",
  "consent",
  "remind",
  "only-me",
  "how-others",
  "needs-others",
  "what-plan",
  "heard-me",
  "left-out",
  "who",
  "change-later",
  "what-if-not",
  "must-i",
  "how-to",
  "cannot-know",
  "no-answer",
  "other-language",
  "is-it-in",
  "is-saved",
  "doubts-bot",
  "no-act-yet",
  "no-lecture",
  "what-about",
  "in-the-way",
  "about-you",
  "look-up",
  "can-you-help",
  "is-it-enough",
  "may-i-ask",
  "am-i-selfish",
  "does-it-count",
] as const;
export type Request = (typeof REQUESTS)[number];

export type Tone =
  | "sad"
  | "proud"
  | "annoyed"
  | "joking"
  | "unsure"
  | "glad"
  | "worn-out"
  | "worry";

/** One thing that should be otherwise in the plan. */
export type PlanChange =
  | { readonly kind: "replace"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly words: string }
  /** What the sentence ends with goes. */
  | { readonly kind: "last-part" }
  | { readonly kind: "add"; readonly words: string; readonly joint: " and " | ", " | " " | ", or " }
  /** How often, for how long or until when; `from` is how the sentence has it now. */
  | { readonly kind: "time"; readonly slot: Slot; readonly value: string; readonly from?: string }
  /** Another act; its times stay. */
  | { readonly kind: "act"; readonly words: string }
  /** Their own sentence, and what follows "I'll" in it. */
  | { readonly kind: "own"; readonly words: string; readonly sentence: string }
  /** What it is for, as it should be said; with the word that leads to it. */
  | { readonly kind: "reason"; readonly words: string }
  /** The day to look again is not to be said in it. */
  | { readonly kind: "no-day" }
  /** As it stood before. */
  | { readonly kind: "earlier" }
  /** These words stood in it, and are gone; where they never did, they are put in. */
  | { readonly kind: "back"; readonly words: string; readonly otherwise?: PlanChange }
  /** Something is wrong with these words, and what should stand there is not said. */
  | { readonly kind: "about"; readonly words: string };

export interface Reading {
  readonly facts: readonly Fact[];
  /** Wishes named in this message when there are several; the client's words. */
  readonly wishes: readonly string[];
  /** Statements for and against the change (change talk, sustain talk). */
  readonly talk: { readonly change: number; readonly sustain: number };
  readonly requests: readonly Request[];
  readonly answer?: "yes" | "no" | "yes-but" | "unsure";
  /** Id of the offered option that was chosen. */
  readonly choice?: string;
  readonly rating?: Rating;
  readonly tone?: Tone;
  /** A hello and nothing else. */
  readonly greets?: boolean;
  /** A clause of the client's own, safe to hand back with the pronouns turned ("you miss your mates"). */
  readonly reflection?: string;
  /** What should be otherwise in the sentence on the table: all of it in these words, or these words gone. */
  readonly correction?: {
    readonly own?: string;
    /** Their words are the whole sentence, and not only what is to be done in it. */
    readonly whole?: true;
    /** The same as it will stand: what follows "I'll", or a whole sentence. */
    readonly sentence?: string;
    readonly remove?: string;
    /** Too long as it is: the act stands, what is around it goes. */
    readonly shorter?: true;
    /** Some words for others, where they stand in the sentence. */
    readonly replace?: { readonly from: string; readonly to: string };
    /** What it is for is not to be said in the sentence, or is not what it is for. */
    readonly reason?: "unsaid" | "wrong";
    /** Something more belongs in it, beside what is done. */
    readonly add?: string;
    /** How what is added is joined on; "and" where nothing is said. */
    readonly joint?: " and " | ", " | " ";
    /** It should be otherwise, and how was not understood. */
    readonly unclear?: true;
    /** One that was shown before was better: the last one, or the very first. */
    readonly earlier?: "last" | "first";
    /** It asks too much or too little; how much would be right is not said. */
    readonly size?: "smaller" | "bigger" | "less-often";
    /** Another of the wishes they named is what it should be about. */
    readonly wish?: string;
    /** What should be otherwise, one thing after the other; nothing else in the sentence changes. */
    readonly steps?: readonly PlanChange[];
    /** What should be otherwise, as it was said; a language that can draft from it does. */
    readonly told?: string;
  };
  /** Words that they ask about: are these in the sentence? */
  readonly asksIfIn?: string;
  /** Of what is known, what this message takes back. */
  readonly takenBack?: readonly Slot[];
  /**
   * A model reads it as a yes to the sentence on the table: where the client's own words plainly say so too
   * it counts, and otherwise it is asked for once more.
   */
  readonly agrees?: "plainly" | "seemingly";
  /** Something painful was told unasked. */
  readonly disclosure?: "trauma" | "harm-by-other" | "discrimination" | "loss" | "pain";
  /** What the message says about how to go on ("my wife made me come"). */
  readonly signals?: readonly Mark[];
  /** The reader took in the whole message; a model need not be asked. */
  readonly complete: boolean;
}

export interface DraftInput {
  readonly moment: Moment;
  readonly kind: GoalKind;
  readonly category: Category | undefined;
  readonly facts: readonly Fact[];
  /** The client's own sentence, as it will stand; it is put into no other words. */
  readonly own?: string;
  /** The sentence that this one takes the place of, and what the client said of it. */
  readonly onTable?: OnTable;
  /** The last lines and the message of this turn: what a sentence may be made of, besides the facts. */
  readonly recent?: readonly Line[];
  readonly text?: string;
}

export interface OnTable {
  readonly statement: string;
  readonly said: string;
  /** Nothing was said against it: it is put before them again as it is. */
  readonly stands: boolean;
  /** Sentences the client did not want, oldest first. */
  readonly refused: readonly string[];
}

/**
 * A first-person statement made of the facts and of nothing else; absent when they do not make one. Where a
 * model says so of a sentence that was to be mended, none is made of the facts in its place.
 */
export interface DraftResult {
  readonly statement: string | undefined;
  readonly by: "rules" | "model";
}

export interface WordInput {
  readonly moment: Moment;
  readonly move: Move;
  /** The client's last message; absent in the opening. */
  readonly text: string | undefined;
  readonly reading: Reading | undefined;
  readonly facts: readonly Fact[];
  readonly recent: readonly Line[];
  /** What may fill a wording's holes, by name. */
  readonly fill: Readonly<Record<string, string>>;
  /** The question was not understood: it is put in other words. */
  readonly inOtherWords?: boolean;
  /** Ids of wordings used in this conversation; none is used twice. */
  readonly used: readonly string[];
  /** Set once, when the phase changed with this reply. */
  readonly entering?: string;
  /** Acknowledgement to open with, chosen by code: a name in `prompts/en/acknowledgements.md`. */
  readonly acknowledge?: string;
  /** Said before everything else: a human word for what was told beside the answer, or a hello; a name in the same file. */
  readonly meets?: string;
  /** What the client is shown to choose from, right after the reply. */
  readonly options?: readonly string[];
  /** What the message also asks of us, as the move that would answer it; who words the reply may answer it there. */
  readonly beside?: Move;
  /** Words of ours that stand already and are said right before the reply. */
  readonly before?: string;
  /** What the record says of the goal that is kept. */
  readonly kept?: KeptPlan;
  /** What the output gate will hold the reply against. */
  readonly gate?: GateContext;
}

export interface KeptPlan {
  readonly sentence?: string;
  readonly until?: string;
  readonly lookBack?: string;
}

export interface Wording {
  readonly text: string;
  /** Ids of the wordings used, to be remembered. */
  readonly used: readonly string[];
  readonly by: "rules" | "model";
  /** What they asked besides was a model's to answer, and is not answered in it. */
  readonly leavesBeside?: true;
}
