import type { Staff } from "../server/ports.ts";
import type { Store } from "../store/open-store.ts";

/** What the staff of a practice may do over HTTP: under their own practice, and in the audit by name. */
export const staffPort = ({ tokens, drafts }: Pick<Store, "tokens" | "drafts">): Staff => ({
  byToken: async (token) => {
    const found = await tokens.find(token, "staff");
    return found?.staffId === undefined
      ? undefined
      : { practiceId: found.practiceId, staffId: found.staffId };
  },
  drafts: ({ practiceId, staffId }) => drafts.waiting(practiceId, staffId),
  release: ({ practiceId, staffId }, draftId, text) =>
    drafts.release(practiceId, draftId, { staffId, ...(text === undefined ? {} : { text }) }),
  decline: ({ practiceId, staffId }, draftId) => drafts.decline(practiceId, draftId, staffId),
});
