const ENDS =
  /(?<=[.!?;\n])\s+|\s+(?:but|tho)\s+(?=(?:what|why|how|who|is|are|can|could|do|does|will|would|should)\b)|\s+[-–—]+\s+/i;

/** The parts of a message that may each do something of their own: sentences, and a question after a "but". */
export const piecesOf = (text: string): string[] => {
  const pieces = text
    .split(ENDS)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}?]|\p{Extended_Pictographic}/u.test(piece));
  return pieces.length > 0 ? pieces : [text];
};
