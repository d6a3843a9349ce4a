export const BUCKETS = 32_768;

const PRIME = 0x01000193;
const SPACE = 32;

/** FNV-1a, so far: over a field's letter and a text. */
const hashOf = (field: number, text: string): number =>
  hashedOn(Math.imul(0x811c9dc5 ^ field, PRIME), text);

const hashedOn = (from: number, text: string): number => {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
};

const folded = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/** The bucket of one text in a field: the same in training and here. */
export const bucketOf = (field: number, text: string): number => folded(hashOf(field, text));

/** What is known of a pair's bucket when only its first text is. */
export const pairOpening = (field: number, text: string): number =>
  Math.imul(hashOf(field, text) ^ SPACE, PRIME);

/** The pair's bucket, once the second text is known. */
export const bucketAfter = (opening: number, next: string): number =>
  folded(hashedOn(opening, next));
