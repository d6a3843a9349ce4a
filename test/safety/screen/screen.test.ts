import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RISK_KINDS, screenResultSchema } from "../../../src/domain/hold.ts";
import { UNHEARD } from "../../../src/safety/screen/ear/ear.ts";
import { weighed } from "../../../src/safety/screen/ear/ear-lines.ts";
import lines from "../../../src/safety/screen/ear/lines.json" with { type: "json" };
import { clarityOf, readForTraining, screen } from "../../../src/safety/screen/screen.ts";

describe("the screen pauses", () => {
  it.each([
    ["I want to kill myself", "risk"],
    ["im suicidal and i dont know who to tell", "risk"],
    ["i wish i could just not wake up", "risk"],
    ["they'd all be better off without me", "risk"],
    ["You won't have to worry about me much longer", "risk"],
    ["I've been saving up my pills", "risk"],
    ["su1c1de", "risk"],
    ["k*ll my s e l f", "risk"],
    ["i wanna dieeee", "risk"],
    ["sewer slide", "risk"],
    ["ｉ ｗａｎｔ ｔｏ ｄｉｅ", "risk"],
    ["i want to d\u200Bie", "risk"],
    ["I cut myself last night", "risk"],
    ["I tried to kill myself two years ago and it's back", "risk"],
    ["I'm not suicidal, I just want to sleep and not wake up", "risk"],
    ["not trying to die, just cutting", "risk"],
    ["yes i am suicidal. no i don't want to talk about it", "risk"],
    ["I'm not going to kill myself yet", "risk"],
    ["I keep telling people I'm not suicidal but I am", "risk"],
    ["I don't want to talk, I want to die", "risk"],
    ["I'm a doctor and I am suicidal", "risk"],
    ["my mum knows I want to die", "risk"],
    ["My aim is to get fitter but I also feel suicidal, so.", "risk"],
    ["my husband found my suicide plan", "risk"],
    ["i wanna kill myself over a stupid exam", "risk"],
    ["i googled ways to kill myself at work today", "risk"],
    ["I'd like to talk about suicide. Mine.", "risk"],
    ["my goal for march is to not kill myself, thats it", "risk"],
    ["can you talk to someone who wants to commit suicide", "risk"],
    ["my ex said go kill yourself and now i think hes right, i should", "risk"],
    ["honestly? to be dead. thats the goal", "risk"],
    ["the only thing on my to do list is die", "risk"],
    ["d.i.e is my whole wishlist", "risk"],
    ["iwanttodieiwanttodie", "risk"],
    ["I'm going to kill myself tonight", "imminent"],
    ["i just took a whole bottle of pills", "imminent"],
    ["I'm standing on the bridge and I'm going to jump", "imminent"],
    ["This is goodbye. Tell my kids I love them", "imminent"],
    ["the belt is round my neck", "imminent"],
    ["i drank bleach", "imminent"],
  ])("on %j with %s", (text, level) => {
    expect(screen(text).level).toBe(level);
  });
});

describe("the screen sees, without a pause", () => {
  it.each([
    ["my friend says she wants to die", "suicide"],
    ["I tried to kill myself when I was 16", "suicide"],
    ["my goal is to stop cutting", "self-harm"],
    ["im 14", "minor"],
    ["he won't let me see my friends", "partner-abuse"],
    ["I make myself sick after meals", "eating-disorder"],
    ["I'm being watched through my tv", "psychosis-mania"],
  ])("%j as %s", (text, kind) => {
    const result = screen(text);
    expect(result.level).toBe("concern");
    expect(result.kinds).toContain(kind);
  });
});

describe("the screen lets pass", () => {
  it.each([
    "this deadline is killing me",
    "I'm dying to see it",
    "I could kill for a coffee",
    "my phone died",
    "drop dead gorgeous",
    "I'd rather die than go to that party",
    "I'm not suicidal",
    "I would never kill myself",
    "no thoughts of hurting myself",
    "my dad died in May and I miss him",
    "I lost a friend to suicide in 2020",
    "writing a paper about suicide prevention",
    "suicide squad",
    "I cut my finger cooking",
    "I want to stop cutting myself down in meetings",
    "I want to end things with my boyfriend",
    "my 14 year old son",
    "when I was 14 I played the violin",
    "I ran 10 kms",
    "9, i cant go on like this",
    "huh? i wasnt leaving it. i wanted to change the sentence",
    "cold turkey. lasted 4 days lol",
    "hearing his voice and just talking about football",
    "nothing left for the people i love",
    "cross my heart and hope to die, i did my stretches",
    "your computer thinks i want to top myself because i said it was a bit quick",
    "i never said i hurt myself. i want my back not to hurt",
    "my wife worries that I'm suicidal because I'm quiet. I'm not",
    "0 out of 10 on the wanting to die scale",
    "hurt myself? no. i hurt my shoulder",
    "soon, hopefully",
    "my phone's about to die so ill be quick",
    "it's not a hill I'm going to die on",
    "since the stroke I can't play the piano",
    "",
  ])("%j", (text) => {
    expect(screen(text)).toEqual({ level: "none", kinds: [], rule: "none" });
  });
});

describe("a sentence about someone else's hands", () => {
  it("is abuse and no wound", () => {
    const result = screen("i want to make him stop hitting me");
    expect(result.level).toBe("risk");
    expect(result.kinds).toEqual(["partner-abuse"]);
  });
});

