/**
 * Every refusal a caller can meet: its stable code, its HTTP status (nowhere else in the program)
 * and a sentence that a person understands.
 */
export const ERROR_TABLE = {
  "not-json": [400, "We couldn't read that. It should be JSON."],
  "not-understood": [400, "Something in that wasn't as we expected it."],
  "wrong-content-type": [415, "Please send this as application/json."],
  "too-large": [413, "That is more than we can take in one go."],
  "message-too-long": [
    413,
    "That's a lot in one message. Could you send it in two or three parts? Nothing of it was lost on your side.",
  ],
  "not-signed-in": [401, "Please open the conversation again from where you started."],
  "not-found": [404, "There is nothing here."],
  "wrong-method": [405, "This address doesn't take that kind of request."],
  "origin-not-allowed": [403, "This website isn't set up to show Cairn yet."],
  "consent-needed": [
    403,
    "Cairn can only start once you're fine with talking to a program and with it keeping what you write. You can always contact the practice instead.",
  ],
  "not-offered": [403, "The practice doesn't offer this at the moment. You can always contact it."],
  "changed-meanwhile": [
    409,
    "This has changed in the meantime. Please look again, then try once more.",
  ],
  "nothing-to-edit": [409, "There is no goal on the card yet. It will be there as you talk."],
  resting: [409, "The goal is resting for now. It stays as it is, and you can keep writing."],
  "too-many": [429, "That was a lot in a short time. Please wait a little, then try again."],
  "not-ready": [503, "Cairn is just starting or stopping. Please try again in a moment."],
  "store-unavailable": [
    503,
    "We can't save anything right now, so please keep your message and try again in a little while.",
  ],
  "took-too-long": [
    504,
    "This takes longer than it should. Your message is safe. Please look again in a moment.",
  ],
  internal: [500, "Something went wrong on our side. Your message isn't lost. Please try again."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof ERROR_TABLE;
