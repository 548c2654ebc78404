// The judgements in json-rules-engine. It knows facts by name and no lists of them, so it is run
// once a fact, with the rules for its kind only.
import { Engine } from 'json-rules-engine'

const OPERATORS = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive'
}

function condition(part) {
  if (typeof part === 'string') {
    const isNot = part.startsWith('!')
    return { fact: isNot ? part.slice(1) : part, operator: 'equal', value: !isNot }
  }
  if (Array.isArray(part)) {
    const [left, operator, right] = part
    return { fact: left, operator: OPERATORS[operator], value: { fact: right } }
  }
  return { any: part.any.map(condition) }
}

export function jsonRules(judgements) {
  const engines = new Map()
  for (const { kind, name, when, ...event } of judgements) {
    if (!engines.has(kind)) {
      engines.set(kind, new Engine())
    }
    engines.get(kind).addRule({
      name,
      conditions: { all: when.map(condition) },
      event: { type: event.outcome, params: event }
    })
  }
  return {
    name: 'json-rules-engine',
    async judge(facts) {
      const found = []
      for (const fact of facts) {
        const { events } = await engines.get(fact.kind).run(fact)
        for (const { params } of events) {
          found.push({ fact, outcome: params.outcome, due: fact[params.due], actual: fact[params.actual] })
        }
      }
      return found
    },
    close() {}
  }
}