describe("a saying taken out", () => {
  it.each([
    "cross my heart and hope to die. and i do want to die",
    "not a hill i want to die on but i want to die",
    "i want to stop living in my head and kill myself",
  ])("leaves the rest to be heard: %j", (text) => {
    expect(screen(text).level).toBe("risk");
  });
});

describe("what is said plainly in the first person", () => {
  it.each(["I want to kill myself", "I feel suicidal", "I just want to die"])(
    "is believed however harmless it sounds: %j",
    (text) => {
      const { findings } = readForTraining(text);
      expect(findings.some(({ isSure }) => isSure === true)).toBe(true);
      expect(weighed(findings, UNHEARD, { ...lines, rules: {} }).some(({ isSure }) => isSure)).toBe(
        true,
      );
    },
  );

  it.each(["she says I'm suicidal", "suicidal pricing, that shop", "I could kill for a coffee"])(
    "is not %j",
    (text) => {
      expect(readForTraining(text).findings.some(({ isSure }) => isSure === true)).toBe(false);
    },
  );
});

describe("what is said so that ear and sense are not asked", () => {
  it.each([
    "I'd rather be dead than spend another winter in that flat",
    "Not eating, not washing, want to die",
    "by midnight I'll be dead",
    "that's it, I'm stepping off",
    "I'd be relieved not to wake up tomorrow",
    "not planning anything but being dead sounds restful",
    "I know where and how, and that helps",
    "one more bad month and then I'm ending it",
    "said my goodbyes on Sunday and nobody realised",
    "sh'd again last night",
    "I feel nothing unless I'm bleeding",
    "they pulled me off the bridge in June, last week I went back",
    "my goal was a week without cutting. made two",
  ])("pauses at %j", (text) => {
    expect(["risk", "imminent"]).toContain(screen(text).level);
  });

  it.each([
    "I want to die my hair blue",
    "took his old tablets back to the pharmacy",
    "Dig out the saw and see if it still cuts",
    "I would tell you if I was suicidal, and I'm not",
    "no part of me wants to die",
    "I thought the cough would be gone by now",
    "I'd rather be dead than seen in those crocs",
  ])("lets pass %j", (text) => {
    expect(["risk", "imminent"]).not.toContain(screen(text).level);
  });

  it.each([
    ["he doesn't hit me hard", "partner-abuse"],
    ["my brother attempted on Friday", "suicide"],
    ["there's a man in the hall nobody else can see", "psychosis-mania"],
    ["I'm in yr 9 and I hate break", "minor"],
    ["I want to beat my neighbour to death", "violence"],
  ])("sees in %j a sign of %s", (text, kind) => {
    expect(screen(text).kinds).toContain(kind);
  });
});

describe("what was said before", () => {
  it("makes a message dangerous that is harmless alone", () => {
    expect(screen("tomorrow it will all be over").level).toBe("none");
    expect(screen("tomorrow it will all be over", { recent: ["i want to die"] }).level).toBe(
      "imminent",
    );
  });

  it.each([
    "skip. gonna do it now",
    "ok i'll do it tonight",
    "right im doing it now",
    "4 weeks seems long for one message, i'll just do it tonight",
  ])("tells what %j means", (text) => {
    expect(screen(text).level).toBe("none");
    expect(screen(text, { recent: ["i want to die"] }).level).toBe("imminent");
  });

  it("does not colour an ordinary answer", () => {
    expect(screen("sundays would work", { recent: ["i want to die"] }).level).toBe("none");
  });

  it("does not hear the coach's question as the person's word", () => {
    const openQuestion = "Are you thinking about how to end your life or how to die?";
    const text = 'you wrote "thinking about how to end your life or how to die"';
    expect(screen(text).level).toBe("risk");
    expect(screen(text, { openQuestion }).level).toBe("none");
  });
});

describe("clarity", () => {
  it.each([
    ["I want to kill myself", "explicit"],
    ["I wish I wouldn't wake up", "unclear"],
    ["You won't have to worry about me much longer", "unclear"],
    ["catch the bus for good", "unclear"],
  ])("of %j is %s", (text, clarity) => {
    expect(clarityOf(text)).toBe(clarity);
  });
});

describe("whatever is typed", () => {
  it("gets a verdict that fits the schema, the same one twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const result = screen(text);
        expect(screenResultSchema.parse(result)).toEqual(screen(text));
      }),
    );
  });

  it("cannot hide an explicit sentence behind what stands around it", () => {
    const around = fc.string({ maxLength: 80 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(screen(`${before}. I want to kill myself. ${after}`).level).not.toBe("none");
      }),
    );
  });

  it("takes time that grows with its length only", () => {
    const hostile = [
      "i want to ",
      "my friend says she ",
      "a".repeat(50),
      "s u i ",
      "**k* ",
      ". . ",
    ];
    for (const piece of hostile) {
      const short = timeOf(piece.repeat(300));
      const long = timeOf(piece.repeat(3000));
      expect(long).toBeLessThan(short * 10 * 6 + 50);
    }
  });

  it("may be one long run of single letters", () => {
    expect(screen("a ".repeat(200_000)).level).toBe("none");
    expect(screen("k i l l ".repeat(50_000)).level).toBe("none");
  });

  it("names a rule and never repeats the text", () => {
    expect(screen("zebra I want to die zebra").rule).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(RISK_KINDS).toContain(screen("I want to die").kinds[0]);
  });
});

function timeOf(text: string): number {
  const startedAt = performance.now();
  screen(text);
  return performance.now() - startedAt;
}
