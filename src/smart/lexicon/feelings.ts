import { wordSet } from "./word-set.ts";

/** Words for states people want to be rid of. */
export const FEELING_WORDS = wordSet(`
  anxiety anxious depression depressed sad sadness stress stressed worry worries worried worrying fear fears afraid
  scared panic panicking panicky angry anger guilt guilty shame ashamed lonely loneliness overwhelm
  overwhelmed nervous nervousness nerves upset hurt pain painful grief bad low down awkward awkwardness embarrassed embarrassment
  uncomfortable discomfort insecure insecurity insecurities jealous jealousy self-doubt doubt doubts hopeless hopelessness empty
  emptiness numb tense tension negative negativity rejected rejection judged vulnerable irritable irritated irritability
  frustrated frustration regret regrets burnout miserable misery unhappy unhappiness self-conscious paranoid paranoia homesick
  homesickness worthless worthlessness inadequate terrified terror dread phobia phobias unsafe trapped stuck bored boredom
  resentful resentment bitter bitterness restless rage humiliated humiliation nervousness weak sensitive
  sick ill flashbacks nightmares intrusive
`);
