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

const changing = { signal: new AbortController().signal, onWaiting: () => undefined }

test.each([
  ["in one step", [], "Buy now with @ann!", "See it with @ann."],
  ["around a name that must not be touched", ["@ann"], "Buy now with @ann!", "See it with @ann."],
  ["over lines", ["@ann"], "Act now!\n@ann says:\nbuy it.", "\n@ann says:\nsee it."]
])("%s", async (_name, words, before, after) => {
  const part = guarded(before, words)
  expect(await transformPart(part, after, changing)).toEqual(ok(after))
  expect(part.text()).toBe(after)
})

test("a refusal leaves the draft as it was", async () => {
  const part = guarded("Buy now with @ann and go to #sale!", ["@ann", "#sale"])
  const result = await transformPart(part, "See it with @ann and go to it.", changing)
  expect(result).toMatchObject({ ok: false, failure: { kind: "protected" } })
  expect(part.text()).toBe("Buy now with @ann and go to #sale!")
})

test("a refusal after the first change undoes that one too", async () => {
  const part = guarded("Buy #sale now with @ann at once!", ["#sale", "@ann"])
  const result = await transformPart(part, "Buy it now with @ann some day.", changing)
  expect(result.ok).toBe(false)
  expect(part.text()).toBe("Buy #sale now with @ann at once!")
})
