import type { LoadedExtension } from "../stage/loaded-extension"
import { type Stage, until } from "../stage/stage"
import type { PostingCase } from "./box-cases"
import { comesTo, countPosts, openBox, type Poster } from "./poster"
import { postingBox } from "./posting-boxes"

/** Between two posts of the fence, until one of them is counted, in milliseconds. */
const JOT_EVERY_MS = 4000

/** Opens X for somebody who posts from another page, to see that all before is told. */
export async function openFence(stage: Stage, extension: LoadedExtension): Promise<Poster> {
  const fence = await openBox(stage, postingBox("X home"))
  // What is typed before the linter is there counts as nobody's: in a fresh Firefox the first post is not seen.
  let jottedAt = -Infinity
  await until("a post is counted, and none is open", async () => {
    const { counted, asked } = await countPosts(extension)
    if (counted === 0 && asked === 0 && Date.now() - jottedAt > JOT_EVERY_MS) {
      await fence.jot()
      jottedAt = Date.now()
    }
    return counted > 0 && asked === 0
  })
  return fence
}

/** Does what a case says and sees what comes of it: also not more after another post went out. */
export async function tryCase(
  {
    stage,
    extension,
    fence
  }: { readonly stage: Stage; readonly extension: LoadedExtension; readonly fence: Poster },
  { box, query, wanted, act }: PostingCase
): Promise<Poster> {
  const before = await countPosts(extension)
  const poster = await openBox(stage, box, query)
  await act(poster)
  await comesTo(extension, before, wanted)
  await fence.page.bringToFront()
  await fence.jot()
  await comesTo(extension, before, { ...wanted, counted: (wanted.counted ?? 0) + 1 })
  return poster
}
