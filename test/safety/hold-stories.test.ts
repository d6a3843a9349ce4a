import { describe, expect, it } from "vitest";

import { isHeld } from "../../src/domain/hold.ts";
import type { ScreenResult } from "../../src/domain/hold.ts";
import { explicit, happeningNow, none, passive, talk } from "./talk.ts";
import { texts } from "./texts.ts";

const CARE = { hasClinician: true };
const ALONE = { hasClinician: false };

describe("a known plan", () => {
  const known = { ...CARE, knownPlan: { until: "2026-12-20T00:00:00Z", text: "Walk. Call Mia." } };
  it("answers a passive message with the client's own plan and one question, without a pause", () => {
    const chat = talk(known);
    const reply = chat.says("same old, id rather not be here", passive);
    expect(reply.hold).toBeUndefined();
    expect(reply.text).toContain("Walk. Call Mia.");
    expect(reply.text.match(/\?/g)).toHaveLength(1);
    expect(reply.alert?.because).toBe("known-plan");
    const same = chat.says("The same");
    expect(same.hold).toBeUndefined();
    expect(same.options[0]?.label).toBe("Go on with the goal");
  });
  it("pauses when it is worse today", () => {
    const chat = talk(known);
    chat.says("id rather not be here", passive);
    expect(isHeld(chat.says("Worse today").hold)).toBe(true);
  });
  it("changes nothing for an explicit message", () => {
    expect(isHeld(talk(known).says("i will kill myself", explicit).hold)).toBe(true);
  });
  it("counts no longer after its last day", () => {
    const chat = talk(known);
    chat.wait(24 * 31);
    expect(isHeld(chat.says("id rather not be here", passive).hold)).toBe(true);
  });
});

