import type { ReplaceResult } from "~editors/bridge"
import { changeBetween, changeDraft, type Changing } from "~overlay/change-draft"
import type { LivePart } from "~overlay/live-draft"

/**
 * Turns a part's whole text into another: in one step where the editor takes it, else line by line from the end.
 * @returns `replaced`, or the refusal of the first step that failed, with the draft as it was
 */
export async function transformPart(
  part: LivePart,
  target: string,
  changing: Changing
): Promise<ReplaceResult> {
  const before = part.reading.text
  const atOnce = await step(part, target, changing)
  if (atOnce.outcome === "replaced" || atOnce.reason !== "protected") return atOnce
  const old = before.split("\n")
  const wanted = target.split("\n")
  if (old.length !== wanted.length) return atOnce
  let now = part
  for (let line = old.length - 1; line >= 0; line--) {
    const lines = now.reading.text.split("\n")
    if (lines[line] === wanted[line]) continue
    const next = lines.with(line, wanted[line] ?? "").join("\n")
    const done = await step(now, next, changing)
    if (done.outcome === "refused") {
      await takeBack(now, before, changing)
      return { ...done, text: now.bridge.read(now.editor).text }
    }
    now = reread(now)
  }
  return { outcome: "replaced", text: now.reading.text }
}

/** Brings lines back one by one, after a later one was refused. */
async function takeBack(part: LivePart, before: string, changing: Changing): Promise<void> {
  const wanted = before.split("\n")
  let now = part
  for (let line = 0; line < wanted.length; line++) {
    const lines = now.reading.text.split("\n")
    if (lines.length !== wanted.length || lines[line] === wanted[line]) continue
    await step(now, lines.with(line, wanted[line] ?? "").join("\n"), changing)
    now = reread(now)
  }
}

async function step(part: LivePart, target: string, changing: Changing): Promise<ReplaceResult> {
  const change = changeBetween(part.reading.text, target)
  if (!change) return { outcome: "replaced", text: target }
  return changeDraft({ part, ...change }, changing)
}

function reread(part: LivePart): LivePart {
  return { ...part, reading: part.bridge.read(part.editor) }
}
