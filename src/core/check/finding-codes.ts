/** Each code that a finding may have, with its meaning and what to do. docs/errors.md is generated from it. */
export const findingCodes = {
  'invalid-action-type': {
    meaning: 'The type of an action is often taken for a type of the Flow language, but is none.',
    remedy: 'Write the type that the message names.',
  },
  'unknown-action-type': {
    meaning:
      'This check does not know the type of an action. The type may be new. If a similar type is known, it is probably misspelt.',
    remedy: 'Check its spelling.',
  },
  'flow-language-version': {
    meaning: "A module's content has another Version than 2019-10-30, the only one of the Flow language.",
    remedy: 'Write "2019-10-30".',
  },
  'action-structure': {
    meaning:
      'An action, one of its error branches or one of its conditions lacks a member that it must have, or has one of another JSON type.',
    remedy: 'Write the member as the message says.',
  },
  'unknown-action-member': {
    meaning:
      'An action, its Transitions, an error branch or a condition has a member that this check does not know.',
    remedy: 'Check its spelling.',
  },
  'duplicate-branch': {
    meaning:
      'An action has two error branches of one type or two equal conditions. The flow can take only one of them.',
    remedy: 'Remove one of them, or correct it.',
  },
  'null-value': {
    meaning: 'A parameter or a transition is null.',
    remedy: 'Write a value, or remove it.',
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
    meaning: 'An action has an error branch that this check does not know for its type.',
    remedy: 'Check its spelling.',
  },
  'missing-next-action': {
    meaning: 'An action that does not end the flow has no NextAction.',
    remedy: 'Add it to Transitions. If all branches lead elsewhere, name one of their targets.',
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
    meaning: 'A condition has an operand that never matches, or the wrong number of operands.',
    remedy: 'Write one that the message names.',
  },
  'missing-condition': {
    meaning: 'An action has no condition for one of its results.',
    remedy: 'Add the condition.',
  },
  'missing-parameter': {
    meaning: 'An action lacks a parameter that it needs, always or because of another parameter.',
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
    meaning: 'An action has a parameter that this check does not know for its type.',
    remedy: 'Check its spelling.',
  },
  'parameter-value': {
    meaning: 'A parameter has a value that it does not take.',
    remedy: 'Write a value that the message names.',
  },
  'empty-string': {
    meaning: 'A parameter or an operand is an empty string.',
    remedy: 'Write a value or remove the member. For a blank, write " ".',
  },
  'missing-content-settings': {
    meaning:
      "A module's content has no Settings, or Settings that are no object. Only contact flows have none.",
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
  'settings-structure': {
    meaning:
      "A module's resource Settings have an unknown member, one of another JSON type, a result without a name or two results of one name.",
    remedy: 'Correct them as the message says.',
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
    remedy: 'Remove it: the feature no longer exists.',
  },
  'unresolved-placeholder': {
    meaning: 'A value that must name a resource, an ARN or a URL has a placeholder of another tool.',
    remedy: 'Fill it in before this step runs.',
  },
  'foreign-placeholder': {
    meaning: 'A text has a placeholder of another tool. Amazon Connect would show or say it as it is.',
    remedy: 'Fill it in before this step runs, unless it is meant as text.',
  },
  'invalid-reference': {
    meaning: 'A value that must name a resource is neither an ARN, nor an id, nor a JSONPath.',
    remedy: 'Write the ARN of the resource.',
  },
  'called-module-input': {
    meaning:
      'A block gives inputs that the called module of this repository does not declare, or lacks one that it requires.',
    remedy: 'Change the block, or Settings of the called module.',
  },
  'called-module-input-type': {
    meaning:
      'A block gives an input in another JSON type than the called module of this repository declares, such as "7" for a number.',
    remedy: 'Write the value in the type that is declared, or change Settings of the called module.',
  },
  'called-module-result': {
    meaning: 'A block has a branch for a result that the called module of this repository does not declare.',
    remedy: 'Change the block, or Settings of the called module.',
  },
  'called-module-depth': {
    meaning: 'More than five modules of this repository call each other in a chain.',
    remedy: 'Move what the last ones do into fewer modules.',
  },
  'called-module-ring': {
    meaning: 'A module calls itself, by itself or through other modules of this repository.',
    remedy: 'Repeat with a Loop or with a transition back.',
  },
  'unknown-view-component': {
    meaning:
      'A component has a type that is not known. Where a known type is near, it was probably misspelt.',
    remedy:
      'Correct the type. If it is right, Amazon Connect may know a component that this check does not know yet.',
  },
  'unknown-view-property': {
    meaning:
      'A component, or an item of one of its lists, has a property that it does not know. Most components are sealed: Amazon Connect refuses any other property. Case counts.',
    remedy: 'Correct the name, or remove the property. The label of a Button is its `Content`.',
  },
  'unknown-view-member': {
    meaning: '`Head`, a component or a `Configuration` of a view has a member that is not known.',
    remedy: 'Correct the name, or remove the member.',
  },
  'view-property-missing': {
    meaning:
      'A component, or an item of one of its lists, lacks a property that it must have, such as `Id` of a Card or the `Type` of a component.',
    remedy: 'Add the property.',
  },
  'view-property-value': {
    meaning:
      'A property has a value that it does not take. Enums are closed, names of icons included, and case counts.',
    remedy:
      'Write one of the values that the message names, or a reference (`$.Name`) to a value that the flow passes.',
  },
  'view-member-type': {
    meaning:
      'A member of a component, of `Head` or of a `Configuration` has another JSON type than it takes.',
    remedy: 'Write the type that the message names.',
  },
  'duplicate-view-name': {
    meaning:
      'Two fields of one form have the same `Name`. A view hands back one value for each name, so the value of one field is lost.',
    remedy: 'Rename one of them.',
  },
  'duplicate-view-id': {
    meaning: 'Two components have the same `_id`. In published views each component has its own.',
    remedy: 'Change one of them.',
  },
  'view-top-level-component': {
    meaning:
      'A component in `Body` itself holds components, and is no container. Amazon Connect refuses it with the misleading words `must be equal to constant "Container"`.',
    remedy: 'Put the component into a Container.',
  },
  'view-content': {
    meaning:
      'The `Content` of a component holds something that the component does not show, or `Body` holds something that is no component.',
    remedy: 'Move it to a component that can show it, such as a Container or a TextBox.',
  },
  'view-style': {
    meaning:
      '`Configuration.Style` has a key that is no custom property of a component, or is a string. Amazon Connect refuses plain CSS properties, and does nothing with a string.',
    remedy: "Use the component's own properties, such as `--container-padding-top`.",
  },
  'view-binding-in-text': {
    meaning:
      'A binding such as `$.Name` is within a longer text. It is shown as it is written, and no input is requested.',
    remedy: 'Make the binding a value of its own. In `Content` write several items: `["Hello ", "$.Name"]`.',
  },
  'text-box-text': {
    meaning:
      'A TextBox has a property `Text`. Amazon Connect accepts the text and drops it; a binding there is an internal error.',
    remedy: 'Move the text to the `Content` of the TextBox.',
  },
  'undeclared-integration': {
    meaning: 'The view uses an integration (`$.#Name`) that `Head.Integrations` does not declare.',
    remedy: 'Declare it there, or remove what uses it.',
  },
  'shown-view-input': {
    meaning:
      'A ShowView block does not pass an input that the view requires: Amazon Connect derives one from each binding of the view.',
    remedy:
      "Pass it in the block's `ViewData`. Which of the two is published first does not matter to this warning.",
  },
  'shown-view-branch': {
    meaning:
      'A ShowView block branches on an action that the view never raises, so the branch is never taken.',
    remedy: 'Correct the action in the block, or add a component that raises it to the view.',
  },
} as const
