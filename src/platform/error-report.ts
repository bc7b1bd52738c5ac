/** What the debug log keeps of an unexpected failure: its kind and its place in our code, no text of a draft or a page. */
export type ErrorReport = {
  /** Class of the error, e.g. `TypeError`. */
  readonly name: string
  /** Its message, reduced to words that cannot come from somebody's text. */
  readonly message: string
  /** Innermost first: function, file of the extension, line and column. */
  readonly stack: readonly string[]
}

const MAX_MESSAGE_LENGTH = 160
const MAX_FRAMES = 8

/**
 * The words that browsers build error messages from. Any other word may have been put in from a draft or a page
 * (`Unexpected token 'B', "Buy my co"… is not valid JSON`), so it becomes an ellipsis.
 */
const PLAIN_WORDS = new Set(
  (
    "a access an and are argument as be been call cannot closed connection constructor context convert could defined " +
    "denied disconnected does end error establish exceeded execute exist extension failed find for found from function " +
    "has in index input instance invalid invalidated is iterable json length maximum message missing must network no " +
    "node not null number object of offset on or out permission port position properties quota range read reading " +
    "receiving selection set setting size stack storage string than the to token transaction type undefined " +
    "unexpected valid value was while"
  ).split(" ")
)

/** A frame in a file of the extension, as Chromium and Firefox write it; anything else is a page's, or no frame. */
const FRAME =
  /^\s*(?:at )?([\w$.<>#[\] ]{0,80}?)(?: \(|@|)(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]{1,80}\.js:\d+:\d+)\)?$/

/** A frame as it is reported. */
const SHORT_FRAME = /^[\w$.<>#[\] ]{0,80} [\w./-]{1,80}\.js:\d+:\d+$/

/** Describes whatever was thrown. */
export function reportOf(thrown: unknown): ErrorReport {
  if (!(thrown instanceof Error)) return { name: typeof thrown, message: "", stack: [] }
  const { name, message, stack = "" } = thrown
  // Chromium begins the stack with the message, which may have lines that look like frames.
  const frames = stack.slice(stack.startsWith(name) ? name.length + message.length : 0).split("\n")
  return scrubReport({
    name,
    message,
    stack: frames.flatMap((line) => {
      const frame = FRAME.exec(line)
      return frame ? [`${frame[1]!} ${frame[2]!}`] : []
    })
  })
}

/** Removes whatever may be somebody's text from a report. Idempotent. */
export function scrubReport({ name, message, stack }: ErrorReport): ErrorReport {
  return {
    name: /^[A-Za-z]{1,40}$/.test(name) && /(?:Error|Exception)$/.test(name) ? name : "Error",
    message: message
      .replace(/["'`\u201c\u2018].*["'`\u201d\u2019]/s, "\u2026")
      .slice(0, MAX_MESSAGE_LENGTH)
      .replace(/[^\s.,:;()]+/g, (word) => (PLAIN_WORDS.has(word.toLowerCase()) ? word : "\u2026"))
      .replace(/\s+/g, " ")
      .replace(/\u2026(?:[ .,:;()]*\u2026)+/g, "\u2026"),
    stack: stack.filter((frame) => SHORT_FRAME.test(frame)).slice(0, MAX_FRAMES)
  }
}
