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
