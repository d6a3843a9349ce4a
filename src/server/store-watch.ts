/** Remembers for a moment that somebody at risk could not be answered from the store in time. */
export interface StoreWatch {
  isTroubled(conversationId: string): boolean;
  /** A turn of this conversation hangs, or the store is slow; others may be better off. */
  wasLate(conversationId: string): void;
  /** The store said that it cannot, to anybody. */
  wasUnavailable(): void;
}

/** Short: a store that is back should be asked again soon; long enough that waiting messages do not pile up on it. */
const REMEMBERED_MS = 3_000;
const MOST_REMEMBERED = 1_000;

export const createStoreWatch = (stopwatchMs: () => number): StoreWatch => {
  let unavailableAtMs = Number.NEGATIVE_INFINITY;
  const lateAtMs = new Map<string, number>();
  const isRecent = (atMs: number | undefined): boolean =>
    atMs !== undefined && stopwatchMs() - atMs < REMEMBERED_MS;
  return {
    isTroubled: (conversationId) =>
      isRecent(unavailableAtMs) || isRecent(lateAtMs.get(conversationId)),
    wasLate: (conversationId) => {
      if (lateAtMs.size >= MOST_REMEMBERED) lateAtMs.clear();
      lateAtMs.set(conversationId, stopwatchMs());
    },
    wasUnavailable: () => {
      unavailableAtMs = stopwatchMs();
    },
  };
};
