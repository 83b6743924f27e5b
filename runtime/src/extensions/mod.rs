// SPDX-License-Identifier: Apache-2.0

//! Transaction extensions of this network.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod location;
pub mod payment;
#[cfg(test)]
mod tests;

pub use location::Location;
pub use payment::ChargeFee;

/// Why a transaction is refused, where the SDK has no word for it: the number in
/// `InvalidTransaction::Custom`, which clients show as "Custom error".
pub mod refusals {
	/// The bytes are no transaction of this runtime.
	pub const UNDECODABLE: u8 = 1;
	/// The fee is to be paid in something that is no asset of this chain.
	pub const NO_SUCH_FEE_ASSET: u8 = 2;
}

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::fmt::{self, Debug, Formatter};
use frame_support::{
	dispatch::{CheckIfFeeless, DispatchResult},
	pallet_prelude::TransactionSource,
	weights::Weight,
};
use frame_system::pallet_prelude::OriginFor;
use pallet_skip_feeless_payment::{Intermediate, SkipCheckIfFeeless};
use scale_info::{StaticTypeInfo, TypeInfo};
use sp_runtime::{
	traits::{
		DispatchInfoOf, Implication, PostDispatchInfoOf, TransactionExtension,
		TransactionExtensionMetadata, ValidateResult,
	},
	transaction_validity::{TransactionPriority, TransactionValidityError},
};

/// The priority of a duty: the highest there is.
pub const DUTY_PRIORITY: TransactionPriority = TransactionPriority::MAX;

/// The highest priority that a transaction can buy. Far enough below a duty's that nothing which
/// another extension might add makes up for it.
pub const MAX_PAID_PRIORITY: TransactionPriority = TransactionPriority::MAX / 2;

/// What an extension costs, as measured.
pub trait WeightInfo {
	/// Looks whether a call is a duty.
	fn prioritize_duties() -> Weight;
}

/// Puts duties before everything that can be paid for: wraps the extension that skips the payment
/// `S` for them.
///
/// A duty pays no fee and so would have no priority either: full blocks would make honest jurors
/// and screeners late. What does pay has a priority that grows with the tip, and tips of a few
/// hundredths of a BTRST on a small transaction reach the highest priority there is. So whatever
/// skips the payment gets [`DUTY_PRIORITY`], and everything else at most [`MAX_PAID_PRIORITY`].
/// Those who bid as much are equal, as they were at the highest: the first to come goes first.
///
/// A call is feeless only if it would succeed and uses its right up: nobody can fill a block with
/// such calls.
///
/// From outside it is invisible: it carries what `S` carries, under the same name.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq)]
pub struct PrioritizeDuties<T, S>(SkipCheckIfFeeless<T, S>);

impl<T, S> From<S> for PrioritizeDuties<T, S> {
	fn from(payment: S) -> Self {
		Self(payment.into())
	}
}

impl<T, S: Encode> Debug for PrioritizeDuties<T, S> {
	fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
		self.0.fmt(formatter)
	}
}

/// As the payment is described, which is all that clients see.
impl<T, S: StaticTypeInfo> TypeInfo for PrioritizeDuties<T, S> {
	type Identity = S;

	fn type_info() -> scale_info::Type {
		S::type_info()
	}
}

impl<T, S> TransactionExtension<T::RuntimeCall> for PrioritizeDuties<T, S>
where
	T: pallet_skip_feeless_payment::Config + Clone + Eq + Send + Sync + 'static,
	T::RuntimeCall: CheckIfFeeless<Origin = OriginFor<T>>,
	S: TransactionExtension<T::RuntimeCall>,
{
	const IDENTIFIER: &'static str = S::IDENTIFIER;
	type Implicit = S::Implicit;
	type Val = <SkipCheckIfFeeless<T, S> as TransactionExtension<T::RuntimeCall>>::Val;
	type Pre = <SkipCheckIfFeeless<T, S> as TransactionExtension<T::RuntimeCall>>::Pre;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		S::metadata()
	}

	fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
		self.0.implicit()
	}

	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		<crate::weights::talent_extensions::WeightInfo<T> as WeightInfo>::prioritize_duties()
			.saturating_add(self.0.weight(call))
	}

	fn validate(
		&self,
		origin: OriginFor<T>,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
		implicit: Self::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		let (mut validity, val, origin) =
			self.0.validate(origin, call, info, len, implicit, implication, source)?;
		validity.priority = match val {
			Intermediate::Skip(_) => DUTY_PRIORITY,
			Intermediate::Apply(_) => validity.priority.min(MAX_PAID_PRIORITY),
		};
		Ok((validity, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &OriginFor<T>,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<T::RuntimeCall>,
		post_info: &PostDispatchInfoOf<T::RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		SkipCheckIfFeeless::<T, S>::post_dispatch_details(pre, info, post_info, len, result)
	}
}
