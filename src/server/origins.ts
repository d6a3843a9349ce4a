const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Is this origin on a practice's list? Entries are exact origins. One pattern is understood, for
 * trying things out: `http://localhost:*` (and 127.0.0.1, [::1]) stands for any port of this machine.
 */
export const isAllowedOrigin = (origin: string, allowed: readonly string[]): boolean =>
  allowed.some((entry) =>
    entry.endsWith(":*")
      ? LOOPBACK.test(origin) && origin.replace(/:\d+$/, "") === entry.slice(0, -2)
      : origin === entry,
  );

/** The same list in the words of `frame-ancestors`, which knows port wildcards. */
export const frameAncestorsOf = (allowed: readonly string[]): readonly string[] =>
  allowed.filter((entry) => /^https?:\/\/[\w.:[\]*-]+$/.test(entry));
