// SPDX-License-Identifier: Apache-2.0
// Two of four validators are killed: finality stops, blocks go on, and no final block forks.

import { haltStory } from '../lib/halt.mjs';

haltStory(4, 2);
