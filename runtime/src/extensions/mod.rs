// SPDX-License-Identifier: Apache-2.0

//! Transaction extensions of this network.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
#[cfg(test)]
mod tests;

use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
	dispatch::CheckIfFeeless, pallet_prelude::TransactionSource, weights::Weight, CloneNoBound,
	DebugNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::pallet_prelude::OriginFor;
use scale_info::TypeInfo;
use sp_runtime::{
	impl_tx_ext_default,
	traits::{DispatchInfoOf, Implication, TransactionExtension, ValidateResult},
	transaction_validity::{TransactionPriority, ValidTransaction},
};

/// What an extension costs, as measured.
pub trait WeightInfo {
	/// Looks whether a call is a duty.
	fn prioritize_duties() -> Weight;
}

/// Gives a call that is a duty, and therefore feeless, the highest priority there is.
///
/// A duty pays no fee and so would have no priority either: full blocks would make honest jurors and screeners late. No
/// tip can outbid the highest priority; tips of a few hundredths of a BTRST reach it too, so nothing below would do. A call is
/// feeless only if it would succeed and uses its right up: nobody can fill a block with such calls.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	CloneNoBound,
	DebugNoBound,
	EqNoBound,
	PartialEqNoBound,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct PrioritizeDuties<T>(PhantomData<T>);

impl<T> PrioritizeDuties<T> {
	/// The extension; it carries nothing.
	pub fn new() -> Self {
		Self(PhantomData)
	}
}

impl<T> Default for PrioritizeDuties<T> {
	fn default() -> Self {
		Self::new()
	}
}

impl<T> TransactionExtension<T::RuntimeCall> for PrioritizeDuties<T>
where
	T: frame_system::Config + Send + Sync,
	T::RuntimeCall: CheckIfFeeless<Origin = OriginFor<T>>,
{
	const IDENTIFIER: &'static str = "PrioritizeDuties";
	type Implicit = ();
	type Val = ();
	type Pre = ();

	fn weight(&self, _: &T::RuntimeCall) -> Weight {
		<crate::weights::talent_extensions::WeightInfo<T> as WeightInfo>::prioritize_duties()
	}

	fn validate(
		&self,
		origin: OriginFor<T>,
		call: &T::RuntimeCall,
		_: &DispatchInfoOf<T::RuntimeCall>,
		_: usize,
		_: (),
		_: &impl Implication,
		_: TransactionSource,
	) -> ValidateResult<(), T::RuntimeCall> {
		let priority =
			if call.is_feeless(&origin) { TransactionPriority::MAX } else { Default::default() };
		Ok((ValidTransaction { priority, ..Default::default() }, (), origin))
	}

	impl_tx_ext_default!(T::RuntimeCall; prepare);
}
