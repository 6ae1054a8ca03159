import {
  CreateViewVersionCommand,
  DescribeViewCommand,
  paginateListViews,
  paginateListViewVersions,
  UpdateViewContentCommand,
  UpdateViewMetadataCommand,
} from '@aws-sdk/client-connect'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { template, titleOf } from './documents.js'
import { openTarget, patience, type Target } from './target.js'

jest.setTimeout(patience)

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const read = async (ViewId: string) =>
  (await target.client.send(new DescribeViewCommand({ InstanceId: target.InstanceId, ViewId }))).View ?? {}

/** Describes until the title is the one expected, or the time is over. */
const titleAt = async (ViewId: string, title: string) =>
  titleOf(
    await target.eventually(
      () => read(ViewId),
      (view) => titleOf(view) === title,
    ),
  )

const update = async (ViewId: string, title: string, Status: 'PUBLISHED' | 'SAVED' = 'PUBLISHED') => {
  const Content = { Template: template(title), Actions: [] }
  const input = { InstanceId: target.InstanceId, ViewId, Status, Content }
  return (await target.client.send(new UpdateViewContentCommand(input))).View ?? {}
}

const version = async (ViewId: string, ViewContentSha256?: string) => {
  const input = { InstanceId: target.InstanceId, ViewId, VersionDescription: 'contract', ViewContentSha256 }
  return (await target.eventually(() => target.client.send(new CreateViewVersionCommand(input)))).View ?? {}
}

const nameOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: Error) => error.name,
  )

describe('a view', () => {
  test('is live as its publish answered it', async () => {
    const { Id, Status, ViewContentSha256, Content } = await target.createView(template('one'))
    expect([Status, ViewContentSha256?.length, titleOf({ Content })]).toEqual(['PUBLISHED', 64, 'one'])
    expect(await titleAt(Id, 'one')).toBe('one')
  })

  test('has a draft beside what is live, until a publish', async () => {
    const { Id } = await target.createView(template('live'))
    await update(Id, 'draft', 'SAVED')
    expect([await titleAt(`${Id}:$SAVED`, 'draft'), await titleAt(Id, 'live')]).toEqual(['draft', 'live'])
    await update(Id, 'new')
    expect([await titleAt(`${Id}:$SAVED`, 'new'), await titleAt(Id, 'new')]).toEqual(['new', 'new'])
  })

  test('gets a version per change of content, counted from 1', async () => {
    const { Id } = await target.createView(template('A'))
    const numbers = [(await version(Id)).Version, (await version(Id)).Version]
    for (const title of ['B', 'A']) {
      const { ViewContentSha256 } = await update(Id, title)
      numbers.push((await version(Id, ViewContentSha256)).Version)
    }
    expect(numbers).toEqual([1, 1, 2, 3])
    const listed = await target.eventually(
      async () => {
        const rows: (number | undefined)[] = []
        const pages = paginateListViewVersions(
          { client: target.client },
          { InstanceId: target.InstanceId, ViewId: Id },
        )
        for await (const page of pages)
          rows.push(...(page.ViewVersionSummaryList ?? []).map((row) => row.Version))
        return rows
      },
      (rows) => rows.length === 3,
    )
    expect(listed).toEqual([3, 2, 1])
    expect([await titleAt(`${Id}:1`, 'A'), await titleAt(`${Id}:2`, 'B')]).toEqual(['A', 'B'])
  })

  test('is not versioned under a checksum that is no longer live', async () => {
    const { Id, ViewContentSha256 } = await target.createView(template('old'))
    await update(Id, 'new')
    const input = { InstanceId: target.InstanceId, ViewId: Id, ViewContentSha256 }
    expect(await nameOf(target.client.send(new CreateViewVersionCommand(input)))).not.toBe('no error')
  })

  test('keeps id and ARN when it is renamed, and is listed by its exact name', async () => {
    const { Id, Arn, Name } = await target.createView(template('one'))
    const input = { InstanceId: target.InstanceId, ViewId: Id, Name: `${Name}-B`, Description: 'contract' }
    await target.client.send(new UpdateViewMetadataCommand(input))
    const listed = await target.eventually(
      async () => {
        const pages = paginateListViews({ client: target.client }, { InstanceId: target.InstanceId })
        for await (const { ViewsSummaryList = [] } of pages) {
          const row = ViewsSummaryList.find((each) => each.Name === `${Name}-B`)
          if (row) return row
        }
        return undefined
      },
      (row) => row !== undefined,
    )
    expect([listed?.Id, listed?.Arn, listed?.Type, listed?.Status]).toEqual([
      Id,
      Arn,
      'CUSTOMER_MANAGED',
      'PUBLISHED',
    ])
  })

  test('has a name that no other view of the instance has', async () => {
    const { Name } = await target.createView(template('one'))
    expect(await nameOf(target.createView(template('two'), { Name }))).toBe('DuplicateResourceException')
  })
})

describe('a view is refused', () => {
  test.each([
    ['without Head.Configuration', '{"Head":{},"Body":[]}', {}],
    ['with # in its description', template('one'), { Description: 'fix #12' }],
    ['with an empty map of tags', template('one'), { Tags: {} }],
  ])('%s', async (_case, given, extra) => {
    expect(await nameOf(target.createView(given, extra))).toBe('InvalidParameterException')
  })
})
