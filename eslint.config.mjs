import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Rooms and what each may not import (docs/design.md, "Rooms"): the arrows only ever point one way. */
const ROOMS = ['core', 'store', 'page', 'platform', 'service', 'components', 'entrypoints', 'tools', 'tests'];
const MAY = {
  core: [],
  platform: ['core'],
  store: ['core', 'platform'],
  page: ['core', 'platform'],
  components: ['core', 'platform'],
  service: ['core', 'store', 'platform'],
  tools: ['core', 'page'],
};

const wall = (room) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ROOMS.filter((r) => r !== room && !MAY[room].includes(r)).flatMap((r) => [
              `**/../${r}/**`,
              `../${r}/**`,
            ]),
            message: `${room}/ may import only: ${MAY[room].join(', ') || 'nothing of ours'} (docs/design.md)`,
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-undef': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.mjs', '*.js'], ...tseslint.configs.disableTypeChecked },
  ...Object.keys(MAY).map(wall),
);
