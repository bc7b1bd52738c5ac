import { type Percentiles, percentilesOf } from "~tools/bench/percentiles"

/** Something that reads a draft; it may answer later. */
export type Reader = (text: string) => unknown

/** Keys typed before the clock counts, so that the machine has warmed up. */
const WARM_UP = 60

/**
 * Types a draft key by key and times what is run on every key.
 * @param every time only each n-th key; the others are typed all the same when n is 1
 */
export async function timeTyping(text: string, read: Reader, every = 1): Promise<Percentiles> {
  for (let keys = 1; keys <= Math.min(WARM_UP, text.length); keys++) await read(text.slice(0, keys))
  const times: number[] = []
  for (let keys = 1; keys <= text.length; keys += every) {
    const draft = text.slice(0, keys)
    const start = performance.now()
    await read(draft)
    times.push(performance.now() - start)
  }
  return percentilesOf(times)
}

/**
 * Edits a draft of full length, one word at a time from its start to its end, and times a full re-judgement after each.
 * @param edits how many edits to spread over the draft
 */
export async function timeEdits(text: string, read: Reader, edits: number): Promise<Percentiles> {
  await read(text)
  const times: number[] = []
  for (let edit = 0; edit < edits; edit++) {
    const at = text.indexOf(" ", Math.floor((edit * text.length) / edits))
    const place = at < 0 ? text.length : at
    const draft = `${text.slice(0, place)} word${edit}${text.slice(place)}`
    const start = performance.now()
    await read(draft)
    times.push(performance.now() - start)
  }
  return percentilesOf(times)
}
