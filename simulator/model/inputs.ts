import type { OperationName } from './operations.js'

interface OfView {
  InstanceId: string
  ViewId: string
}
interface OfModule {
  InstanceId: string
  ContactFlowModuleId: string
}
interface OfAlias extends OfModule {
  AliasId: string
}
export interface Pages {
  MaxResults?: number
  NextToken?: string
}
interface OfInstance extends Pages {
  InstanceId: string
}
export interface ViewInput {
  Template: string
  Actions: string[]
}
type Tags = Record<string, string>
export interface StringCondition {
  FieldName?: string
  Value?: string
  ComparisonType?: 'STARTS_WITH' | 'CONTAINS' | 'EXACT'
}
export interface Criteria {
  AndConditions?: Criteria[]
  OrConditions?: Criteria[]
  StringCondition?: StringCondition
  ViewTypeCondition?: string
  ViewStatusCondition?: string
  StateCondition?: string
  StatusCondition?: string
}
export interface TagCondition {
  TagKey?: string
  TagValue?: string
}
interface Search extends Pages {
  InstanceId: string
  SearchCriteria?: Criteria
}
export interface ViewSearch extends Search {
  SearchFilter?: {
    AttributeFilter?: {
      TagCondition?: TagCondition
      AndCondition?: { TagConditions?: TagCondition[] }
      OrConditions?: { TagConditions?: TagCondition[] }[]
    }
  }
}
export interface ModuleSearch extends Search {
  SearchFilter?: {
    TagFilter?: {
      TagCondition?: TagCondition
      AndConditions?: TagCondition[]
      OrConditions?: TagCondition[][]
    }
  }
}

/** The members of a checked request, by operation. */
export interface Inputs extends Record<OperationName, object> {
  CreateView: {
    InstanceId: string
    Name: string
    Status: 'PUBLISHED' | 'SAVED'
    Content: ViewInput
    ClientToken?: string
    Description?: string
    Tags?: Tags
  }
  UpdateViewContent: OfView & { Status: 'PUBLISHED' | 'SAVED'; Content: ViewInput }
  UpdateViewMetadata: OfView & { Name?: string; Description?: string }
  CreateViewVersion: OfView & { VersionDescription?: string; ViewContentSha256?: string }
  DescribeView: OfView
  DeleteView: OfView
  DeleteViewVersion: OfView & { ViewVersion: number }
  ListViews: Pages & { InstanceId: string; Type?: string }
  ListViewVersions: OfView & Pages
  SearchViews: ViewSearch
  CreateContactFlowModule: {
    InstanceId: string
    Name: string
    Content: string
    ClientToken?: string
    Description?: string
    Tags?: Tags
    Settings?: string
    ExternalInvocationConfiguration?: { Enabled?: boolean }
  }
  UpdateContactFlowModuleContent: OfModule & { Content?: string; Settings?: string }
  UpdateContactFlowModuleMetadata: OfModule & {
    Name?: string
    Description?: string
    State?: 'ACTIVE' | 'ARCHIVED'
  }
  DescribeContactFlowModule: OfModule
  DeleteContactFlowModule: OfModule
  ListContactFlowModules: Pages & { InstanceId: string; ContactFlowModuleState?: 'ACTIVE' | 'ARCHIVED' }
  SearchContactFlowModules: ModuleSearch
  CreateContactFlowModuleVersion: OfModule & { Description?: string; FlowModuleContentSha256?: string }
  DeleteContactFlowModuleVersion: OfModule & { ContactFlowModuleVersion: number }
  ListContactFlowModuleVersions: OfModule & Pages
  CreateContactFlowModuleAlias: OfModule & {
    AliasName: string
    ContactFlowModuleVersion: number
    Description?: string
  }
  UpdateContactFlowModuleAlias: OfAlias & {
    Name?: string
    ContactFlowModuleVersion?: number
    Description?: string
  }
  DescribeContactFlowModuleAlias: OfAlias
  DeleteContactFlowModuleAlias: OfAlias
  ListContactFlowModuleAliases: OfModule & Pages
  TagResource: { resourceArn: string; tags: Tags }
  UntagResource: { resourceArn: string; tagKeys: string[] }
  ListTagsForResource: { resourceArn: string }
  ListQueues: OfInstance & { QueueTypes?: string[] }
  ListPrompts: OfInstance
  ListHoursOfOperations: OfInstance
  ListQuickConnects: OfInstance & { QuickConnectTypes?: string[] }
  ListRoutingProfiles: OfInstance
  ListUsers: OfInstance
  ListContactFlows: OfInstance & { ContactFlowTypes?: string[] }
  ListLambdaFunctions: OfInstance
  DescribeInstance: { InstanceId: string }
  ListInstances: Pages
}
