import type { Target } from "~balance/advice/targets"
import { ADVICE, ALERT, IDEAS } from "~balance/advice/words"
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
   * target, one more would go over · `room` a promotion fits but the last is near · `earned` there is
   * room for one.
   */
  readonly state: "none" | "few" | "run" | "over" | "full" | "room" | "earned"
  /** One sentence. */
  readonly sentence: string
  /** Something to post next, drawn from what is missing; null where there is room for a promotion. */
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
    return { state: "none", sentence: ADVICE.none, idea }
  }
  if (runs.current >= LONG_RUN) {
    return { state: "run", sentence: ADVICE.run(runs.current), idea: ideaFor(mix, "conversation") }
  }
  if (mix.posts < MIN_POSTS) {
    return { state: "few", sentence: ADVICE.few(mix.posts), idea }
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
  if (state === "run") return ALERT.run(promotionRuns(posts).current)
  if (state !== "over") return null
  const { byKind, posts: all } = mixOf(posts)
  return ALERT.over(byKind.promotion, all)
}

function over(
  posts: readonly CountedPost[],
  target: Target,
  holds: number,
  mix: Mix,
  idea: Advice["idea"]
): Advice {
  const asks = mix.byKind.promotion
  if (mix.posts < FEW_POSTS) {
    return { state: "over", sentence: ADVICE.overEarly(asks, mix.posts), idea }
  }
  const needed = giftsNeeded(posts, target.maxShare, holds)
  const sentence =
    needed === null
      ? ADVICE.overForGood(asks, mix.posts, target.name)
      : ADVICE.over(asks, mix.posts, needed, target.name)
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
    return { state: "full", sentence: ADVICE.noneAsks(mix.posts, target.name), idea }
  }
  const giftsPerAsk = Math.ceil(1 / target.maxShare - 1 - ROUNDING)
  if (givenSince >= giftsPerAsk) {
    return { state: "earned", sentence: earned(givenSince, mix), idea: null }
  }
  const asks = mix.byKind.promotion
  const next = mixOf([{ kind: "promotion" }, ...posts.slice(0, holds - 1)])
  if (next.promotionShare <= target.maxShare) {
    return { state: "room", sentence: ADVICE.room(asks, mix.posts), idea }
  }
  const sentence = ADVICE.full(asks, mix.posts, giftsPerAsk - givenSince)
  return { state: "full", sentence, idea }
}

function earned(since: number, mix: Mix): string {
  if (since === 0) return ADVICE.earned.own
  return since === mix.posts ? ADVICE.earned.all(since) : ADVICE.earned.last(since)
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
