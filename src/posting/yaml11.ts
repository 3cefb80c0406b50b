import type { ScalarTag } from 'yaml'

const yesOrNo: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:[Yy](?:es)?|YES|[Oo]n|ON|[Nn]o?|NO|[Oo]ff|OFF)$/,
  resolve: (text) => /^(?:y|on)/i.test(text),
}

/** `010` is eight, `1_000` a thousand; a number with more digits than a number can hold stays text. */
const integer: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?(?:0b[01_]+|0x[\da-fA-F_]+|\d[\d_]*)$/,
  resolve: (text) => {
    const digits = text.replaceAll('_', '')
    const [, sign = '', octal] = /^([-+]?)0([0-7]+)$/.exec(digits) ?? []
    const [, minus = '', based] = /^([-+]?)(0[bx].+)$/.exec(digits) ?? []
    const value = Number(octal ? `0o${octal}` : (based ?? digits)) * (sign + minus === '-' ? -1 : 1)
    return Number.isSafeInteger(value) ? value : text
  },
}

/** What is no text in YAML 1.1, which Hugo reads: yes, no, on and off without quotation marks, and numbers in old forms. */
export const yaml11: readonly ScalarTag[] = [yesOrNo, integer]
