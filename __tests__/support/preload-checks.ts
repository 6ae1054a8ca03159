// A run loads these two at the same moment, which Jest's loader of ES modules does not survive where they share a module.
import '../../src/core/check/module-definition.js'
import '../../src/core/check/view-definition.js'
