import { describe, expect, it } from "vitest";

import { replyFaults, replyFindings } from "../../../src/language/openai/guards/reply-rules.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { aMove, asked, fact, said, SYSTEM_PROMPTS, wordInput } from "./inputs.ts";

const { lists } = loadSystemPrompts(SYSTEM_PROMPTS);
const TEXT =
  "idk seeing people i guess. i used to play 5 a side on sundays with danny but work got busy";
const ASKS = wordInput(TEXT, {
  facts: [fact("reason", "miss my mates"), fact("support", "danny")],
  recent: [said("hi"), asked("What would you like to be different?")],
});
const SILENT = wordInput(TEXT, { move: aMove({ id: "hear-first", asks: false }) });

describe("a reply that asks for one thing and is said as it is", () => {
  it.each([
    "People, and maybe football. What made it fall away?",
    "So work got busy and football went. What would bring it back?",
    "Sundays with Danny. Which part of it do you miss most?",
    "Danny might still be around. What would you say to him?",
    "5-a-side, then. Tell me what that used to be like.",
    "That counts for something. What helped, back then?",
    "Seeing people again, by the sound of it. Where would you start?",
    "Work took the place of it. If there were room again, what would you do first?",
    "Fair. What would make this worth your time, or shall we stop here?",
    "It sounds like the Sundays carried a lot. What did they give you?",
    "You miss your mates. Who would you see first?",
    "Thank you for saying it straight. Nothing has to be decided here. What, if anything, would you want from this talk?",
    "Maybe it's less about football than about your mates. What do you think?",
    "A place where people knew you. How would you notice you had that again?",
    "Getting busy happens quietly. What was the first thing to go?",
    "You don't need to know yet. What comes up first?",
    "Walking back in after a while can be odd. What would make the door easier?",
    "Picture an ordinary Sunday when this is back. What are you doing?",
    "Then let's leave the whys alone. What would you like more of?",
    "A start that survives a busy week would be good. What could that be?",
    "Think of an ordinary evening with a bit of that in it. What are you doing?",
    "True, work got in the way. What would make room again?",
    "Apart from work, what else took its place?",
    "Depends on the week, by the sound of it. What would a light one hold?",
    "Kitchen or pitch, the point is people. Where would you start?",
  ])("%s", (reply) => {
    expect(replyFaults(reply, ASKS, lists)).toEqual([]);
  });
});

it("says a phone's spelling as it would stand on paper", () => {
  const input = wordInput("um msging her 2moro? like i said", { move: ASKS.move });
  const reply = (day: string): string =>
    `You did tell me, messaging her ${day}. What would help with that?`;
  expect(replyFaults(reply("tomorrow"), input, lists)).toEqual([]);
  expect(replyFaults(reply("tonight"), input, lists)).toEqual(["ungrounded"]);
});

describe("a small number that only points", () => {
  it.each([
    "Yes, that was asked twice. What would bring it back?",
    "Work and football, those two. What would bring it back?",
    "A bit of a gap before the two of you meet, maybe. What would bring it back?",
  ])("%s", (reply) => {
    expect(replyFaults(reply, ASKS, lists)).toEqual([]);
  });

  it.each([
    "You went twice then. What changed?",
    "So two evenings, then. What changed?",
    "The two years without it. What changed?",
  ])("is none in %s", (reply) => {
    expect(replyFaults(reply, ASKS, lists)).toEqual(["ungrounded"]);
  });
});

it("two things named across the end of a sentence are no sentence said back", () => {
  const text = "text jess tonight. and the phone stays home, put that in";
  const input = wordInput(text, { move: aMove({ asks: false }) });
  const parrot = (reply: string) => replyFaults(reply, input, lists).includes("parrot");
  expect(parrot("A text to Jess tonight. And the phone stays home: you asked for it.")).toBe(false);
  expect(parrot("And the phone stays home, put that in, you said.")).toBe(true);
});

describe("a reply that only takes up and is said as it is", () => {
  it.each([
    "Yes, of course. There's room for it here, and no hurry.",
    "Sundays with Danny, and then work got busy.",
    "That's a lot for one week. Nothing has to be fixed right now.",
  ])("%s", (reply) => {
    expect(replyFaults(reply, SILENT, lists)).toEqual([]);
  });
});

