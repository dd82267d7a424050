import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { licenceOf } from '../scripts/licences/licence-of.ts';
import { packageOf } from '../scripts/licences/package-of.ts';

const RULE = `\n${'='.repeat(78)}\n\n`;

/**
 * Puts our licence, NOTICE and the licence texts of every package that the bundle really holds into the build. The
 * packages are those of the modules that were rendered, so a new dependency brings its licence by itself.
 */
export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    const bundled = new Map<string, { folder: string; modules: string[] }>();
    const note = (module: string) => {
      const found = packageOf(module);
      if (!found) return;
      const { name, folder = path.join(wxt.config.root, 'node_modules', name) } = found;
      const known = bundled.get(name) ?? { folder, modules: [] };
      bundled.set(name, { ...known, modules: [...known.modules, module] });
    };
    wxt.hook('vite:build:extendConfig', (_entrypoints, config) => {
      config.plugins ??= [];
      config.plugins.push({
        name: 'note-bundled-packages',
        generateBundle(_options, bundle) {
          for (const output of Object.values(bundle))
            if (output.type === 'chunk')
              for (const [id, { renderedLength }] of Object.entries(output.modules))
                if (renderedLength > 0) note(id);
        },
      });
    });
    wxt.hook('build:publicAssets', (_wxt, files) => {
      for (const file of ['LICENSE', 'NOTICE'])
        files.push({ absoluteSrc: path.join(wxt.config.root, file), relativeDest: file });
      const texts = [...bundled]
        .sort(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([name, { folder, modules }]) => licenceOf(name, folder, modules));
      files.push({ relativeDest: 'LICENSES.txt', contents: texts.join(RULE) });
    });
  },
});
