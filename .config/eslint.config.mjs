import { resolve } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import { TemplateAnalyzer } from 'eslint-plugin-lit/lib/template-analyzer.js';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// The plugin looks for an attribute's expression by its place in the file, which it computes wrongly for
// this parser's templates, and then throws. The placeholder that it wrote says which expression it is.
TemplateAnalyzer.prototype.getAttributeValue = function (element, name) {
  const value = element.attribs[name] ?? null;
  const placeholder = /\{\{__Q:(\d+)__\}\}/.exec(value);
  return placeholder ? this._node.quasi.expressions[Number(placeholder[1])] : value;
};

const root = resolve(import.meta.dirname, '..');

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),

  {
    name: 'patto/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [resolve(root, 'tsconfig.json'), resolve(root, '.config/tsconfig.node.json')],
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A parameter that only subclasses read keeps its name, with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },

  {
    name: 'patto/elements',
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    rules: {
      'lit/attribute-names': 'error',
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
      // What the page may only do through parse and validation (design: "is safe").
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "Use 'zod/mini': the classic build is large and breaks CSP." },
            { name: 'lit/directives/unsafe-html.js', message: 'Data never becomes markup.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'Data never becomes markup.' },
            { name: 'lit/directives/style-map.js', message: 'Breaks CSP: use `.style=${…}`.' },
          ],
        },
      ],
    },
  },

  {
    name: 'patto/public',
    files: ['src/**/*.ts'],
    // Their sentences are checked against the type that every translation has to fit.
    ignores: ['src/**/*.en.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },

  {
    name: 'patto/tests',
    files: ['test/**/*.ts'],
    rules: {
      // chai states by property: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/semantic-dom-diff types chai's plain `equal` as a promise.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },

  {
    name: 'patto/tooling',
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
  },
);
