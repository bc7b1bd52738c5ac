import type { ReactElement } from "react"

import { type NetworkId, NETWORKS } from "~networks/index"

/** When the steps were last compared with the networks' help pages and with reports of people who asked. */
const CHECKED = "November 2026"

/** How to get one's posts out of a network: where to ask, which format, how long it takes, which file matters. */
const STEPS: Readonly<Partial<Record<NetworkId, readonly string[]>>> = {
  x: [
    "On X, open More, Settings and privacy, Your account, Download an archive of your data.",
    "Enter your password and the code, then request the archive.",
    "Wait a day or more. X sends an email and a notice in the app.",
    "Add the ZIP here as it is, and every part if X sends several. (Your posts are in data/tweets.js; long ones in data/note-tweet.js.)"
  ],
  facebook: [
    "On Facebook, open Settings, Accounts Centre, Your information and permissions, Download (or Export) your information.",
    "Choose your profile, then Specific types of information: Posts, and Groups and Comments if you like.",
    "Choose Download to device, date range All time, and format JSON. The default is HTML, which Softsell can’t read.",
    "Wait minutes to days. Facebook tells you when it’s ready, and keeps it for a few days.",
    "Add the ZIP here as it is. (Your posts are in your_posts\u2026json.)"
  ],
  linkedin: [
    "On LinkedIn, in a browser on a computer, open Me, Settings & Privacy, Data privacy, Get a copy of your data.",
    "Choose Download larger data archive. The quick ones leave out your posts.",
    "Wait up to a day for the email. Its link works for three days.",
    "Add the ZIP here as it is. (Posts are in Shares.csv, comments in Comments.csv. Don’t save those from a spreadsheet first.)"
  ],
  mastodon: [
    "On your server, open Preferences, Import and export, Data export.",
    "Under Archive, choose Request your archive. A server makes one every seven days.",
    "Wait for the email, then download the archive on the same page.",
    "Add the ZIP here as it is. (Your posts are in outbox.json; an older archive in .tar.gz has to be unpacked first.)"
  ],
  reddit: [
    "On Reddit, open reddit.com/settings/data-request.",
    "Choose the range of dates, all of it if you like, and submit.",
    "Wait up to 30 days for the message with the link.",
    "Add the ZIP here as it is. (Your posts are in posts.csv, your comments in comments.csv.)"
  ]
}

/** The steps for each network, folded away until somebody wants them. */
export function HowToGetIt(): ReactElement {
  return (
    <div className="stack how-to">
      <p>How to get your posts out of</p>
      {NETWORKS.map(({ id, name }) => {
        const steps = STEPS[id]
        return (
          steps && (
            <details key={id}>
              <summary>{name}</summary>
              <ol className="small">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          )
        )
      })}
      <p className="quiet small">
        Networks rename their menus now and then. Last checked in {CHECKED}.
      </p>
    </div>
  )
}
