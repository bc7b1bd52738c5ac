import CONTACT from "../../../assets/store/contact.json"

import { checkChangelog } from "./changelog"

/** A name that nobody can own (RFC 2606): it stands where a real address is still to come. */
const PLACEHOLDER = /\.invalid\b/

/** Asks what must hold before a package goes to a store. @returns one line for each thing that does not */
export function checkRelease(
  contact: Readonly<Record<string, string>> = CONTACT
): readonly string[] {
  return [
    ...Object.entries(contact)
      .filter(([, address]) => PLACEHOLDER.test(address))
      .map(([name, address]) => `assets/store/contact.json: ${name} is a placeholder, ${address}`),
    ...checkChangelog()
  ]
}
