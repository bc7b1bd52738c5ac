import * as v from "valibot"

/**
 * Something that the person wished on one machine and that all of theirs have to do once. Wishes are counted and told apart
 * by their ids: machines' clocks disagree.
 */
export const wishSchema = v.object({
  /** How many there have been, this one included. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  /** Random; empty while there was none. */
  id: v.pipe(v.string(), v.maxLength(40))
})

/** See {@link wishSchema}. */
export type Wish = v.InferOutput<typeof wishSchema>

/** No wish yet. */
export const NO_WISH: Wish = { count: 0, id: "" }

/** Ids that a machine remembers having carried out: two machines may wish at once, and the account settles on either. */
const MAX_SEEN = 20

/** True for a wish that this machine has not carried out. @param applied ids of those that it has */
export function isNew(wish: Wish, applied: readonly string[]): boolean {
  return wish.id !== "" && !applied.includes(wish.id)
}

/** The ids carried out, with one more. */
export function seen(applied: readonly string[], { id }: Wish): readonly string[] {
  return [...applied.filter((one) => one !== id), id].slice(-MAX_SEEN)
}

/** The wish that follows another. */
export function newWish({ count }: Wish): Wish {
  return { count: count + 1, id: crypto.randomUUID().slice(0, 8) }
}
