/** What stands in the first layer: who asks, for what, and three equal answers. */
import type { UiView } from '../src/core/api.ts';
import { subjectOf } from './asked.ts';
import { shape, type Drawing } from './draw.ts';
import { safeUrl } from './gate.ts';
import { count } from './strings/fill.ts';
import { introOf, notesOf, rejectOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';

/** What the banner says, how it looks, and what its buttons do. */
export interface Banner {
  readonly view: UiView;
  readonly t: Strings;
  readonly lang: string;
  readonly dir: string;
  /** Words for `data-theme`. */
  readonly look: string;
  readonly position: string;
  readonly controller: string;
  readonly privacyUrl: string;
  readonly onAccept: (event: Event) => void;
  readonly onReject: () => void;
  readonly onManage: (event: Event) => void;
}

/** Shapes the region, for the shadow root. */
export function renderBanner(banner: Banner): Drawing {
  const { view, lang, dir, look, position } = banner;
  return shape(
    'section',
    {
      class: 'root',
      part: 'banner',
      role: 'region',
      'aria-labelledby': 'title',
      lang,
      dir,
      'data-theme': look,
      'data-position': position || view.position,
    },
    [
      shape('div', { class: 'sheet' }, [
        renderText(banner),
        shape('div', { class: 'links' }, renderLinks(banner)),
        shape('div', { class: 'actions', part: 'actions' }, renderActions(banner)),
      ]),
    ],
  );
}

function renderText(banner: Banner): Drawing {
  const { view, t, controller } = banner;
  const hasClose = view.closing !== 'none';
  const title = slot('heading', slot('title', t.title));
  const asks = slot('intro', slot('asks', introOf(view, t, controller)));
  return shape('div', { class: 'text', part: 'text' }, [
    shape('div', { class: hasClose ? 'head' : '' }, [
      shape('h2', { id: 'title', part: 'heading' }, [title]),
      hasClose ? renderClose(banner) : '',
    ]),
    shape('p', {}, [asks]),
    shape(
      'ul',
      { class: 'purposes' },
      subjectOf(view).purposes.map((id) =>
        shape('li', {}, [
          shape('b', {}, [t[id]]),
          ' ',
          shape('span', { class: 'muted' }, [t[`${id}Line`]]),
        ]),
      ),
    ),
    ...notesOf(view, t).map((note) =>
      shape('p', { class: 'note', part: 'status', role: 'status' }, [note]),
    ),
    shape('p', { class: 'muted' }, [t.after]),
    shape('div', {}, [shape('slot', {}, [])]),
  ]);
}

/** A slot shows the child that says the same, else the words themselves: a page that empties the element cannot take them away. */
const slot = (name: string, inside: Drawing): Drawing => shape('slot', { name }, [inside]);

const renderActions = ({ view, t, onAccept, onReject, onManage }: Banner): Drawing[] =>
  (
    [
      ['accept', t.accept, onAccept],
      ['reject', rejectOf(view, t), onReject],
      ['manage', t.choose, onManage],
    ] as const
  ).map(([part, text, onclick]) =>
    shape('button', { class: 'button', part, onclick }, [slot(part, text)]),
  );

/** Closing without an answer would say nothing, so the X says in words what it does. [Garante 2021, n. 231] */
const renderClose = ({ view, t, onReject }: Banner): Drawing =>
  shape('button', { class: 'link close', part: 'close', onclick: onReject }, [rejectOf(view, t)]);

function renderLinks({ view, t, lang, privacyUrl, onManage }: Banner): Drawing[] {
  const url = safeUrl(privacyUrl) || view.privacyUrl;
  const n = subjectOf(view).vendors.length;
  return [
    n
      ? shape('button', { class: 'link', part: 'parties', onclick: onManage }, [
          count(t.parties, n, lang),
        ])
      : '',
    url ? shape('a', { class: 'link', part: 'policy', href: url }, [t.policy]) : '',
  ];
}
