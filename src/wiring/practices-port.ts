import type { Practice } from "../domain/practice.ts";
import { isAllowedOrigin } from "../server/origins.ts";
import type { Practices } from "../server/ports.ts";
import type { Store } from "../store/open-store.ts";

/** A new website on a list counts within this time. */
const LIST_LASTS_MS = 10_000;

export interface PracticesPort extends Practices {
  /** As last read, for when the store is gone; the only one there is when it is not known which. */
  remembered(practiceId: string | undefined): Practice | undefined;
}

export const practicesPort = (
  { practices }: Pick<Store, "practices">,
  stopwatchMs: () => number,
): PracticesPort => {
  let known: readonly Practice[] | undefined;
  let readAtMs = 0;
  const all = async (): Promise<readonly Practice[]> => {
    if (known !== undefined && stopwatchMs() - readAtMs < LIST_LASTS_MS) return known;
    try {
      known = await practices.list();
      readAtMs = stopwatchMs();
    } catch (thrown) {
      // The last known list outlives the store: someone at risk still gets their card read out.
      if (known === undefined) throw thrown;
    }
    return known;
  };
  return {
    byId: (practiceId) => practices.find(practiceId),
    byEmbedKey: (embedKey) => practices.findByEmbedKey(embedKey),
    isAnyOrigin: async (origin) =>
      (await all()).some(({ allowedOrigins }) => isAllowedOrigin(origin, allowedOrigins)),
    remembered: (practiceId) =>
      known?.find(({ id }) => id === practiceId) ?? (known?.length === 1 ? known[0] : undefined),
  };
};
