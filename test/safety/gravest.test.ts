import { describe, expect, it } from "vitest";

import type { CoachState } from "../../src/coach/coach-state.ts";
import { createAnswerSafety } from "../../src/coach/nodes/answer-safety.ts";
import type { Hold } from "../../src/domain/hold.ts";
import { hear } from "../../src/safety/hear.ts";
import { texts } from "./texts.ts";

const holdAfter = async (...said: readonly string[]): Promise<Hold | undefined> => {
  const incoming = said.map((text, at) => ({
    messageId: `m-${at}`,
    seq: at + 1,
    text,
    screen: hear(text),
  }));
  const state = {
    text: said.join("\n"),
    session: { turns: 1, safetyShown: [], phase: "explore" },
    input: {
      incoming,
      hold: undefined,
      practice: { name: "Oak", country: "US", coverHours: "", contact: {} },
      client: { hasClinician: true },
      moment: { now: "2026-11-20T22:00:00Z", timeZone: "UTC" },
    },
  } as unknown as CoachState;
  return (await createAnswerSafety({ safety: texts.catalogue })(state)).safety?.hold;
};

describe("several messages taken up at once", () => {
  it("pause for everything that was heard in them, in either order", async () => {
    const blows = "my husband hit me last night and i am scared of him";
    const dying = "i want to kill myself";
    for (const said of [
      [blows, dying],
      [dying, blows],
    ]) {
      const hold = await holdAfter(...said);
      expect(hold?.kinds).toEqual(expect.arrayContaining(["suicide", "partner-abuse"]));
      expect(hold?.clarity).toBe("explicit");
    }
  });

  it("are about the person, where one of them is", async () => {
    const hold = await holdAfter("i dont want to wake up anymore", "ok");
    expect(hold?.kinds).toEqual(["suicide"]);
    expect(hold?.clarity).toBe("unclear");
  });
});
