import { type RefObject, useEffect, useRef, useState } from "react"

/** Follows the width of an element, in px. @param initial the width until it is measured */
export function useWidth<E extends Element>(
  initial: number
): { readonly ref: RefObject<E>; readonly width: number } {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(initial)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
