import {
  CreateViewVersionCommand,
  DescribeViewCommand,
  SearchViewsCommand,
  TagResourceCommand,
  UpdateViewContentCommand,
  type View,
} from '@aws-sdk/client-connect'
import type { Switches } from '../../simulator/index.js'
import { template, titleOf } from './documents.js'
import type { Target } from './target.js'

const describeView = async ({ client, InstanceId, eventually }: Target, ViewId: string): Promise<View> => {
  const read = () => client.send(new DescribeViewCommand({ InstanceId, ViewId }))
  return (await eventually(read)).View ?? {}
}

const errorOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: Error) => error.name,
  )

/** A view that is live, has one version, a tag and a draft. */
const prepare = async (target: Target) => {
  const { client, InstanceId, eventually } = target
  const { Id, Arn = '', ViewContentSha256 } = await target.createView(template('live'))
  const absent = await errorOf(client.send(new DescribeViewCommand({ InstanceId, ViewId: `${Id}:$SAVED` })))
  const version = new CreateViewVersionCommand({ InstanceId, ViewId: Id, VersionDescription: 'first' })
  await eventually(() => client.send(version))
  await client.send(new TagResourceCommand({ resourceArn: Arn, tags: { contract: 'probe' } }))
  const Content = { Template: template('draft'), Actions: [] }
  await client.send(new UpdateViewContentCommand({ InstanceId, ViewId: Id, Status: 'SAVED', Content }))
  return { Id, Arn, ViewContentSha256, absent }
}

const search = async ({ client, InstanceId, eventually }: Target, Id: string): Promise<Partial<Switches>> => {
  const StringCondition = { FieldName: 'resourceID', Value: Id, ComparisonType: 'EXACT' } as const
  const command = new SearchViewsCommand({ InstanceId, SearchCriteria: { StringCondition } })
  const read = async () => (await client.send(command)).Views?.find((view) => view.Id === Id)
  const row = await eventually(read, (found) => found !== undefined)
  const searchFilled = row?.Content ? 'full' : row?.Status ? 'no-content' : 'empty'
  const asLive = row?.Status === 'PUBLISHED' ? 'draft-as-published' : 'draft'
  const searchCarries = row && titleOf(row) === 'draft' ? asLive : 'published'
  return { searchFilled, ...(row?.Content && { searchCarries }) }
}

const textBox = (Text: string): string =>
  template('text', {
    Type: 'Container',
    _id: 'c',
    Props: {},
    Content: [{ Type: 'TextBox', _id: 't', Props: { Text }, Content: ['shown'] }],
  })

const storing = async (target: Target): Promise<Partial<Switches>> => {
  const [sent, plain] = [textBox('x'), template('plain')]
  const { Content: text } = await target.createView(sent)
  const { Content: same } = await target.createView(plain)
  return {
    viewDrops: text?.Template?.includes('"Text"') ? null : 'TextBox.Text',
    viewTemplateSpelling: same?.Template === plain ? 'kept' : 'rewritten',
  }
}

/** Finds out, through the API alone, how this instance settles what is unsure of views. */
export const probeViews = async (target: Target): Promise<Partial<Switches>> => {
  const { client, InstanceId } = target
  const { Id, Arn, ViewContentSha256, absent } = await prepare(target)
  const [live, saved] = [await describeView(target, Id), await describeView(target, `${Id}:$SAVED`)]
  const wrong = { InstanceId, ViewId: Id, ViewContentSha256: '0'.repeat(64) }
  const { Id: unpublished } = await target.createView(template('x'), { Status: 'SAVED' })
  const mismatch = await errorOf(client.send(new CreateViewVersionCommand(wrong)))
  const early = client.send(new CreateViewVersionCommand({ InstanceId, ViewId: unpublished }))
  return {
    describeTellsVersion: live.Version === 1,
    tagsOnDescribe: live.Tags?.contract === 'probe',
    qualifiedArns: saved.Arn !== Arn,
    draftChecksum: saved.ViewContentSha256 === ViewContentSha256 ? 'latest' : 'own',
    viewDraftAbsent: absent === 'none' ? 'live' : 'not-found',
    viewVersionChecksumChecked: mismatch !== 'none',
    ...(mismatch !== 'none' && { checksumMismatch: mismatch as Switches['checksumMismatch'] }),
    versionOfUnpublishedView: (await errorOf(early)) as Switches['versionOfUnpublishedView'],
    ...(await storing(target)),
    ...(await search(target, Id)),
  }
}
