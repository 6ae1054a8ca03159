import { posix } from 'node:path'
import { notFound, ok, refusal } from './answers.js'
import { ancestors, resolve } from './history.js'
import { page } from './paging.js'
import { repoUrl, web } from './shapes.js'
import type { Answer, ApiRequest, Content, JsonObject, Tree, World } from './types.js'

/** GitHub's maximum number of listed files of a pull request, over all pages, and of a comparison. */
const listed = { pull: 3_000, compare: 300 }

export function filesOfPull(world: World, request: ApiRequest): Answer {
  const pull = world.state.pulls.get(Number(request.params.pull_number))
  if (!pull) return notFound()
  return page(world, request, changes(world, pull.base.sha, pull.head.sha).slice(0, listed.pull))
}

/** The files in a comparison: only its first page has them. */
export function filesOfComparison(
  world: World,
  request: ApiRequest,
  base: string,
  head: string,
): readonly JsonObject[] {
  return Number(request.query.page ?? 1) > 1 ? [] : changes(world, base, head).slice(0, listed.compare)
}

/** Maximum bytes of a file whose content is returned in Base64; for a larger file it is empty. */
const largestInBase64 = 1_048_576

/**
 * The committed file if raw media is requested, else its content in Base64. A symbolic link to a file returns that
 * file.
 */
export function contents(world: World, request: ApiRequest): Answer {
  const path = request.params.path ?? ''
  const { ref = '' } = request.query
  if (resolve(world, ref) === null) return refusal(404, `No commit found for the ref ${ref}`)
  const tree = treeOf(world, ref)
  const found = follow(tree, path)
  if (found === undefined) {
    const inside = [...tree].filter(([file]) => file.startsWith(`${path}/`))
    return inside.length > 0 ? ok(inside.map(([file, each]) => entryJson(world, file, each))) : notFound()
  }
  if (isPointer(found)) return ok(pointerJson(world, path, found))
  if (/\.raw\b/.test(request.accept))
    return { status: 200, body: Buffer.from(found), headers: { 'content-type': `${rawType}; charset=utf-8` } }
  return ok({ ...entryJson(world, path, found), ...encoded(Buffer.from(found)) })
}

type Pointer = Exclude<Content, string | Uint8Array>

function isPointer(content: Content): content is Pointer {
  return typeof content === 'object' && !(content instanceof Uint8Array)
}

/** The content of a path; for a symbolic link, of its target if that is a file. */
function follow(tree: Tree, path: string): Content | undefined {
  const found = tree.get(path)
  if (found === undefined || !isPointer(found) || !('symlink' in found)) return found
  const target = tree.get(posix.join(posix.dirname(path), found.symlink))
  return target === undefined || isPointer(target) ? found : target
}

/** In lines of 60 characters, as GitHub writes it. */
function encoded(bytes: Buffer): JsonObject {
  if (bytes.length > largestInBase64) return { encoding: 'none', content: '' }
  return { encoding: 'base64', content: bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n') }
}

function pointerJson(world: World, path: string, pointer: Pointer): JsonObject {
  const entry = { ...entryJson(world, path, ''), encoding: 'none', content: '' }
  return 'symlink' in pointer
    ? { ...entry, type: 'symlink', size: pointer.symlink.length, target: pointer.symlink }
    : {
        ...entry,
        type: 'submodule',
        sha: pointer.submodule,
        submodule_git_url: 'https://example.com/other.git',
      }
}

const rawType = 'application/vnd.github.v3.raw'

function entryJson(world: World, path: string, content: Content): JsonObject {
  const url = `${repoUrl(world)}/contents/${addressOf(path)}`
  const [git, html] = [
    `${repoUrl(world)}/git/blobs/${'e'.repeat(40)}`,
    `${web(world)}/blob/main/${addressOf(path)}`,
  ]
  return {
    type: 'file',
    path,
    url,
    git_url: git,
    html_url: html,
    download_url: null,
    sha: 'e'.repeat(40),
    name: path.slice(path.lastIndexOf('/') + 1),
    size: isPointer(content) ? 0 : Buffer.byteLength(content),
    _links: { self: url, git, html },
  }
}

/** The nearest files of a commit that a test added: its own, or those of an ancestor. */
function treeOf(world: World, commit: string): Tree {
  const nearest = [...ancestors(world, resolve(world, commit) ?? commit)].find((sha) =>
    world.state.trees.has(sha),
  )
  return world.state.trees.get(nearest ?? '') ?? new Map()
}

/** The differences by path. A removed file whose text is elsewhere counts as renamed. */
function changes(world: World, base: string, head: string): readonly JsonObject[] {
  const [before, after] = [treeOf(world, base), treeOf(world, head)]
  const gone = [...before].filter(([path]) => !after.has(path))
  const rows = [...after].flatMap(([path, text]): readonly JsonObject[] => {
    const was = before.get(path)
    if (was !== undefined) return was === text ? [] : [fileJson(world, path, 'modified')]
    const from = gone.findIndex(([, each]) => each === text)
    if (from < 0) return [fileJson(world, path, 'added')]
    const [[previous] = ['']] = gone.splice(from, 1)
    return [{ ...fileJson(world, path, 'renamed'), previous_filename: previous }]
  })
  return [...rows, ...gone.map(([path]) => fileJson(world, path, 'removed'))]
}

function fileJson(world: World, filename: string, status: string): JsonObject {
  const place = addressOf(filename)
  return {
    sha: 'e'.repeat(40),
    filename,
    status,
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `${web(world)}/blob/main/${place}`,
    raw_url: `${web(world)}/raw/main/${place}`,
    contents_url: `${repoUrl(world)}/contents/${place}`,
  }
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
