import { type Colour, png } from './png.ts'

interface Point {
  readonly x: number
  readonly y: number
}

const blue: Colour = [0x26 / 255, 0x37 / 255, 0x4a / 255, 1]
const white: Colour = [1, 1, 1, 1]
const nothing: Colour = [1, 1, 1, 0]

/** A speech bubble with a V in it, white on blue: 192 pixels, the whole square filled. */
export function colourIcon(): Buffer {
  const bubble = { left: 0.19, top: 0.22, right: 0.81, bottom: 0.68, radius: 0.11 }
  const tail: Triangle = [at(0.32, 0.66), at(0.32, 0.83), at(0.5, 0.66)]
  const letter = [at(0.385, 0.33), at(0.5, 0.57), at(0.615, 0.33)]
  return png(192, (x, y) => {
    const point = { x, y }
    if (distanceToLine(point, letter) < 0.036) return blue
    return distanceToBox(point, bubble) < 0 || isInside(point, tail) ? white : blue
  })
}

/** The same in white lines on nothing: 32 pixels. */
export function outlineIcon(): Buffer {
  const bubble = { left: 0.1, top: 0.13, right: 0.9, bottom: 0.72, radius: 0.13 }
  const tail = [at(0.28, 0.72), at(0.28, 0.92), at(0.5, 0.72)]
  const letter = [at(0.34, 0.27), at(0.5, 0.58), at(0.66, 0.27)]
  const half = 0.034
  return png(32, (x, y) => {
    const point = { x, y }
    const open = y > 0.68 && x > 0.28 + half && x < 0.5 - half
    const edge = Math.abs(distanceToBox(point, bubble)) < half && !open
    const drawn = edge || distanceToLine(point, tail) < half || distanceToLine(point, letter) < half * 1.2
    return drawn ? white : nothing
  })
}

type Triangle = readonly [Point, Point, Point]

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly radius: number
}

function at(x: number, y: number): Point {
  return { x, y }
}

/** From the edge of a box with round corners; below 0 inside. */
function distanceToBox({ x, y }: Point, { left, top, right, bottom, radius }: Box): number {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius
}

function distanceToLine(point: Point, line: readonly Point[]): number {
  const parts = line.slice(1).map((to, index) => distanceToPart(point, line[index] ?? to, to))
  return Math.min(...parts)
}

function distanceToPart(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)
  const along = Math.min(1, Math.max(0, share))
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy)
}

function isInside(point: Point, [a, b, c]: Triangle): boolean {
  const side = (from: Point, to: Point) => (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  const sides = [side(a, b), side(b, c), side(c, a)]
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0)
}
