// SPDX-License-Identifier: Apache-2.0

//! Fewer blocks while finality is lost.
//!
//! Without finality the state database keeps the changes of every block in memory, and GRANDPA has
//! to catch up over all of them later. So the validators slow down, all by the same rule, and the
//! deadlines that count blocks wait with finality.

use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use talent_primitives::BlockNumber;
use talent_runtime::constants::time::HOURS;

/// The most slots that stay empty after a block.
///
/// Holders must be able to repair a chain without finality by a referendum that is fast-tracked: 3
/// hours of voting and 3 hours of delay, 3,600 blocks. At most one block in 11 slots of 6 seconds
/// makes that 3,600 × 66 s = 66 hours, less than three days. With two of four validators offline 57
/// % of the slots have an author, so the next block comes 1.8 slots after the wait instead of 1:
/// 70.6 hours. With one of four it takes 80 hours.
const MOST_EMPTY_SLOTS: BlockNumber = 10;
/// How many blocks may wait for finality at full speed: an hour of blocks.
///
/// After a restart of all four validators, or an upgrade of two, finality returns within minutes:
/// this must never slow the chain. Changes of state for an hour of full blocks still fit into the
/// memory of a validator.
const BLOCKS_AT_FULL_SPEED: BlockNumber = HOURS;
/// How many blocks more it takes for each further empty slot: the full wait is reached 20 blocks
/// after the hour. It is the default of the SDK.
const BLOCKS_PER_EMPTY_SLOT: BlockNumber = 2;

/// When a validator leaves its slots empty.
pub const STRATEGY: BackoffAuthoringOnFinalizedHeadLagging<BlockNumber> =
	BackoffAuthoringOnFinalizedHeadLagging {
		max_interval: MOST_EMPTY_SLOTS,
		unfinalized_slack: BLOCKS_AT_FULL_SPEED,
		authoring_bias: BLOCKS_PER_EMPTY_SLOT,
	};

#[cfg(test)]
// Tests may panic, and so may their helpers.
#[allow(clippy::arithmetic_side_effects)]
mod tests {
	use super::*;
	use sc_consensus_slots::BackoffAuthoringBlocksStrategy;
	use talent_runtime::constants::time::{MINUTES, SLOT_DURATION};

	/// How many slots after the best block the strategy allows the next one, with so many blocks
	/// that are not final.
	fn slots_to_next_block(unfinalised: BlockNumber) -> u64 {
		let (finalised, head_slot) = (1_000, 50_000);
		(1..100)
			.find(|slots| {
				let now = head_slot + slots;
				let head = finalised + unfinalised;
				!STRATEGY.should_backoff(head, head_slot.into(), finalised, now.into(), "test")
			})
			.unwrap()
	}

	/// How long it takes to make `blocks` blocks if the first comes when `unfinalised` are not
	/// final, every slot has an author, and nothing becomes final. In hours, rounded up.
	fn hours_of(blocks: BlockNumber, unfinalised: BlockNumber) -> u64 {
		let slots: u64 = (unfinalised..unfinalised + blocks).map(slots_to_next_block).sum();
		(slots * SLOT_DURATION).div_ceil(3_600_000)
	}

	#[test]
	fn an_hour_of_blocks_without_finality_comes_at_full_speed() {
		for unfinalised in [0, 1, 5 * MINUTES, HOURS - 1, HOURS, HOURS + 1] {
			assert_eq!(slots_to_next_block(unfinalised), 1, "{unfinalised}");
		}
		assert_eq!(hours_of(HOURS, 0), 1);
	}

	#[test]
	fn then_the_wait_grows_to_ten_slots_and_no_further() {
		assert_eq!(slots_to_next_block(HOURS + 2), 2);
		assert_eq!(slots_to_next_block(HOURS + 10), 6);
		assert_eq!(slots_to_next_block(HOURS + 19), 10);
		for unfinalised in [HOURS + 20, 2 * HOURS, 24 * HOURS, 1_000 * HOURS] {
			assert_eq!(slots_to_next_block(unfinalised), 11, "{unfinalised}");
		}
	}

	#[test]
	fn a_fast_tracked_referendum_ends_within_three_days_of_the_loss_of_finality() {
		// Proposed at once, or after a long time.
		assert_eq!(hours_of(6 * HOURS, 0), 56);
		assert_eq!(hours_of(6 * HOURS, 24 * HOURS), 66);
	}

	#[test]
	fn a_day_without_finality_leaves_less_than_a_seventh_of_the_blocks() {
		let (mut blocks, mut slots) = (0, 0);
		while slots * SLOT_DURATION < 24 * 3_600_000 {
			slots += slots_to_next_block(blocks);
			blocks += 1;
		}
		assert!(blocks < 24 * HOURS / 7, "{blocks}");
	}
}
