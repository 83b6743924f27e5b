// SPDX-License-Identifier: Apache-2.0
// What a machine has on which the package of a release is installed: the programs that the guide
// calls. A test has neither users nor systemd: `sudo` runs the command as it is, and `systemctl`
// runs the command line of the unit.

import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const UNIT = join(ROOT, 'ops/systemd/talent-node.service');

/** Makes the programs for a host, and links the scripts into its home: their paths by name. */
export async function programsOf(host) {
	await symlink(join(ROOT, 'scripts'), join(host.home, 'scripts'));
	const sudo = await program(host, 'sudo', ['if [ "$1" = -u ]; then shift 2; fi', 'exec "$@"']);
	const systemctl = await program(host, 'systemctl', await serviceScript());
	return { sudo, systemctl };
}

async function program(host, name, lines) {
	const path = join(host.root, `${name}.sh`);
	await writeFile(path, ['#!/bin/bash', ...lines, ''].join('\n'), { mode: 0o755 });
	return path;
}

/** `systemctl enable --now talent-node`, in the foreground. */
async function serviceScript() {
	const unit = await readFile(UNIT, 'utf8');
	const value = (key) => {
		const found = new RegExp(`^${key}=-?(.+)$`, 'm').exec(unit);
		if (!found) throw new Error(`${UNIT} has no ${key}`);
		return found[1];
	};
	return [
		'[ "$*" = "enable --now talent-node" ] || { echo "unknown: systemctl $*" >&2; exit 1; }',
		// systemd reads assignments without quotes, and splits a variable without braces.
		`TALENT_FLAGS=$(sed -n 's/^TALENT_FLAGS=//p' ${value('EnvironmentFile')})`,
		`umask ${value('UMask')}`,
		`exec ${value('ExecStart').replace('/usr/bin/', '')}`,
	];
}
