import { describe, expect, it } from "vitest";

import { draftFaults } from "../../../src/language/openai/guards/draft-rules.ts";
import { straightened } from "../../../src/language/openai/guards/straightened.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import type { OnTable } from "../../../src/coach/language.ts";
import type { Line } from "../../../src/domain/conversation.ts";
import { asked, draftInput, fact, said, SYSTEM_PROMPTS } from "./inputs.ts";

const { lists } = loadSystemPrompts(SYSTEM_PROMPTS);
const INPUT = draftInput([
  fact("action", "play 5 a side"),
  fact("frequency", "once a week"),
  fact("deadline", "4 weeks"),
  fact("reason", "i miss my mates"),
  fact("sign", "id feel like me again"),
  fact("support", "danny"),
]);

describe("a draft made of the facts and of nothing else", () => {
  it.each([
    "I'll play 5-a-side once a week for 4 weeks, because I miss my mates.",
    "I'll play 5-a-side once a week for four weeks, because I miss my mates and I'd feel like me again.",
    "I want to play 5-a-side with Danny once a week for 4 weeks, because I miss my mates.",
    "I’ll start playing 5-a-side with Danny.",
  ])("%s", (statement) => {
    expect(draftFaults(statement, INPUT, lists)).toEqual([]);
  });

  it("may mend the spelling of a contraction", () => {
    const input = draftInput([fact("reason", "shes a good kid, she shouldnt have to tiptoe")]);
    const statement = "I want this because she's a good kid and she shouldn't have to tiptoe.";
    expect(draftFaults(statement, input, lists)).toEqual([]);
  });
});

describe("a draft that says the facts as a person would", () => {
  it.each([
    [
      "I'll go for a 20-minute walk three times a week for the next four weeks, so that I have more energy for my kids.",
      ["go for a walk", "20 mins", "3x a week", "4 weeks", "so i got more energy for the kids"],
    ],
    [
      "I'll bring my panic attacks down from 3 to 1 a week by the end of March, so I can drive again.",
      ["panic attacks", "from 3 a week to 1", "end of march", "so i can drive again"],
    ],
    [
      "I want to be more patient with my son, because he's only little once.",
      ["be more patient with my son", "hes only little once"],
    ],
    [
      "I'll ring my sister on Sundays until Christmas, because family matters to me.",
      ["ring my sister", "sundays", "xmas", "family matters"],
    ],
    [
      "I'll study for my exam for an hour a day until 12 December, because I want to become a nurse.",
      ["study for the exam", "an hour", "every day", "12 december", "i want to be a nurse"],
    ],
    [
      "I'll let myself feel sad when it comes, because he mattered, and I'll notice it when I can say his name.",
      ["let myself feel sad when it comes", "he mattered", "i can say his name"],
    ],
  ])("%s", (statement, told) => {
    const slots = ["action", "duration", "frequency", "deadline", "reason"] as const;
    const facts = told.map((value, place) => fact(slots[place] ?? "sign", value));
    expect(draftFaults(statement, draftInput(facts), lists)).toEqual([]);
  });
});

const line = (text: string): Line => said(text);
const TABLE: OnTable = {
  statement: "I'll paint on Mondays for 4 weeks, because it's my hour off.",
  said: "tuesdays",
  stands: false,
  refused: ["I'll paint on Mondays for 4 weeks, because it's my hour off."],
};
const PAINT = [fact("action", "paint"), fact("deadline", "4 weeks")];

it("knows a verb in each of its forms", () => {
  const facts = [
    fact("action", "go to choir on Sundays"),
    fact("reason", "it felt like me, and i forgot all of it"),
  ];
  const statement = "I'll go to choir on Sundays, to feel like me and forget it all.";
  expect(draftFaults(statement, draftInput(facts), lists)).not.toContain("added");
});

