/** A throw-away certificate. Browsers under test accept any, so one name serves every host. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programs } from './engines.mjs';

let made;

/** @returns `{ key, cert }` in PEM, the same pair for the whole process */
export const certificate = () => (made ??= make());

function make() {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-days', '2', '-subj', '/CN=test', '-addext', 'subjectAltName=DNS:*.test'];
  try {
    const args = ['req', ...kind, ...name, '-keyout', key, '-out', cert];
    execFileSync(programs.openssl, args, { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
