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
  window.fetch = async (...args) => {
    const answer = await ask(...args);
    if (answer.status === 403) await lead(answer.clone());
    return answer;
  };
  const note = window.sessionStorage.getItem(NOTE);
  if (!note) return;
  window.sessionStorage.removeItem(NOTE);
  window.setTimeout(() => toast.warning(note, { duration: 15_000 }), DRAWN_MS);
}

async function lead(answer: Response): Promise<void> {
  const body = (await answer.json().catch(() => null)) as { code?: unknown; message?: unknown } | null;
  const profile = `${__BASE__}/settings/profile`;
  if (body?.code !== CODE || window.location.pathname.startsWith(profile)) return;
  window.sessionStorage.setItem(NOTE, String(body.message));
  window.location.assign(profile);
}