describe("under a hold", () => {
  it("never says the same text twice in sixty messages", () => {
    for (const client of [CARE, ALONE]) {
      const chat = talk(client);
      const said = [chat.says("i want to kill myself", explicit).text];
      for (let at = 0; at < 60; at += 1) {
        const positive = at % 7 === 3;
        said.push(chat.says(at % 5 === 0 ? "lol" : "whatever", positive ? explicit : none).text);
      }
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it("raises risk to imminent when a later message is imminent", () => {
    const chat = talk(CARE);
    chat.says("i want to kill myself", explicit);
    const reply = chat.says("tonight, its decided", happeningNow);
    expect(reply.hold?.level).toBe("imminent");
    expect(reply.text).toMatch(/^Call 911 now/);
    expect(reply.alert?.level).toBe("imminent");
  });

  it("passes a note on in the client's own words, only when asked to", () => {
    const chat = talk(CARE);
    chat.says("i want to kill myself", explicit);
    expect(chat.says("whatever").note).toBeUndefined();
    expect(chat.says("A note for Oak Practice").text).toContain("next message");
    const kept = chat.says("please call me in the morning");
    expect(kept.note).toEqual({
      topic: "for-the-clinician",
      text: "please call me in the morning",
    });
  });

  it("shows the client's safety plan, a grounding line and the practice's contact on request", () => {
    const chat = talk({ ...CARE, safetyPlan: "Walk the dog. Ring Sam." });
    chat.says("i want to kill myself", explicit);
    expect(chat.says("My safety plan").text).toContain("Walk the dog. Ring Sam.");
    expect(chat.says("A grounding line").text).toContain("five things");
    expect(chat.says("Message Oak Practice").text).toContain("+1 202 555 0100");
    expect(chat.says("Call or text a line").text).toContain("988");
  });
});

describe("an unclear message of another kind", () => {
  const unclear = (kind: ScreenResult["kinds"][number]): ScreenResult => ({
    ...passive,
    kinds: [kind],
  });
  it.each([
    "overdose-withdrawal",
    "eating-disorder",
    "partner-abuse",
    "medical-emergency",
  ] as const)("of %s is not taken back by a no to the question, but by saying so", (kind) => {
    const chat = talk(CARE);
    const first = chat.says("hm", unclear(kind));
    expect(first.options.map((one) => one.label)).toContain("That's not what I meant");
    expect(isHeld(chat.says("no").hold)).toBe(true);
    expect(isHeld(chat.says("That's not what I meant").hold)).toBe(false);
  });
  it("of violence is taken back by a no", () => {
    const chat = talk(CARE);
    chat.says("i could strangle him", unclear("violence"));
    expect(isHeld(chat.says("no").hold)).toBe(false);
  });
  it("about age alone has words of its own, and is not for the person to choose", () => {
    const chat = talk(ALONE);
    chat.says("im 14", { level: "concern", kinds: ["minor"], rule: "minor/age" });
    chat.says("yes");
    for (let at = 0; at < 4; at += 1) {
      const reply = chat.says("go on with the goal");
      expect(isHeld(reply.hold)).toBe(true);
      expect(reply.text).toMatch(/grown-up|teacher|young people|made for adults/);
    }
  });
});

describe("self-harm without suicidal intent", () => {
  it("looks after the wound first, without a lecture, and does not ask what was just answered", () => {
    const chat = talk(CARE);
    const reply = chat.says("i cut last night, not suicidal", {
      ...explicit,
      kinds: ["self-harm"],
    });
    expect(reply.text).toMatch(/wound/);
    expect(reply.text).toContain("Do you need a doctor for it now?");
    expect(reply.text).not.toMatch(/should|stop/i);
    expect(chat.says("no").text).not.toContain("killing yourself");
  });
  it("asks once when it was not said", () => {
    const chat = talk(CARE);
    chat.says("i cut last night", { ...explicit, kinds: ["self-harm"] });
    expect(chat.says("no").text).toContain("Are you also thinking about killing yourself?");
  });
});

describe("a concern", () => {
  it("about someone else: how to help, and how are you?", () => {
    const reply = talk(CARE).says("my friend says goodbye", {
      level: "concern",
      kinds: ["suicide"],
      rule: "third-party",
      about: "other",
    });
    expect(reply.hold).toBeUndefined();
    expect(reply.text).toContain("You can ask them straight out");
    expect(reply.text).toContain("how are you, with all this?");
    expect(reply.note).toBeDefined();
  });
  it("does not repeat itself, and lets the talk go on", () => {
    const chat = talk(CARE);
    const past: ScreenResult = {
      level: "concern",
      kinds: ["suicide"],
      rule: "past",
      about: "past",
    };
    expect(chat.says("years ago i tried once", past).resume).toBe(false);
    const again = chat.says("that was 2009", past);
    expect(again.resume).toBe(true);
    expect(again.text).toBe("");
  });
  it("from the past asks whether it is around now, and pauses only then", () => {
    const past: ScreenResult = { level: "concern", kinds: ["suicide"], rule: "history/past" };
    const over = talk(CARE);
    expect(over.says("years ago i tried once", past).text).toContain("around now too?");
    expect(over.says("It's from the past").hold).toBeUndefined();
    const now = talk(CARE);
    now.says("years ago i tried once", past);
    expect(isHeld(now.says("It's around now too").hold)).toBe(true);
    const silent = talk(CARE);
    silent.says("years ago i tried once", past);
    expect(silent.says("anyway, my goal is to run").resume).toBe(true);
  });
  it("about someone else is known by its rule too", () => {
    const other: ScreenResult = {
      level: "concern",
      kinds: ["suicide"],
      rule: "third-party/at-risk",
    };
    expect(talk(CARE).says("my brother said goodbye", other).text).toContain("how are you");
  });
  it("about violence asks what was meant", () => {
    const chat = talk(CARE);
    const said: ScreenResult = { level: "concern", kinds: ["violence"], rule: "violence/unclear" };
    expect(chat.says("i could strangle my boss", said).text).toContain("let off steam");
    expect(chat.says("I may really do it").hold?.kinds).toEqual(["violence"]);
  });
  it("about age rests the widget after a yes, and goes on for someone invited", () => {
    const minor: ScreenResult = { level: "concern", kinds: ["minor"], rule: "minor" };
    const widget = talk(ALONE);
    expect(widget.says("im 14", minor).text).toContain("Are you under 18?");
    expect(isHeld(widget.says("yes").hold)).toBe(true);
    const adult = talk(ALONE);
    adult.says("im 14 weeks along", minor);
    expect(adult.says("No, I'm an adult").hold).toBeUndefined();
    const invited = talk({ ...CARE, invited: true }).says("im 14", minor);
    expect(invited.resume).toBe(true);
    expect(invited.text).toContain("We can go on");
  });
});

it("has at least eight different texts for a pause", () => {
  expect(texts.catalogue.paused.texts.length).toBeGreaterThanOrEqual(8);
});
