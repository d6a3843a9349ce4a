import type { Request, Response } from "express";
import type { z } from "zod";

import { authenticate, authenticateForm, authenticateStaff } from "./authenticate.ts";
import type { StaffMember, Visitor } from "./ports.ts";
import { readBody } from "./read-body.ts";
import type { ServerDeps } from "./server-deps.ts";

export type Method = "get" | "post" | "patch" | "put" | "delete";

/**
 * Who may call a route. anyone: no key at all. door: an embed key or an invite in the body.
 * conversation: the token of that very conversation. staff: the key of a person of the practice.
 * operator: this machine, or the metrics token.
 */
export type Who = "anyone" | "door" | "conversation" | "staff" | "operator";

export interface Answer {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Default: application/json. */
  readonly mediaType?: string;
}

/** One row of the route table: what is served, described and checked for leaks all come from it. */
export interface Route {
  readonly method: Method;
  /** Express' pattern. */
  readonly path: string;
  readonly who: Who;
  readonly summary: string;
  readonly body?: z.ZodType;
  /** A form of a page may send the token in its field `token`: a page it opens can carry no header. */
  readonly takesForm?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Hears what was written before it counts or refuses anything: a safety card is never limited away. */
  readonly hearsFirst?: true;
  handle(deps: ServerDeps, request: Request, response: Response): Promise<void>;
}

type Described = Omit<Route, "handle" | "who" | "body" | "hearsFirst">;

export interface Call<Body> {
  readonly request: Request;
  readonly response: Response;
  readonly visitor: Visitor;
  readonly body: Body;
}

export interface StaffCall<Body> {
  readonly request: Request;
  readonly response: Response;
  readonly member: StaffMember;
  readonly body: Body;
}

/** A route behind a conversation's token. Whoever it is not for gets the answer for "does not exist". */
export const conversationRoute = <S extends z.ZodType>(
  route: Described & {
    readonly body?: S;
    handle(deps: ServerDeps, call: Call<z.output<S>>): Promise<void>;
  },
): Route => ({
  ...route,
  who: "conversation",
  handle: async (deps, request, response) => {
    const visitor = await (route.takesForm ? authenticateForm : authenticate)(deps, request);
    const body = route.body ? readBody(route.body, request) : (undefined as z.output<S>);
    await route.handle(deps, { request, response, visitor, body });
  },
});

/** A route behind a staff key. It sees one practice; what is another's does not exist. */
export const staffRoute = <S extends z.ZodType>(
  route: Described & {
    readonly body?: S;
    handle(deps: ServerDeps, call: StaffCall<z.output<S>>): Promise<void>;
  },
): Route => ({
  ...route,
  who: "staff",
  handle: async (deps, request, response) => {
    const member = await authenticateStaff(deps, request);
    const body = route.body ? readBody(route.body, request) : (undefined as z.output<S>);
    await route.handle(deps, { request, response, member, body });
  },
});

export const requestIdOf = (response: Response): string =>
  typeof response.locals["requestId"] === "string" ? response.locals["requestId"] : "";
