import MagicString from 'magic-string';
import { parseAst, type Plugin } from 'vite';

/**
 * Takes the indentation and the comments out of `css`, `html` and `svg` templates, which minifiers leave
 * alone because they cannot know what a template is for.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'patto:minify-templates',
    transform: {
      // After the compiler: the parser here reads JavaScript.
      order: 'post',
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        const shorter = new MagicString(code);
        forEachNode(parseAst(code), ({ tag, quasi }) => {
          const shorten = SHORTEN[tag?.name ?? ''];
          if (!shorten || !quasi) return;
          const texts = shorten(quasi.quasis.map(({ value }) => value.raw));
          quasi.quasis.forEach(({ start, end }, at) => {
            if (start < end) shorter.update(start, end, texts[at] ?? '');
          });
        });
        return shorter.hasChanged()
          ? { code: shorter.toString(), map: shorter.generateMap() }
          : null;
      },
    },
  };
}

type Shorten = (texts: readonly string[]) => readonly string[];

/** By the template's tag: its texts, between which its expressions stand. */
const SHORTEN: Record<string, Shorten> = {
  css: (texts) =>
    texts.map((text) =>
      text
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/;}/g, '}'),
    ),
  html: shortenMarkup,
  svg: shortenMarkup,
};

interface TaggedTemplate {
  readonly tag?: { readonly name?: string };
  readonly quasi?: {
    readonly quasis: readonly { start: number; end: number; value: { raw: string } }[];
  };
}

function forEachNode(node: unknown, act: (node: TaggedTemplate) => void): void {
  if (typeof node !== 'object' || node === null) return;
  act(node);
  for (const child of Object.values(node)) forEachNode(child, act);
}

/** Elements beside which white space shows nothing: those that stand below each other, and shapes. */
const SOLID = new Set(
  (
    'div section header p h2 h3 h4 ol ul li dl dt dd hr table caption thead tbody tfoot tr th td form ' +
    'fieldset legend details summary dialog select option defs pattern g path line circle rect'
  ).split(' '),
);

/** Elements in which white space shows nothing at the start and at the end. */
const TIGHT = new Set(['button', 'svg']);

/**
 * White space with a line break in it is indentation: none of it stays beside a solid element, elsewhere
 * one space does, as between words and between attributes.
 */
function shortenMarkup(texts: readonly string[]): string[] {
  /** The tag that was opened or closed last, and whether the text is still inside its brackets. */
  let name = '';
  let isInTag = false;
  let isClosing = false;
  return texts.map((text) => {
    /** Whether nothing but white space has come since the tag. */
    let isBeside = false;
    let short = '';
    for (const [part] of text.matchAll(/<!--[^]*?-->|<\/?[\w-]+|>|\s*\n\s*|[^\s<>]+|[^]/g)) {
      const isIndentation = /^\s*\n/.test(part);
      if (part.startsWith('<!--')) continue;
      if (/^<\/?\w/.test(part)) {
        name = part.replace(/^<\/?/, '');
        isInTag = true;
        isClosing = part.startsWith('</');
        if (SOLID.has(name) || (isClosing && TIGHT.has(name))) short = short.replace(INDENT, '');
      } else if (part === '>' && isInTag) {
        isInTag = false;
        isBeside = true;
        short += part;
        continue;
      }
      if (!isIndentation) short += part;
      else if (isInTag) short += ' ';
      else if (!isBeside || !(SOLID.has(name) || (!isClosing && TIGHT.has(name)))) short += MARK;
      if (!isIndentation) isBeside = false;
    }
    return short.replaceAll(MARK, ' ');
  });
}

/** Stands for indentation until it is known what follows. */
const MARK = '\u0000';
const INDENT = /\0$/;
