// SPDX-License-Identifier: Apache-2.0
// Seven validators fall into four and three, for longer than an epoch, and find together again.

import { partitionStory } from '../lib/partition.mjs';

partitionStory(7, 4);
