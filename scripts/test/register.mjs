// Lets this process import TypeScript. Usage: node --import <this file>, or by an import.
import * as node from 'node:module'
import { load, resolve } from './typescript.mjs'

if (process.features.typescript) node.registerHooks({ resolve, load })
else {
  node.register('./typescript.mjs', import.meta.url)
  process.setSourceMapsEnabled(true)
}
