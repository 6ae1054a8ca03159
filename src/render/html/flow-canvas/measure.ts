/**
 * Widths of the printable characters of ASCII, from the blank on, in hundredths of the font's size: of DejaVu Sans, the
 * widest of the fonts that browsers take for `system-ui`, so that what fits by these fits everywhere.
 */
const ascii = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
  34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73,
  68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63,
  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
]
/** Widths of Latin letters beyond ASCII, and of all else: signs, other scripts, emoji. */
const others = { latin: 80, any: 112 }
/** Additional width of a bold character. */
const boldMore = 9

export interface Font {
  /** Pixels. */
  readonly size: number
  readonly bold?: true
}

/** The maximum width of a text, in pixels. */
export function widthOf(text: string, { size, bold }: Font): number {
  let hundredths = 0
  for (const character of text) hundredths += widthOfCharacter(character) + (bold ? boldMore : 0)
  return (hundredths * size) / 100
}

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return ascii[code - 32] ?? (code < 0x250 ? others.latin : others.any)
}

/** The beginning of a text that fits into a width in pixels; `…` marks a cut. */
export function fitText(text: string, width: number, font: Font): string {
  if (text.length <= 2 || widthOf(text, font) <= width) return text
  const room = width - widthOf('…', font)
  let [kept, used] = ['', 0]
  for (const character of text) {
    used += widthOf(character, font)
    if (used > room) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** A text as at most two lines, broken at a blank where there is one. */
export function twoLines(text: string, width: number, font: Font): readonly string[] {
  if (widthOf(text, font) <= width) return [text]
  const words = text.split(' ')
  let count = words.length - 1
  while (count > 1 && widthOf(words.slice(0, count).join(' '), font) > width) count -= 1
  const first = words.slice(0, count).join(' ')
  if (count < 1 || widthOf(first, font) > width) return [fitText(text, width, font)]
  return [first, fitText(words.slice(count).join(' '), width, font)]
}

/** Two texts from shortly before their first difference, so that a cut at the end does not hide it. */
export function fromDifference(before: string, after: string): readonly [before: string, after: string] {
  const [a, b] = [Array.from(before), Array.from(after)]
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  // Whole words before it, as long as they are short.
  const context = a.slice(Math.max(0, same - 24), same).join('')
  const words = context.slice(context.indexOf(' ', Math.max(0, context.length - 16)) + 1)
  if (same <= 18 || words.length > 16) return [before, after]
  const from = same - Array.from(words).length
  return [`…${a.slice(from).join('')}`, `…${b.slice(from).join('')}`]
}
