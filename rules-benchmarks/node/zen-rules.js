// The judgements in GoRules Zen: one decision table that runs over the facts of a history in a loop
// inside the engine, so that a history is one call.
import { ZenEngine } from '@gorules/zen-engine'

function expression(part) {
  if (typeof part === 'string') {
    return part.startsWith('!') ? `${part.slice(1)} == false` : `${part} == true`
  }
  if (Array.isArray(part)) {
    return part.join(' ')
  }
  return `(${part.any.map(expression).join(' or ')})`
}

function table(judgements) {
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'facts', position: { x: 0, y: 0 } },
      {
        id: 'judge',
        type: 'decisionTableNode',
        name: 'judge',
        position: { x: 300, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: [
            { id: 'kind', name: 'kind', field: 'kind' },
            { id: 'when', name: 'when' }
          ],
          outputs: [
            { id: 'outcome', name: 'outcome', field: 'outcome' },
            { id: 'due', name: 'due', field: 'due' },
            { id: 'actual', name: 'actual', field: 'actual' }
          ],
          rules: judgements.map((judgement, index) => ({
            _id: `r${index}`,
            _description: judgement.name,
            kind: `"${judgement.kind}"`,
            when: judgement.when.map(expression).join(' and '),
            outcome: `"${judgement.outcome}"`,
            due: judgement.due ?? 'null',
            actual: judgement.actual ?? 'null'
          })),
          inputField: 'facts',
          outputPath: 'found',
          executionMode: 'loop',
          passThrough: false
        }
      },
      { id: 'out', type: 'outputNode', name: 'found', position: { x: 600, y: 0 } }
    ],
    edges: [
      { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'judge' },
      { id: 'e2', type: 'edge', sourceId: 'judge', targetId: 'out' }
    ]
  }
}

export function zenRules(judgements) {
  const engine = new ZenEngine()
  const decision = engine.createDecision(Buffer.from(JSON.stringify(table(judgements))))
  return {
    name: 'GoRules Zen',
    async judge(facts) {
      const { result } = await decision.evaluate({ facts })
      const found = []
      result.found.forEach((one, index) => {
        if (one !== null && one.outcome !== undefined) {
          found.push({ fact: facts[index], ...one })
        }
      })
      return found
    },
    close() {
      engine.dispose()
    }
  }
}
