// SPDX-License-Identifier: Apache-2.0
// The operator's guide, every command, on a network with short sessions and votes.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BINARY } from '../../e2e/lib/node.mjs';
import { guideStory } from '../lib/guide_story.mjs';

// The votes are as short as those of the chain `local`.
const { stdout } = await promisify(execFile)(BINARY, ['export-chain-spec', '--chain', 'local'], { maxBuffer: 1 << 26 });
const { sdkValues } = JSON.parse(stdout).genesis.runtimeGenesis.patch.networkProfile;

guideStory({ profile: { development: true, epochLength: 10, sdkValues } });
