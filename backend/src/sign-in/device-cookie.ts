import type { Request, Response } from "express";
import { newSecret } from "../modules/sessions/tokens";

/** Tells the lock-out that a browser has signed in before; it opens nothing by itself. */
const NAME = "souk_device";
const DAYS = 180;

/** The browser's device secret, or a new one where it has none. */
export function deviceOf(req: Pick<Request, "headers">): string {
  const pairs = (req.headers.cookie ?? "").split(/;\s*/);
  const given = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return given && /^[\w-]{43}$/.test(given) ? given : newSecret();
}

export function keepDevice(res: Response, device: string): void {
  res.cookie(NAME, device, {
    httpOnly: true,
    sameSite: "strict",
    secure: process.env.SOUK_ENV === "production",
    path: "/auth",
    maxAge: DAYS * 86_400_000,
  });
}
