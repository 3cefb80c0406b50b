#!/usr/bin/env node
// Draws the icons in manifest/teams again.
import { writeFile } from 'node:fs/promises'
import { colourIcon, outlineIcon } from '../dist/packaging/teams-icons.js'

const folder = new URL('../manifest/teams/', import.meta.url)
await writeFile(new URL('color.png', folder), colourIcon())
await writeFile(new URL('outline.png', folder), outlineIcon())
