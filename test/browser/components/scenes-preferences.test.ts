import { auditScenes } from './audit-scenes.ts';
import { dialogRows } from './scenes.ts';
import { showDialog } from './show-scene.ts';

auditScenes('consent-preferences', dialogRows(), showDialog);
