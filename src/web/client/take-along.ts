import type { Api, Ticket } from "./api.ts";
import { Trouble } from "./trouble.ts";

export type PlanFile = "pdf" | "ics";

/** Where the conversation stands when something is asked of it. */
export interface Whereabouts {
  readonly ticket: Ticket | undefined;
  readonly goalId: string | undefined;
}

/** What a person takes along from a conversation: the plan in its shapes, and the way to another device. */
export interface TakeAlong {
  /** Opens the plan in a tab of its own. False where there is none. */
  openPlan(near: ParentNode): boolean;
  /** `none`: the plan has nothing for this (no day for a calendar). Undefined: it did not go through. */
  planFile(kind: PlanFile): Promise<Blob | "none" | undefined>;
  /** An address that opens this conversation once on another device; undefined: it did not go through. */
  deviceLink(): Promise<string | undefined>;
}

export const takeAlong = (
  { api, server, embedKey }: { api: Api; server: string; embedKey: string },
  whereabouts: () => Whereabouts,
): TakeAlong => ({
  openPlan: (near) => {
    const { ticket, goalId } = whereabouts();
    if (!ticket || !goalId) return false;
    submitForm(near, api.planAddress(ticket, goalId), ticket.token);
    return true;
  },
  planFile: async (kind) => {
    const { ticket, goalId } = whereabouts();
    if (!ticket || !goalId) return undefined;
    return api
      .planFile(ticket, goalId, kind)
      .catch((thrown: unknown) =>
        thrown instanceof Trouble && thrown.status === 404 ? "none" : undefined,
      );
  },
  deviceLink: async () => {
    const { ticket } = whereabouts();
    const offered = ticket && (await api.offerDevice(ticket).catch(() => undefined));
    if (!offered) return undefined;
    const address = new URL("/coach.html", server);
    address.searchParams.set("practice", embedKey);
    // After the `#`: it is never sent to a server nor kept in its log.
    address.hash = new URLSearchParams({ device: offered.link }).toString();
    return address.href;
  },
});

/**
 * A page that is opened can carry no header, and an address may hold no token: so it goes in a form. Unlike
 * a page made here, it stands under the coach's own policy and has its own style, whatever the website allows.
 */
const submitForm = (near: ParentNode, action: string, token: string): void => {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action, target: "_blank", hidden: true });
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "token", value: token });
  form.append(field);
  near.append(form);
  form.submit();
  form.remove();
};
