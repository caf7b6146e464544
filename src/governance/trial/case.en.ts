/** The words of what is done with the answer to a case. */
export const en = {
  ownCase: 'A case',
  fact: (name: string, value: string) => `${name}: ${value}`,
  asked: (title: string, facts: string) => `${title} (${facts})`,
  copy: 'Copy the answer',
  copied: 'Answer copied',
  notCopied: (keys: string) =>
    `This page may not copy. The text is selected here: copy it with ${keys}.`,
  text: 'The text to copy',
  link: 'Copy a link to this case',
  print: 'Print the answer',
  printed: (title: string) => `Which zone? ${title}`,
  unknown: 'Nothing is known of it.',
  stage: 'Stage',
  part: 'IT',
  scopes: 'In what',
  asOf: (date: string) => `By the rules of ${date}.`,
  drafted: 'With edits that are not in force yet.',
};

export type CaseWords = typeof en;
