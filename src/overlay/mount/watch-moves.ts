import { parentOf } from "~platform/dom"
import { composedContains, composedParent } from "~sites/composed-tree"

/**
 * Tells when the site moves the dialog that the card stands in: what is around it is put in or taken out somewhere along
 * the way up. Nothing deeper is watched.
 */
export function watchMoves(element: Element, onMove: () => void): MutationObserver {
  const observe = () => {
    moves.disconnect()
    const home = parentOf(element)
    for (let at = home && composedParent(home); at; at = composedParent(at)) {
      moves.observe(at, { childList: true })
    }
  }
  const moves = new MutationObserver((records) => {
    const isOurs = records.some(({ addedNodes }) =>
      Array.from(addedNodes).some((node) => composedContains(node, element))
    )
    if (!isOurs) return
    onMove()
    observe()
  })
  observe()
  return moves
}
