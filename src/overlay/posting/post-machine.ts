import { fateOf, outcomeOf } from "./attribution"
import {
  foldDraft,
  type FollowedPhase,
  IDLE,
  type Phase,
  type Post,
  type PostEffect,
  type PostEvent,
  type PostState,
  type Sighting
} from "./post-state"

/** What comes of an event. */
export type PostStep = { readonly state: PostState; readonly effects: readonly PostEffect[] }

/** A press that shows no effect for so long is no post; in milliseconds. */
export const STALLED_AFTER_MS = 1500
/** Submit that can be pressed again for so long, the draft still there: it failed. Some sites enable it before they clear. */
export const FAILED_AFTER_MS = 400
/** A draft that stays away for so long is not given back. */
export const SETTLED_AFTER_MS = 400
/** An editor of a box in the page itself may be drawn anew, which takes longer. */
export const LEFT_AFTER_MS = 1000
/** A dialog that closes so soon after its editor left has no next page: it was on its way out. */
const CLOSING_WITHIN_MS = 600

/** True while the box has to be looked at again and again: not everything that happens to it can be observed. */
export function isOnItsWay({ phase }: PostState): boolean {
  return phase.name === "pressed" || phase.name === "sending" || phase.name === "gone"
}

/** When something comes of waiting alone; null where nothing does. */
export function deadlineOf({ phase }: PostState): number | null {
  switch (phase.name) {
    case "pressed":
      return phase.post.pressedAt + STALLED_AFTER_MS
    case "sending":
      return phase.readySince === null ? null : phase.readySince + FAILED_AFTER_MS
    case "gone":
      return phase.until
    default:
      return null
  }
}

/** The state after an event, and what has to be told. Pure. */
export function stepPost(state: PostState, event: PostEvent): PostStep {
  switch (event.type) {
    case "press":
      return press(state, event)
    case "removal":
      return only({ ...state, removalAt: event.at })
    case "act":
      return only({ ...state, actAt: event.at })
    case "stray":
      return only({ ...state, strayAt: event.at })
    case "leave":
      return state.phase.name === "gone" ? settle(state.phase) : only(state)
    case "look":
      return look(state, event.seen, event.at)
  }
}

function only(state: PostState): PostStep {
  return { state, effects: [] }
}

function press(
  state: PostState,
  { id, at, text, isGuess = false }: Extract<PostEvent, { type: "press" }>
): PostStep {
  const { phase } = state
  const earlier = textOf(phase)
  const draft = text === null ? earlier : text
  if (draft === null || foldDraft(draft) === "") return only(state)
  const isLaterPage = text === null
  const fresh = { removalAt: null, actAt: null, strayAt: null, lastText: draft }
  const isUnderWay = phase.name === "pressed" || phase.name === "sending"
  // Pressed once more: the same post.
  if (isUnderWay && foldDraft(phase.post.text) === foldDraft(draft)) {
    const post = { ...phase.post, pressedAt: at, isGuess: phase.post.isGuess && isGuess }
    return only({ ...fresh, phase: { ...phase, post, isLaterPage } })
  }
  const before =
    phase.name === "gone" ? settle(phase).effects : isUnderWay ? [withdrawal(phase.post)] : []
  const post: Post = { id, text: draft, pressedAt: at, isGuess }
  return {
    state: { ...fresh, phase: { name: "pressed", post, isLaterPage } },
    effects: [...before, intent(post)]
  }
}

/** The draft that a box without an editor is about. */
function textOf(phase: Phase): string | null {
  if (phase.name === "turned") return phase.text
  return phase.name !== "idle" && phase.name !== "gone" && phase.isLaterPage
    ? phase.post.text
    : null
}

function look(before: PostState, seen: Sighting, at: number): PostStep {
  const isBlank = seen.text === null || foldDraft(seen.text) === ""
  // A key that takes text away, and whose doing was seen, clears nothing later.
  const isEdited = !isBlank && seen.text !== before.lastText
  const state: PostState = {
    ...before,
    lastText: isBlank ? before.lastText : seen.text,
    removalAt: isEdited ? null : before.removalAt
  }
  const phase = withoutGuess(state.phase, seen)
  if (phase === null) return giveUp(state.phase, seen.text)
  switch (phase.name) {
    case "idle":
      return lookAtIdle(state, seen, at)
    case "turned":
      return lookAtTurned(state, phase, seen, at)
    case "gone":
      return lookAtGone(state, phase, seen, at)
    default:
      return lookAtFollowed(state, phase, seen, at)
  }
}

/** The phase, once the box shows what a guessed press was; null where that was a way out. */
function withoutGuess(phase: Phase, { pressedWas }: Sighting): Phase | null {
  if (!pressedWas || !("post" in phase) || !phase.post.isGuess) return phase
  return pressedWas === "submit" ? { ...phase, post: { ...phase.post, isGuess: false } } : null
}

function lookAtIdle(state: PostState, seen: Sighting, at: number): PostStep {
  const { lastText } = state
  if (seen.text !== null || lastText === null) {
    const isEmpty = seen.text !== null && foldDraft(seen.text) === ""
    return only(isEmpty ? { ...state, lastText: null } : state)
  }
  if (seen.dialog !== "open") return only({ ...state, lastText: null })
  const { isBusy } = seen
  return only({
    ...state,
    phase: { name: "turned", text: lastText, since: at, isBusy, pressed: null }
  })
}