describe("a sentence mended from what was said of it", () => {
  it.each([
    ["I'll paint on Tuesdays for 4 weeks, because it's my hour off.", "tuesdays"],
    ["I'll paint on Tuesdays for 4 weeks.", "tuesdays. the reason is daft"],
    ["I'll paint on Tuesdays for 4 weeks.", "tuesdays. the end bit sounds so sad tho"],
    ["I'll paint on Mondays for 4 weeks.", "last bit sounds like my wife talking"],
    ["I'll paint on Mondays for 4 weeks.", "you said it could go. its still there"],
    ["I'll paint on Mondays for 4 weeks.", "lol the end is weird, cut it"],
    ["I'll paint on Mondays for 4 weeks.", "that part is a bit much"],
    ["I'll paint on Tuesdays, when he's out.", "jus paint tuesdays when hes out, thats all it is"],
    ["I'll paint at the library on Tuesdays, because it's my hour off.", "tuesdays, at the libary"],
  ])("%s, after %j", (statement, text) => {
    const input = draftInput(PAINT, { onTable: { ...TABLE, said: text } });
    expect(draftFaults(statement, input, lists)).toEqual([]);
  });

  it.each([
    ["dropped", "I'll paint on Tuesdays for 4 weeks.", "tuesdays"],
    ["dropped", "I'll paint on Tuesdays for 4 weeks.", "that sounds like every week. tuesdays"],
    ["refused", "I'll paint on Mondays for 4 weeks, because it's my hour off.", "tuesdays"],
    ["remeasured", "I'll paint twice a week for 4 weeks, because it's my hour off.", "tuesdays"],
    ["remeasured", "I'll paint by 18 December, because it's my hour off.", "tuesdays"],
    ["ungrounded", "I'll paint on Fridays for 4 weeks, because it's my hour off.", "tuesdays"],
    ["added", "I'll paint calmly on Tuesdays, because it's my hour off.", "tuesdays"],
  ])("%s: %s", (fault, statement, text) => {
    const input = draftInput(PAINT, { onTable: { ...TABLE, said: text } });
    expect(draftFaults(statement, input, lists)).toContain(fault);
  });
});

describe("words of the client's own lines", () => {
  const recent = [
    line("could walk it instead of drivin"),
    line("im away mon to thurs, so sat or sun"),
  ];

  it.each([
    "I'll walk instead of driving on Saturday or Sunday.",
    "I'll walk at the weekend instead of driving.",
  ])("make %s", (statement) => {
    const input = draftInput([fact("action", "walk")], { recent, text: "with the rod" });
    expect(draftFaults(statement, input, lists)).toEqual([]);
    expect(draftFaults(statement, draftInput([fact("action", "walk")]), lists)).not.toEqual([]);
  });

  it("are the same word in the past and in what is to come, and a day is no deed", () => {
    const sit = (text: string) =>
      draftFaults("I'll sit there.", draftInput([fact("action", "walk")], { text }), lists);
    expect(sit("i sat there, by the water")).toEqual([]);
    expect(sit("sat or sun, there")).toContain("added");
  });

  it("are not those of the coach, and not a verb that is spelled like a day", () => {
    const ofCoach = [asked("Would Friday fit?"), line("sat by the water, walking")];
    const input = draftInput([fact("action", "walk")], { recent: ofCoach });
    for (const day of ["Friday", "Saturday"])
      expect(draftFaults(`I'll walk on ${day}.`, input, lists)).toContain("ungrounded");
  });
});

describe("a count and its thing, told in two places", () => {
  const envelopes = [
    line("open the envelopes i guess"),
    line("3 maybe"),
    line("every week. but ive said that before and didnt"),
  ];
  const fishing = [line("fishing"), line("The weekends I dont have them. So every other")];

  it.each([
    ["I'll open 3 envelopes every week for 2 weeks.", envelopes],
    ["I'll open three of the envelopes every week for 2 weeks.", envelopes],
    ["I'll go fishing every other weekend for 2 weeks.", fishing],
  ])("%s", (statement, recent) => {
    const input = draftInput([fact("deadline", "2 weeks")], { recent });
    expect(draftFaults(statement, input, lists)).toEqual([]);
  });

  it.each([
    ["I'll open 2 envelopes every week for 3 weeks.", envelopes],
    ["I'll open envelopes 2 times a week.", envelopes],
    ["I'll open envelopes 3 times a week for 2 weeks.", [line("envelopes, 3 weeks")]],
    ["I'll go fishing every second weekend for 2 months.", fishing],
    ["I'll go fishing every weekend for 2 weeks.", [line("fishing every other weekend")]],
  ])("but not %s", (statement, recent) => {
    const input = draftInput([fact("deadline", "2 weeks")], { recent });
    expect(draftFaults(statement, input, lists)).toContain("remeasured");
  });
});

describe("a phone's spelling put right", () => {
  const input = draftInput([
    fact("action", "msg the girl from work"),
    fact("frequency", "just once"),
    fact("deadline", "2moro"),
    fact("reason", "someone to laugh w"),
  ]);

  it.each([
    "I'll message the girl from work tomorrow, just once, so I have someone to laugh with.",
    "I'll start messaging the girl from work tomorrow, so I have someone to laugh with.",
  ])("is no new word: %s", (statement) => {
    expect(draftFaults(statement, input, lists)).toEqual([]);
  });

  it.each([
    ["added", "I'll phone the girl from work tomorrow."],
    ["ungrounded", "I'll message the girl from work tonight."],
    ["ungrounded", "I'll message 2 girls from work."],
  ])("and nothing else is let in: %s", (fault, statement) => {
    expect(draftFaults(statement, input, lists)).toContain(fault);
  });
});

