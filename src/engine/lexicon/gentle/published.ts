/** Heads of phrases for things that come out. */
export const PUBLISHED =
  /(?:book|e-?book|novel|memoir|album|ep|song|single|track|mixtape|record|episode|podcast|video|film|movie|game|app|zine|magazine|issue|newsletter|course|guide|report|paper|collection|cookbook)s?$/iu
