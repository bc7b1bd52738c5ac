import { expect, test } from "vitest"

import type { EditorBridge, ReplaceResult } from "~editors/bridge"
import { refused } from "~editors/refusal"
import type { DraftPart } from "~overlay/draft/draft-parts"
import { transformPart } from "~overlay/draft/transform-part"
import { ok } from "~result"

/** An editor that refuses every change that touches one of the protected words. */
function guarded(
  text: string,
  protectedWords: readonly string[]
): DraftPart & { text: () => string } {
  let now = text
  const read = () => ({ text: now, segments: [] })
  const bridge: EditorBridge = {
    id: "plain",
    owns: () => true,
    read,
    places: () => [],
    replace: (_root, { basedOn, span, text: words }): Promise<ReplaceResult> => {
      const touched = protectedWords.some((word) => {
        const at = now.indexOf(word)
        return at >= 0 && at < span.end && at + word.length > span.start
      })
      if (basedOn !== now) return Promise.resolve(refused("changed", now))
      if (touched) return Promise.resolve(refused("protected", now))
      now = now.slice(0, span.start) + words + now.slice(span.end)
      return Promise.resolve(ok(now))
    }
  }
  return {
    editor: {} as HTMLElement,
    bridge,
    reading: read(),
    findings: [],
    suggestions: [],
    text: () => now
  }
}

const { signal } = new AbortController()
const changing = { signal, life: signal, askedAt: 0, onWaiting: () => undefined }

test("in one step", async () => {
  const part = guarded("Buy now with @ann!", [])
  expect(await transformPart(part, "See it with @ann.", changing)).toEqual(ok("See it with @ann."))
  expect(part.text()).toBe("See it with @ann.")
})

test("not at all, rather than half of it, where a name must not be touched", async () => {
  const part = guarded("Buy now with @ann and go to #sale!", ["@ann", "#sale"])
  const result = await transformPart(part, "See it with @ann and go to it.", changing)
  expect(result).toMatchObject({ ok: false, failure: { kind: "protected" } })
  expect(part.text()).toBe("Buy now with @ann and go to #sale!")
})
