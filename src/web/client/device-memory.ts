import type { Ticket } from "./api.ts";

const keyOf = (practice: string): string => `cairn:v1:${practice}`;

/**
 * The only thing a device keeps: the way back to the conversation. Never a word of it.
 * Storage may be switched off (private windows, embedded pages): then the page remembers, until it closes.
 */
export interface DeviceMemory {
  recall(): Ticket | undefined;
  keep(ticket: Ticket): void;
  forget(): void;
}

export const deviceMemory = (practice: string): DeviceMemory => {
  const key = keyOf(practice);
  let here: Ticket | undefined;
  return {
    recall: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return isTicket(kept) ? kept : here;
      } catch {
        return here;
      }
    },
    keep: ({ conversationId, token }) => {
      here = { conversationId, token };
      try {
        localStorage.setItem(key, JSON.stringify(here));
      } catch {
        // Kept by the page alone.
      }
    },
    forget: () => {
      here = undefined;
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was kept there.
      }
    },
  };
};

const isTicket = (value: unknown): value is Ticket => {
  if (typeof value !== "object" || value === null) return false;
  const { conversationId, token } = value as Partial<Ticket>;
  return typeof conversationId === "string" && typeof token === "string";
};
