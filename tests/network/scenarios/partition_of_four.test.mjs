// SPDX-License-Identifier: Apache-2.0
// Four validators fall into two and two, for longer than an epoch, and find together again.

import { partitionStory } from '../lib/partition.mjs';

partitionStory(4, 2);
