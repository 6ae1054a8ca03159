import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Json } from '../../../src/core/types.js'

/** A view that exists, with the name of where it was found. */
export interface RealView {
  readonly name: string
  readonly template: Json
  readonly actions: readonly string[]
}

/** Beside a checkout of the project alone there are none: see CONTRIBUTING.md on what is collected there. */
export const shared: string | null = ['../shared', '../../shared'].find(existsSync) ?? null

const folders = ['examples/contact-centre/connect/views', `${shared}/samples/views`].filter(existsSync)

export const realViews: readonly RealView[] = folders.flatMap((folder) =>
  readdirSync(folder).map((file) => realView(file, parse(readFileSync(`${folder}/${file}`, 'utf8')))),
)

/** A file as people keep one: an envelope, what DescribeView answers, or the template alone. */
export function realView(name: string, file: { readonly View?: unknown }): RealView {
  const { Content, ...rest } = (file.View ?? file) as { readonly Content?: unknown }
  const { Template = rest, Actions = [] } = (Content ?? rest) as { Template?: unknown; Actions?: string[] }
  const template = (typeof Template === 'string' ? JSON.parse(Template) : Template) as Json
  return { name, template, actions: Actions }
}
