/** Words that mean the same to the rules. A class may name another. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  want: "want|wanted|wants|wanting|wish|need|desire|long|yearn|crave|ready|prepared|planning|plan|intend|intending|hoping|hope|going|trying|about|thinking about|willing|decided|tempted|dying|rather|prefer|d like|would like|id like|determined",
  die: "die|be dead|be killed|perish|be gone forever|be deceased|be six feet under|be in the ground|be buried|be in a grave|be in my grave",
  relative:
    "mum|mom|mother|dad|father|brother|sister|son|daughter|kid|child|wife|husband|partner|boyfriend|girlfriend|bf|gf|gran|grandma|grandad|grandpa|nan|aunt|uncle|cousin|nephew|niece|stepdad|stepmum|stepmom|stepson|stepdaughter|ex|fiance|fiancee|spouse|parents|grandson|granddaughter",
  person:
    "my {relative}|my best friend|my friend|a friend|my mate|my roommate|my flatmate|my housemate|my colleague|my coworker|my neighbour|my neighbor|my student|my boss|my bestie|my teammate|a girl|a boy|a guy|a kid|someone|somebody|this girl|this guy|she|he|they|my little {relative}|my older {relative}|my younger {relative}|my teenage {relative}|my best mate|my classmate|one of my {relative}|one of my friends|a friend of mine|a colleague|a coworker",
};
