import type { ReplaceResult } from "~editors/bridge"
import { refused } from "~editors/refusal"
import { changeBetween, changeDraft, type Changing } from "./change-draft"
import type { DraftPart } from "./draft-parts"
import { wordChanges } from "./word-changes"
import { ok } from "~result"

/**
 * Turns a part's whole text into another: in one step where the editor takes it; where a name or tag in between must not
 * be touched, one change at a time from the end.
 * @returns the new text, or the refusal of the first step that failed, with the draft as it was
 */
export async function transformPart(
  part: DraftPart,
  target: string,
  changing: Changing
): Promise<ReplaceResult> {
  const before = part.reading.text
  const atOnce = await step(part, target, changing)
  if (atOnce.ok || atOnce.failure.kind !== "protected") return atOnce
  const stages = stagesTo(before, target)
  if (stages.length < 2) return atOnce
  return throughStages(part, [before, ...stages], changing)
}

/** The texts on the way from one draft to another, one change more each, the last change first. */
function stagesTo(before: string, target: string): readonly string[] {
  const stages: string[] = []
  const changes = wordChanges(before, target)
  for (let from = changes.length - 1; from >= 0; from--) {
    if (changes[from]?.kind === "same") continue
    // A change is what goes and what comes in its place, so it begins behind something that stays.
    if (from > 0 && changes[from - 1]?.kind !== "same") continue
    const kept = changes.slice(0, from).filter(({ kind }) => kind !== "in")
    const done = changes.slice(from).filter(({ kind }) => kind !== "out")
    stages.push([...kept, ...done].map(({ text }) => text).join(""))
  }
  return stages
}

async function throughStages(
  part: DraftPart,
  texts: readonly string[],
  changing: Changing
): Promise<ReplaceResult> {
  let now = part
  for (let at = 1; at < texts.length; at++) {
    const done = await step(now, texts[at] ?? "", changing)
    now = reread(now)
    if (done.ok) continue
    // Back by the same way, so that no half of a change remains.
    for (let back = at - 2; back >= 0; back--) {
      await step(now, texts[back] ?? "", changing)
      now = reread(now)
    }
    return refused(done.failure.kind, now.reading.text)
  }
  return ok(now.reading.text)
}

async function step(part: DraftPart, target: string, changing: Changing): Promise<ReplaceResult> {
  const change = changeBetween(part.reading.text, target)
  if (!change) return ok(target)
  return changeDraft({ part, ...change }, changing)
}

function reread(part: DraftPart): DraftPart {
  return { ...part, reading: part.bridge.read(part.editor) }
}
