import { isList, type JsonObject, memberOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'
import { cutTo } from '../../escape.js'
import { html, type Markup } from '../markup.js'

/** Maximum lengths of drawn texts, in UTF-16 units. The tables of changes have whole texts. */
export const maxText = { label: 160, paragraph: 1_200, json: 80 }

/** `$.Name`, `$.Bar.Items[0].Value`, and what an integration answers: `$.#Name`. Within a longer text nothing is bound. */
const binding = /^\$\.(#?[\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u

/** The path to which a whole value is bound, without `$.`; null: it is not bound. */
export function bindingOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? (binding.exec(value)?.[1] ?? null) : null
}

/** The name of a value that comes with the contact. */
export function chip(path: string): Markup {
  return html`<span class="v-b"><span class="sr">value of </span>${cutTo(path, maxText.label)}</span>`
}

/** A value as an agent would see it; null: there is nothing to see. */
export function shown(value: Json | undefined, max: number = maxText.label): Markup | null {
  const path = bindingOf(value)
  if (path !== null) return chip(path)
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return html`${cutTo(value, max)}`
  if (typeof value === 'object') return html`<code>${cutTo(JSON.stringify(value), maxText.json)}</code>`
  return html`${String(value)}`
}

/** The value, or the given words if there is none. */
export function shownOr(value: Json | undefined, none: string): Markup {
  return shown(value) ?? html`<i class="v-n">${none}</i>`
}

/** Views write flags as `true` and as `"true"`. */
export function isTrue(value: Json | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
}

export function isFalse(value: Json | undefined): boolean {
  return value === false || (typeof value === 'string' && value.toLowerCase() === 'false')
}

/** The word if a flag is set. If the flag is bound, the word with the name of the value. */
export function flag(value: Json | undefined, word: string): Markup | null {
  const path = bindingOf(value)
  if (path !== null) return html`<span class="v-w">${word} if ${chip(path)}</span>`
  return isTrue(value) ? html`<span class="v-w">${word}</span>` : null
}

/** A prop that is one of a few words: that word, or the first of them. */
export function oneOf<Word extends string>(value: Json | undefined, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === value) ?? words[0]
}

/** An icon by its name, in a plain frame. */
export function icon(value: Json | undefined): Markup | null {
  const name = shown(value)
  return name && html`<span class="v-i"><span class="sr">icon </span>${name}</span>`
}

/** Default values, of which there may be several. */
export function defaultsOf({ DefaultValue }: JsonObject): readonly Json[] {
  if (DefaultValue === undefined || DefaultValue === '') return []
  return isList(DefaultValue) ? DefaultValue : [DefaultValue]
}

/** The first of the members that is not empty. */
export function firstShown(props: JsonObject, names: readonly string[]): Markup | null {
  return names.reduce<Markup | null>((found, name) => found ?? shown(memberOf(props, name)), null)
}
