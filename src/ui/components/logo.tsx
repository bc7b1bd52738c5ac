import type { ReactElement } from "react"

/** Softsell's mark, as in assets/icon.svg: a speech bubble with two lines that give and one that asks. */
export function Logo({ size = 28 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 512 512" aria-hidden="true">
      <rect width="512" height="512" rx="120" fill="#2a6863" />
      <path
        d="M136 92h240a60 60 0 0 1 60 60v150a60 60 0 0 1-60 60H252l-84 74a14 14 0 0 1-23-10v-64h-9a60 60 0 0 1-60-60V152a60 60 0 0 1 60-60z"
        fill="#faf7f2"
      />
      <rect x="132" y="148" width="248" height="40" rx="20" fill="#2a6863" />
      <rect x="132" y="210" width="196" height="40" rx="20" fill="#2a6863" />
      <rect x="132" y="272" width="108" height="40" rx="20" fill="#d98a1f" />
    </svg>
  )
}
