/** One whole edit, such as of a field: told to the page as a field of its own would tell it. */
import type { Command, DispatchOptions } from '../workspace/store.js';

/** What an edit is sent through, and told by. */
export interface Teller {
  run(command: Command, options: DispatchOptions): boolean;
  tell(type: 'input' | 'change'): void;
}

/** As `run` does; false, and nothing is told, where nothing changed. */
export function runAndTell(teller: Teller, command: Command, options: DispatchOptions): boolean {
  const done = teller.run(command, options);
  if (done) {
    teller.tell('input');
    teller.tell('change');
  }
  return done;
}
