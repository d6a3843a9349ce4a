import { describe, expect, it } from "vitest";

import { requestsIn } from "../../../src/language/openai/guards/requests-in.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { SYSTEM_PROMPTS } from "./inputs.ts";

const { lists } = loadSystemPrompts(SYSTEM_PROMPTS);

describe("how many things a text asks for", () => {
  it.each([
    [0, "That counts."],
    [0, "We'll pause here. Write whenever you like."],
    [0, "People, and maybe football."],
    [1, "What made it fall away?"],
    [1, "Tell me about your mates."],
    [1, "So, football. Tell me a bit more."],
    [1, "If one evening next week went well, what would you be doing?"],
    [1, "When it gets hard, what will remind you why you started?"],
    [1, "Who or what could make it easier?"],
    [1, "Keep it as it is, make it smaller, or let it rest?"],
    [1, "What, if anything, would you want from this talk?"],
    [1, "Picture an ordinary good day. What are you doing then?"],
    [1, "Picture an ordinary good day."],
    [1, "Fair. What would make it worth your time, or shall we stop here?"],
    [1, "And the mornings?"],
    [1, "If one day went better, where would you be and what would you be doing?"],
    [1, "How would you get up and do your stretches first?"],
    [1, "What would it take to come home and have the kettle on?"],
    [1, "When you think of the drawer and what's in it, what would you like to do?"],
    [
      1,
      "Is there anything you'd do between reading it and typing back, and if so, what would it be?",
    ],
    [1, "Which part of the day would suit you: would it be mornings or evenings?"],
    [1, "Saturday, and not the other days, is that right?"],
    [1, "Would that be the one Saturday, or how often would you like it?"],
    [2, "How often, and for how long?"],
    [2, "What would you say to them, and do your kids know?"],
    [2, "What would you do first, and have you asked her?"],
    [2, "What got in the way, and what helped?"],
    [2, "How do you see it yourself, and would you want it different?"],
    [2, "Where would you go and what would you bring?"],
    [2, "How did it go, and what's next?"],
    [2, "Could you ask her, and do you think she would come?"],
    [2, "What happened? And what did you do?"],
    [2, "Where would it be, and when would it start?"],
    [2, "Tell me more. What helped?"],
    [3, "What, when would it be, and who would be there? Does that help?"],
  ])("%i: %s", (count, text) => {
    expect(requestsIn(text, lists)).toBe(count);
  });
});
