import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { loadClients } from "../../../evals/clients/client.ts";
import { createSimulatedClient } from "../../../evals/clients/simulated-client.ts";
import { askFor, person } from "./talk.ts";

describe("simulated clients", () => {
  const clients = loadClients();

  it("are two dozen or more, each with another manner of their own", () => {
    expect(clients.length).toBeGreaterThanOrEqual(24);
    expect(new Set(clients.map(({ about }) => about)).size).toBe(clients.length);
  });

  it("answer a move before its slot, and a slot before its input kind", () => {
    const someone = person({
      to: { "rate-importance": ["8"], importance: ["nine"], scale: ["10"], otherwise: ["hm"] },
    });
    const client = createSimulatedClient(someone, 1);
    const heard = { move: "rate-importance", ask: askFor("importance", "scale") };
    expect([1, 2, 3, 4].map(() => client.answer(heard))).toEqual(["8", "nine", "10", "hm"]);
  });

  it("say at a turn what they came to say, whatever was asked", () => {
    const client = createSimulatedClient(
      person({ at: { "2": "no, wait" }, to: { sign: ["one", "two"] } }),
      1,
    );
    const heard = { move: "ask-sign", ask: askFor("sign") };
    expect([1, 2, 3].map(() => client.answer(heard))).toEqual(["one", "no, wait", "two"]);
  });

  it("answer about as often as their habit says", () => {
    const lines = Array.from({ length: 200 }, (_, index) => `answer ${index}`);
    const evasions = Array.from({ length: 200 }, (_, index) => `no ${index}`);
    const someone = person({ habits: { answers: 0.6, evasions }, to: { sign: lines } });
    const client = createSimulatedClient(someone, 7);
    const said = lines.map(() => client.answer({ move: "ask-sign", ask: askFor("sign") }));
    const answered = said.filter((line) => line.startsWith("answer")).length / said.length;
    expect(answered).toBeGreaterThan(0.5);
    expect(answered).toBeLessThan(0.7);
  });

  it("never say the same text twice, and say the same again for the same seed", () => {
    const slots = fc.constantFrom("desiredChange", "sign", "deadline", "importance", undefined);
    const asks = fc.array(slots, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...clients), fc.nat(1000), asks, (someone, seed, asked) => {
        const play = (): string[] => {
          const client = createSimulatedClient(someone, seed);
          return asked.map((slot) => client.answer({ move: "a-move", ask: askFor(slot) }));
        };
        const said = play();
        expect(new Set(said).size).toBe(said.length);
        expect(play()).toEqual(said);
      }),
      { numRuns: 100 },
    );
  });
});