describe("a reply that is not said, over one rule alone", () => {
  it.each([
    ["too-long", `${"So, people and football and people again. ".repeat(9)}What changed?`],
    ["requests", "People, and maybe football."],
    ["requests", "What made it fall away, and what would bring it back?"],
    ["requests", "Tell me about it. What changed?"],
    ["marks", "People, and football! What changed?"],
    ["marks", "People 🙂 and football. What changed?"],
    ["marks", "**People**. What changed?"],
    ["marks", "People.\n- football. What changed?"],
    ["link", "See play.org for that. What changed?"],
    ["never-word", "No excuses here. Well, an excuse maybe. What changed?"],
    ["never-word", "I'm a person who knows that. What changed?"],
    ["never-word", "It's kept. What changed?"],
    ["never-word", "Let's make that measurable. What changed?"],
    ["clinical-word", "That can be a symptom. What changed?"],
    ["clinical-word", "It may be depression. What changed?"],
    ["emotion-word", "That sounds lonely. What changed?"],
    ["emotion-word", "It's sad to lose that. What changed?"],
    ["advice", "You could try a club. What changed?"],
    ["advice", "Have you considered a club?"],
    ["ungrounded", "That was 12 of you. What changed?"],
    ["ungrounded", "You went twice then. What changed?"],
    ["ungrounded", "On Thursdays, maybe. What changed?"],
    ["ungrounded", "By March it was gone. What changed?"],
    ["ungrounded", "Marcus would be glad. What changed?"],
    ["ungrounded", "So you and Marcus played. What changed?"],
    ["ungrounded", "Your wife may know. What changed?"],
    ["ungrounded", "Ottilie would be glad. What changed?"],
    ["ungrounded", "Priya likes that too. What changed?"],
    ["ungrounded", "Grace would be glad. What changed?"],
    ["ungrounded", "Leeds is a way off. What changed?"],
    ["parrot", "So you used to play 5 a side on Sundays. What changed?"],
    ["repeat", "People, then. What would you like to be different?"],
  ])("%s: %s", (fault, reply) => {
    // The output gate knows some of these too; that it does is its own tests' matter.
    const faults = replyFaults(reply, ASKS, lists).filter((one) => one !== "gate");
    expect(faults).toEqual([fault]);
  });

  it("gate: what the output gate stops is not said either", () => {
    const reply = "Nobody will ever know what you tell me. What changed?";
    expect(replyFaults(reply, ASKS, lists)).toEqual(["gate"]);
  });

  it("requests: asks where Cairn should only listen", () => {
    expect(replyFaults("People, then. What changed?", SILENT, lists)).toEqual(["requests"]);
  });
});

describe("what the client said first may be said", () => {
  it.each([
    ["a feeling", "i feel lonely", "Lonely, most evenings. What changed?"],
    ["a feeling in another form", "i hated it", "Not for you, then. What did you hate about it?"],
    ["a clinical word", "my depression is back", "The depression came back. What changed?"],
    ["a number", "it was 12 of us", "All 12 of you. What changed?"],
    ["a spelt number", "it was 12 of us", "Twelve of you. What changed?"],
    ["a month", "it stopped in march", "It ended in March. What changed?"],
    ["a person", "my missus, well my wife, says so", "Your wife sees it. What changed?"],
    ["a person by another name", "my mum says so", "Your mother sees it. What changed?"],
    ["a person in slang", "the missus says so", "Your wife sees it. What changed?"],
    ["a day that was cut short", "sat or sun", "Saturday or Sunday, then. What would you do?"],
    ["a weekend of two days", "sat or sun", "The weekend, then. What would you do?"],
    ["tiredness in other words", "im knackered", "Apart from being tired, what else is there?"],
    [
      "a thing by its name",
      "the choir at the church hall",
      "The choir at the church hall. How often?",
    ],
    ["a rhythm in other words", "every day? no", "Not daily, then. What would do?"],
    ["a year in months", "its been a year", "Twelve months of that. What would help?"],
    ["a weekend by its days", "weekends", "Saturday and Sunday, then. What would you do?"],
    ["one day of it, to picture", "weekends", "If Saturday were free, what would you do?"],
    ["a dog by its bark", "i get barked at", "The dogs know you, then. What do you miss?"],
    ["days to choose from", "after tea", "After tea. Which weekday evenings would suit you?"],
    ["an idea of their own", "could leave it upstairs", "You could leave it there. What else?"],
    ["where things stand in a row", "they dont listen", "The third ask gets loud. What then?"],
  ])("%s", (_, text, reply) => {
    expect(replyFaults(reply, wordInput(text), lists)).toEqual([]);
  });

  it.each([
    ["one day for two", "weekends", "Saturday, then. What would you do?", "ungrounded"],
    ["a rhythm", "sometimes", "Daily, then. What would you do?", "ungrounded"],
    ["a number of things", "its been a year", "Twelve friends. What would help?", "ungrounded"],
    ["a brother for a sister", "my brother", "Your sister, then. What would help?", "ungrounded"],
    ["a husband for a partner", "my partner", "Your husband knows. What helps?", "ungrounded"],
    ["an idea of Cairn's", "my phone", "You could put it upstairs. What else?", "advice"],
  ])("but not %s", (_, text, reply, fault) => {
    expect(replyFaults(reply, wordInput(text), lists)).toEqual([fault]);
  });

  it("and advice where the move has permission to offer ideas", () => {
    const input = wordInput(TEXT, { move: aMove({ id: "offer-ideas" }) });
    expect(replyFaults("Some ring a mate. Have you considered that?", input, lists)).toEqual([]);
  });
});

it("tells which words are at fault, for who worded them", () => {
  expect(replyFindings("Marcus called 12 times, sad as it is. What changed?", ASKS, lists)).toEqual(
    [
      { fault: "emotion-word", words: ["sad"] },
      { fault: "ungrounded", words: ["12", "Marcus"] },
      { fault: "gate", words: ["sad"] },
    ],
  );
});
