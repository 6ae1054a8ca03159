/**
 * The effect of repeating an operation, which decides what may follow a lost answer. `read` and `idempotent` may be
 * repeated; so may `clientToken`, with the same token; `nonIdempotent` must be read back first.
 */
export type RetryPolicy = 'read' | 'idempotent' | 'clientToken' | 'nonIdempotent'

interface Operation {
  readonly retry: RetryPolicy
  /** The resource type of its IAM permission. */
  readonly resource:
    | 'instance'
    | 'view'
    | 'flow-module'
    | 'view or flow-module'
    | 'queue'
    | 'transfer-destination'
    | 'contact-flow'
}

/** Every operation that this action calls. */
export const operations = {
  DescribeInstance: { retry: 'read', resource: 'instance' },
  ListViews: { retry: 'read', resource: 'instance' },
  SearchViews: { retry: 'read', resource: 'instance' },
  DescribeView: { retry: 'read', resource: 'view' },
  ListViewVersions: { retry: 'read', resource: 'view' },
  CreateView: { retry: 'clientToken', resource: 'view' },
  // A blind repetition could replace what somebody published since.
  UpdateViewContent: { retry: 'nonIdempotent', resource: 'view' },
  UpdateViewMetadata: { retry: 'idempotent', resource: 'view' },
  // Returns the highest version if nothing changed: a repetition is harmless.
  CreateViewVersion: { retry: 'idempotent', resource: 'view' },
  ListContactFlowModules: { retry: 'read', resource: 'instance' },
  SearchContactFlowModules: { retry: 'read', resource: 'instance' },
  DescribeContactFlowModule: { retry: 'read', resource: 'flow-module' },
  ListContactFlowModuleVersions: { retry: 'read', resource: 'flow-module' },
  ListContactFlowModuleAliases: { retry: 'read', resource: 'flow-module' },
  DescribeContactFlowModuleAlias: { retry: 'read', resource: 'flow-module' },
  CreateContactFlowModule: { retry: 'clientToken', resource: 'flow-module' },
  UpdateContactFlowModuleContent: { retry: 'nonIdempotent', resource: 'flow-module' },
  UpdateContactFlowModuleMetadata: { retry: 'idempotent', resource: 'flow-module' },
  CreateContactFlowModuleVersion: { retry: 'nonIdempotent', resource: 'flow-module' },
  CreateContactFlowModuleAlias: { retry: 'nonIdempotent', resource: 'flow-module' },
  // A blind repetition could undo somebody's move of the alias.
  UpdateContactFlowModuleAlias: { retry: 'nonIdempotent', resource: 'flow-module' },
  ListTagsForResource: { retry: 'read', resource: 'view or flow-module' },
  TagResource: { retry: 'idempotent', resource: 'view or flow-module' },
  // Resources that definitions refer to by name.
  ListQueues: { retry: 'read', resource: 'queue' },
  ListPrompts: { retry: 'read', resource: 'instance' },
  ListHoursOfOperations: { retry: 'read', resource: 'instance' },
  ListQuickConnects: { retry: 'read', resource: 'transfer-destination' },
  ListRoutingProfiles: { retry: 'read', resource: 'instance' },
  ListUsers: { retry: 'read', resource: 'instance' },
  ListContactFlows: { retry: 'read', resource: 'contact-flow' },
  ListLambdaFunctions: { retry: 'read', resource: 'instance' },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations
