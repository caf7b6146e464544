import MagicString from 'magic-string';
import { parseAst, type Plugin } from 'vite';

/**
 * Takes the indentation and the comments out of `css` templates and the line breaks out of `html` and
 * `svg` templates, which minifiers leave alone because they cannot know what a template is for.
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
          if (!shorten) return;
          for (const { start, end, value } of quasi?.quasis ?? []) {
            if (start < end) shorter.update(start, end, shorten(value.raw));
          }
        });
        return shorter.hasChanged()
          ? { code: shorter.toString(), map: shorter.generateMap() }
          : null;
      },
    },
  };
}

/** By the template's tag. White space that separates stays, as one space. */
const SHORTEN: Record<string, (text: string) => string> = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/;}/g, '}'),
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
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
