import type { Turns } from "../server/ports.ts";

type Taking = Omit<Turns, "edit">;

export interface TrackedTurns extends Taking {
  /** Resolves when no turn runs any more, however it ended. */
  settle(): Promise<void>;
}

/** Remembers which turns run, so that a stop can wait for them: their callers may be long gone. */
export const keepTrack = (turns: Taking): TrackedTurns => {
  const running = new Set<Promise<unknown>>();
  const track = <T>(turn: Promise<T>): Promise<T> => {
    const ended = turn.catch(() => undefined).finally(() => running.delete(ended));
    running.add(ended);
    return turn;
  };
  return {
    open: (conversation) => track(turns.open(conversation)),
    take: (message) => track(turns.take(message)),
    committed: (conversation, id) => turns.committed(conversation, id),
    settle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
