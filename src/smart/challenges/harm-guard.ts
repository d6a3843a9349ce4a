import { wordSet } from "../lexicon/word-set.ts";

const HARM_WORDS = wordSet(`
  hit hits hitting beat beats beating slap slaps slapping punch punches kick kicks choke chokes choking strangle shove shoves push pushes
  hurt hurts hurting abuse abuses abused abusing abusive violent violence threaten threatens threatening threats threat
  yell yells yelling shout shouts shouting scream screams screaming insult insults insulting humiliate humiliates
  humiliating belittle belittles belittling control controls controlling jealous stalk stalks stalking follows following
  track tracks tracking monitor monitors monitoring forbids forbid allow allows lets locks locking isolate isolates
  rape rapes raped assault assaults assaulted molest touch touches touching grope gropes groping harass harasses harassing
  harassment discriminate discriminates discrimination racist racism sexist sexism homophobic transphobic slur slurs bully
  bullies bullying mock mocks mocking exploit exploits steal steals takes neglect neglects starve blackmail blackmails
  manipulate manipulates manipulating gaslight gaslights gaslighting drunk rage rages scare scares scared scary afraid fear fears
  frightened unsafe danger dangerous weapon gun knife force forces forced forcing permission disability race religion accent
  unwanted underpaid fondle spit spits trap traps trapped throws smashes drinking drugs
`);

/**
 * Does the text speak of someone who harms, threatens, controls or discriminates? Then a wish about
 * that person is never turned into "what could you do differently": the fault would change sides.
 * Deliberately wide: a needless plain question costs little.
 */
export const speaksOfHarmByOther = (words: readonly string[]): boolean =>
  words.some((word) => HARM_WORDS.has(word));