describe("how often and until when", () => {
  it.each([
    [
      "I'll say one idea in meetings, once a week for a month.",
      [fact("action", "say one idea in meetings"), fact("frequency", "once")],
    ],
    ["I'll ring the surgery within a month.", [fact("action", "ring the surgery")]],
    ["I'll ring the surgery in the next month.", [fact("action", "ring the surgery")]],
  ])("are joined as people join them: %s", (statement, facts) => {
    const input = draftInput([...facts, fact("deadline", "a month")]);
    expect(draftFaults(statement, input, lists)).toEqual([]);
  });

  it("are not taken from when they want to look back", () => {
    const input = draftInput([fact("action", "ring the surgery"), fact("review", "2 weeks")]);
    expect(draftFaults("I'll ring the surgery within 2 weeks.", input, lists)).toEqual([
      "look-back",
    ]);
    expect(draftFaults("I'll ring the surgery.", input, lists)).toEqual([]);
  });
});

describe("a sentence of the client's own", () => {
  const input = draftInput([fact("action", "alarm")], {
    own: "Alarm at 10, weekdays, no scrollin.",
  });

  it("is mended in its spelling", () => {
    expect(draftFaults("Alarm at 10, weekdays, no scrolling.", input, lists)).toEqual([]);
  });

  it.each([
    ["loses a word", "Alarm at 10, no scrolling."],
    ["gets a new one", "Alarm at 10, weekdays, no scrolling or snoozing."],
  ])("is not taken where it %s", (_, statement) => {
    expect(draftFaults(statement, input, lists)).toContain("not-as-typed");
  });
});

describe("a draft that is left to rules", () => {
  it.each([
    ["too-long", `I'll ${"play 5-a-side and ".repeat(12)}play 5-a-side.`],
    ["not-first-person", "Play 5-a-side once a week for 4 weeks."],
    ["marks", "I'll play 5-a-side once a week for 4 weeks. I miss my mates."],
    ["marks", "I'll play 5-a-side once a week for 4 weeks, because I miss my mates!"],
    [
      "ungrounded",
      "I'll play 5-a-side once a week for 4 weeks, because my daughter and I miss my mates.",
    ],
    ["remeasured", "I'll play 5-a-side 4 times a week."],
    ["added", "I'll play 5-a-side and swim once a week for 4 weeks."],
    ["turned", "I'll not play 5-a-side."],
  ])("%s: %s", (fault, statement) => {
    expect(draftFaults(statement, INPUT, lists)).toContain(fault);
  });
});

describe("what a person means by it", () => {
  const asksOfWeek = asked("How often would you draw, in a normal week?");
  it.each([
    [
      "a rhythm is what they count, where a week was asked about",
      "I'll draw 2 nights a week.",
      [
        asksOfWeek,
        line("draw every day? no"),
        asked("How long?"),
        line("i was gonna say 2 nights"),
      ],
    ],
    [
      "a number and the every of it are one",
      "I'll open 3 every week.",
      [line("open 3"), line("every week")],
    ],
    [
      "a word in another form is theirs",
      "I'll go quietly, so there's peace at bedtime.",
      [line("go quiet"), line("peace. in bed in time")],
    ],
  ])("%s: %s", (_, statement, recent) => {
    expect(draftFaults(statement, draftInput([], { recent }), lists)).toEqual([]);
  });

  it.each([
    ["remeasured", "I'll draw 2 nights a week.", [line("draw, like 2 nights")]],
    ["remeasured", "I'll draw 2 nights a week.", [asksOfWeek, line("draw, for 2 weeks")]],
    ["added", "I'll go slowly, so there's peace.", [line("go quiet"), line("peace")]],
  ])("and no more: %s: %s", (fault, statement, recent) => {
    expect(draftFaults(statement, draftInput([], { recent }), lists)).toContain(fault);
  });

  it("a sentence made of a few words of theirs is not their own to keep", () => {
    const said = "it says the same thing twice. can it be because i want a book in bed?";
    const input = draftInput([fact("action", "stop at 6")], {
      own: "I'll make time for the same thing twice.",
      onTable: { statement: "I'll stop at 6.", said, stands: false, refused: [] },
    });
    const mended = "I'll stop at 6, because I want a book in bed.";
    expect(draftFaults(mended, input, lists)).toEqual([]);
  });
});

describe("what comes before the one who does it", () => {
  it.each([
    [
      "Most weeks I'll stop at 6 and shut the laptop, because I'm tired.",
      "I'll stop at 6 and shut the laptop, most weeks, because I'm tired.",
    ],
    ["When I get in, I'll make her a brew.", "I'll make her a brew when I get in."],
    ["Mondays I'll swim because it's mine.", "I'll swim Mondays, because it's mine."],
  ])("is said after: %s", (statement, inOrder) => {
    expect(straightened(statement)).toBe(inOrder);
  });

  it.each(["I'll walk on Sunday.", "Walk on Sunday.", "My Sundays will be mine."])(
    "and all else stays: %s",
    (statement) => {
      expect(straightened(statement)).toBe(statement);
    },
  );
});
