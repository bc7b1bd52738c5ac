/** What Softsell reads, keeps and asks for, in plain words: the welcome page and the options say the same. */
export const WHAT_IT_READS = {
  title: "What it reads",
  points: [
    [
      "What you type",
      "in the post and reply boxes of X, Facebook and LinkedIn, and of sites you add. Messages and searches are left alone."
    ],
    ["Your drafts stay on this computer.", "There is no account and no server."],
    [
      "After you post",
      "it notes the time, the site and the kind of post, so that it can show your balance. The text is kept only if you ask for it."
    ]
  ],
  permissionsTitle: "What it asks of your browser",
  permissions: [
    ["Access to the three sites", "to see those boxes and draw beside them."],
    ["Storage", "for your settings and your balance."],
    ["Scripting", "to start only where you write."],
    ["The active tab", "to see, when you open the popup, which site it is on."],
    ["Any other site", "only once you add it, one at a time. You can take it back."]
  ]
} as const
