/** Rollup plugin: leaves the rarer half of the detectors out of everything but the file that brings it. */
import { join } from 'node:path';

const FULL = /\/dist\/modules\/src\/minimize\/more\.js$/;

export const laterDetectors = () => ({
  name: 'later-detectors',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/more.js')) return null;
    const found = await this.resolve(source, importer, options);
    if (!found || !FULL.test(found.id) || importer.endsWith('/pixelgate-detect.js')) return null;
    return { ...found, id: join(found.id, '../more-later.js') };
  },
});
