import type { CardActions } from "~overlay/card/card-model"

const nothing = () => undefined

/** What the card's buttons do where nobody presses them. */
export const IDLE_ACTIONS: CardActions = {
  setOpen: nothing,
  openMark: nothing,
  unfold: nothing,
  apply: nothing,
  takeGentler: nothing,
  takePrompt: nothing,
  undo: nothing,
  hide: nothing,
  openSettings: nothing,
  ignore: nothing,
  copy: nothing
}
