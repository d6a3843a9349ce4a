import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { beginVisit, type Heard, say, type Visitor } from "./visitor.ts";

interface Message {
  readonly id: string;
  readonly text: string;
}

/** A visitor and how far they are. */
interface Visit {
  readonly visitor: Visitor;
  readonly lines: readonly string[];
  at: number;
  /** Sent, and the answer was cut off. */
  unheard: readonly Message[];
}

/** What the visitors saw happen, over all lives of the program: these promises must hold. */
export interface Witness {
  readonly visitors: Map<string, Visitor>;
  /** By conversation, then by message id. */
  readonly sent: Map<string, Map<string, string>>;
  /** Messages whose run went on after their commit, or was told to its end. */
  readonly acknowledged: Set<string>;
  /** Replies that came from the store, by their id. */
  readonly replies: Map<string, string>;
  /** Answers that nobody should get, however often the program dies. */
  readonly refusals: string[];
}

export interface Crowd {
  readonly witness: Witness;
  /** Everyone talks to the program at this address until it is gone. Resolves when all have noticed. */
  talk(url: string): Promise<void>;
  /** Resolves when so many more messages have been acknowledged. */
  hasAcknowledged(more: number): Promise<void>;
}

/** A whole conversation to a kept goal, with what people add to it. */
const TO_A_GOAL = [
  "i want to get fitter",
  "walking to work twice a week",
  "i'd have more energy for my kids",
  "yes",
  "4 weeks",
  "yes",
  "8",
  "find my shoes",
  "rain",
  "take the umbrella",
  "my sister",
  "i drive every day at the moment",
  "that's fine",
] as const;
const A_BAD_NIGHT = [
  "i want to be happier",
  "i don't want to be alive any more",
  "yes",
  "i called someone",
  "i want to kill myself",
  "thank you",
] as const;
const EVERY_NTH_IS_BAD = 2;
/** Of those whose answer was cut off, so many never come back: the program has to finish by itself. */
const ONE_IN_LEAVES = 3;
const LOOK_EVERY_MS = 3;

export const newCrowd = (size: number): Crowd => {
  const witness: Witness = {
    visitors: new Map(),
    sent: new Map(),
    acknowledged: new Set(),
    replies: new Map(),
    refusals: [],
  };
  const seats: (Visit | undefined)[] = Array.from({ length: size });
  let visits = 0;
  const begin = async (url: string): Promise<Visit> => {
    visits += 1;
    const number = visits;
    const visitor = await beginVisit(
      url,
      `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
    );
    witness.visitors.set(visitor.conversationId, visitor);
    witness.sent.set(visitor.conversationId, new Map());
    const lines = number % EVERY_NTH_IS_BAD === 0 ? A_BAD_NIGHT : TO_A_GOAL;
    remember(witness, visitor, undefined, await say(url, visitor));
    return { visitor, lines, at: 0, unheard: [] };
  };
  const sit = async (url: string, seat: number): Promise<void> => {
    try {
      for (;;) {
        const visit = (seats[seat] ??= await begin(url));
        const isHere = await sayNext(url, visit, witness);
        if (visit.at >= visit.lines.length) seats[seat] = undefined;
        if (!isHere) {
          if (randomInt(ONE_IN_LEAVES) === 0) seats[seat] = undefined;
          return;
        }
      }
    } catch {
      // The program is gone before a conversation began.
    }
  };
  return {
    witness,
    talk: async (url) => void (await Promise.all(seats.map((_, seat) => sit(url, seat)))),
    hasAcknowledged: async (more) => {
      const until = witness.acknowledged.size + more;
      while (witness.acknowledged.size < until) await sleep(LOOK_EVERY_MS);
    },
  };
};

/** The next line, or what was not heard to be taken up; false when the program is gone. */
const sayNext = async (url: string, visit: Visit, witness: Witness): Promise<boolean> => {
  const { visitor } = visit;
  const messages = visit.unheard.length > 0 ? visit.unheard : nextOf(visit);
  const sent = witness.sent.get(visitor.conversationId);
  for (const { id, text } of messages) sent?.set(id, text);
  const heard = await Promise.all(
    messages.map(async (message) => {
      const one = await say(url, visitor, message);
      remember(witness, visitor, message, one);
      return { message, one };
    }),
  );
  visit.unheard = heard.flatMap(({ message, one }) => (one.end === "finished" ? [] : [message]));
  return visit.unheard.length === 0;
};

/** Mostly one line; sometimes two at once, or one sent twice. */
const nextOf = (visit: Visit): readonly Message[] => {
  const line = (): Message => ({ id: randomUUID(), text: visit.lines[visit.at++] ?? "thank you" });
  const first = line();
  const chance = randomInt(6);
  if (chance === 0) return [first, line()];
  return chance === 1 ? [first, first] : [first];
};

const remember = (
  witness: Witness,
  { conversationId }: Visitor,
  message: Message | undefined,
  { end, hasState, reply, told }: Heard,
): void => {
  if (typeof end === "object") witness.refusals.push(`${end.code} in ${conversationId}`);
  if (message && (end === "finished" || hasState)) witness.acknowledged.add(message.id);
  // A card that was sent without the store is kept nowhere; its message is.
  if (reply && hasState) witness.replies.set(reply.id, reply.text);
  for (const { id } of told ?? []) witness.acknowledged.add(id);
};
