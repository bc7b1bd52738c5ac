import type { GentlerDraft, Judgement, Verdict, WriterPrompt } from "~engine/types"

/** True where a verdict says that a draft promotes, in whatever manner. */
export function isPromotion(verdict: Verdict): boolean {
  return verdict === "salesy" || verdict === "soft-sell"
}

/** The gentler draft of a judgement; null where there is none, or the verdict asks for none. */
export function gentlerOf(judgement: Judgement): GentlerDraft | null {
  return judgement.verdict === "salesy" ? judgement.gentler : null
}

/** The question to the writer of a judgement; null where there is none, or the verdict asks for none. */
export function promptOf(judgement: Judgement): WriterPrompt | null {
  return judgement.verdict === "salesy" ? judgement.prompt : null
}
