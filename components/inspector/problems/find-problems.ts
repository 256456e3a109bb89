/** Runs every finder over a snapshot. A new kind of problem is one finder, and one line here. */
import type { PageSnapshot } from '../snapshot.ts';
import { findBaseCode, findTwice } from './base-code.ts';
import { findFrames } from './frames.ts';
import { findFailed, findLeaks, findStored } from './leaks.ts';
import { findNoPolicy, findNoWayBack } from './links.ts';
import { findMissing, findRefused } from './missing-parameter.ts';
import { findNoscript } from './noscript-pixel.ts';
import { findAbove, findLate } from './order.ts';
import { findPolicy } from './policy.ts';
import { SEVERITIES, type Finder, type Problem } from './problem.ts';
import { findSaid } from './said.ts';
import { findSensitive } from './sensitive.ts';
import { findSettings, findVersions } from './settings.ts';
import { findUndeclared } from './undeclared.ts';

const FINDERS: readonly Finder[] = [
  findLate,
  findAbove,
  findUndeclared,
  findLeaks,
  findStored,
  findNoscript,
  findBaseCode,
  findTwice,
  findSensitive,
  findMissing,
  findRefused,
  findNoPolicy,
  findNoWayBack,
  findPolicy,
  findFrames,
  findSaid,
  findSettings,
  findFailed,
  findVersions,
];

/** Pure. @returns the worst first */
export const findProblems = (page: PageSnapshot): readonly Problem[] =>
  FINDERS.flatMap((find) => find(page)).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
