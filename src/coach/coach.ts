import type { ConversationKind, Line, PolicyMode } from "../domain/conversation.ts";
import type { Hold, ScreenResult } from "../domain/hold.ts";
import type { GoalVersion } from "../domain/goal.ts";
import type { Practice } from "../domain/practice.ts";
import type { Phase } from "../domain/phase.ts";
import type { DisclosureReason } from "../safety/disclosure.ts";
import type { Ask } from "./ask.ts";
import type { Effect } from "./effects.ts";
import type { Moment, TurnLanguage } from "./language.ts";
import type { Session } from "./session.ts";

/** One message of the client that no reply has taken up yet. */
export interface Incoming {
  readonly messageId: string;
  readonly seq: number;
  readonly text: string;
  readonly screen: ScreenResult;
}

/** All that a turn knows. No clock and no database behind it: the same input gives the same output. */
export interface CoachInput {
  readonly moment: Moment;
  readonly kind: ConversationKind;
  readonly mode: PolicyMode;
  readonly practice: Pick<
    Practice,
    "id" | "name" | "country" | "region" | "timeZone" | "coverHours" | "contact"
  > & {
    /** Someone at the practice reads messages at this moment. */
    readonly coveredNow?: boolean;
  };
  readonly client: {
    /** What the client wants to be called, if they said. */
    readonly name?: string;
    /** A clinician is attached and can release a hold. */
    readonly hasClinician: boolean;
    /** Came by a clinician's invitation, so the practice knows who this is. */
    readonly invited?: boolean;
    /** A clinician has recorded "known, plan agreed". */
    readonly knownPlan?: { readonly until: string; readonly text: string };
    /** The client's own safety plan, if one is saved. */
    readonly safetyPlan?: string;
  };
  /** Absent at the opening of a conversation. */
  readonly session: Session | undefined;
  /** Oldest first; empty for the opening. */
  readonly incoming: readonly Incoming[];
  readonly recent: readonly Line[];
  readonly hold: Hold | undefined;
  readonly goals: readonly GoalVersion[];
  /** Why it must be said with this reply that this is a program; absent when it need not. */
  readonly disclosure: DisclosureReason | undefined;
}

/** A fixed, versioned card beside a reply (help, resources). `id@version` names the file it came from. */
export interface ShownCard {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly resources: readonly {
    readonly label: string;
    readonly detail: string;
    readonly href?: string;
  }[];
}

export interface CoachOutput {
  readonly session: Session;
  readonly phase: Phase;
  readonly move: string;
  readonly reply: string;
  readonly ask: Ask | undefined;
  readonly card: ShownCard | undefined;
  readonly effects: readonly Effect[];
  readonly wordedBy: "rules" | "model" | "card";
}

export interface Coach {
  respond(input: CoachInput, language: TurnLanguage): Promise<CoachOutput>;
}
