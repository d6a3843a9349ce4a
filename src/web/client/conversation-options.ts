import type { Api } from "./api.ts";
import type { DeviceMemory } from "./device-memory.ts";
import type { Notice } from "./notice.ts";

/**
 * Which screen is shown. `gone`: the conversation was deleted or its time ran out. `link-used`: the link
 * from another device opens nothing (any more).
 */
export type View =
  | "loading"
  | "welcome"
  | "declined"
  | "chat"
  | "maintenance"
  | "off"
  | "gone"
  | "link-used";

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
