// Judges the facts of made-up histories with two engines, compares what they find with what the
// library finds, and prints the time a history takes.
//   node main.js FACTS [SECONDS]
// FACTS is a line a history: { subject, facts, found }, as NodeFacts writes it.
import { readFileSync } from 'node:fs'
import { jsonRules } from './json-rules.js'
import { zenRules } from './zen-rules.js'

const [file, seconds = '5'] = process.argv.slice(2)
const histories = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const judgements = JSON.parse(readFileSync(new URL('./judgements.json', import.meta.url), 'utf8'))

const line = ({ fact, outcome, due, actual }) =>
  `${fact.requirement} ${outcome} ${due ?? null} ${actual ?? null}`

async function compare(peer) {
  let lines = 0
  for (const { subject, facts, found } of histories) {
    const theirs = (await peer.judge(facts)).map(line).sort()
    const ours = [...found].sort()
    if (JSON.stringify(theirs) !== JSON.stringify(ours)) {
      const odd = [...theirs.filter((l) => !ours.includes(l)), ...ours.filter((l) => !theirs.includes(l))]
      throw new Error(`${peer.name} finds something else of ${subject}: ${odd.join('; ')}`)
    }
    lines += theirs.length
  }
  return lines
}

async function microseconds(peer, milliseconds) {
  const begun = performance.now()
  let count = 0
  while (performance.now() - begun < milliseconds) {
    for (const { facts } of histories) {
      await peer.judge(facts)
      count++
    }
  }
  return ((performance.now() - begun) * 1000) / count
}

for (const make of [jsonRules, zenRules]) {
  const peer = make(judgements)
  const lines = await compare(peer)
  await microseconds(peer, Number(seconds) * 500)
  const time = await microseconds(peer, Number(seconds) * 1000)
  console.log(`${peer.name}\t${time.toFixed(1)}\t${lines}`)
  peer.close()
}
