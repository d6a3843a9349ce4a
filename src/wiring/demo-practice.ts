import type { Practice } from "../domain/practice.ts";
import type { Store } from "../store/open-store.ts";

export const DEMO_PRACTICE_ID = "demo";
export const DEMO_EMBED_KEY = "pk_demo";

/** Somewhere to try everything out: only pages of this very machine may show it. */
const demoPractice = (now: string): Practice => ({
  id: DEMO_PRACTICE_ID,
  name: "Demo Practice",
  country: "US",
  timeZone: "America/New_York",
  contact: { email: "hello@practice.example" },
  coverHours: "Monday to Friday, 9 to 5",
  allowedOrigins: ["http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"],
  cardsAcceptedAt: now,
  mode: "generative",
});

/** Once; what someone changed of it since then stays. */
export const seedDemoPractice = async (
  store: Pick<Store, "practices">,
  now: string,
): Promise<void> => {
  if ((await store.practices.find(DEMO_PRACTICE_ID)) === undefined) {
    await store.practices.put(demoPractice(now));
  }
  if ((await store.practices.findByEmbedKey(DEMO_EMBED_KEY)) === undefined) {
    await store.practices.addEmbedKey(DEMO_PRACTICE_ID, DEMO_EMBED_KEY);
  }
};
