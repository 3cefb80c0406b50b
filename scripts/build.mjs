// Compiles src into dist and puts what is not TypeScript beside it. The old dist goes first: nothing stale is published.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const inRoot = (...parts) => join(root, ...parts)

rmSync(inRoot('dist'), { recursive: true, force: true })
execFileSync(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
for (const face of ['face/web', 'face/admin']) {
  cpSync(inRoot('src', face), inRoot('dist', face), { recursive: true, filter: (path) => !path.endsWith('.ts') })
}
chmodSync(inRoot('dist/cli.js'), 0o755)
