import type { Advice } from "~balance/advice/advise"

/** The balance in one sentence for the live card, or null when there is too little to say. The verdict stays as it is. */
export function balanceNote({ state, sentence }: Advice): string | null {
  return state === "none" || state === "few" ? null : sentence
}
