import type { Reading, Segment } from "~editors/bridge"

/** A place in the DOM, as `Selection` and `Range` take it. */
export type Point = { readonly node: Node; readonly offset: number }

/** Which child of its parent a node is; 0 without a parent. */
export function childIndex(node: Node): number {
  return node.parentNode ? [...node.parentNode.childNodes].indexOf(node as ChildNode) : 0
}

/**
 * The place in the editor that belongs to an offset of its text.
 *
 * Where two pieces of text meet, a start prefers the right one and an end the left one, so that a range never begins at
 * the end of an earlier leaf.
 *
 * @param at UTF-16 offset in `reading.text`
 * @returns null when the editor shows no such place (a textarea; an offset past the end)
 */
export function pointAt(reading: Reading, at: number, edge: "start" | "end"): Point | null {
  const touching = reading.segments.filter(
    (segment) => segment.node !== null && segment.start <= at && at <= segment.end
  )
  const isText = (segment: Segment): boolean => segment.node?.nodeType === Node.TEXT_NODE
  const texts = touching.filter(isText)
  const candidates = texts.length > 0 ? texts : touching
  const best = edge === "start" ? candidates.at(-1) : candidates[0]
  return best ? pointWithin(best, at) : null
}

function pointWithin(segment: Segment, at: number): Point | null {
  const { node } = segment
  if (!node) return null
  if (node.nodeType === Node.TEXT_NODE) {
    return { node, offset: segment.offset + at - segment.start }
  }
  if (segment.start === segment.end) return { node, offset: segment.offset }
  // Beside a chip or an image: inside it nothing may be written.
  const parent = node.parentNode
  if (!parent) return null
  return { node: parent, offset: childIndex(node) + (at === segment.end ? 1 : 0) }
}

/**
 * The offset in the read text that belongs to a place in the editor: the inverse of {@link pointAt}.
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
    const start = pointWithin(segment, segment.start)
    return start !== null && isUpTo(point, start)
  })
  const previous = next ? placed[placed.indexOf(next) - 1] : placed.at(-1)
  if (next?.node && point.node.contains(next.node)) return next.start
  if (previous?.node && point.node.contains(previous.node)) return previous.end
  if (previous && isInEmptyLine(previous, point, next)) return previous.end
  return next?.start ?? previous?.end ?? 0
}

/** True for a place beside what the library keeps an empty line open with, such as U+FEFF. */
function isInEmptyLine(line: Segment, { node }: Point, next: Segment | undefined): boolean {
  if (line.start !== line.end || !line.node || line.node === node) return false
  return line.node.contains(node) && !(next?.node && line.node.contains(next.node))
}

/** True when `a` stands at or before `b` in document order. */
function isUpTo(a: Point, b: Point): boolean {
  const range = a.node.ownerDocument?.createRange()
  if (!range) return false
  range.setStart(a.node, a.offset)
  range.collapse(true)
  return range.comparePoint(b.node, b.offset) >= 0
}
