import type { Phrase } from "~engine/lexicon/match/phrase"

/** Moments of one's own life. */
export const PERSONAL_MOMENTS: readonly Phrase[] = [
  {
    words: [
      "my (?:son|daughter|mum|mom|mother|dad|father|wife|husband|brother|sister|kids?|children|family|grand(?:ma|pa|mother|father|parents)|nan|aunt|uncle|cousin|dog|cat|puppy|kitten|boyfriend|girlfriend|partner|best friend|friends?|baby|boy|girl|parents|neighbou?rs?|boss|teacher|heart|head|birthday|house|bed|room|garden|kitchen|childhood|hair|eyes)"
    ],
    reason: "people and places close to the writer"
  },
  {
    words: [
      "i (?:just |really |still |also |never |always |finally |literally |actually )?(?:love|loved|miss|missed|hate|hated|cried|laughed|forgot|woke|slept|ate|cooked|baked|walked|ran|remember|remembered|feel|felt|thought|think|wish|hope|wonder|lost|broke|fell|saw|watched|heard|met|need|dreamed|moved|quit|live|grew|spent|was|am|had|can't|don't|didn't|couldn't|wasn't|swear|guess|know|knew|went|got|said|told|used to)"
    ],
    reason: "the writer speaks of themselves"
  },
  {
    words: [
      "(?:i'm|im|i am) (?:so |really |still |just |not |very |too |gonna |going |kinda |literally )?(?:tired|happy|sad|hungry|bored|scared|sick|crying|proud|sorry|glad|lucky|done|home|going|watching|listening|reading|obsessed|laughing|dying|dead|sure|afraid|nervous|in love|ready|at|in|on|not|so|too)"
    ],
    reason: "how the writer is"
  },
  {
    words: [
      "(?:this morning|last night|last week|yesterday|today|years ago|when i was|growing up|on my way|on the way home|(?:one|two|three|four|five|ten|\\d{1,2}) years ago) (?:i|we|my|our|was)"
    ],
    reason: "a moment, with its when"
  }
]
