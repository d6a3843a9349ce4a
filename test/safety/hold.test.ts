import { describe, expect, it } from "vitest";

import { isHeld } from "../../src/domain/hold.ts";
import { respondToRisk } from "../../src/safety/hold.ts";
import { coded, explicit, happeningNow, none, passive, talk } from "./talk.ts";
import { texts } from "./texts.ts";

const CARE = { hasClinician: true };
const ALONE = { hasClinician: false };

describe("a message at risk", () => {
  it("gets the card at once: a line, the emergency number, who is told, and one direct question", () => {
    const chat = talk(CARE);
    const reply = chat.says("id rather not wake up tomorrow tbh", passive);
    expect(reply.text).toContain("988");
    expect(reply.text).toContain("911");
    expect(reply.text).toContain("Oak Practice");
    expect(reply.text.match(/\?/g)).toHaveLength(1);
    expect(reply.options.map((one) => one.label)).toEqual([
      "Yes",
      "Not sure",
      "No",
      "Rather not say",
    ]);
    expect(reply.alert).toEqual({ level: "risk", kinds: ["suicide"], because: "message" });
    expect(reply.card?.resources.map((one) => one.detail).join(" ")).toContain("741741");
  });

  it("asks about today after a yes or a not sure, and then puts the emergency number first", () => {
    for (const second of ["yes", "not sure", "maybe", "i might"]) {
      const chat = talk(CARE);
      chat.says("i want to kill myself", explicit);
      expect(chat.says("yeah").text).toContain("Might you act on it today?");
      const reply = chat.says(second);
      expect(reply.hold?.level).toBe("imminent");
      expect(reply.text).toMatch(/^Call 911 now/);
      expect(reply.alert?.level).toBe("imminent");
    }
  });

  it("puts the emergency number first when it is happening now", () => {
    expect(talk(CARE).says("just took everything", happeningNow).text).toMatch(/^Call 911 now/);
  });

  it("names no number where the country has no checked table", () => {
    const chat = talk(CARE, { country: "ZZ", contact: {} });
    const reply = chat.says("i want to kill myself", explicit);
    expect(reply.text + JSON.stringify(reply.card?.resources)).not.toMatch(/\d{3}/);
    expect(reply.text).toContain("your local emergency number");
  });

  it("says truthfully on a Friday night that nobody is reading", () => {
    const off = talk(CARE, { coveredNow: false }).says("i want to die", explicit).text;
    expect(off).toContain("Nobody there is reading messages now");
    const on = talk(CARE, { coveredNow: true }).says("i want to die", explicit).text;
    expect(on).toContain("Nobody is reading along live");
    const unstated = talk(CARE, { coverHours: "" }).says("i want to die", explicit).text;
    expect(unstated).toContain("I don't know when they will read it");
  });
});

describe("how a hold ends", () => {
  const releasing = [
    "no",
    "No.",
    "nope",
    "no not at all",
    "that's not what i meant",
    "god no, i was just tired",
    "no, i'm not",
    "i didn't mean it like that",
  ];
  it.each(releasing)("a direct %j lifts an unclear one, and the alert stays", (answer) => {
    const chat = talk(CARE);
    chat.says("this deadline makes me want to disappear", coded);
    const reply = chat.says(answer);
    expect(reply.hold?.released?.by).toBe("client-answer");
    expect(reply.text).toContain("that stays with them");
    expect(reply.alert).toBeUndefined();
  });

  const keeping = [
    "not really",
    "no but sometimes",
    "not sure",
    "maybe",
    "rather not say",
    "yes",
    "lol",
    "can we go on with my goal",
    "I'm fine now",
    "no one cares",
    "no point",
    "no idea",
    "not today",
    "no, not yet",
    "",
    "👍",
    "idk",
  ];
  it.each(keeping)("%j does not lift an unclear one", (answer) => {
    const chat = talk(CARE);
    chat.says("whats the point of any of it", coded);
    expect(isHeld(chat.says(answer).hold)).toBe(true);
  });

  it.each([...releasing, ...keeping, "no im safe now", "I'm fine now"])(
    "%j does not lift an explicit one",
    (answer) => {
      const chat = talk(CARE);
      chat.says("i want to kill myself", explicit);
      for (const text of [answer, answer, "i'm fine now", "go on with the goal"]) {
        expect(isHeld(chat.says(text).hold)).toBe(true);
      }
    },
  );

  it.each(["yes", "not sure"])(
    "after %j to an unclear one, a later no does not lift it",
    (first) => {
      const chat = talk(CARE);
      chat.says("id rather not wake up", passive);
      chat.says(first);
      chat.says("no");
      expect(isHeld(chat.says("no").hold)).toBe(true);
    },
  );

  it("after rather not say, a later no does not lift it", () => {
    const chat = talk(CARE);
    chat.says("id rather not wake up", passive);
    chat.says("rather not say");
    expect(isHeld(chat.says("no").hold)).toBe(true);
  });

  it("is followed by the first words, once, when a clinician has released it", () => {
    const chat = talk(CARE);
    chat.says("i want to kill myself", explicit);
    chat.releasedByClinician();
    const back = chat.says("hi im back");
    expect(back.text).toContain("good to have you back");
    expect(back.options).toHaveLength(3);
    expect(chat.says("go on with the goal").resume).toBe(true);
  });

  it("begins anew when the screen hears something after a release", () => {
    const chat = talk(CARE);
    chat.says("i want to kill myself", explicit);
    chat.releasedByClinician();
    const again = chat.says("i want to kill myself", explicit);
    expect(isHeld(again.hold)).toBe(true);
    expect(again.alert?.level).toBe("risk");
  });
});

