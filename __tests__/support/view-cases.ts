import { existsSync, readFileSync } from 'node:fs'
import type { Json, ViewContent } from '../../src/core/model/definition.js'
import { edited, exampleView, type ReviewedView, viewOf } from './sketched-views.js'

/** Replaces a text in the JSON of a template. */
const replaced = (view: ViewContent, from: string, to: string): ViewContent => ({
  ...view,
  template: view.template.replace(from, to),
})

const wrapUp = exampleView('wrap-up.json')
const verify = exampleView('verify-caller.view.json')
const orders = exampleView('order-lookup.view.yaml')
const knowledge = exampleView('knowledge-card.json')

const renamed = replaced(wrapUp, 'Note for colleagues', 'Note for the next agent')
const withoutButton = edited(replaced(
  verify,
  ',{"Label":"Not verified","Action":"NotVerified"}',
  '',
), () => {}, ['Verified'])

const rearranged = edited(verify, (template) => {
  const [bar, form] = template.Body as [Json, { Content: { Content: Json[] }[] }]
  const [questions, decision] = form.Content
  if (!questions || !decision) throw new Error('the example has two sections')
  const [postal, birth, order] = questions.Content
  questions.Content = [order!, postal!]
  decision.Content = [birth!, ...decision.Content]
  template.Body = [form, bar]
})

/** Field by field: `_id`s that other tools number again. */
const otherIds = edited(wrapUp, (template) => {
  template.Body = JSON.parse(JSON.stringify(template.Body).replaceAll('"_id":"', '"_id":"new-'))
})

const hotFixed = replaced(wrapUp, '"Caller hung up"', '"Caller hung up (no reason)"')

/** Cases that a reviewer meets, each a view of the example. */
export const viewCases: readonly ReviewedView[] = [
  { name: 'Renamed field', live: wrapUp, repository: renamed },
  { name: 'Removed action', live: verify, repository: withoutButton },
  { name: 'Rearranged', live: verify, repository: rearranged },
  { name: 'Both sides moved', live: hotFixed, repository: renamed, published: wrapUp },
  { name: 'New view', live: null, repository: orders },
  {
    name: 'Another action',
    live: knowledge,
    repository: {
      ...replaced(knowledge, '"Action":"Back"', '"Action":"BackToOrder"'),
      actions: ['SendArticle', 'BackToOrder'],
    },
  },
  { name: 'Other ids', live: wrapUp, repository: otherIds },
  { name: 'Another view', live: wrapUp, repository: verify },
]

const samples = '../shared/samples/views'

/** Real views, where this machine has them. */
export const sampleViews: readonly ReviewedView[] = existsSync(samples)
  ? [
      sample('aws-managed-after-contact-work.json'),
      sample('ensamblador-airline-reservation-form.json'),
      sample('pulumi-e2e-layout.json'),
      sample('pulumi-e2e-table.json'),
      sample('pulumi-e2e-form.json'),
    ]
  : []

function sample(file: string): ReviewedView {
  const document = JSON.parse(readFileSync(`${samples}/${file}`, 'utf8'))
  const { Template, Actions } = document.Content ?? document
  const repository = viewOf(typeof Template === 'string' ? JSON.parse(Template) : Template, Actions)
  const live = replaced(repository, '"Label":"Category"', '"Label":"Kind"')
  return { name: file, live: live.template === repository.template ? null : live, repository }
}
