import type { Inputs } from '../model/inputs.js'
import type { OperationName } from '../model/operations.js'
import type { World } from '../state/world.js'
import * as aliases from './aliases.js'
import * as instances from './instances.js'
import * as versions from './module-versions.js'
import * as modules from './modules.js'
import * as named from './named.js'
import * as search from './search.js'
import * as tags from './tags.js'
import * as views from './views.js'

type Answer = Record<string, unknown>
type Handlers = { readonly [Name in OperationName]: (world: World, input: Inputs[Name]) => Answer }

/** Every operation takes effect in one synchronous step. */
const handlers: Handlers = {
  CreateView: views.createView,
  UpdateViewContent: views.updateViewContent,
  UpdateViewMetadata: views.updateViewMetadata,
  CreateViewVersion: views.createViewVersion,
  DescribeView: views.describeView,
  DeleteView: views.deleteView,
  DeleteViewVersion: views.deleteViewVersion,
  ListViews: views.listViews,
  ListViewVersions: views.listViewVersions,
  SearchViews: search.searchViews,
  CreateContactFlowModule: modules.createModule,
  UpdateContactFlowModuleContent: modules.updateModuleContent,
  UpdateContactFlowModuleMetadata: modules.updateModuleMetadata,
  DescribeContactFlowModule: modules.describeModule,
  DeleteContactFlowModule: modules.deleteModule,
  ListContactFlowModules: modules.listModules,
  SearchContactFlowModules: search.searchModules,
  CreateContactFlowModuleVersion: versions.createModuleVersion,
  DeleteContactFlowModuleVersion: versions.deleteModuleVersion,
  ListContactFlowModuleVersions: versions.listModuleVersions,
  CreateContactFlowModuleAlias: aliases.createAlias,
  UpdateContactFlowModuleAlias: aliases.updateAlias,
  DescribeContactFlowModuleAlias: aliases.describeAlias,
  DeleteContactFlowModuleAlias: aliases.deleteAlias,
  ListContactFlowModuleAliases: aliases.listAliases,
  TagResource: tags.tagResource,
  UntagResource: tags.untagResource,
  ListTagsForResource: tags.listTags,
  ListQueues: named.listQueues,
  ListPrompts: named.listPrompts,
  ListHoursOfOperations: named.listHours,
  ListQuickConnects: named.listQuickConnects,
  ListRoutingProfiles: named.listRoutingProfiles,
  ListUsers: named.listUsers,
  ListContactFlows: named.listFlows,
  ListLambdaFunctions: named.listLambdaFunctions,
  DescribeInstance: instances.describeInstance,
  ListInstances: instances.listInstances,
}

/**
 * Carries out one checked request.
 *
 * @throws ServiceError if the service would refuse it
 */
export const perform = (world: World, operation: OperationName, params: object): Answer => {
  const handler = handlers[operation] as (world: World, input: object) => Answer
  return handler(world, params)
}

/**
 * The answer of a request that was carried out, in the state of the time when it is sent: others may have published
 * since. Null: it stays as it was.
 */
export const currentAnswer = (world: World, operation: OperationName, answer: Answer): Answer | null => {
  const publishes = operation === 'CreateView' || operation === 'UpdateViewContent'
  return publishes && world.switches.updateAnswers === 'current' ? views.publishedView(world, answer) : null
}
