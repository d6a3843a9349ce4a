import { askedTooOften } from "./asked-too-often.ts";
import { fieldsFilled } from "./fields-filled.ts";
import { fitForThisPerson } from "./fit-for-this-person.ts";
import type { Grader } from "./grader.ts";
import { heard } from "./heard.ts";
import { noAnswerKept } from "./no-answer-kept.ts";
import { noLoops } from "./no-loops.ts";
import { oneRequest } from "./one-request.ts";
import { ownFeelings } from "./own-feelings.ts";
import { parroting } from "./parroting.ts";
import { plainWords } from "./plain-words.ts";
import { provenance } from "./provenance.ts";
import { pushing } from "./pushing.ts";
import { bareEcho, complexReflections, reflecting } from "./reflecting.ts";
import { repeatedWording } from "./repeated-wording.ts";
import { rightOutcome } from "./right-outcome.ts";
import { shortReplies } from "./short-replies.ts";
import { soundStatement } from "./sound-statement.ts";
import { turnsToEnd, turnsToStatement } from "./turns-to-goal.ts";
import { unaskedAdvice } from "./unasked-advice.ts";
import { wrongPause } from "./wrong-pause.ts";

/** In the order of the report. */
export const GRADERS: readonly Grader[] = [
  rightOutcome,
  wrongPause,
  pushing,
  heard,
  fieldsFilled,
  provenance,
  noAnswerKept,
  soundStatement,
  turnsToStatement,
  turnsToEnd,
  oneRequest,
  shortReplies,
  plainWords,
  reflecting,
  complexReflections,
  parroting,
  bareEcho,
  repeatedWording,
  noLoops,
  askedTooOften,
  unaskedAdvice,
  ownFeelings,
  fitForThisPerson,
];
