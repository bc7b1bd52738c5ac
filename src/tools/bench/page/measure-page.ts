import { openBenchStage } from "~tools/bench/page/bench-stage"
import { type HeapFigures, measureHeap } from "~tools/bench/page/measure-heap"
import { measurePopup, type PopupFigures } from "~tools/bench/page/measure-popup"
import { measureSentinel, type SentinelFigures } from "~tools/bench/page/measure-sentinel"
import { measureTyping } from "~tools/bench/page/measure-typing"
import { type TypingFigures, typingFigures } from "~tools/bench/page/typing-figures"

/** What `bench -- page` prints; the parts that the contract names come first. */
export type PageFigures = TypingFigures & HeapFigures & SentinelFigures & PopupFigures

/** Something hangs when the bench takes longer, in milliseconds: five minutes on two idle cores, more on busy ones. */
const MAX_MS = 10 * 60_000

/**
 * What Softsell costs in the page, in Chromium, each figure over the same run without Softsell.
 * @param build folder of an unpacked extension
 * @param say told how far it is
 * @throws Error when a measurement fails or all take longer than ten minutes
 */
export async function measurePage(
  build: string,
  say: (progress: string) => void
): Promise<PageFigures> {
  const stage = await openBenchStage(build)
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("took longer than ten minutes")), MAX_MS)
  })
  const measure = async (): Promise<PageFigures> => {
    const sentinel = await measureSentinel(stage)
    say("sentinel measured")
    const typing = typingFigures(await measureTyping(stage, say))
    const popup = await measurePopup(stage, say)
    say("popup measured")
    const heap = await measureHeap(stage, say)
    return { ...typing, ...heap, ...sentinel, ...popup }
  }
  try {
    return await Promise.race([measure(), tooLong])
  } finally {
    clearTimeout(timer)
    await stage.close()
  }
}
