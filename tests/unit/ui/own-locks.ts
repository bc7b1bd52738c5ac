type Held = { readonly name: string }

/** Web Locks as one page sees them, which a page without a browser lacks. */
export function ownLocks(): object {
  const held = new Map<string, Held>()
  return {
    request: async <T>(
      name: string,
      _options: object,
      run: (lock: Held | null) => Promise<T>
    ): Promise<T> => {
      if (held.has(name)) return run(null)
      held.set(name, { name })
      try {
        return await run({ name })
      } finally {
        held.delete(name)
      }
    },
    query: () => Promise.resolve({ held: [...held.values()] })
  }
}
