/** Somebody in the made-up feed. */
export type Person = { readonly name: string; readonly handle: string; readonly hue: number }

/** The person who writes, and the people in the feed. All made up. */
export const ME: Person = { name: "Robin Vale", handle: "robinvale", hue: 205 }

/** A post in the made-up feed. */
export type FeedPost = { readonly by: Person; readonly text: string; readonly age: string }

/** What stands in the feed before anything is posted; written for this page. */
export const FEED: readonly FeedPost[] = [
  {
    by: { name: "Alice Ng", handle: "alice", hue: 150 },
    text: "Took the early train and read half a book. The light over the estuary at seven is worth the alarm.",
    age: "12m"
  },
  {
    by: { name: "Tomas Lind", handle: "tomas", hue: 30 },
    text: "We moved our nightly job from cron to a queue. Failures went from 3 a week to 0 in a month; the retry with jitter did most of it.",
    age: "1h"
  },
  {
    by: { name: "Priya Shah", handle: "priya", hue: 320 },
    text: "Question for people who mentor: how do you end a session so that the next step is theirs and not yours?",
    age: "3h"
  }
]
