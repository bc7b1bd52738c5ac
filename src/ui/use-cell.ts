import { useEffect, useState } from "react"

import type { StorageCell } from "~store/storage-cell"

/** Follows one value in storage; null until it was read. */
export function useCell<T>(cell: StorageCell<T>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    const life = new AbortController()
    cell.onChange(setValue, life.signal)
    void cell.get().then((stored) => {
      if (!life.signal.aborted) setValue(stored)
    })
    return () => life.abort()
  }, [cell])
  return value
}
