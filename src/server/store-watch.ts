/** Remembers for a moment that the store did not answer somebody at risk in time. */
export interface StoreWatch {
  isTroubled(): boolean;
  wasLate(): void;
}

/** Short: a store that is back should be asked again soon; long enough that waiting messages do not pile up on it. */
const REMEMBERED_MS = 3_000;

export const createStoreWatch = (stopwatchMs: () => number): StoreWatch => {
  let lateAtMs = Number.NEGATIVE_INFINITY;
  return {
    isTroubled: () => stopwatchMs() - lateAtMs < REMEMBERED_MS,
    wasLate: () => {
      lateAtMs = stopwatchMs();
    },
  };
};