function lookAtTurned(
  state: PostState,
  phase: Extract<Phase, { name: "turned" }>,
  seen: Sighting,
  at: number
): PostStep {
  if (seen.dialog === "open") {
    if (seen.text !== null) return only(idle(seen.text))
    return only({ ...state, phase: { ...phase, isBusy: seen.isBusy } })
  }
  const { pressed } = phase
  const isActedOn = state.actAt !== null && state.actAt >= phase.since
  if (!pressed || isActedOn) return only(IDLE)
  const isSent = phase.isBusy || at - phase.since <= CLOSING_WITHIN_MS
  const gone = {
    name: "gone",
    post: pressed,
    outcome: isSent ? "sent" : "unknown",
    until: at + SETTLED_AFTER_MS
  } as const
  return { state: { ...state, phase: gone }, effects: [intent(pressed)] }
}

function lookAtGone(
  state: PostState,
  phase: Extract<Phase, { name: "gone" }>,
  seen: Sighting,
  at: number
): PostStep {
  const { post } = phase
  const isBack = seen.text !== null && foldDraft(seen.text) !== "" && seen.dialog !== "closed"
  if (isBack && foldDraft(seen.text) === foldDraft(post.text)) {
    return {
      state: { ...state, phase: { name: "failed", post, isLaterPage: false } },
      effects: [withdrawal(post)]
    }
  }
  if (!isBack && at < phase.until) return only(state)
  const { effects } = settle(phase)
  return { state: idle(isBack ? seen.text : null), effects }
}

function settle(phase: Extract<Phase, { name: "gone" }>): PostStep {
  const { id, text, isGuess } = phase.post
  const isSent = phase.outcome === "sent" && !isGuess
  return { state: IDLE, effects: isSent ? [{ do: "confirm", id, text }] : [] }
}

function lookAtFollowed(
  state: PostState,
  phase: FollowedPhase,
  seen: Sighting,
  at: number
): PostStep {
  const fate = fateOf(phase, seen)
  switch (fate) {
    case "same":
    case "other":
      return lookAtDraft(state, phase, seen, at)
    case "back":
      return giveUp(phase, seen.text)
    case "turned": {
      const { post } = phase
      const isPressed = isIntended(phase)
      const turned = {
        name: "turned",
        text: post.text,
        since: at,
        isBusy: seen.isBusy,
        pressed: isPressed ? post : null
      } as const
      return {
        state: { ...state, phase: turned },
        effects: isPressed ? [withdrawal(post)] : []
      }
    }
    default:
      return lookAtGoing(state, phase, fate, at)
  }
}

/** The draft, or another, is still in the box. */
function lookAtDraft(
  state: PostState,
  phase: FollowedPhase,
  { text, isBusy }: Sighting,
  at: number
): PostStep {
  const { post, isLaterPage } = phase
  const isSame = text === null || foldDraft(text) === foldDraft(post.text)
  const isOther = text !== null && !foldDraft(text).startsWith(foldDraft(post.text))
  const followed = { post, isLaterPage }
  switch (phase.name) {
    case "pressed":
      if (isOther) return giveUp(phase, text)
      if (isBusy) {
        // A way out does not wait for the site.
        const sure = { ...post, isGuess: false }
        return only({
          ...state,
          phase: { ...followed, post: sure, name: "sending", readySince: null }
        })
      }
      if (at - post.pressedAt < STALLED_AFTER_MS) return only(state)
      return {
        state: { ...state, phase: { ...followed, name: "stalled" } },
        effects: [withdrawal(post)]
      }
    case "sending": {
      const readySince = isBusy ? null : (phase.readySince ?? at)
      if (readySince === null || at - readySince < FAILED_AFTER_MS) {
        return only({ ...state, phase: { ...phase, readySince } })
      }
      if (isOther) return giveUp(phase, text)
      return {
        state: { ...state, phase: { ...followed, name: "failed" } },
        effects: [withdrawal(post)]
      }
    }
    default: {
      if (!isSame) return only(idle(text))
      if (!isBusy) return only(state)
      // The site tries again by itself.
      const again = { ...post, pressedAt: at }
      return {
        state: {
          ...state,
          actAt: null,
          phase: { name: "sending", post: again, isLaterPage, readySince: null }
        },
        effects: [intent(post)]
      }
    }
  }
}

/** The draft is out of the box: whose doing was it? */
function lookAtGoing(
  state: PostState,
  phase: FollowedPhase,
  fate: "emptied" | "left" | "closed",
  at: number
): PostStep {
  const { post } = phase
  const isSending = phase.name === "sending" && phase.readySince === null
  const outcome = outcomeOf(state, phase, fate, at, isSending)
  if (outcome === "given up") return giveUp(phase, null)
  const until = at + (fate === "left" ? LEFT_AFTER_MS : SETTLED_AFTER_MS)
  return {
    state: { ...state, phase: { name: "gone", post, outcome, until } },
    effects: isIntended(phase) ? [] : [intent(post)]
  }
}

function giveUp(phase: Phase, text: string | null): PostStep {
  return { state: idle(text), effects: isIntended(phase) ? [withdrawal(phase.post)] : [] }
}

function idle(lastText: string | null): PostState {
  const isBlank = lastText === null || foldDraft(lastText) === ""
  return { ...IDLE, lastText: isBlank ? null : lastText }
}

/** True when the background knows of the post. */
function isIntended(phase: Phase): phase is Extract<Phase, { readonly post: Post }> {
  return phase.name === "pressed" || phase.name === "sending" || phase.name === "gone"
}

function intent({ id, text }: Post): PostEffect {
  return { do: "intend", id, text }
}

function withdrawal({ id }: Post): PostEffect {
  return { do: "withdraw", id }
}
