// SPDX-License-Identifier: Apache-2.0

//! The start of a block: adds the randomness of the parent block, counts epochs.

use crate::{Config, CurrentEpoch, CurrentParameters, Event, Pallet, Seeds, WeightInfo};
use frame_support::{
	traits::{Get, Randomness},
	weights::Weight,
};

impl<T: Config> Pallet<T> {
	/// Adds the randomness of the parent block. Begins an epoch when consensus has begun one, if
	/// enough blocks have contributed. Returns the weight.
	///
	/// The first block of an epoch adds the randomness of the last block of the epoch before, then
	/// fixes the seed. So the seed is made of all blocks before this one.
	pub(crate) fn note_block() -> Weight {
		let mut epoch = CurrentEpoch::<T>::get();
		let (randomness, _) = T::BlockRandomness::random(b"talent/sortition");
		epoch.mix(&randomness);

		let consensus = T::ConsensusEpoch::get();
		let changed = consensus != epoch.consensus;
		if changed {
			epoch.consensus = consensus;
			if epoch.blocks >= CurrentParameters::<T>::get().min_epoch_blocks {
				let seed = epoch.advance(Self::now());
				let number = epoch.number;
				Seeds::<T>::mutate_extant(number, |awaited| {
					awaited.seed = Some(seed);
					Self::deposit_event(Event::SeedKnown { epoch: number, seed });
				});
			}
		}
		CurrentEpoch::<T>::put(epoch);
		if changed {
			T::WeightInfo::note_epoch()
		} else {
			T::WeightInfo::note_block()
		}
	}
}
