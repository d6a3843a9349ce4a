import type { ReplyFinding, ReplyParts } from "../guards/reply-findings.ts";

/** A wording of this turn that did not stand, and why. */
export interface WordTry extends ReplyParts {
  readonly findings: readonly ReplyFinding[];
}

/** In words that can be acted on, for the model that wrote it: what it is, and what to do about it. */
export const whatWasWrong = ({ fault, way = "", words }: ReplyFinding): WrongThing => ({
  what:
    (fault === "gate" ? STOPPED[way] : WHY[`${fault}:${way}`]) ??
    WHY[fault] ??
    "it may not be said",
  ...(words.length > 0 ? { words } : {}),
});

interface WrongThing {
  readonly what: string;
  readonly words?: readonly string[];
}

const NO_FEELING = "it names a feeling they did not name; say what happened, and no feeling";

const WHY: Readonly<Record<string, string>> = {
  empty: "nothing was said",
  "too-long": "it was too long; say half as much",
  "requests:none": "nothing is asked; ask one thing in request",
  "requests:several": "more than one thing is asked; ask only one, in one plain question",
  "requests:unasked": "something is asked where nothing may be; end in a full stop",
  marks: "it holds a mark that may not stand in it; write plain sentences",
  link: "it holds a link or a phone number; leave it out",
  "never-word": "these words are never used; say it without them",
  "clinical-word": "a clinical word that is not theirs; use their own word",
  "emotion-word": NO_FEELING,
  advice: "it reads as advice; say nothing of what they should or could do",
  ungrounded:
    "a number, a time, a name or a person they did not speak of; use what they said, or leave it out",
  parrot: "too many of their words in a row; say what they meant in words of your own",
  repeat: "that question was asked in these words already; ask in others, or ask the next thing",
  gate: "a fixed rule stops it; say it in quite other words",
  unanswered: "they ask something and takeUp does not answer it; answer it there in one clause",
};

/** By the codes of the output gate. */
const STOPPED: Readonly<Record<string, string>> = {
  "claims-human": "it speaks as if Cairn were a person",
  diagnoses:
    "it says what is wrong with them, or why they are as they are; stay with what they told",
  "names-condition": "it names a condition they did not name; leave it out",
  "medical-advice": "it reads as advice about health or medicine; leave that out",
  "names-method": "it names something that may not be named here; leave it out",
  "glamorises-harm": "it could be read as speaking well of harm; say it in quite other words",
  "leads-to-no": "it invites a no; ask openly",
  "demands-promise": "it asks for a promise; ask what they would do, not whether they will",
  blames:
    "it could be read as blame, pressure or a doubt; ask openly, and only about what they want",
  minimises: "it makes little of what they told; leave that out",
  "agrees-with-hopelessness":
    "it could be read as agreeing that nothing will help; say it otherwise",
  "shuts-down": "it could be read as closing the talk or sending them off; leave that out",
  "promises-secrecy": "it promises that nobody will know; leave that out",
  "guilt-at-goodbye": "it makes leaving hard; leave that out",
  "card-topic": "it speaks of something that only a fixed card may; leave that out",
  "speaks-for-itself":
    "it gives Cairn thoughts, feelings, acts or memories of its own; say it of them and not of Cairn",
  "unknown-contact": "a name, link or number nobody here spoke of; leave it out",
  "unwritten-emotion": NO_FEELING,
};
