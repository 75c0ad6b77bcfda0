/** Why a change of roles is refused; each code is a message of `http/messages.ts`. */
export type AccessProblem =
  | "role_unknown"
  | "role_builtin"
  | "role_in_use"
  | "role_name_taken"
  | "last_super_admin"
  | "more_than_yours"
  | "member_unknown";

/** A change of roles that is not made; nothing has been written. */
export class AccessRefused extends Error {
  constructor(readonly code: AccessProblem) {
    super(code);
  }
}
