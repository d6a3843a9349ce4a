import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { Refusal } from "./refusal.ts";

export interface LimitSettings {
  /** Requests of one address a minute. */
  readonly requests: number;
  /** Conversations begun from one address in ten minutes. */
  readonly starts: number;
  /** Messages in one conversation a minute. */
  readonly messages: number;
  /** Wrong tokens from one address in ten minutes. */
  readonly wrongTokens: number;
  /** Texts of many pages from one address a minute: reading one for danger takes a second. */
  readonly longTexts: number;
}

export const DEFAULT_LIMITS: LimitSettings = {
  requests: 600,
  starts: 30,
  messages: 30,
  wrongTokens: 60,
  longTexts: 10,
};

export type LimitName = keyof LimitSettings;

export interface Limits {
  /** Throws a refusal when `key` has used up `name`. */
  spend(name: LimitName, key: string): Promise<void>;
}

const SECONDS: Record<LimitName, number> = {
  requests: 60,
  starts: 600,
  messages: 60,
  wrongTokens: 600,
  longTexts: 60,
};

/** Counted in this process: several processes allow together what each allows alone. */
export const createLimits = (settings: LimitSettings = DEFAULT_LIMITS): Limits => {
  const limiter = (name: LimitName) =>
    new RateLimiterMemory({ points: settings[name], duration: SECONDS[name] });
  const limiters: Record<LimitName, RateLimiterMemory> = {
    requests: limiter("requests"),
    starts: limiter("starts"),
    messages: limiter("messages"),
    wrongTokens: limiter("wrongTokens"),
    longTexts: limiter("longTexts"),
  };
  return {
    spend: async (name, key) => {
      try {
        await limiters[name].consume(key);
      } catch (thrown) {
        if (!(thrown instanceof RateLimiterRes)) throw thrown;
        throw new Refusal("too-many", {
          retryAfterSeconds: Math.max(1, Math.ceil(thrown.msBeforeNext / 1000)),
        });
      }
    },
  };
};
