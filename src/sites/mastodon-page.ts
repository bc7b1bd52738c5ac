/** What tells a Mastodon server by its pages, as selectors. */
export type MastodonMarks = {
  /** The web client, in which posts are written. */
  readonly client: string
  /** Any page that the server draws, sign-in and settings too: it is no reason to doubt what the client has shown. */
  readonly server: string
}

/**
 * Root and box of the web client, as its own source has them since 2016 (`shared/_web_app`, `compose_form`; 2026). A heading
 * of the name, or somebody else's compose form, is not enough: whoever is taken for Mastodon is silent everywhere else.
 */
export const MASTODON_PAGE: MastodonMarks = {
  client:
    "#mastodon.app-holder[data-props], form.compose-form textarea.autosuggest-textarea__textarea",
  server: "body > .logo-resources, link[rel='mask-icon'][href*='logo-symbol-icon']"
}
