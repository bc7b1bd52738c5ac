import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterEach, beforeEach, expect, test } from "vitest"

import { embedPosts, DIMENSIONS } from "~tools/distil/embed-posts"

let folder = ""
let encoded: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "softsell-embed-"))
  encoded = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const load = () =>
  Promise.resolve((text: string) => {
    encoded.push(text)
    return Promise.resolve(Array<number>(DIMENSIONS).fill(text.length))
  })
const embed = async (texts: readonly string[]): Promise<readonly (number | undefined)[]> =>
  (await embedPosts(texts, join(folder, "cache", "vectors"), load, () => undefined)).map(
    (vector) => vector[DIMENSIONS - 1]
  )

test("vectors come in the order of the texts, each made once", async () => {
  expect(await embed(["aaa", "b", "aaa"])).toEqual([3, 1, 3])
  expect(encoded).toEqual(["aaa", "b"])
})

test("what was made before is read, only the rest is made", async () => {
  await embed(["aaa"])
  expect(await embed(["cc", "aaa"])).toEqual([2, 3])
  expect(encoded).toEqual(["aaa", "cc"])
})

test("a run that was stopped between the two files goes on", async () => {
  await embed(["aaa"])
  appendFileSync(join(folder, "cache", "vectors.f32"), Buffer.alloc(100))
  expect(await embed(["aaa", "cc"])).toEqual([3, 2])
  expect(await embed(["cc", "aaa"])).toEqual([2, 3])
  expect(encoded).toEqual(["aaa", "cc"])
})

test("no text is kept in the cache", async () => {
  await embed(["a secret launch"])
  expect(readFileSync(join(folder, "cache", "vectors.keys"), "utf8")).toMatch(/^[\da-f]{64}\n$/u)
})
