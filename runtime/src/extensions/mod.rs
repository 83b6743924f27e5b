// SPDX-License-Identifier: Apache-2.0

//! Transaction extensions of this network.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod duties;
pub mod location;
pub mod payment;
#[cfg(test)]
mod tests;
pub mod turn;

pub use location::Location;
pub use payment::ChargeFee;
pub use turn::DutiesInTurn;

/// Why a transaction is refused, where the SDK has no word for it: the number in
/// `InvalidTransaction::Custom`, which clients show as "Custom error".
pub mod refusals {
	/// The bytes are no transaction of this runtime.
	pub const UNDECODABLE: u8 = 1;
	/// The fee is to be paid in something that is no asset of this chain.
	pub const NO_SUCH_FEE_ASSET: u8 = 2;
}

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::fmt::{self, Debug, Formatter};
use duties::{DutiesConfig, DUTY_LONGEVITY};
use frame_support::{
	dispatch::{CheckIfFeeless, DispatchResult},
	pallet_prelude::TransactionSource,
	traits::{IsSubType, OriginTrait},
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
	transaction_validity::{TransactionPriority, TransactionValidityError, ValidTransaction},
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
	/// Looks whether a call is a duty of the account that the signer is a proxy of.
	fn prioritize_duties_of_proxies() -> Weight;
}

/// Puts duties before everything that pays, and keeps one copy of each in a pool. Wraps the
/// extension `S`, which charges the payment, and skips it for duties.
///
/// A duty pays no fee and so would have no priority either: full blocks would make honest jurors
/// and screeners late. A duty has [`DUTY_PRIORITY`], everything else at most [`MAX_PAID_PRIORITY`].
///
/// A duty provides the tag of [`duties`], beside that of its nonce, for [`DUTY_LONGEVITY`] blocks.
/// A copy has the same tag and no higher priority, so a pool that has the first refuses the second.
/// With [`DutiesInTurn`] a signer has one duty of the highest priority in a pool: a party cannot
/// fill the pools of all nodes with copies of one duty. What remains:
///
/// - A place of the highest priority costs an open duty and an account that has not another one
///   there. The duties of one record exclude each other by call only: a respondent who has not
///   answered can accept or counter, each through another proxy.
/// - Of a duty that waits for an earlier nonce, copies are among the pool's future transactions,
///   where tags do not count: a few for each signer, of the lowest priority. When the nonce comes,
///   one of them gets ready and the others are refused.
/// - The fork-aware pool makes room before it compares tags. While that pool is full, a copy with
///   the same nonce and another content can cost the transaction with the lowest priority its
///   place, as any transaction with a higher priority could. The place is free again at once.
/// - A copy that another copy has overtaken is not feeless any more. In a block such a transaction
///   pays, or is refused if the signer cannot pay.
///
/// From outside this extension is invisible: it carries what `S` carries, under the same name.
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

/// The calls of a runtime.
type CallOf<T> = <T as frame_system::Config>::RuntimeCall;

impl<T, S> TransactionExtension<CallOf<T>> for PrioritizeDuties<T, S>
where
	T: pallet_skip_feeless_payment::Config + DutiesConfig + Clone + Eq + Send + Sync + 'static,
	CallOf<T>: CheckIfFeeless<Origin = OriginFor<T>>,
	S: TransactionExtension<CallOf<T>>,
{
	const IDENTIFIER: &'static str = S::IDENTIFIER;
	type Implicit = S::Implicit;
	type Val = <SkipCheckIfFeeless<T, S> as TransactionExtension<CallOf<T>>>::Val;
	type Pre = <SkipCheckIfFeeless<T, S> as TransactionExtension<CallOf<T>>>::Pre;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		S::metadata()
	}

	fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
		self.0.implicit()
	}

	fn weight(&self, call: &CallOf<T>) -> Weight {
		type Measured<T> = crate::weights::talent_extensions::WeightInfo<T>;
		let own = match call.is_sub_type() {
			Some(pallet_proxy::Call::<T>::proxy { .. }) => {
				Measured::<T>::prioritize_duties_of_proxies()
			},
			_ => Measured::<T>::prioritize_duties(),
		};
		own.saturating_add(self.0.weight(call))
	}

	fn validate(
		&self,
		origin: OriginFor<T>,
		call: &CallOf<T>,
		info: &DispatchInfoOf<CallOf<T>>,
		len: usize,
		implicit: Self::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, CallOf<T>> {
		if let Some(tag) = duties::duty::<T>(&origin, call) {
			let validity = ValidTransaction {
				priority: DUTY_PRIORITY,
				provides: vec![tag],
				longevity: DUTY_LONGEVITY,
				..Default::default()
			};
			return Ok((validity, Intermediate::Skip(origin.caller().clone()), origin));
		}
		let payment = &self.0 .0;
		let (mut validity, val, origin) =
			payment.validate(origin, call, info, len, implicit, implication, source)?;
		validity.priority = validity.priority.min(MAX_PAID_PRIORITY);
		Ok((validity, Intermediate::Apply(val), origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &OriginFor<T>,
		call: &CallOf<T>,
		info: &DispatchInfoOf<CallOf<T>>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<CallOf<T>>,
		post_info: &PostDispatchInfoOf<CallOf<T>>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		SkipCheckIfFeeless::<T, S>::post_dispatch_details(pre, info, post_info, len, result)
	}
}
