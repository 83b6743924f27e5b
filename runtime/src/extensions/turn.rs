// SPDX-License-Identifier: Apache-2.0

//! A duty goes first only when it is the next transaction of its signer.

use super::DUTY_PRIORITY;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::{
	fmt::{self, Debug, Formatter},
	marker::PhantomData,
};
use frame_support::{
	dispatch::DispatchResult, pallet_prelude::TransactionSource, traits::OriginTrait,
	weights::Weight,
};
use frame_system::pallet_prelude::OriginFor;
use scale_info::{StaticTypeInfo, TypeInfo};
use sp_runtime::{
	traits::{
		DispatchInfoOf, DispatchOriginOf, Dispatchable, Implication, PostDispatchInfoOf,
		Saturating, TransactionExtension, TransactionExtensionMetadata, ValidateResult,
	},
	transaction_validity::{
		InvalidTransaction, TransactionPriority, TransactionTag, TransactionValidity,
		TransactionValidityError,
	},
};

/// The number of transactions of its signer that a duty may wait for, in a pool.
pub const MOST_AHEAD_OF_DUTY: u32 = 8;

/// The priority of a duty that waits for an earlier transaction of its signer: the lowest there is.
pub const WAITING_DUTY_PRIORITY: TransactionPriority = 0;

/// Wraps all extensions of a transaction, and takes the priority of a duty away from one that
/// waits for an earlier transaction of its signer: it has [`WAITING_DUTY_PRIORITY`]. A duty that
/// waits for more than [`MOST_AHEAD_OF_DUTY`] is refused as one of the future.
///
/// A pool compares the tags of transactions when they are ready. Those that wait for an earlier
/// nonce are kept whatever their tags, and the fork-aware pool makes room for those of a high
/// priority among all that it has. So copies of one duty with rising nonces would push everything
/// else out. Here each signer has one duty of the highest priority in a pool, and a few of the
/// lowest.
///
/// From outside this extension is invisible: it carries what `S` carries.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq)]
#[codec(encode_bound(S: Encode))]
#[codec(decode_bound(S: Decode))]
#[codec(decode_with_mem_tracking_bound(S: DecodeWithMemTracking))]
pub struct DutiesInTurn<T, S>(S, PhantomData<T>);

impl<T, S> From<S> for DutiesInTurn<T, S> {
	fn from(extensions: S) -> Self {
		Self(extensions, PhantomData)
	}
}

impl<T, S: Debug> Debug for DutiesInTurn<T, S> {
	fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
		self.0.fmt(formatter)
	}
}

/// As the extensions are described, which is all that clients see.
impl<T, S: StaticTypeInfo> TypeInfo for DutiesInTurn<T, S> {
	type Identity = S;

	fn type_info() -> scale_info::Type {
		S::type_info()
	}
}

/// The calls of a runtime.
type CallOf<T> = <T as frame_system::Config>::RuntimeCall;

/// Returns the number of transactions that have to come before one that requires this tag of a
/// nonce. `None` is a tag of something else.
fn ahead<T: frame_system::Config>(tag: &TransactionTag) -> Option<T::Nonce> {
	let (signer, previous) = <(T::AccountId, T::Nonce)>::decode(&mut &tag[..]).ok()?;
	let next = frame_system::Pallet::<T>::account_nonce(&signer);
	Some(previous.saturating_sub(next).saturating_add(1_u32.into()))
}

impl<T, S> TransactionExtension<CallOf<T>> for DutiesInTurn<T, S>
where
	T: frame_system::Config + Clone + Eq + Send + Sync + 'static,
	S: TransactionExtension<CallOf<T>>,
	CallOf<T>: Dispatchable<RuntimeOrigin = OriginFor<T>>,
	OriginFor<T>: OriginTrait,
{
	const IDENTIFIER: &'static str = S::IDENTIFIER;
	type Implicit = S::Implicit;
	type Val = S::Val;
	type Pre = S::Pre;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		S::metadata()
	}

	fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
		self.0.implicit()
	}

	fn weight(&self, call: &CallOf<T>) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: DispatchOriginOf<CallOf<T>>,
		call: &CallOf<T>,
		info: &DispatchInfoOf<CallOf<T>>,
		len: usize,
		implicit: Self::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, CallOf<T>> {
		let (mut validity, val, origin) =
			self.0.validate(origin, call, info, len, implicit, implication, source)?;
		if validity.priority == DUTY_PRIORITY && !validity.requires.is_empty() {
			let most = T::Nonce::from(MOST_AHEAD_OF_DUTY);
			let is_near = |tag| ahead::<T>(tag).is_some_and(|ahead| ahead <= most);
			if !validity.requires.iter().all(is_near) {
				return Err(InvalidTransaction::Future.into());
			}
			validity.priority = WAITING_DUTY_PRIORITY;
		}
		Ok((validity, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &DispatchOriginOf<CallOf<T>>,
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
		S::post_dispatch_details(pre, info, post_info, len, result)
	}
	fn post_dispatch(
		pre: Self::Pre,
		info: &DispatchInfoOf<CallOf<T>>,
		post_info: &mut PostDispatchInfoOf<CallOf<T>>,
		len: usize,
		result: &DispatchResult,
	) -> Result<(), TransactionValidityError> {
		// Each of the extensions sees what the one before it has given back.
		S::post_dispatch(pre, info, post_info, len, result)
	}

	fn bare_validate(
		call: &CallOf<T>,
		info: &DispatchInfoOf<CallOf<T>>,
		len: usize,
	) -> TransactionValidity {
		S::bare_validate(call, info, len)
	}

	fn bare_validate_and_prepare(
		call: &CallOf<T>,
		info: &DispatchInfoOf<CallOf<T>>,
		len: usize,
	) -> Result<(), TransactionValidityError> {
		S::bare_validate_and_prepare(call, info, len)
	}

	fn bare_post_dispatch(
		info: &DispatchInfoOf<CallOf<T>>,
		post_info: &mut PostDispatchInfoOf<CallOf<T>>,
		len: usize,
		result: &DispatchResult,
	) -> Result<(), TransactionValidityError> {
		S::bare_post_dispatch(info, post_info, len, result)
	}
}
