/** Puts everything together that reads events from HTML and from the page rules of the config. */
import { PRODUCT_FORMS, isProductFrom } from '../../core/track/product.ts';
import { watchPaths } from '../watch-paths.ts';
import { createArmory } from './armory.ts';
import { createBring } from './create-bring.ts';
import { createTell } from './create-tell.ts';
import { onGestures } from './on-gesture.ts';
import { readElement } from './read-element.ts';
import { watchDwell } from './on-dwell.ts';
import { watchElements } from './watch-elements.ts';
import { watchScroll } from './on-scroll.ts';
import { watchViews } from './on-view.ts';
import type { PagesFile, RuleWatch, TrackEnv, VideoFile, VideoWatch } from './track-env.ts';

/** @param config - the page's JSON config as it was parsed */
export function start(env: TrackEnv, config: unknown): void {
  const { clock, say } = env;
  const { pages, productData } = Object(config) as Readonly<Record<string, unknown>>;
  const standard = isProductFrom(productData) ? productData : undefined;
  if (productData !== undefined && !standard)
    say(`productData is ${JSON.stringify(productData).slice(0, 60)}. Use ${PRODUCT_FORMS}.`);
  const armory = createArmory();
  const bringFile = createBring(env);
  const tell = createTell(env, bringFile);
  const dwell = watchDwell(armory, clock);
  const forgetScroll = watchScroll(armory);
  const views = watchViews(armory, clock);
  const roots: (Document | ShadowRoot)[] = [];
  let videos: VideoWatch | undefined;
  let isVideoAsked = false;
  let rules: RuleWatch | undefined;

  const read = (element: Element): ReturnType<typeof readElement> =>
    readElement(element, env, standard);
  const hearRoot = onGestures(clock, (element, on, again) => {
    const { source, triggers } = read(element);
    const isMeant = source && triggers.some((trigger) => trigger.on === on);
    return isMeant ? tell(source, again) : undefined;
  });
  const update = (): void => {
    armory.prune();
    views.update();
    dwell.update();
    videos?.update();
    if (!isVideoAsked && armory.of('video').length > 0) bringVideos();
  };
  const bringVideos = (): void => {
    isVideoAsked = true;
    void bringFile('video', 'No video is told of.').then((file) => {
      videos = (file as VideoFile | undefined)?.connect(armory, clock);
      roots.forEach((root) => videos?.hear(root));
      videos?.update();
    });
  };
  const lookAgain = watchElements({
    onRoot(root) {
      hearRoot(root);
      roots.push(root);
      videos?.hear(root);
    },
    onElement(element) {
      const { source, triggers } = read(element);
      // before it is needed: a click may lead away
      if (source?.from) void tell.products();
      for (const trigger of triggers) {
        if (!source || trigger.on === 'click' || trigger.on === 'submit') continue;
        armory.add({
          owner: element,
          element,
          trigger,
          act() {
            // what it says may have changed meanwhile
            const now = read(element).source;
            if (now) tell(now);
          },
        });
      }
    },
    onChange: update,
  });

  let { pathname } = location;
  const look = (): void => {
    if (pathname !== location.pathname) {
      ({ pathname } = location);
      armory.clear();
      rules?.clear();
      views.clear();
      forgetScroll();
      dwell.restart();
      lookAgain();
    }
    rules?.look();
    update();
  };
  let stop = (): void => {};
  watchPaths(() => {
    // an application may change the address several times before it stands
    stop();
    stop = clock.wait(0, look);
  });
  if (pages === undefined) return;
  void bringFile('pages', 'No page rule counts.').then((file) => {
    rules = (file as PagesFile | undefined)?.connect(pages, armory, tell, say);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
    else look();
  });
}
