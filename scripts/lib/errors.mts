/** An error whose message is for the person at the terminal: shown without a stack. */
export class UserError extends Error {}
