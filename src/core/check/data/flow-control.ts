import type { ActionRows } from './rows.js'

/** Actions that control a flow. */
export const flowControl: ActionRows = {
  CheckHoursOfOperation: {
    evidence: 'DPAO',
    doc: 'flow-control-actions-checkhoursofoperation',
    parameters: [{ path: 'HoursOfOperationId', evidence: 'D', kind: 'ref', ref: 'hours' }],
    errors: [
      { type: 'NoMatchingError', evidence: 'DA' },
      { type: 'NoMatchingCondition', evidence: 'A', status: 'forbidden' },
    ],
    conditions: { evidence: 'D', operators: ['Equals'], operands: ['True', 'False'], all: true },
  },
  CheckMetricData: {
    evidence: 'DPO',
    doc: 'flow-control-actions-checkmetricdata',
    parameters: [
      {
        path: 'MetricType',
        evidence: 'D',
        static: true,
        kind: 'enum',
        required: 'required',
        values: [
          'NumberOfAgentsAvailable',
          'NumberOfAgentsStaffed',
          'NumberOfAgentsOnline',
          'OldestContactInQueueAgeSeconds',
          'NumberOfContactsInQueue',
        ],
      },
      { path: 'QueueId', evidence: 'D', kind: 'ref', ref: 'queue' },
      { path: 'AgentId', evidence: 'D', kind: 'ref', ref: 'user' },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'D' },
      { type: 'NoMatchingCondition', evidence: 'PO' },
    ],
    conditions: {
      evidence: 'DP',
      operators: [
        'Equals',
        'NumberGreaterThan',
        'NumberGreaterOrEqualTo',
        'NumberLessThan',
        'NumberLessOrEqualTo',
      ],
      only: {
        parameter: 'MetricType',
        values: ['NumberOfAgentsAvailable', 'NumberOfAgentsStaffed', 'NumberOfAgentsOnline'],
        operators: ['NumberGreaterThan'],
        operands: ['0'],
      },
    },
    rules: [{ rule: 'atMostOne', of: ['QueueId', 'AgentId'], evidence: 'D' }],
  },
  CheckOutboundCallStatus: {
    evidence: 'DP',
    doc: 'flow-control-actions-checkoutboundcallstatus',
    parameters: [],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    conditions: {
      evidence: 'D',
      operators: ['Equals'],
      operands: ['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'],
    },
  },
  CheckVoiceId: {
    evidence: 'DP',
    doc: 'flow-control-actions-checkvoiceid',
    parameters: [
      {
        path: 'CheckVoiceIdOption',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['enrollmentStatus', 'voiceAuthentication', 'fraudDetection'],
      },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    conditions: {
      evidence: 'P',
      operators: ['Equals'],
      operandsBy: {
        parameter: 'CheckVoiceIdOption',
        values: {
          enrollmentStatus: ['Enrolled', 'NotEnrolled', 'OptedOut'],
          voiceAuthentication: [
            'Authenticated',
            'NotAuthenticated',
            'Inconclusive',
            'NotEnrolled',
            'OptedOut',
          ],
          fraudDetection: ['HighRisk', 'LowRisk', 'Inconclusive'],
        },
      },
    },
    retired: '2026-05-20',
  },
  Compare: {
    evidence: 'DPAO',
    doc: 'flow-control-actions-compare',
    parameters: [
      { path: 'ComparisonValue', evidence: 'DP', leaf: true, kind: 'jsonpath', required: 'required' },
    ],
    errors: [
      { type: 'NoMatchingCondition', evidence: 'DAO' },
      { type: 'NoMatchingError', evidence: 'A', status: 'forbidden' },
    ],
    conditions: {
      evidence: 'DP',
      operators: [
        'Equals',
        'TextStartsWith',
        'TextEndsWith',
        'TextContains',
        'NumberGreaterThan',
        'NumberGreaterOrEqualTo',
        'NumberLessThan',
        'NumberLessOrEqualTo',
        'KeyExists',
      ],
      count: 1,
    },
  },
  DistributeByPercentage: {
    evidence: 'DPF',
    doc: 'flow-control-actions-distributebypercentage',
    parameters: [],
    errors: [{ type: 'NoMatchingCondition', evidence: 'DF' }],
    conditions: { evidence: 'DF', operators: ['NumberLessThan'], ascending: [1, 100] },
  },
  EndFlowExecution: {
    evidence: 'DPO',
    doc: 'flow-control-actions-endflowexecution',
    terminal: true,
    parameters: [],
    errors: [],
  },
  GetMetricData: {
    evidence: 'DPO',
    doc: 'flow-control-actions-getmetricdata',
    parameters: [
      { path: 'QueueId', evidence: 'D', kind: 'ref', ref: 'queue' },
      { path: 'AgentId', evidence: 'D', kind: 'ref', ref: 'user' },
      { path: 'QueueChannel', evidence: 'D', kind: 'enum', values: ['Voice', 'Chat'] },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    rules: [{ rule: 'atMostOne', of: ['QueueId', 'AgentId'], evidence: 'D' }],
  },
  Loop: {
    evidence: 'DPA',
    doc: 'flow-control-actions-loop',
    parameters: [
      { path: 'LoopCount', evidence: 'DO', kind: 'integer', required: 'required', min: 0, max: 100 },
    ],
    errors: [],
    conditions: {
      evidence: 'D',
      operators: ['Equals'],
      operands: ['ContinueLooping', 'DoneLooping'],
      all: true,
    },
  },
  StartVoiceIdStream: {
    evidence: 'DP',
    doc: 'flow-control-actions-startvoiceidstream',
    parameters: [],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    retired: '2026-05-20',
  },
  TransferToFlow: {
    evidence: 'DPO',
    doc: 'flow-control-actions-transfertoflow',
    parameters: [{ path: 'ContactFlowId', evidence: 'D', kind: 'ref', required: 'required', ref: 'flow' }],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  UpdateFlowAttributes: {
    evidence: 'DPO',
    doc: 'flow-control-actions-updateflowattributes',
    parameters: [{ path: 'FlowAttributes', evidence: 'P', kind: 'map', required: 'required' }],
    errors: [{ type: 'NoMatchingError', evidence: 'PO' }],
  },
  UpdateFlowLoggingBehavior: {
    evidence: 'DPAO',
    doc: 'flow-control-actions-updateflowloggingbehavior',
    parameters: [
      {
        path: 'FlowLoggingBehavior',
        evidence: 'D',
        static: true,
        kind: 'enum',
        required: 'required',
        values: ['Enabled', 'Disabled'],
      },
    ],
    errors: [],
  },
  UpdateContactRoutingCriteria: {
    evidence: 'DP',
    doc: 'flow-control-actions-updateroutingcriteria',
    parameters: [
      { path: 'RoutingCriteria', evidence: 'D', kind: 'object', required: 'required' },
      {
        path: 'RoutingCriteria.Steps[].Expression.AttributeCondition.Name',
        evidence: 'D',
        required: 'conditional',
        ref: 'predefined-attribute-value',
      },
      {
        path: 'RoutingCriteria.Steps[].Expression.AttributeCondition.Value',
        evidence: 'D',
        required: 'conditional',
      },
      {
        path: 'RoutingCriteria.Steps[].Expression.AttributeCondition.ProficiencyLevel',
        evidence: 'D',
        kind: 'number',
        required: 'conditional',
        values: ['1', '2', '3', '4', '5'],
      },
      {
        path: 'RoutingCriteria.Steps[].Expression.AttributeCondition.ComparisonOperator',
        evidence: 'D',
        kind: 'enum',
        required: 'conditional',
        values: ['NumberGreaterOrEqualTo'],
      },
      { path: 'RoutingCriteria.Steps[].Expression.AndExpression', evidence: 'D', kind: 'list' },
      { path: 'RoutingCriteria.Steps[].Expiry.DurationInSeconds', evidence: 'D', kind: 'integer' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'P' }],
  },
  Wait: {
    evidence: 'DPFO',
    doc: 'flow-control-actions-wait',
    parameters: [
      {
        path: 'TimeLimitSeconds',
        evidence: 'PFO',
        kind: 'integer',
        required: 'required',
        min: 1,
        max: 604800,
      },
      {
        path: 'Events[]',
        evidence: 'D',
        static: true,
        kind: 'enum',
        values: ['CustomerReturned', 'BotParticipantDisconnected'],
      },
      { path: 'ContinueExecution', evidence: 'P', kind: 'enum', values: ['True'] },
      {
        path: 'MinimumWaitTimeSeconds',
        evidence: 'P',
        kind: 'integer',
        required: 'conditional',
        when: { given: 'ContinueExecution' },
        only: true,
      },
      { path: 'TimeoutSeconds', evidence: 'P', required: 'forbidden', instead: 'TimeLimitSeconds' },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'D' },
      {
        type: 'ParticipantNotFound',
        evidence: 'D',
        status: 'conditional',
        when: { holds: ['Events', 'BotParticipantDisconnected'] },
      },
    ],
    conditions: {
      evidence: 'DP',
      operators: ['Equals'],
      operands: ['WaitCompleted', 'CustomerReturned', 'BotParticipantDisconnected', 'Continue'],
      needs: [
        { operand: 'WaitCompleted' },
        { operand: 'CustomerReturned', when: { holds: ['Events', 'CustomerReturned'] } },
        { operand: 'BotParticipantDisconnected', when: { holds: ['Events', 'BotParticipantDisconnected'] } },
        { operand: 'Continue', when: { given: 'ContinueExecution' } },
      ],
    },
  },
}
