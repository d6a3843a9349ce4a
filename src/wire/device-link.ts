import { z } from "zod";

/** `POST /v1/conversations/:id/devices`: a way to go on with this conversation on one more device. */
export const deviceLinkSchema = z.object({
  /** Opens the conversation once; kept only as a hash. It belongs after the `#` of an address. */
  link: z.string(),
  expiresAt: z.iso.datetime(),
});
export type DeviceLink = z.infer<typeof deviceLinkSchema>;

/** `POST /v1/devices`: the answer is that of a new conversation, with a token of this device's own. */
export const joinRequestSchema = z.object({ link: z.string().min(1).max(200) });
