// SPDX-License-Identifier: Apache-2.0
// The operator's guide founds a production network.

import { guideStory } from '../lib/guide_story.mjs';

guideStory();
