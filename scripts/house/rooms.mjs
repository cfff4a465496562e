/**
 * The rooms within each layer, lowest first: a room may import those before it, never one after it. A room is a folder of
 * the layer, or a file beside them; what lies in folders of a room belongs to it. A layer that is not named here has no
 * rooms yet. The layers themselves are kept by the compiler (docs/architecture.md).
 */
export const rooms = {
  core: [
    'text',
    'sheet',
    'words',
    'failures',
    'json',
    'rubric',
    'assessment',
    'plan',
    'layout',
    'findings',
    'standing',
    'snapshot',
    'creation',
    'papers',
    'editions',
    'rounds',
    'rollup',
    'upkeep',
    'ports',
  ],
  excel: ['office', 'read', 'send', 'write', 'operations'],
  taskpane: [
    'fabric-config.ts',
    'find-typeface.ts',
    'download-file.ts',
    'to-base64.ts',
    'fabric-without-menus.tsx',
    'theme.tsx',
    'state',
    'store',
    'words',
    'views',
    'index.tsx',
  ],
};
