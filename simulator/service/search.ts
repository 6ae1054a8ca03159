import { refuse } from '../model/errors.js'
import type { Inputs, ModuleSearch, TagCondition, ViewSearch } from '../model/inputs.js'
import { checkInstance } from '../state/refs.js'
import type { AnyResource, ModuleResource, ViewResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { matches, matchesTags, type Searched } from './criteria.js'
import { moduleAnswer } from './module-answers.js'
import { page } from './paging.js'
import type { ResourceState } from './states.js'
import { viewAnswer } from './view-answers.js'

type Answer = Record<string, unknown>

const isView = (resource: AnyResource): resource is ViewResource => resource.kind === 'view'
const isModule = (resource: AnyResource): resource is ModuleResource => resource.kind === 'module'

/** The state in a row: the live one, or with a switch the draft, marked as a draft or as if it were live. */
const carriedState = <C>(
  world: World,
  resource: { live: C | null; draft: C | null },
): ResourceState<C> | null => {
  const { searchCarries } = world.switches
  const draft = searchCarries === 'published' && resource.live ? null : resource.draft
  const content = draft ?? resource.live
  const saved = draft !== null && !(searchCarries === 'draft-as-published' && resource.live)
  return content && { content, saved, version: null }
}

/** The members that the index really has of a row. */
const fill = (world: World, row: Answer): Answer => {
  const { searchFilled } = world.switches
  if (searchFilled === 'empty') return { Id: row.Id, Arn: row.Arn, Name: row.Name }
  if (searchFilled === 'full') return row
  if (searchFilled === 'no-version') {
    const { Version: _version, VersionDescription: _description, ...rest } = row
    return rest
  }
  const { Content: _content, ViewContentSha256: _view, FlowModuleContentSha256: _module, ...rest } = row
  return rest
}

const searchFields = (resource: AnyResource, status: string): Searched => ({
  name: resource.name,
  description: resource.description,
  id: resource.id,
  tags: resource.tags,
  status,
  group: isView(resource)
    ? resource.awsManaged
      ? 'AWS_MANAGED'
      : 'CUSTOMER_MANAGED'
    : resource.archived
      ? 'ARCHIVED'
      : 'ACTIVE',
})

interface SearchRequest {
  readonly member: string
  readonly tags: readonly (readonly TagCondition[])[]
  readonly rows: readonly Row[]
}

/** The index's row of a resource. Its answer is made once, when the first page is read. */
interface Row {
  readonly resource: AnyResource
  readonly saved: boolean
  readonly answer: () => Answer
}

const search = (
  world: World,
  input: ViewSearch | ModuleSearch,
  { member, tags, rows }: SearchRequest,
): Answer => {
  checkInstance(world, input.InstanceId)
  if (!world.switches.searchPermitted)
    throw refuse('AccessDeniedException', 'User is not authorized to perform this search')
  const found = rows.filter(({ resource, saved }) => {
    const fields = searchFields(resource, saved ? 'SAVED' : 'PUBLISHED')
    return matches(fields, input.SearchCriteria ?? {}) && matchesTags(fields, tags)
  })
  const scope = `${member} ${JSON.stringify([input.SearchCriteria, input.SearchFilter])}`
  const answer = page(world, scope, member, input, () => found.map((row) => fill(world, row.answer())))
  return { ...answer, ApproximateTotalCount: found.length }
}

export const searchViews = (world: World, input: Inputs['SearchViews']): Answer => {
  const filter = input.SearchFilter?.AttributeFilter
  const rows = world.index.all().filter(isView)
  return search(world, input, {
    member: 'Views',
    tags: [
      ...(filter?.TagCondition ? [[filter.TagCondition]] : []),
      ...(filter?.AndCondition ? [filter.AndCondition.TagConditions ?? []] : []),
      ...(filter?.OrConditions ?? []).map((each) => each.TagConditions ?? []),
    ],
    rows: rows.flatMap((view) => {
      const state = carriedState(world, view)
      if (!state) return []
      const answer = () => ({ ...viewAnswer(world, view, state), Arn: view.arn })
      return [{ resource: view, saved: state.saved, answer }]
    }),
  })
}

export const searchModules = (world: World, input: Inputs['SearchContactFlowModules']): Answer => {
  const filter = input.SearchFilter?.TagFilter
  const rows = world.index.all().filter(isModule)
  return search(world, input, {
    member: 'ContactFlowModules',
    tags: [
      ...(filter?.TagCondition ? [[filter.TagCondition]] : []),
      ...(filter?.AndConditions ? [filter.AndConditions] : []),
      ...(filter?.OrConditions ?? []),
    ],
    rows: rows.flatMap((module) => {
      const state = carriedState(world, module)
      if (!state) return []
      const answer = () => ({ ...moduleAnswer(world, module, state), Arn: module.arn })
      return [{ resource: module, saved: state.saved, answer }]
    }),
  })
}