describe("where no clinician is attached", () => {
  it("the choice is the client's after the card, at risk", () => {
    const chat = talk(ALONE);
    chat.says("i want to kill myself", explicit);
    chat.says("yes");
    const offer = chat.says("not today");
    expect(offer.options.map((one) => one.id)).toEqual(["go-on", "else", "leave"]);
    const going = chat.says("Go on with the goal");
    expect(going.hold?.released?.by).toBe("client-choice");
    expect(going.resume).toBe(true);
  });

  it("there is no choice before the card has been answered once", () => {
    const chat = talk(ALONE);
    chat.says("i want to kill myself", explicit);
    expect(isHeld(chat.says("go on with the goal").hold)).toBe(true);
  });

  it("there is no coaching for 24 hours after an imminent one, then the card and the choice", () => {
    const chat = talk(ALONE);
    chat.says("doing it tonight", happeningNow);
    for (const hours of [1, 10, 12.9]) {
      chat.wait(hours);
      expect(isHeld(chat.says("go on with the goal").hold)).toBe(true);
    }
    chat.wait(0.2);
    const offer = chat.says("hello");
    expect(offer.text).toContain("A day has passed");
    expect(offer.card?.resources.length).toBeGreaterThan(1);
    expect(isHeld(offer.hold)).toBe(true);
    expect(chat.says("Go on with the goal").hold?.released?.by).toBe("client-choice");
  });

  it("leaving it for today keeps the hold", () => {
    const chat = talk(ALONE);
    chat.says("i want to kill myself", explicit);
    chat.says("rather not say");
    expect(isHeld(chat.says("Leave it for today").hold)).toBe(true);
  });
});

describe("a known plan", () => {
  const known = { ...CARE, knownPlan: { until: "2026-12-20T00:00:00Z", text: "Walk. Call Mia." } };
  it("answers a passive message with the client's own plan and one question, without a pause", () => {
    const chat = talk(known);
    const reply = chat.says("same old, id rather not be here", passive);
    expect(reply.hold).toBeUndefined();
    expect(reply.text).toContain("Walk. Call Mia.");
    expect(reply.text.match(/\?/g)).toHaveLength(1);
    expect(reply.alert?.because).toBe("known-plan");
    expect(chat.says("The same").resume).toBe(true);
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
    expect(chat.says("no").text).toContain("Are you thinking about killing yourself?");
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
    const past = { level: "concern", kinds: ["suicide"], rule: "past", about: "past" } as const;
    expect(chat.says("years ago i tried once", past).resume).toBe(false);
    const again = chat.says("that was 2009", past);
    expect(again.resume).toBe(true);
    expect(again.text).toBe("");
  });
  it("about age rests the widget after a yes, and goes on for someone invited", () => {
    const minor = { level: "concern", kinds: ["minor"], rule: "minor" } as const;
    const widget = talk(ALONE);
    expect(widget.says("im 14", minor).text).toContain("Are you under 18?");
    expect(isHeld(widget.says("yes").hold)).toBe(true);
    const adult = talk(ALONE);
    adult.says("im 14 weeks along", minor);
    expect(adult.says("No, I'm an adult").resume).toBe(true);
    const invited = talk({ ...CARE, invited: true }).says("im 14", minor);
    expect(invited.resume).toBe(true);
    expect(invited.text).toContain("We can go on");
  });
});

it("has at least eight different texts for a pause, and a card for every kind", () => {
  expect(texts.catalogue.paused.texts.length).toBeGreaterThanOrEqual(8);
  expect(respondToRisk).toBeTypeOf("function");
});
