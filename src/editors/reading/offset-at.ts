import type { Reading, Segment } from "~editors/bridge"
import type { Point } from "./point-at"

function startOf(segment: Segment): Point | null {
  const { node } = segment
  if (!node) return null
  if (node.nodeType === Node.TEXT_NODE || segment.start === segment.end) {
    return { node, offset: segment.offset }
  }
  const parent = node.parentNode
  return parent && { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) }
}

/** Whether `a` stands at or before `b` in document order. */
function isUpTo(a: Point, b: Point): boolean {
  const range = a.node.ownerDocument?.createRange()
  if (!range) return false
  range.setStart(a.node, a.offset)
  range.collapse(true)
  return range.comparePoint(b.node, b.offset) >= 0
}

/**
 * The offset in the read text that belongs to a place in the editor: the inverse of {@link pointAt}.
 *
 * @returns UTF-16 offset in `reading.text`; the nearest one when the place lies between pieces
 */
export function offsetAt(reading: Reading, point: Point): number {
  const own = reading.segments.find(
    (segment) =>
      segment.node === point.node &&
      point.node.nodeType === Node.TEXT_NODE &&
      segment.offset <= point.offset &&
      point.offset <= segment.offset + segment.end - segment.start
  )
  if (own) return own.start + point.offset - own.offset
  const placed = reading.segments.filter((segment) => segment.node !== null)
  const next = placed.find((segment) => {
    const start = startOf(segment)
    return start !== null && isUpTo(point, start)
  })
  const previous = next ? placed[placed.indexOf(next) - 1] : placed.at(-1)
  if (next?.node && point.node.contains(next.node)) return next.start
  if (previous?.node && point.node.contains(previous.node)) return previous.end
  return next?.start ?? previous?.end ?? 0
}
