import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to ask for a download or an installation. */
export const DOWNLOADING: readonly Phrase[] = [
  {
    words: [
      "download(?: (?:now|today|here|it|the|our|my|your|this|free|for|from|via|on|at|and|a|one))?"
    ],
    reason: "the plainest ask",
    opens: true
  },
  {
    words: [
      "(?:to|and|can|free|available (?:to|for)|instant) download",
      "download (?:now|today|here|link|it|the app|our|my|your|for free|at|via)"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "install (?:now|today|the app|our|my|it|free)",
      "(?:get|try|use|open|download|install|on) (?:the|our|my) (?:\\S{1,20} )?app",
      "app store",
      "google play",
      "play store",
      "free app"
    ],
    reason: "asks for an installation"
  },
  {
    words: [
      "(?:start|try|get) (?:your|a|my|the) (?:\\S{1,20} ){0,3}(?:trial|free plan|demo)",
      "free (?:\\S{1,12} )?trial"
    ],
    reason: "asks for a trial account"
  }
]
