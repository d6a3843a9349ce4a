import { reached } from "../domain/reaches-out.ts";

export const kept = (): unknown => reached;
