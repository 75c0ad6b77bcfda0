/** The two tokens that a browser wants outside CSS, for its own bars and the installed app; a test ties them to tokens.css. */
export const PAPER = "#faf7f2";
export const ACTION = "#3b3fb6";
