import { tradeOf } from './trades.ts'

const either = / (?:or|and|ou|et) /u

/**
 * What is wished for, one or the other: "baker or designer jobs". A trade that one of them names is meant for those that name
 * none: "senior or junior developer", « développeur front-end ou back-end ».
 */
export function alternatives(words: string): readonly string[] {
  const parts = either.test(words) ? words.split(/,| (?:or|and|ou|et) /u) : [words]
  const named = parts.map((part) => part.split(/[^\p{L}\p{N}-]+/u).filter((word) => tradeOf(word) !== undefined))
  return parts.map((part, index) => {
    if (named[index]?.length !== 0) return part
    const nearest = [...named.slice(index), ...named.slice(0, index).reverse()].find(({ length }) => length > 0) ?? []
    return [part, ...nearest].join(' ').trim()
  })
}
