/** The sign on buttons that close or leave something alone. */
export function Cross() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M3 3l6 6M9 3l-6 6" />
    </svg>
  )
}
