/**
 * Medusa's routes that do not exist here, whoever asks: those of its Enterprise roles (design, Decisions), those of its
 * index engine, which is off and leaves them without an answer, and those of workflow executions, which run any workflow
 * with any input and show stacks with the server's paths.
 */
export const CLOSED: readonly RegExp[] = [
  /^\/admin\/rbac(\/|$)/i,
  /^\/admin\/users\/[^/]+\/roles(\/|$)/i,
  /^\/admin\/index(\/|$)/i,
  /^\/admin\/workflows-executions(\/|$)/i,
];

/** Whether a path is shut to everybody. */
export const isClosed = (path: string): boolean => CLOSED.some((pattern) => pattern.test(path));
