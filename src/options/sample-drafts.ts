import type { DraftInput } from "~engine/types"

/** Drafts that show what the sensitivity does: plain pitches, borderline ones, and drafts to leave alone. */
export const SAMPLE_DRAFTS: readonly DraftInput[] = [
  {
    site: "x",
    surface: "post",
    text: "Last chance! My new course is 50% off until midnight. Sign up now, link in bio!"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "Thrilled to announce our new app! It is the best tool for busy teams. Download it today and tell your friends."
  },
  {
    site: "facebook",
    surface: "post",
    text: "We still have two places in the pottery class on 4 May. It costs 30 euros, clay and tea included."
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
