import type { Hold, RiskKind, ScreenResult } from "../domain/hold.ts";
import type { SafetyOption, ShownSafetyCard } from "./card.ts";

export interface SafetyInput {
  readonly screen: ScreenResult;
  readonly hold: Hold | undefined;
  /** The incoming message. */
  readonly text: string;
  /** The question safety asked last without a pause: `SafetyReply.asked` of the last reply. */
  readonly asked?: string | undefined;
  readonly practice: {
    readonly name: string;
    readonly country: string;
    readonly coverHours: string;
    readonly contact: { readonly phone?: string | undefined; readonly email?: string | undefined };
    /** Someone at the practice reads messages at this moment; absent where that is not known. */
    readonly coveredNow?: boolean | undefined;
    /** IANA zone of the practice: with it the hours are read, where `coveredNow` is absent. */
    readonly timeZone?: string | undefined;
  };
  readonly client: {
    readonly hasClinician: boolean;
    /** Came by a clinician's invitation, so the practice knows who this is. */
    readonly invited?: boolean;
    /** A clinician has recorded "known, plan agreed": the client's own plan, and when that ends. */
    readonly knownPlan?: { readonly until: string; readonly text: string } | undefined;
    /** The client's own safety plan, if one is saved. */
    readonly safetyPlan?: string | undefined;
  };
  /** ISO instant of the message. */
  readonly at: string;
  /** Ids of safety texts shown in this conversation outside a pause. */
  readonly shown?: readonly string[];
}

/** What the practice is told; never any text of the client. */
export interface SafetyAlert {
  readonly level: "concern" | "risk" | "imminent";
  readonly kinds: readonly RiskKind[];
  /** message: the screen heard it. answer: a direct question was answered so. known-plan: agreed beforehand. */
  readonly because: "message" | "answer" | "known-plan";
}

export interface SafetyReply {
  /** Whole, with every number in it, for a chat that shows no cards. Empty only when `resume`. */
  readonly text: string;
  readonly card: ShownSafetyCard | undefined;
  /** Buttons; a button sends its label. */
  readonly options: readonly SafetyOption[];
  /** The hold after this message; a changed one must be saved with the reply. */
  readonly hold: Hold | undefined;
  readonly alert: SafetyAlert | undefined;
  /** `text` only where the client asked for these words to be passed on. */
  readonly note: { readonly topic: string; readonly text?: string } | undefined;
  /** True: coaching takes up this very message now, after `text` if there is any. */
  readonly resume: boolean;
  /** A question asked without a pause; hand it back as `SafetyInput.asked` with the next message. */
  readonly asked: string | undefined;
  /** Ids of the texts in this reply; outside a pause, remember them for `SafetyInput.shown`. */
  readonly shown: readonly string[];
}

/** A reply with everything absent that is not named. */
export const reply = (parts: Partial<SafetyReply> & Pick<SafetyReply, "hold">): SafetyReply => ({
  text: "",
  card: undefined,
  options: [],
  alert: undefined,
  note: undefined,
  resume: false,
  asked: undefined,
  shown: [],
  ...parts,
});
