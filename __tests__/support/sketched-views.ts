import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compareChange } from '../../src/core/diff/compare-changes.js'
import { changedContents } from '../../src/core/diff/compared-sides.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Json, ViewContent } from '../../src/core/model/definition.js'
import type { Change } from '../../src/core/model/plan.js'
import type { Entry } from '../../src/core/model/report.js'
import { drawViews } from '../../src/render/html/view-sketch/index.js'
import { aChange, aDefinition, anObservation, aSnapshot } from './builders.js'
import { pageText } from './page-text.js'
import { aReport, created, entriesOf, planned } from './report.js'

/** A view as a plan finds it. */
export interface ReviewedView {
  readonly name: string
  /** Null: it is new. */
  readonly live: ViewContent | null
  readonly repository: ViewContent
  /** What was published last, where the console changed the view since. */
  readonly published?: ViewContent
}

function changeOf({ name, live, repository, published }: ReviewedView): Change {
  const definition = aDefinition({ key: `view/${name}`, kind: 'view', name, content: repository })
  const hash = contentHash(repository)
  if (live === null)
    return aChange({ definition, observation: null, action: 'create', live: null, repository: hash })
  const observation = {
    ...anObservation({ live: aSnapshot(live) }),
    contents: new Map(published ? [[3, published]] : []),
  }
  const overwrites = published ? 'console' : 'nobody'
  const hashes = { live: contentHash(live), repository: hash }
  return aChange({ definition, observation, action: 'update', overwrites, baseVersion: 3, ...hashes })
}

function entryOf(change: Change): Entry {
  const { difference, undone } = compareChange(change)
  const { overwrites, live } = change
  return planned(change.key, { overwrites, difference, undone, ...(live === null ? created : {}) })
}

/** The page of a plan that changes these views. */
export async function pageOfViews(...views: readonly ReviewedView[]): Promise<string> {
  const changes = views.map(changeOf)
  const report = aReport({ mode: 'plan', entries: entriesOf(...changes.map(entryOf)) })
  const contents = new Map(changes.map((change) => [change.key, changedContents(change)]))
  return pageText(report, await drawViews(report, contents))
}

type Template = { [member: string]: Json }

export const viewOf = (template: Json, actions: readonly string[] = []): ViewContent => ({
  kind: 'view',
  template: JSON.stringify(template),
  actions,
})

/** A file of the example. */
export function exampleView(file: string): ViewContent {
  const text = readFileSync(
    new URL(`../../examples/contact-centre/connect/views/${file}`, import.meta.url),
    'utf8',
  )
  const document = parse(text)
  const content = document.View?.Content ?? document.Content ?? document
  const template = content.Template ?? content
  return viewOf(typeof template === 'string' ? JSON.parse(template) : template, content.Actions ?? [])
}

/** A view whose template is that of another, edited as text. */
export function edited(
  { template, actions }: ViewContent,
  edit: (template: Template) => void,
  others = actions,
): ViewContent {
  const copy: Template = JSON.parse(template)
  edit(copy)
  return viewOf(copy, others)
}
