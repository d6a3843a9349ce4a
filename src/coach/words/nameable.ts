import { withoutSpoken } from "./aloud.ts";
import { shortened } from "./turned.ts";

const MOST_WORDS = 12;
const UNSAFE =
  /\b(?:stupid|useless|worthless|hate|kill|die|dead|fuck\w*|shit\w*|you|u|not|never|no|don't|can't)\b|[?"]|^(?:him|her|he|she|they|it|them|that|this|there|then|nobody|nothing)\b/i;

/** An act as its person typed it, for a question about it; empty where it would hurt to read, or is no act. */
export const nameable = (act = ""): string =>
  UNSAFE.test(withoutSpoken(act)) ? "" : shortened(act, MOST_WORDS);
