// SPDX-License-Identifier: Apache-2.0

//! Epochs and their seeds.

use crate::{mock::*, CurrentEpoch, Error, Event, Seeds};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use std::collections::BTreeSet;
use talent_primitives::{Hash, Sortition};

/// Returns the hash over the outputs of the authors of all blocks before `block`, by the rules of
/// docs/seeds-and-order.md.
fn entropy_until(block: u64) -> Hash {
	(0..block).fold(Hash::zero(), |entropy, block| {
		let output = BlakeTwo256::hash_of(&(&b"talent/sortition"[..], author_output(block)));
		BlakeTwo256::hash_of(&(b"talent/entropy", entropy, Some(output)))
	})
}

fn seed_of_epoch(number: u32, first_block: u64) -> Hash {
	BlakeTwo256::hash_of(&(b"talent/seed", entropy_until(first_block), number))
}

#[test]
fn every_block_adds_what_its_parent_brought() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(CurrentEpoch::<Test>::get().entropy, entropy_until(1));
		pass(4);
		assert_eq!(CurrentEpoch::<Test>::get().entropy, entropy_until(5));
		assert_eq!(CurrentEpoch::<Test>::get().blocks, 5);
	});
}

#[test]
fn a_seed_is_made_of_all_blocks_to_the_last_before_its_epoch() {
	ExtBuilder::default().build_and_execute(|| {
		// Epoch 0 is blocks 1 to 3, epoch 1 blocks 4 to 6, and epoch 2 begins with block 7.
		assert_ok!(freeze(0));
		next_epoch();
		assert_eq!(System::block_number(), 4);
		take_events();
		next_epoch();
		assert_eq!(System::block_number(), 7);
		let seed = seed_of_epoch(2, 7);
		assert_eq!(take_events(), vec![Event::SeedKnown { epoch: 2, seed }]);
		assert_eq!(SortitionPallet::seed_of(subject(0)), Some(seed));
		let epoch = CurrentEpoch::<Test>::get();
		assert_eq!((epoch.number, epoch.began, epoch.length, epoch.blocks), (2, 7, 3, 0));
	});
}

#[test]
fn freezes_of_one_epoch_share_a_seed_from_its_first_block_to_its_last() {
	ExtBuilder::default().build_and_execute(|| {
		next_epoch();
		assert_ok!(freeze(0));
		pass(EPOCH - 1);
		assert_ok!(freeze(1));
		ConsensusEpoch::mutate(|epoch| *epoch += 1);
		next_block();
		assert_ok!(freeze(2));
		next_epoch();
		next_epoch();
		let seed = |case_id| SortitionPallet::seed_of(subject(case_id)).unwrap();
		assert_eq!(seed(0), seed(1));
		assert_ne!(seed(0), seed(2));
	});
}

#[test]
fn even_for_the_last_freeze_of_an_epoch_a_whole_epoch_was_unknown() {
	// The output of each author of the whole next epoch changes the seed.
	let seed_with = |changed: Option<u64>| {
		let mut seed = Hash::zero();
		ExtBuilder::default().build_and_execute(|| {
			pass(EPOCH - 1);
			assert_ok!(freeze(0));
			let mut seen = 0;
			for epoch in 0..2 {
				for block in 0..EPOCH {
					// An epoch begins in the block after the freeze, and three blocks later.
					if block == 0 {
						ConsensusEpoch::set(epoch + 1);
					}
					// The salt belongs to the parent block.
					Salt::set(u64::from(changed == Some(System::block_number())));
					next_block();
					seen += 1;
					if epoch == 1 {
						break;
					}
				}
			}
			assert_eq!(seen, EPOCH + 1);
			seed = SortitionPallet::seed_of(subject(0)).unwrap();
		});
		seed
	};
	let plain = seed_with(None);
	// The freeze is in block 3, and epoch 1 is blocks 4 to 6. The seed is known in block 7, whose
	// own output is not in it.
	let seeds: BTreeSet<_> = (4..=6).map(|block| seed_with(Some(block))).collect();
	assert_eq!(seeds.len(), 3);
	assert!(!seeds.contains(&plain));
	assert_eq!(seed_with(Some(7)), plain);
}

