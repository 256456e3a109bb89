/** On which hosts the developer panel may open. */

/** `localhost`, `10.0.0.7`, `[::1]`, `*.staging.example`, separated by spaces. A lone star is none: it would be every host. */
export const INSPECT_HOSTS: RegExp = /^(((\*\.)?[a-z\d-]+(\.[a-z\d-]+)*|\[[\da-f:.]+\])( +|$))+$/i;

/** Pure. `*.a.example` stands for everything below `a.example`, and not for itself. @param host - of the page, without port */
export const mayInspect = (hosts: string, host: string): boolean =>
  INSPECT_HOSTS.test(hosts) &&
  hosts
    .toLowerCase()
    .split(' ')
    .some((each) => each && (each === host || (each[0] === '*' && host.endsWith(each.slice(1)))));
