/** IT's involvement along the timeline, as a sentence. */
import { phasesOf, type Involvement } from './involvement.js';
import { inSentence, nameOf, type Language } from './rule-words.js';

/** “IT is consulted at design and build, approves at launch.” */
export function involvementText(involvement: Involvement, { words, format }: Language): string {
  const phases = phasesOf(involvement).map(({ extent, stages }) =>
    words.phase[extent](
      format.list(stages.map((stage) => inSentence(nameOf(stage, words.stages)))),
    ),
  );
  return phases.length === 0 ? words.notInvolved : words.it(phases.join(', '));
}
