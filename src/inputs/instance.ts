import { nearest } from '../core/text/nearest.js'
import { quote } from '../core/text/quote.js'
import { invalid, type Parser } from './parse.js'
import type { InstanceInput } from './types.js'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const arn = /^arn:(aws(?:-[a-z]+)*):connect:([a-z0-9-]+):(\d{12}):instance\/([^/]+)$/
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d+$/

const expected =
  'the id of an Amazon Connect instance (8-4-4-4-12 hex digits) or its ARN ' +
  "(arn:aws:connect:<region>:<account>:instance/<id>); both are on the instance's page in the AWS console"

/** The id or the ARN of an instance; only their form distinguishes them from its alias and address. */
export const instance: Parser<InstanceInput> = (text) => {
  if (uuid.test(text)) return { value: { id: text.toLowerCase(), arn: null } }
  const [, partition, region, account, id] = arn.exec(text) ?? []
  if (partition === undefined || region === undefined || account === undefined) return invalid(text, expected)
  if (id === undefined || !uuid.test(id) || !regionPattern.test(region)) return invalid(text, expected)
  return { value: { id: id.toLowerCase(), arn: { text, partition, region, account } } }
}

/** The areas and directions that AWS builds its Regions' codes from. */
const areas = ['af', 'ap', 'ca', 'cn', 'eu', 'il', 'me', 'mx', 'sa', 'us']
const directions = [
  'north',
  'south',
  'east',
  'west',
  'central',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
]
const otherWords = ['gov', 'iso', 'isob', 'isoe', 'isof']

/**
 * A Region's code by its form. AWS adds Regions, so no list of codes decides; but a word that is similar to one of
 * these parts is a typo.
 */
export const region: Parser<string> = (text) => {
  const expectedRegion = 'the code of an AWS Region such as eu-central-1'
  if (!regionPattern.test(text)) return invalid(text, expectedRegion)
  const corrected = text.split('-').map(correctWord).join('-')
  return corrected === text
    ? { value: text }
    : invalid(text, `${expectedRegion} (did you mean ${quote(corrected)}?)`)
}

/** Any two letters are similar, so for an area only a swap counts as a typo. */
function correctWord(word: string, index: number): string {
  if (index === 0) {
    const swapped = word.replace(/^(.)(.)$/, '$2$1')
    return !areas.includes(word) && areas.includes(swapped) ? swapped : word
  }
  if (/^\d+$/.test(word) || otherWords.includes(word) || directions.includes(word)) return word
  return nearest(word, directions) ?? word
}

/** Account ids of 12 digits, one per line or separated by commas or blanks. */
export const accountIds: Parser<readonly string[]> = (text) => {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '')
  const wrong = ids.find((id) => !/^\d{12}$/.test(id))
  if (wrong !== undefined || ids.length === 0) {
    return invalid(
      wrong ?? text,
      'AWS account ids of 12 digits each, one per line or separated by commas (in quotes)',
    )
  }
  return { value: [...new Set(ids)] }
}
