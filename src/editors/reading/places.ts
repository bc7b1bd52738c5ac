import type { Reading } from "~editors/bridge"
import type { Span } from "~engine/types"
import { childIndex } from "./offsets"

/**
 * Where a span stands in the DOM, one place for each piece of text, in document order.
 *
 * Plain values, not ranges: the browser keeps every range of a page in step with every change of it until it is
 * collected, so making ranges anew at each key slows the site's own script down. They go stale when the editor replaces
 * its text nodes: make them anew after every change and store offsets only.
 */
export function placesOf(reading: Reading, span: Span): StaticRangeInit[] {
  return reading.segments.flatMap((segment) => {
    const { node } = segment
    const start = Math.max(span.start, segment.start)
    const end = Math.min(span.end, segment.end)
    if (!node || start >= end) return []
    return node.nodeType === Node.TEXT_NODE
      ? [within(node, segment.offset + start - segment.start, end - start)]
      : around(node)
  })
}

function within(node: Node, offset: number, length: number): StaticRangeInit {
  return {
    startContainer: node,
    startOffset: offset,
    endContainer: node,
    endOffset: offset + length
  }
}

function around(node: Node): StaticRangeInit[] {
  const parent = node.parentNode
  return parent ? [within(parent, childIndex(node), 1)] : []
}

/** The ranges at places that are still there: words that have just gone from the page are drawn nowhere. */
export function rangesAt(places: readonly StaticRangeInit[]): Range[] {
  return places
    .filter(
      ({ endContainer, endOffset }) =>
        endContainer.isConnected && endOffset <= lengthOf(endContainer)
    )
    .map(rangeAt)
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length
}

/**
 * The range at a place.
 * @throws DOMException when the place is no longer there: an offset past the end of its node
 */
export function rangeAt({
  startContainer,
  startOffset,
  endContainer,
  endOffset
}: StaticRangeInit): Range {
  const range = (startContainer.ownerDocument ?? document).createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}
