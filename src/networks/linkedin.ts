import type { Network } from "~networks/network"

/** LinkedIn. */
export const linkedin = {
  id: "linkedin",
  name: "LinkedIn",
  order: 3,
  matches: ["https://www.linkedin.com/*"],
  access: "required",
  /** Help pages, 2025. */
  maxLength: 3000,
  counting: { by: "utf16" },
  hashtagsKept: 3,
  archiveFile: "Shares.csv",
  /** Names carry the member's number since 2026. */
  archiveFiles: [/^Shares(?:_\d+)?\.csv$/, /^Comments(?:_\d+)?\.csv$/]
} as const satisfies Network
