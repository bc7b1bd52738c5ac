/** JSON with everything beyond ASCII escaped: Plasmo's last build step breaks astral characters. */
export function toAsciiJson(value: unknown): string {
  return `${JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`
}
