/**
 * Each code that a problem of a file may have, with its meaning and what to do. docs/errors.md is generated from it.
 */
export const problemCodes = {
  'file-unreadable': {
    meaning: 'The file could not be read.',
    remedy: 'Check that it exists in the checkout, that it is a plain file and that the runner may read it.',
  },
  'file-too-large': {
    meaning: 'The file is larger than any definition that Amazon Connect takes.',
    remedy: 'Keep one definition in a file, and nothing else.',
  },
  'file-type': {
    meaning: 'The file is neither JSON nor YAML by its name.',
    remedy: 'Name it .json, .yaml or .yml, or exclude it with a pattern that begins with "!".',
  },
  'link-outside': {
    meaning: 'A symbolic link leads out of the workspace, or into a folder that is never read.',
    remedy:
      'Keep the file itself in the repository, or exclude the link with a pattern that begins with "!".',
  },
  'matched-twice': {
    meaning: 'Both the views and the modules patterns match the file.',
    remedy: 'Change the patterns so that each file is matched by one of them.',
  },
  'more-problems': {
    meaning: 'The file has more problems than are reported of one file.',
    remedy: 'Correct those that are reported first.',
  },
  'duplicate-definition': {
    meaning: 'Two files define the same view or the same module.',
    remedy: 'Remove one of the files, or give one of the definitions another name.',
  },
  'text-encoding': {
    meaning: 'The file is not UTF-8.',
    remedy: 'Save it as UTF-8.',
  },
  'lone-surrogate': {
    meaning: 'A string holds half of a character: a surrogate without its other half.',
    remedy: 'Write the whole character, or both halves of its escape.',
  },
  'empty-document': {
    meaning: 'The file holds no document.',
    remedy: 'Write the definition into it, or remove it.',
  },
  'nesting-depth': {
    meaning: 'Objects and lists are nested deeper than 200 levels.',
    remedy: 'Make the document flatter.',
  },
  'merge-conflict': {
    meaning: 'The file has an unresolved merge conflict: Git wrote its markers into it.',
    remedy: 'Resolve the conflict, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  'json-syntax': {
    meaning: 'The text is not JSON.',
    remedy: 'Correct it at the reported place. Comments and trailing commas are not JSON.',
  },
  'duplicate-key': {
    meaning: 'One object has two members of the same name.',
    remedy: 'Remove or rename one of them.',
  },
  'yaml-syntax': {
    meaning: 'The text is not YAML 1.2.',
    remedy: 'Correct it at the reported place.',
  },
  'yaml-version': {
    meaning: 'A %YAML directive asks for a version other than 1.2.',
    remedy: 'Remove the directive: values such as yes, no and 010 mean something else in older versions.',
  },
  'yaml-documents': {
    meaning: 'The file holds more than one YAML document.',
    remedy: 'Keep each definition in a file of its own.',
  },
  'yaml-key': {
    meaning: 'A key of a YAML mapping is not a string.',
    remedy: 'Write the key in quotes.',
  },
  'yaml-merge-key': {
    meaning: 'The YAML merge key << is used. YAML 1.2 does not know it.',
    remedy: 'Write the members out, or quote the key if "<<" is meant literally.',
  },
  'yaml-alias': {
    meaning: 'A YAML alias names no anchor before it, is within its own anchor, or repeats too much.',
    remedy: 'Write the value out.',
  },
  'yaml-value': {
    meaning: 'A YAML value has a tag that JSON has no value for.',
    remedy: 'Remove the tag.',
  },
  'control-character': {
    meaning: 'A YAML file holds a raw control character.',
    remedy: 'Remove it, or write it as an escape in double quotes.',
  },
  'definition-type': {
    meaning: 'The document is not an object.',
    remedy: 'Write the definition as one of the shapes in the README.',
  },
  'definition-shape': {
    meaning: 'The members do not show what the definition is.',
    remedy: 'Write the definition as one of the shapes in the README.',
  },
  'console-export': {
    meaning: "The file is the console's old export, which the API does not take.",
    remedy: 'Save the answer of aws connect describe-contact-flow-module instead.',
  },
  'wrong-kind': {
    meaning: 'The views patterns match a flow module, or the modules patterns match a view.',
    remedy: 'Move the file, or change the patterns.',
  },
  'contact-flow': {
    meaning: 'The file is a contact flow. This action publishes views and flow modules.',
    remedy: 'Move it out of the modules patterns, or exclude it with a pattern that begins with "!".',
  },
  'git-lfs-pointer': {
    meaning: 'The file is a pointer of Git LFS: the checkout did not fetch its content.',
    remedy: 'Set lfs: true in the step with actions/checkout, or keep definitions out of Git LFS.',
  },
  'link-as-text': {
    meaning: 'The file is a symbolic link that was checked out as a text file with a path in it.',
    remedy: 'Keep the definition itself in its place, or check out where links are supported.',
  },
  'cloudformation-template': {
    meaning:
      'The file is a CloudFormation or SAM template. Only one with a single resource, a view or a flow module with literal properties, is read as a definition.',
    remedy: 'Keep the properties of each view and flow module as a file of its own, with literal values.',
  },
  'cdk-output': {
    meaning: 'The file is output of the AWS CDK.',
    remedy: 'Exclude the folder cdk.out, and keep the content that the construct takes as a file.',
  },
  'terraform-file': {
    meaning: "The file is Terraform's: its configuration in JSON, its state or a plan.",
    remedy: 'Keep the content that the resource takes as a file of its own.',
  },
  'flow-doc': {
    meaning: 'The file is a FlowDoc of flow-as-code, with tokens in place of references.',
    remedy: 'Render it with that tool, and let the patterns match what was rendered.',
  },
  'member-case': {
    meaning: 'The members have names of a definition in other letter case, such as content for Content.',
    remedy: 'Write them as the API does, with capital letters.',
  },
  'unknown-member': {
    meaning: 'A member is not known, so it has no effect.',
    remedy: 'Correct its name or remove it.',
  },
  'missing-member': {
    meaning: 'A member that is required is absent.',
    remedy: 'Add it.',
  },
  'wrong-type': {
    meaning: 'A member is of another type than Amazon Connect takes there.',
    remedy: 'Write a value of the expected type.',
  },
  'two-contents': {
    meaning: 'The definition gives its content twice.',
    remedy: 'Keep either Content or Template and Actions.',
  },
  'number-range': {
    meaning: 'JSON cannot represent a number exactly, or not at all.',
    remedy: 'Write it in quotes.',
  },
  'name-length': {
    meaning: 'The name is empty or longer than Amazon Connect allows.',
    remedy: 'Shorten it; without Name the name is that of the file.',
  },
  'name-alphabet': {
    meaning: 'The name holds a character that Amazon Connect refuses there.',
    remedy: 'Remove the character; without Name the name is that of the file.',
  },
  'near-miss-name': {
    meaning:
      'The instance has no definition of this name, but one whose name differs only in Unicode form, case or blanks. Publishing creates a second one.',
    remedy: 'Write the exact name of the live one, if that one is meant.',
  },
  'description-length': {
    meaning: 'The description is longer than Amazon Connect allows.',
    remedy: 'Shorten it.',
  },
  'description-alphabet': {
    meaning: 'The description holds a character that Amazon Connect refuses there.',
    remedy: 'Remove or replace the character.',
  },
  'tag-count': {
    meaning: 'There are more tags than Amazon Connect allows on a resource.',
    remedy: 'Keep 50 at most.',
  },
  'tag-key': {
    meaning: "A tag's key is too long or holds a character that Amazon Connect refuses.",
    remedy: 'Shorten or correct it.',
  },
  'tag-value': {
    meaning: "A tag's value is longer than Amazon Connect allows.",
    remedy: 'Shorten it.',
  },
  'tag-reserved': {
    meaning: 'The tag begins with aws:, which only AWS may set. It is ignored.',
    remedy: 'Remove it.',
  },
  'action-length': {
    meaning: "A view's action is empty or longer than Amazon Connect allows.",
    remedy: 'Shorten it.',
  },
  'action-alphabet': {
    meaning: "A view's action holds a character that Amazon Connect refuses there.",
    remedy: 'Remove or replace the character.',
  },
  'duplicate-action': {
    meaning: "A view's list of actions names one twice.",
    remedy: 'Remove one of them.',
  },
  'undeclared-action': {
    meaning:
      'A component of the view raises an action that Actions does not list: a flow has no branch for it.',
    remedy: 'Add it to Actions.',
  },
  'view-size': {
    meaning: 'The template and the actions together are larger than 400 kB.',
    remedy: 'Make the view smaller, or split it.',
  },
  'module-size': {
    meaning: 'The flow language is longer than 256,000 characters.',
    remedy: 'Make the module smaller, or split it.',
  },
  'duplicate-identifier': {
    meaning: 'Two actions of the module have the same Identifier.',
    remedy: 'Rename one of them, and the transitions that mean it.',
  },
  'unknown-action': {
    meaning: 'StartAction or a transition names no action of the module.',
    remedy: 'Correct the name, or add the action.',
  },
  'unreachable-action': {
    meaning: 'No transition leads to the action, so it never runs.',
    remedy: 'Lead a transition to it, or remove it.',
  },
  'reference-syntax': {
    meaning:
      'A text begins like a reference and cannot be read as one, or a reference is where none can be: in a Name or in the name of a member.',
    remedy: 'Correct it as docs/references.md shows. To keep the text as it is, double its dollar sign.',
  },
  'reference-state': {
    meaning: 'A reference names a flow that is archived, or that was saved and never published.',
    remedy: 'Refer to another flow, or publish that one.',
  },
  'literal-reference': {
    meaning: 'A resource is named by its ARN or id, and require-references is set.',
    remedy: 'Write the reference that the message names, or a value where there is none.',
  },
  'values-file': {
    meaning: 'A file of values cannot be read as one: a member is unknown, missing or of another type.',
    remedy: 'Correct it: see docs/references.md.',
  },
  'foreign-arn': {
    meaning:
      'An ARN belongs to another Amazon Connect instance, account or Region than the one published to.',
    remedy: "Write the target's own ARN.",
  },
} as const

export type ProblemCode = keyof typeof problemCodes
