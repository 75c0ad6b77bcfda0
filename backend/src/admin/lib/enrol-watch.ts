import { toast } from "@medusajs/ui";

/** Where the dashboard is, set by its build. */
declare const __BASE__: string;

const CODE = "second_factor_enrol";
const NOTE = "souk.second-factor";
/** The dashboard's toasts appear once it has drawn itself. */
const DRAWN_MS = 2_000;

/**
 * Leads somebody whose role needs a second factor to their profile, where they turn it on: the server refuses
 * everything else until then.
 */
export function watchForEnrolment(): void {
  const ask = window.fetch.bind(window);
  const profile = `${__BASE__}/settings/profile`;
  let led = false;
  window.fetch = async (...args) => {
    const answer = await ask(...args);
    const reason = answer.status === 403 ? await enrolReason(answer.clone()) : undefined;
    // Once: every further call would break off the way there and begin it again.
    if (reason !== undefined && !led && !window.location.pathname.startsWith(profile)) {
      led = true;
      window.sessionStorage.setItem(NOTE, reason);
      window.location.assign(profile);
    }
    return answer;
  };
  const note = window.sessionStorage.getItem(NOTE);
  if (!note) return;
  window.sessionStorage.removeItem(NOTE);
  window.setTimeout(() => toast.warning(note, { duration: 15_000 }), DRAWN_MS);
}

/** Why the person must turn their second factor on, when that is what the server says. */
async function enrolReason(answer: Response): Promise<string | undefined> {
  const body = (await answer.json().catch(() => null)) as { code?: unknown; message?: unknown } | null;
  return body?.code === CODE ? String(body.message) : undefined;
}
