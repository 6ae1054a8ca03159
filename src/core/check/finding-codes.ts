/** Every code that a finding of a flow may have: what it means, and what to do. docs/errors.md is made of it. */
export const findingCodes = {
  'invalid-action-type': {
    meaning: 'The type of an action is a word that is taken for one, and is none of the Flow language.',
    remedy: 'Write the type that the message names.',
  },
  'unknown-action-type': {
    meaning:
      'The type of an action is not known to this action. It may be new; where a known one is near, it is a slip.',
    remedy: 'Check its spelling.',
  },
  'missing-error-branch': {
    meaning: 'An action lacks an error branch that actions of its type must have.',
    remedy: 'Add the branch to Errors of its Transitions.',
  },
  'forbidden-error-branch': {
    meaning: 'An action has an error branch that actions of its type, or with its parameters, cannot have.',
    remedy: 'Remove the branch.',
  },
  'unknown-error-branch': {
    meaning: 'An action has an error branch that is not known of its type.',
    remedy: 'Check its spelling.',
  },
  'missing-next-action': {
    meaning: 'An action that does not end the flow has no NextAction.',
    remedy: 'Add it to Transitions. Where all branches lead elsewhere, name one of their targets.',
  },
  'terminal-transitions': {
    meaning: 'An action that ends the flow has transitions.',
    remedy: 'Write {} as its Transitions.',
  },
  'unsupported-conditions': {
    meaning: 'An action has Conditions, and actions of its type take none.',
    remedy: 'Remove them, or compare in an action of type Compare.',
  },
  'condition-operator': {
    meaning: 'A condition has an operator that the action does not take.',
    remedy: 'Write one that the message names.',
  },
  'condition-operand': {
    meaning:
      'A condition has an operand that the action never compares equal to, or the wrong number of them.',
    remedy: 'Write one that the message names.',
  },
  'missing-condition': {
    meaning: 'An action has no condition for one of its results.',
    remedy: 'Add the condition.',
  },
  'missing-parameter': {
    meaning: 'An action lacks a parameter that it needs, alone or beside another.',
    remedy: 'Add the parameter.',
  },
  'exclusive-parameters': {
    meaning: 'An action has parameters that exclude each other.',
    remedy: 'Keep one of them.',
  },
  'forbidden-parameter': {
    meaning: 'An action has a parameter that it does not take, or not with its other parameters.',
    remedy: 'Remove the parameter.',
  },
  'unknown-parameter': {
    meaning: 'An action has a parameter that is not known of its type.',
    remedy: 'Check its spelling.',
  },
  'parameter-value': {
    meaning: 'A parameter has a value that it does not take.',
    remedy: 'Write a value that the message names.',
  },
  'empty-string': {
    meaning: 'A parameter or an operand is an empty string.',
    remedy: 'Write a value or remove the member. Where a blank is meant, write " ".',
  },
  'missing-content-settings': {
    meaning: "A module's content has no Settings. Only contact flows go without.",
    remedy: 'Add Settings with InputParameters, OutputParameters and Transitions beside Actions.',
  },
  'undeclared-result': {
    meaning: "A module ends with a result that its own resource's Settings do not declare.",
    remedy: 'Add it to transitions.results of Settings, or correct the name.',
  },
  'undeclared-result-data': {
    meaning: "A module returns a value that its own resource's Settings do not declare.",
    remedy: 'Add it to resultData.schema of Settings, or remove it.',
  },
  'too-many-results': {
    meaning: 'A module declares more results than the documentation allows.',
    remedy: 'Declare fewer.',
  },
  'too-many-actions': {
    meaning: 'A module has more actions than the documentation allows.',
    remedy: 'Split it into modules.',
  },
  'identifier-form': {
    meaning:
      "An action's Identifier is too long, is a reserved word or contains a character that it must not.",
    remedy: 'Rename the action, and the transitions that mean it.',
  },
  'retired-action': {
    meaning: 'An action or a parameter belongs to a feature that AWS has ended.',
    remedy: 'Remove it: nothing answers it any more.',
  },
  'unresolved-placeholder': {
    meaning: 'A placeholder of a tool is written where a resource is named, or in an ARN or a URL.',
    remedy: 'Fill it in before this step runs.',
  },
  'foreign-placeholder': {
    meaning: 'A text has a placeholder of another tool. Amazon Connect would show or say it as it is.',
    remedy: 'Fill it in before this step runs, unless it is meant as text.',
  },
  'invalid-reference': {
    meaning: 'Where a resource is named there is neither an ARN nor an id nor a JSONPath.',
    remedy: 'Write the ARN of the resource.',
  },
  'called-module-input': {
    meaning:
      'A block gives inputs that the called module of this repository does not declare, or lacks one that it requires.',
    remedy: 'Change the block, or Settings of the called module.',
  },
  'called-module-result': {
    meaning: 'A block has a branch for a result that the called module of this repository does not declare.',
    remedy: 'Change the block, or Settings of the called module.',
  },
} as const
