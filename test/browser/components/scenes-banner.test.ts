import { auditScenes } from './audit-scenes.ts';
import { bannerRows } from './scenes.ts';
import { showBanner } from './show-scene.ts';

auditScenes('consent-banner', bannerRows(), showBanner);
