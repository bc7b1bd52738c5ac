/** Says that a file is no archive, or a damaged one. The message is for its owner: whole sentences that name the line. */
export class ArchiveRefused extends Error {}
