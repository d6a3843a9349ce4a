/** Wall time as the rest of the program tells it; an ISO instant. */
export interface Clock {
  now(): string;
}

export interface BreakerOptions {
  /** This many failures in a row open it. */
  readonly failures: number;
  /** So long no call is let through; then one is, as a trial. */
  readonly restMs: number;
}

export const BREAKER_DEFAULTS: BreakerOptions = { failures: 5, restMs: 60_000 };

/** Spares clients the wait for a server that is down: after five failures in a row it is left alone for a minute. */
export interface Breaker {
  /** May a call be made now? After the rest this lets exactly one trial through until that one reports. */
  tryEnter(): boolean;
  report(outcome: "answered" | "broke"): void;
  readonly isOpen: boolean;
}

export const createBreaker = (
  clock: Clock,
  { failures, restMs }: BreakerOptions = BREAKER_DEFAULTS,
): Breaker => {
  let inARow = 0;
  let openedAtMs: number | undefined;
  let isTrialRunning = false;

  const hasRested = (sinceMs: number): boolean => {
    const passedMs = Date.parse(clock.now()) - sinceMs;
    // A clock that was set back must not keep the breaker open for hours.
    return passedMs >= restMs || passedMs < 0;
  };

  return {
    tryEnter() {
      if (openedAtMs === undefined) return true;
      if (isTrialRunning || !hasRested(openedAtMs)) return false;
      isTrialRunning = true;
      return true;
    },
    report(outcome) {
      isTrialRunning = false;
      inARow = outcome === "answered" ? 0 : inARow + 1;
      if (outcome === "answered") openedAtMs = undefined;
      else if (inARow >= failures) openedAtMs = Date.parse(clock.now());
    },
    get isOpen() {
      return openedAtMs !== undefined;
    },
  };
};
