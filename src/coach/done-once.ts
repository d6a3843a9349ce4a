const ONCE =
  /^(?:(?:maybe |perhaps )?i(?:'d|'ll| will| would| could| can| might)? )?(?:text|call|ring|phone|email|book|apply|sign up|register|finish|hand in|submit|tell|ask|write to|visit|join|buy|sell|send|make an appointment|see (?:a|my) (?:doctor|gp|dentist)|cancel|return|pay|clear|paint|build|fix|complete)\b/i;

/** An act that is done once ("book it", "hand it in"): nobody asks how often, and its end is a day. */
export const isDoneOnce = (act: string): boolean => ONCE.test(act);
