import type { ReplaceResult } from "~editors/bridge"
import { changeBetween, changeDraft, type Changing } from "./change-draft"
import type { DraftPart } from "./draft-parts"
import { ok } from "~result"

/**
 * Turns a part's whole text into another as one step, or not at all: half of it would be neither what was written nor what
 * was offered.
 */
export async function transformPart(
  part: DraftPart,
  target: string,
  changing: Changing
): Promise<ReplaceResult> {
  const change = changeBetween(part.reading.text, target)
  if (!change) return ok(target)
  return changeDraft({ part, ...change }, changing)
}
