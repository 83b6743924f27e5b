// SPDX-License-Identifier: Apache-2.0

//! What happens at the beginning of every block: its parent's randomness is taken in, and epochs are counted.

use crate::{Config, CurrentEpoch, CurrentParameters, Event, Pallet, Seeds, WeightInfo};
use frame_support::{
	traits::{Get, Randomness},
	weights::Weight,
};

impl<T: Config> Pallet<T> {
	/// Takes the randomness of the parent block in; when consensus has begun an epoch, so does this pallet, unless too few
	/// blocks have contributed since it last did. Answers what it took.
	///
	/// The first block of an epoch takes in what the last one of the epoch before has added, and then fixes the seed: it is
	/// made of that epoch's blocks, to the last, and of all before.
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
