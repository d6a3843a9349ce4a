/** The only place where the program asks what time it is. ISO instants, UTC. */
export interface Clock {
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
