/**
 * What a repetition of an operation does, which decides what may follow an answer that never came:
 * `read` and `idempotent` may be repeated; `tokened` too, by its client token; `once` must be looked up first.
 */
export type Repetition = 'read' | 'idempotent' | 'tokened' | 'once'

interface Operation {
  readonly repetition: Repetition
  /** The resource type that its IAM permission is granted on. */
  readonly resource: 'instance' | 'view' | 'flow-module' | 'view or flow-module'
}

/** Every operation that this action calls. */
export const operations = {
  DescribeInstance: { repetition: 'read', resource: 'instance' },
  ListViews: { repetition: 'read', resource: 'instance' },
  SearchViews: { repetition: 'read', resource: 'instance' },
  DescribeView: { repetition: 'read', resource: 'view' },
  ListViewVersions: { repetition: 'read', resource: 'view' },
  CreateView: { repetition: 'tokened', resource: 'view' },
  // Repeated blindly it could replace what somebody published in between.
  UpdateViewContent: { repetition: 'once', resource: 'view' },
  UpdateViewMetadata: { repetition: 'idempotent', resource: 'view' },
  // Answers the highest version when nothing changed, so a repetition makes no second one.
  CreateViewVersion: { repetition: 'idempotent', resource: 'view' },
  ListContactFlowModules: { repetition: 'read', resource: 'instance' },
  SearchContactFlowModules: { repetition: 'read', resource: 'instance' },
  DescribeContactFlowModule: { repetition: 'read', resource: 'flow-module' },
  ListContactFlowModuleVersions: { repetition: 'read', resource: 'flow-module' },
  ListContactFlowModuleAliases: { repetition: 'read', resource: 'flow-module' },
  CreateContactFlowModule: { repetition: 'tokened', resource: 'flow-module' },
  UpdateContactFlowModuleContent: { repetition: 'once', resource: 'flow-module' },
  UpdateContactFlowModuleMetadata: { repetition: 'idempotent', resource: 'flow-module' },
  CreateContactFlowModuleVersion: { repetition: 'once', resource: 'flow-module' },
  ListTagsForResource: { repetition: 'read', resource: 'view or flow-module' },
  TagResource: { repetition: 'idempotent', resource: 'view or flow-module' },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations
