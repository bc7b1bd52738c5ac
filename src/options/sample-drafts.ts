import type { DraftInput } from "~engine/types"

/** Drafts that show what the sensitivity does: pitches, drafts to leave alone, and for each step one whose verdict changes. */
export const SAMPLE_DRAFTS: readonly DraftInput[] = [
  {
    site: "x",
    surface: "post",
    text: "Last chance! My new course is 50% off until midnight. Sign up now, link in bio!"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "Our tool finds double bookings in seconds. Give it a try."
  },
  {
    site: "facebook",
    surface: "post",
    text: "Our course on sourdough starts on Monday. There are four places left."
  },
  {
    site: "x",
    surface: "reply",
    text: "Thank you so much! By the way, my book is out now, you can buy it here: https://example.com/book"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "We cut our build from nine minutes to two. Three things helped: caching the packages, running the tests in parallel and deleting a step nobody needed."
  },
  {
    site: "facebook",
    surface: "post",
    text: "My grandmother turned 90 today. She asked for no presents, only that everybody brings a story."
  }
]
