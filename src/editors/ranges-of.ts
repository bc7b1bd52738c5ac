import type { Span } from "~engine/types"

import type { Reading } from "./bridge"

/**
 * DOM ranges that cover a span, one a piece of text, in document order.
 *
 * They die when the editor replaces its text nodes: make them anew after every change and store offsets only.
 */
export function rangesOf(reading: Reading, span: Span): Range[] {
  return reading.segments.flatMap((segment) => {
    const { node } = segment
    const start = Math.max(span.start, segment.start)
    const end = Math.min(span.end, segment.end)
    if (!node || start >= end) return []
    const range = node.ownerDocument?.createRange()
    if (!range) return []
    if (node.nodeType === Node.TEXT_NODE) {
      range.setStart(node, segment.offset + start - segment.start)
      range.setEnd(node, segment.offset + end - segment.start)
    } else {
      range.selectNode(node)
    }
    return [range]
  })
}
