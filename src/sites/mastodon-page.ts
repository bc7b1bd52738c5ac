/** What every page of a Mastodon server has: the root of its web client, or the compose form itself. */
export const MASTODON_PAGE = "#mastodon, form.compose-form textarea"
