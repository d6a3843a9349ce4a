import type { Clock } from "../server/ports.ts";
import type { Store } from "../store/open-store.ts";

export interface TokenBudget {
  /** May a model still be asked for this practice today? */
  isOpen(practiceId: string): boolean;
  /** Counts again what the practice has used; call it when a turn has ended. */
  refresh(practiceId: string): Promise<void>;
}

interface Counted {
  readonly day: string;
  readonly tokens: number;
}

/**
 * A practice's tokens of one day, as last counted from the turns themselves. The turn that goes over
 * the limit is still finished: the limit protects a bill, not a person.
 */
export const tokenBudget = (
  { usage }: Pick<Store, "usage">,
  clock: Clock,
  tokensPerDay: number | undefined,
): TokenBudget => {
  const counted = new Map<string, Counted>();
  const today = (): string => clock.now().slice(0, 10);
  return {
    isOpen: (practiceId) => {
      if (tokensPerDay === undefined) return true;
      const last = counted.get(practiceId);
      return last?.day !== today() || last.tokens < tokensPerDay;
    },
    refresh: async (practiceId) => {
      if (tokensPerDay === undefined) return;
      const day = today();
      const tokens = await usage.tokensSince(practiceId, `${day}T00:00:00.000Z`);
      counted.set(practiceId, { day, tokens });
    },
  };
};
