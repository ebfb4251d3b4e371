import { ANSWERS } from '../../../src/answers/script.ts';
import { workerDoor } from '../../../src/background/worker-door.ts';

/** Leaves at the worker's door what `answers.js` leaves there. */
export function withAnswers(): void {
  workerDoor().answers = ANSWERS;
}
