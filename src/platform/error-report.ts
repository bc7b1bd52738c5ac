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
    "a aborted access already an and are argument as at be been before call cannot changed channel circular closed " +
    "connection constructor context convert could deep defined denied depth destination detached disconnected does " +
    "domexception end error establish evaluating exceeded execute exist expected extension failed find for found from " +
    "function has in index initialization input instance invalid invalidated is iterable json length limit lost max " +
    "maximum message missing more must network no node not null number object of offset on or out parameter permission " +
    "port position properties property quota range read reading receiving recursion required response selection set " +
    "setting size stack storage string structure supported tab than the time timeout to token too transaction type " +
    "undefined unexpected unknown valid value was while with writing"
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
