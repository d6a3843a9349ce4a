import type { Snapshot } from "../../wire/snapshot.ts";
import type { Api } from "./api.ts";
import type { DeviceMemory } from "./device-memory.ts";
import type { Notice } from "./notice.ts";

/**
 * Which screen is shown. `gone`: the conversation was deleted or its time ran out. `link-used`: the link
 * from another device opens nothing (any more), `invite-used`: nor does the invitation.
 */
export type View =
  | "loading"
  | "welcome"
  | "declined"
  | "chat"
  | "maintenance"
  | "off"
  | "gone"
  | "link-used"
  | "invite-used";

export type FieldName = keyof NonNullable<Snapshot["goal"]>["fields"];

/**
 * What came of a hand edit. `heard`: the words were taken as said to Cairn and stand in the talk, often with
 * help, and not in the goal. `not-saved`: it did not go through.
 */
export type FieldEdited =
  | { readonly kind: "saved"; readonly reply: string }
  | { readonly kind: "heard" }
  | { readonly kind: "not-saved" };

export interface ConversationOptions {
  readonly api: Api;
  readonly memory: DeviceMemory;
  readonly server: string;
  readonly embedKey: string;
  readonly invite: string | undefined;
  /** From another device of the same person. */
  readonly deviceLink: string | undefined;
  readonly locale: string;
  readonly notify: (notice: Notice) => void;
  readonly changed: () => void;
}
