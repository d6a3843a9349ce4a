import type { RunMessage } from "./api.ts";
import type { Standing } from "./chat-state.ts";
import { Trouble } from "./trouble.ts";

/** Pauses before a message that did not get through is sent again by itself: in all about four minutes. */
const PAUSES_MS = [1_000, 3_000, 6_000, 10_000, 15_000, 30_000, 60_000, 120_000];

/** From this try on the person is told, and can send it again by hand; it still goes on by itself. */
const TELL_AFTER = 2;

export interface PostboxOptions {
  /** Rejects when the run did not come to its end. */
  readonly deliver: (runId: string, message: RunMessage | undefined) => Promise<void>;
  readonly stand: (messageId: string, standing: Standing) => void;
  readonly isOnline: () => boolean;
}

export interface Postbox {
  post(message: RunMessage): void;
  /** The opening: a run without a message. */
  open(runId: string): void;
  again(messageId: string): void;
  /** Back online: all that waits goes out, in the order it was written. */
  wake(): void;
  empty(): void;
  close(): void;
}

/**
 * Gets each message to the server at least once, always under its own id: the server answers a repeat with
 * what it answered first. Messages do not wait for each other's replies, because each is read for safety
 * the moment it arrives.
 */
export const openPostbox = ({ deliver, stand, isOnline }: PostboxOptions): Postbox => {
  const unsent = new Map<string, RunMessage>();
  const underWay = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const attempt = async (message: RunMessage, tried: number): Promise<void> => {
    if (underWay.has(message.id)) return;
    if (!isOnline()) return stand(message.id, "waiting");
    if (tried <= TELL_AFTER) stand(message.id, "sending");
    underWay.add(message.id);
    try {
      await deliver(crypto.randomUUID(), message);
      unsent.delete(message.id);
      stand(message.id, "sent");
    } catch (thrown) {
      if (!unsent.has(message.id)) return;
      const pause = PAUSES_MS[tried];
      if (!isOnline()) stand(message.id, "waiting");
      else {
        const goesOn = mayPass(thrown) && pause !== undefined;
        if (goesOn) later(pauseOf(thrown, pause), () => attempt(message, tried + 1));
        if (!goesOn || tried >= TELL_AFTER) stand(message.id, "unsent");
      }
    } finally {
      underWay.delete(message.id);
    }
  };

  const later = (pauseMs: number, act: () => Promise<void>): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void act();
    }, pauseMs);
    timers.add(timer);
  };

  const clear = (): void => {
    timers.forEach((timer) => clearTimeout(timer));
    timers.clear();
  };

  const beginOpening = async (runId: string, tried: number): Promise<void> => {
    try {
      await deliver(runId, undefined);
    } catch (thrown) {
      const pause = PAUSES_MS[tried];
      if (mayPass(thrown) && pause !== undefined)
        later(pauseOf(thrown, pause), () => beginOpening(runId, tried + 1));
    }
  };

  const wake = (): void => {
    clear();
    unsent.forEach((message) => void attempt(message, 0));
  };

  return {
    post: (message) => {
      unsent.set(message.id, message);
      void attempt(message, 0);
    },
    open: (runId) => void beginOpening(runId, 0),
    again: (messageId) => {
      const message = unsent.get(messageId);
      if (message) void attempt(message, 0);
    },
    wake,
    empty: () => {
      clear();
      unsent.clear();
    },
    close: () => {
      clear();
      unsent.clear();
    },
  };
};

/** No answer, a stumble of the server, or "too many": worth another try. A plain no is not. */
const mayPass = (thrown: unknown): boolean =>
  thrown instanceof Trouble &&
  (thrown.status < 400 || thrown.status >= 500 || thrown.status === 429);

const pauseOf = (thrown: unknown, pauseMs: number): number =>
  thrown instanceof Trouble && thrown.retryAfterSeconds
    ? Math.max(pauseMs, thrown.retryAfterSeconds * 1000)
    : pauseMs;
