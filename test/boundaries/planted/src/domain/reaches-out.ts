import { kept } from "../store/kept.ts";

export const reached = kept;
