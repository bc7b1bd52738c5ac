import { IDEAS } from "~balance/advice/ideas"
import type { Target } from "~balance/advice/targets"
import type { CountedPost } from "~balance/counting/counted-post"
import { type Mix, mixOf } from "~balance/counting/mix-of"
import { promotionRuns } from "~balance/counting/promotion-runs"
import type { GivingKind } from "~engine/types"

/** Posts below which a share says nothing yet: one more or less would move it by more than ten points. */
const FEW_POSTS = 10

/** Promotions in a row at which a reader sees little else: our own judgement. */
const LONG_RUN = 3

/** Keeps 1 / 0.2 − 1 at four gifts for an ask, whatever the rounding of floating point. */
const ROUNDING = 1e-9

/** Posts before which even a long row of giving posts says nothing: our own judgement. */
const MIN_POSTS = 5

/** What the balance says about the next post. */
export type Advice = {
  /**
   * `none` nothing counted · `few` too few to say · `run` promotions in a row · `over` above the target · `full` at the
   * target, one more would go over · `room` an ask fits but the last is near · `earned` an ask is fine.
   */
  readonly state: "none" | "few" | "run" | "over" | "full" | "room" | "earned"
  /** One sentence. */
  readonly sentence: string
  /** Something to post next, drawn from what is missing; null where an ask is fine anyway. */
  readonly idea: { readonly kind: GivingKind; readonly text: string } | null
}

/**
 * What to post next, in view of recent posts.
 *
 * It talks of giving before asking, never forbids an ask, and says so where there are too few posts; see README.md of
 * `balance` for the beliefs behind it.
 * @param posts those of the chosen window, newest first
 * @param slides true when the window holds a fixed number of posts, so that old ones leave it as new ones come
 */
export function advise(
  posts: readonly CountedPost[],
  target: Target,
  slides: boolean,
  windowSize: number
): Advice {
  const mix = mixOf(posts)
  const runs = promotionRuns(posts)
  const idea = ideaFor(mix)
  if (mix.posts === 0) {
    return {
      state: "none",
      sentence: "Nothing counted yet. Your next post will be the first.",
      idea
    }
  }
  if (runs.current >= LONG_RUN) {
    const sentence = `${capital(numberWord(runs.current))} promotions in a row. Reply to someone before the next.`
    return { state: "run", sentence, idea: ideaFor(mix, "conversation") }
  }
  if (mix.posts < MIN_POSTS) {
    const so = mix.posts === 1 ? "One post" : `${mix.posts} posts`
    return { state: "few", sentence: `${so} so far. A few more will tell.`, idea }
  }
  if (mix.promotionShare > target.maxShare && mix.byKind.promotion > 0) {
    return over(posts, target, slides ? windowSize : Infinity, mix, idea)
  }
  return within(posts, target, slides ? windowSize : Infinity, mix, runs.givenSince, idea)
}

/** The balance in one sentence for the live card, or null when there is too little to say. The verdict stays as it is. */
export function balanceNote({ state, sentence }: Advice): string | null {
  return state === "none" || state === "few" ? null : sentence
}

/**
 * A few words for the live card where the next promotion would be one too many, else null.
 * @param posts those that {@link advise} was asked about
 */
export function balanceAlert(posts: readonly CountedPost[], { state }: Advice): string | null {
  if (state === "run") return `${promotionRuns(posts).current} promotions in a row`
  if (state !== "over") return null
  const { byKind, posts: all } = mixOf(posts)
  return `${byKind.promotion} of ${all} posts promote`
}

function over(
  posts: readonly CountedPost[],
  target: Target,
  holds: number,
  mix: Mix,
  idea: Advice["idea"]
): Advice {
  const asked = `${mix.byKind.promotion} of ${mix.posts} posts ask for something`
  if (mix.posts < FEW_POSTS) {
    return { state: "over", sentence: `${asked}. It’s early days; make the next one useful.`, idea }
  }
  const needed = giftsNeeded(posts, target.maxShare, holds)
  const sentence =
    needed === null
      ? `${asked}; ${target.name} leaves no room for that. Make the next one useful.`
      : `${asked}. ${capital(numberWord(needed))} useful ${needed === 1 ? "one" : "ones"} would bring you back to ${target.name}.`
  return { state: "over", sentence, idea }
}

function within(
  posts: readonly CountedPost[],
  target: Target,
  holds: number,
  mix: Mix,
  givenSince: number,
  idea: Advice["idea"]
): Advice {
  if (target.maxShare === 0) {
    const sentence = `None of your last ${mix.posts} posts promotes, just as ${target.name} has it.`
    return { state: "full", sentence, idea }
  }
  const giftsPerAsk = Math.ceil(1 / target.maxShare - 1 - ROUNDING)
  if (givenSince >= giftsPerAsk) {
    return { state: "earned", sentence: `${given(givenSince, mix)} an ask is fine.`, idea: null }
  }
  const asked = `${mix.byKind.promotion} of ${mix.posts}`
  const next = mixOf([{ kind: "promotion" }, ...posts.slice(0, holds - 1)])
  if (next.promotionShare <= target.maxShare) {
    const sentence = `There’s room for one more ask (${asked} so far), but share something useful first.`
    return { state: "room", sentence, idea }
  }
  const left = giftsPerAsk - givenSince
  const gifts = `${capital(numberWord(left))} more useful ${left === 1 ? "one" : "ones"}`
  return { state: "full", sentence: `${asked} posts ask. ${gifts}, then an ask is fine.`, idea }
}

function given(since: number, mix: Mix): string {
  if (since === 0) return "Your own target leaves room:"
  if (since === mix.posts) return `All ${mix.posts} posts gave something;`
  return since === 1
    ? "Your last post gave something;"
    : `Your last ${numberWord(since)} posts gave something;`
}

/** Gifts until the share is back at the target; null when it never is. A window of a fixed size drops its oldest posts. */
function giftsNeeded(
  posts: readonly CountedPost[],
  maxShare: number,
  holds: number
): number | null {
  if (maxShare === 0 && holds === Infinity) return null
  const kinds = posts.map(({ kind }) => ({ kind }))
  for (let gifts = 1; gifts <= 1000; gifts += 1) {
    kinds.unshift({ kind: "information" })
    if (kinds.length > holds) kinds.pop()
    if (mixOf(kinds).promotionShare <= maxShare) return gifts
  }
  return null
}

function ideaFor(mix: Mix, wish?: GivingKind): Advice["idea"] {
  // In a tie the kind listed first wins.
  const rarest = (Object.keys(IDEAS) as GivingKind[]).reduce((least, kind) =>
    mix.byKind[kind] < mix.byKind[least] ? kind : least
  )
  const kind = wish ?? rarest
  const ideas = IDEAS[kind]
  return { kind, text: ideas[mix.posts % ideas.length]! }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

/** A whole number as it is written in a sentence: words up to ten, figures above. */
function numberWord(value: number): string {
  return WORDS[value] ?? String(value)
}
