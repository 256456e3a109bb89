/** Runs checks one after the other, says how each went, and counts. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './project-files.mjs';

const HEARTBEAT_MS = 20_000;
const STEP_TIMEOUT_MS = 18 * 60_000;

/** Ends what is running; by what is pressed or sent to end this. */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const kill of running) kill();
    process.exit(1);
  });
}

/**
 * How test runners close: node:test with a line per figure, Web Test Runner (by our reporter) with one line.
 * @returns undefined when the output is not that of a test runner
 */
export function countTests(output) {
  const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (plain) return { passed: Number(plain[1]), failed: Number(plain[2]) };
  const figure = (name) =>
    Number([...output.matchAll(new RegExp(`^(?:#|ℹ) ${name} (\\d+)$`, 'gm'))].at(-1)?.[1]);
  const passed = figure('pass');
  return Number.isNaN(passed)
    ? undefined
    : { passed, failed: figure('fail') + figure('cancelled') };
}

/** Runs one command. @returns its exit code and everything that it printed, without colours */
function capture([command, ...args], onText) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', CI: '1' };
    delete env.NODE_TEST_CONTEXT; // else a runner inside a runner reports to the outer one
    // a group of its own, so that browsers go with the runner that started them
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: root, env, stdio, detached: true });
    let output = '';
    const kill = () => child.pid && process.kill(-child.pid);
    running.add(kill);
    const timer = setTimeout(() => {
      output += `\nstopped after ${STEP_TIMEOUT_MS / 60_000} minutes`;
      kill();
    }, STEP_TIMEOUT_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += stripVTControlCharacters(text);
        onText(output);
      });
    }
    const end = (code) => {
      clearTimeout(timer);
      running.delete(kill);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

export class Steps {
  passed = 0;
  failed = 0;
  tests = 0;
  #broken = new Set();

  /**
   * @param name - what is checked
   * @param work - a command with its arguments, or a function that throws
   * @param options.needs - steps without which this one cannot run
   * @param options.tests - whether the command is a test runner, whose tests are counted instead of the step
   */
  async run(name, work, { needs = [], tests = false } = {}) {
    const without = needs.find((need) => this.#broken.has(need));
    if (without) return this.#end(name, { code: 1, output: '' }, `not run, it needs: ${without}`);
    console.log(`> ${name}`);
    const start = Date.now();
    const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
    let lines = 0;
    const beat = setInterval(
      () => console.log(`  ${name}: ${seconds()}, ${lines} lines so far`),
      HEARTBEAT_MS,
    );
    const result = await (typeof work === 'function'
      ? attempt(work)
      : capture(work, (output) => (lines = output.split('\n').length)));
    clearInterval(beat);
    this.#end(name, result, seconds(), tests);
  }

  #end(name, { code, output }, detail, tests = false) {
    const counted = tests ? countTests(output) : undefined;
    const passed = counted ? counted.passed : Number(code === 0 && !tests);
    let failed = counted ? counted.failed : Number(code !== 0 || tests);
    // a runner can also fail as a whole, or run nothing
    if (counted && failed === 0 && (code !== 0 || passed === 0)) failed = 1;
    this.passed += passed;
    this.failed += failed;
    this.tests += counted ? passed + failed : 0;
    if (failed > 0) {
      this.#broken.add(name);
      if (output) console.log(output.trimEnd());
    }
    const count = counted ? `, ${passed} passed, ${failed} failed` : '';
    console.log(`${failed > 0 ? 'FAILED' : 'ok'} ${name} (${detail}${count})`);
  }

  /** Prints the last line and sets the exit code; a run without a single test has failed. */
  finish() {
    if (this.tests === 0) this.failed ||= 1;
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}

async function attempt(work) {
  try {
    await work();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: error.message };
  }
}
