// SPDX-License-Identifier: Apache-2.0

//! Implementation of calls and of the hook.

use crate::{CallNameOf, Config, Error, Event, Pallet, PausableFrom, Pause, Pauses};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Get, GetCallMetadata, TransactionPause, TransactionPauseError},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::{Saturating, Zero};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_pause(call: CallNameOf<T>, blocks: BlockNumberFor<T>) -> DispatchResult {
		ensure!(!blocks.is_zero() && blocks <= T::MaxPause::get(), Error::<T>::BadDuration);
		ensure!(Self::exists(&call), Error::<T>::NoSuchCall);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(
			PausableFrom::<T>::get(&call).is_none_or(|from| from <= now),
			Error::<T>::PausedLately
		);
		let until = now.saturating_add(blocks);
		Pauses::<T>::try_mutate(|pauses| {
			let pause = Pause { call: call.clone(), until };
			pauses.try_push(pause).map_err(|_| Error::<T>::TooManyPauses)
		})?;
		T::Calls::pause(call.clone()).map_err(|error| match error {
			TransactionPauseError::AlreadyPaused => Error::<T>::AlreadyPaused,
			_ => Error::<T>::Unpausable,
		})?;
		PausableFrom::<T>::insert(&call, now.saturating_add(T::Cooldown::get()));
		Self::deposit_event(Event::CallPaused { call, until });
		Ok(())
	}

	pub(crate) fn do_end_pause(call: CallNameOf<T>) -> DispatchResult {
		Pauses::<T>::try_mutate(|pauses| {
			let before = pauses.len();
			pauses.retain(|pause| pause.call != call);
			ensure!(pauses.len() < before, Error::<T>::NotPaused);
			Ok::<(), Error<T>>(())
		})?;
		Self::unpause(call);
		Ok(())
	}

	/// Ends the pauses whose time is over, and returns their number.
	pub(crate) fn end_due_pauses(now: BlockNumberFor<T>) -> u32 {
		let pauses = Pauses::<T>::get();
		let (over, left): (Vec<_>, Vec<_>) =
			pauses.into_iter().partition(|pause| pause.until <= now);
		if over.is_empty() {
			return 0;
		}
		let ended = u32::try_from(over.len()).unwrap_or(u32::MAX);
		Pauses::<T>::put(frame_support::BoundedVec::truncate_from(left));
		for pause in over {
			Self::unpause(pause.call);
		}
		ended
	}

	/// Lets a call be made again. A call that is not paused after all needs nothing.
	fn unpause(call: CallNameOf<T>) {
		if T::Calls::unpause(call.clone()).is_err() {
			log::warn!(target: "runtime::brake", "{call:?} was not paused");
		}
		Self::deposit_event(Event::PauseEnded { call });
	}

	/// Returns `true` if the runtime has a call with these names.
	fn exists((pallet, call): &CallNameOf<T>) -> bool {
		let is = |name: &str, bytes: &[u8]| name.as_bytes() == bytes;
		T::RuntimeCall::get_module_names().iter().find(|name| is(name, pallet)).is_some_and(
			|pallet| T::RuntimeCall::get_call_names(pallet).iter().any(|name| is(name, call)),
		)
	}
}
