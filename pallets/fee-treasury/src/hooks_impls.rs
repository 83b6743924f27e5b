// SPDX-License-Identifier: Apache-2.0

//! Implementation of the hooks: sampling prices, and working off the queues.

use crate::{
	Config, CurrentParameters, Event, LastServiced, ListedAssets, Pallet, ParametersOf, QueueStep,
	QueueTally, Queues, ServicedAssets, WeightInfo,
};
use frame_support::{
	traits::Get,
	weights::{Weight, WeightMeter},
};
use sp_runtime::{traits::Saturating, DispatchError};
use talent_primitives::{due_queue::Limits, AssetKind, Clock, FeeConverter};

impl<T: Config> Pallet<T> {
	/// Takes a sample of the pool of each listed asset, unless the clock stands. Returns the
	/// weight.
	pub(crate) fn sample_pools() -> Weight {
		if T::BlockNumberProvider::stands() {
			return T::WeightInfo::on_initialize(0);
		}
		let assets = ServicedAssets::<T>::get();
		if !assets.is_empty() {
			let parameters = CurrentParameters::<T>::get();
			for asset in &assets {
				let Some(mut listed) = ListedAssets::<T>::get(asset) else { continue };
				if listed.sample(T::Converter::reserves(asset).as_ref(), &parameters) {
					ListedAssets::<T>::insert(asset, listed);
				}
			}
		}
		T::WeightInfo::on_initialize(u32::try_from(assets.len()).unwrap_or(u32::MAX))
	}

	/// Works off the queues, asset by asset, within the governed number of slices a block. Runs
	/// twice a block: slices tried in the first run count in the second.
	///
	/// Does nothing while the clock stands.
	///
	/// The first asset without a turn, because slices or weight have run out, is first next time.
	pub(crate) fn service_queues(meter: &mut WeightMeter) {
		if T::BlockNumberProvider::stands() {
			return;
		}
		if meter.try_consume(T::WeightInfo::service_base()).is_err() {
			return;
		}
		let assets = ServicedAssets::<T>::get();
		let length = assets.len();
		let parameters = CurrentParameters::<T>::get();
		let block = Self::now();
		let last = LastServiced::<T>::get();
		let (before, taken) =
			if last.block == block { (last.slices, last.weight) } else { (0, Weight::zero()) };
		let block_weight = T::BlockWeights::get().max_block;
		let limit = Limits::new(0, T::MaxServiceShare::get(), block_weight).weight;
		let mut own = WeightMeter::with_limit(limit.saturating_sub(taken).min(meter.remaining()));
		let mut slices = parameters.max_conversions.saturating_sub(before);
		let first = usize::try_from(last.next).ok().and_then(|next| next.checked_rem(length));

		let mut next = last.next;
		let order = assets.iter().enumerate().cycle().skip(first.unwrap_or(0)).take(length);
		for (place, asset) in order {
			if slices == 0 || !Self::service_queue(asset, &parameters, &mut slices, &mut own) {
				next = u32::try_from(place).unwrap_or(0);
				break;
			}
		}
		meter.consume(own.consumed());
		let slices = parameters.max_conversions.saturating_sub(slices).max(before);
		if slices != before || next != last.next {
			let weight = taken.saturating_add(own.consumed());
			LastServiced::<T>::put(QueueTally { block, slices, next, weight });
		}
	}

	/// Works off the queue of one asset: pays out fees that are due, and sells at most one slice of
	/// the others. Returns `false` if there was too little weight left to begin.
	fn service_queue(
		asset: &AssetKind,
		parameters: &ParametersOf<T>,
		slices: &mut u32,
		meter: &mut WeightMeter,
	) -> bool {
		let mut begun = false;
		while *slices > 0 {
			if meter.try_consume(T::WeightInfo::next_step()).is_err() {
				return begun;
			}
			let Ok(next) = Self::next_in_queue(asset, parameters) else { return true };
			let now = Self::now();
			if now < next.queue.put_off_until {
				return true;
			}
			let pays_out = match (&next.step, &next.listed) {
				(QueueStep::Convert { amount, .. }, Some(listed))
					if !listed.fits_in_block(*amount, next.reserves.as_ref(), now, parameters) =>
				{
					return true
				},
				(QueueStep::Convert { .. }, _) => false,
				(QueueStep::PayOut { .. }, _) => true,
			};
			if meter.try_consume(Self::step_weight(&next.step)).is_err() {
				return begun;
			}
			begun = true;
			*slices = slices.saturating_sub(1);
			let receipt = next.queue.head;
			if let Err(error) = Self::take_step(asset, next) {
				// A sale may succeed in the next block. A failed payment is left alone for longer.
				if pays_out {
					Self::put_off(asset, receipt, error, parameters);
				}
				return true;
			}
		}
		true
	}

	/// Makes the hooks leave a queue alone for a while.
	fn put_off(
		asset: &AssetKind,
		receipt: u64,
		error: DispatchError,
		parameters: &ParametersOf<T>,
	) {
		let until = Self::now().saturating_add(parameters.retry_after);
		Queues::<T>::mutate(asset, |queue| queue.put_off_until = until);
		Self::deposit_event(Event::QueuePutOff { asset: asset.clone(), receipt, until, error });
	}
}
