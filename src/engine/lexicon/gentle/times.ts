/** Words and figures that say when: an hour, a day, a date. For flags `iu`. */
export const TIME =
  "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?|h|uhr)(?!\\p{L})|noon|midnight|tonight|today|tomorrow|(?:this|next|every) (?:morning|afternoon|evening|week|weekend|month|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter)\\p{L}{0,6}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}|\\d{1,2}/\\d{1,2}|20[- ]?h|\\d{1,2}[:.]\\d{2})"

/** How a stretch of time opens: "on Friday", "this evening", "at 5", "tomorrow". */
export const TIME_OPENS =
  "(?:(?:live )?(?:on|at|from|this|next|every|in|by|during) |tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6} \\d|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|/\\d)|\\d{1,2}/\\d{1,2})"
