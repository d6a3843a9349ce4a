import { stem } from "./words.ts";

/** What one does, and how it is said of then or as done: "feel", "felt". Left out is what is more often another word ("bit", "broke"). */
const FORMS =
  "be been; begin began begun; bend bent; break broken; bring brought; build built; buy bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; do did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fly flew flown; forget forgot forgotten; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; have had; hear heard; hide hid hidden; hold held; keep kept; know knew known; lead led; learn learnt; leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; ring rang rung; run ran; say said; see saw seen; sell sold; send sent; shake shook shaken; sing sang sung; sit sat; sleep slept; speak spoke spoken; spend spent; stand stood; stick stuck; sweep swept; swim swam swum; take took taken; teach taught; tell told; think thought; throw threw thrown; wake woke woken; wear wore worn; win won; write wrote written";

/** Each form's stem, with the stems of all that are the same verb. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split("; ").flatMap((line) => {
    const stems = [...new Set(line.split(" ").map(stem))];
    return stems.map((one) => [one, stems] as const);
  }),
);

/** "Feeling" said "felt" as well, and "gone" said "go". */
export const otherForms = (word: string): readonly string[] => SAME.get(stem(word)) ?? [];
