import { describe, expect, it } from "vitest";

import { isHeld } from "../../src/domain/hold.ts";
import { explicit, happeningNow, passive, talk } from "./talk.ts";

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
    const hours = { coveredNow: undefined, timeZone: "America/New_York" };
    const friday = talk(CARE, hours).says("i want to die", explicit).text;
    expect(friday).toContain("Nobody there is reading messages now");
    const unread = { ...hours, coverHours: "by appointment" };
    const unknown = talk(CARE, unread).says("i want to die", explicit).text;
    expect(unknown).not.toContain("Nobody there is reading");
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
    chat.says("this deadline makes me want to disappear", passive);
    const reply = chat.says(answer);
    expect(reply.hold?.released?.by).toBe("client-answer");
    expect(reply.text).toContain("will also see that you took it back");
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
    chat.says("whats the point of any of it", passive);
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
