import type { GentlerDraft, Judgement, Strength } from "~engine/types"

/** How hard a judged draft sells; 0 unless its verdict is `salesy`. */
export function strengthOf(judgement: Judgement): Strength {
  return judgement.verdict === "salesy" ? judgement.strength : 0
}

/** The gentler draft of a judgement; null where there is none, or the verdict asks for none. */
export function gentlerOf(judgement: Judgement): GentlerDraft | null {
  return judgement.verdict === "salesy" ? judgement.gentler : null
}