#[test]
fn epochs_that_consensus_skips_are_not_counted() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		assert_ok!(freeze(0));
		pass(EPOCH);
		// The chain was down for a week.
		ConsensusEpoch::set(1_000);
		next_block();
		assert_eq!(CurrentEpoch::<Test>::get().number, 1);
		// Not ready: a seed of now would be made of blocks before the freeze only.
		assert_noop!(draw(0, 3), Error::<Test>::SeedNotKnown);
		next_epoch();
		assert_eq!(CurrentEpoch::<Test>::get().number, 2);
		let first_block = System::block_number();
		assert_eq!(SortitionPallet::seed_of(subject(0)), Some(seed_of_epoch(2, first_block)));
		assert_eq!(draw(0, 3).unwrap().newly.len(), 3);
	});
}

#[test]
fn every_freeze_gets_its_seed_however_often_epochs_are_skipped() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		let mut case_id = 0;
		for jump in [1u64, 5, 1, 1, 99, 2, 2, 1, 7] {
			assert_ok!(freeze(case_id));
			case_id += 1;
			pass(EPOCH);
			assert_ok!(freeze(case_id));
			case_id += 1;
			ConsensusEpoch::mutate(|epoch| *epoch += jump);
			next_block();
		}
		until_ready();
		for case_id in 0..case_id {
			assert!(Port::is_ready(subject(case_id)));
			assert_eq!(draw(case_id, 3).unwrap().newly.len(), 3);
		}
		assert_eq!(Seeds::<Test>::iter().count(), 0);
	});
}

#[test]
fn an_epoch_of_too_few_blocks_is_joined_to_the_next() {
	ExtBuilder::default()
		.with_parameters(|p| p.min_epoch_blocks = 5)
		.with_members([10])
		.build_and_execute(|| {
			pass(5);
			ConsensusEpoch::set(1);
			next_block();
			assert_eq!(CurrentEpoch::<Test>::get().number, 1);
			assert_ok!(freeze(0));
			// Most authors are offline: one block in one epoch, two in the next.
			for (consensus, blocks) in [(2, 0), (3, 1), (4, 0)] {
				ConsensusEpoch::set(consensus);
				next_block();
				pass(blocks);
			}
			// Four blocks so far, with the first block of this epoch.
			assert_eq!(CurrentEpoch::<Test>::get().number, 1);
			assert_eq!(CurrentEpoch::<Test>::get().consensus, 4);
			// No epoch begins in the middle of an epoch.
			pass(10);
			assert_eq!(CurrentEpoch::<Test>::get().number, 1);
			ConsensusEpoch::set(5);
			next_block();
			assert_eq!(CurrentEpoch::<Test>::get().number, 2);
			assert!(!Port::is_ready(subject(0)));
			pass(4);
			ConsensusEpoch::set(6);
			next_block();
			assert!(Port::is_ready(subject(0)));
		});
}

#[test]
fn where_authors_add_nothing_seeds_are_defined_all_the_same() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		Silent::set(true);
		assert_ok!(freeze(0));
		next_epoch();
		assert_ok!(freeze(1));
		until_ready();
		assert_ne!(
			SortitionPallet::seed_of(subject(0)).unwrap(),
			SortitionPallet::seed_of(subject(1)).unwrap()
		);
		assert_eq!(draw(0, 3).unwrap().newly.len(), 3);
	});
}

#[test]
fn seeds_that_nobody_waits_for_are_not_kept() {
	ExtBuilder::default().build_and_execute(|| {
		take_events();
		for _ in 0..20 {
			next_epoch();
		}
		assert_eq!(Seeds::<Test>::iter().count(), 0);
		assert_eq!(take_events(), vec![]);
		assert_eq!(CurrentEpoch::<Test>::get().number, 20);
	});
}

#[test]
fn the_hook_says_what_it_took() {
	use crate::WeightInfo;
	ExtBuilder::default().build_and_execute(|| {
		let took = |consensus| -> Weight {
			ConsensusEpoch::set(consensus);
			SortitionPallet::on_initialize(System::block_number())
		};
		assert_eq!(took(0), <() as WeightInfo>::note_block());
		assert_eq!(took(1), <() as WeightInfo>::note_epoch());
		assert_eq!(took(1), <() as WeightInfo>::note_block());
	});
}
