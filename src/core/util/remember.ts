/**
 * A function that computes its answer once for each object it is called with, and forgets it with the object. For what many
 * references or checks need from the same file: otherwise each would build it anew and the time would grow with the square.
 */
export function remember<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    let known = answers.get(subject);
    if (!known) {
      known = { answer: compute(subject) };
      answers.set(subject, known);
    }
    return known.answer;
  };
}
