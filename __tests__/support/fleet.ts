import type { Simulator } from '../../simulator/index.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Content, Kind } from '../../src/core/model/definition.js'
import { versionDescription } from '../../src/core/plan/version-description.js'
import { moduleText, viewText } from './desk-files.js'

/** So many definitions of a kind, by what a run finds of them in the instance. */
export interface Load {
  /** As the repository has them. */
  readonly unchanged: number
  /** Of these: somebody made the highest version by hand, so it has no marker. */
  readonly byHand: number
  /** Changed in the repository since this action published them. */
  readonly changed: number
  /** Of these: changed in the console too, and no version holds that. */
  readonly hotFixed: number
  /** In the repository alone. */
  readonly created: number
}

/** The text of a definition's file, by the words that its content says. */
export type Write = (kind: Kind, words: string) => string

export function load(unchanged: number, changed = 0, created = 0, more: Partial<Load> = {}): Load {
  return { unchanged, changed, created, byHand: 0, hotFixed: 0, ...more }
}

export const write: Write = (kind, words) => (kind === 'view' ? viewText : moduleText)(words)

/** File name → text, as the repository has them. `family` begins the names, and distinguishes loads of one instance. */
export function filesOf(
  kind: Kind,
  load: Load,
  text: Write = write,
  family: string = kind,
): Readonly<Record<string, string>> {
  const { unchanged, changed, created } = load
  const numbers = Array.from({ length: unchanged + changed + created }, (_, number) => number)
  return Object.fromEntries(
    numbers.map((number) => [`${nameOf(family, number)}.${kind}.json`, text(kind, `${number} now`)]),
  )
}

/** Brings an instance into the state of the load. */
export function fill(
  { console }: Pick<Simulator, 'console'>,
  kind: Kind,
  load: Load,
  text: Write = write,
  family: string = kind,
): void {
  const { unchanged, changed, byHand, hotFixed } = load
  for (let number = 0; number < unchanged + changed; number += 1) {
    const name = nameOf(family, number)
    const published = text(kind, `${number} ${number < unchanged ? 'now' : 'before'}`)
    console.create(kind, name, inConsole(published))
    const hash = contentHash(contentOf(kind, published))
    const marker = { commit: 'a'.repeat(12), hash, source: hash }
    console.createVersion(kind, name, versionDescription(kind, 'v1', marker))
    if (number < byHand) console.createVersion(kind, name, 'by hand')
    if (number >= unchanged && number < unchanged + hotFixed)
      console.publish(kind, name, inConsole(text(kind, `${number} in the console`)))
  }
}

function nameOf(family: string, number: number): string {
  return `${family} ${String(number).padStart(5, '0')}`
}

/** As a designer has it; typed as either kind's. */
function inConsole(text: string): { template: object; actions: string[]; content: object } {
  const { Template, Actions, Content } = JSON.parse(text)
  return { template: Template, actions: Actions, content: Content }
}

function contentOf(kind: Kind, text: string): Content {
  const { template, actions, content } = inConsole(text)
  return kind === 'view'
    ? { kind, template: JSON.stringify(template), actions }
    : { kind, content: JSON.stringify(content), settings: null }
}
