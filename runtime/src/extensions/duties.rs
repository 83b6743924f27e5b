// SPDX-License-Identifier: Apache-2.0

//! Duties: the calls that are feeless for their signer, and what makes two of them copies.
//!
//! A call is a duty if FRAME's `feeless_if` holds for it, for the signer or for the account that
//! the signer is a proxy of. A duty is feeless only if it succeeds and uses its right up, but a
//! transaction pool asks on the state of one block: there every copy of an open duty would succeed.
//! So a duty provides a tag, and a pool keeps one transaction for each tag.
//!
//! The tag names the pallet, the call, the record and the account that owes the duty. The record is
//! the first argument of the call, a number of 32 bits: a case, a request. Other arguments are not
//! in the tag, so a second copy is refused with another content too, and a copy of a proxy excludes
//! the copy of the account itself.

use codec::Encode;
use frame_support::{
	dispatch::CheckIfFeeless,
	traits::{InstanceFilter, IsSubType, IsType, OriginTrait},
};
use frame_system::{pallet_prelude::OriginFor, RawOrigin};
use pallet_proxy::Call as ProxyCall;
use sp_runtime::{
	traits::{StaticLookup, Zero},
	transaction_validity::{TransactionLongevity, TransactionTag},
};

/// The number of blocks that a duty waits in a pool. A duty goes into the next block that has room
/// for any transaction; one that waits longer depends on another transaction of its signer.
pub const DUTY_LONGEVITY: TransactionLongevity = 64;

/// The length of the part of an encoded call that is in the tag: the index of the pallet, the index
/// of the call, and the first argument.
pub const RECORD_END: usize = 2 + size_of::<u32>();

/// Keeps the tags of duties apart from those of other extensions.
const TAG_PREFIX: &[u8; 4] = b"duty";

/// What duties need of a runtime: feeless calls, proxies, and one type of calls for both.
pub trait DutiesConfig:
	pallet_proxy::Config<RuntimeCall: IsType<<Self as frame_system::Config>::RuntimeCall>>
	+ frame_system::Config<
		RuntimeCall: CheckIfFeeless<Origin = OriginFor<Self>> + IsSubType<ProxyCall<Self>>,
		RuntimeOrigin: OriginTrait<
			Call = <Self as frame_system::Config>::RuntimeCall,
			AccountId = <Self as frame_system::Config>::AccountId,
		>,
	>
{
}
impl<T> DutiesConfig for T where
	T: pallet_proxy::Config<RuntimeCall: IsType<<T as frame_system::Config>::RuntimeCall>>
		+ frame_system::Config<
			RuntimeCall: CheckIfFeeless<Origin = OriginFor<T>> + IsSubType<ProxyCall<T>>,
			RuntimeOrigin: OriginTrait<
				Call = <T as frame_system::Config>::RuntimeCall,
				AccountId = <T as frame_system::Config>::AccountId,
			>,
		>
{
}

/// Returns the tag of `call` if it is a duty that `origin` does, for itself or as the proxy of the
/// account that owes it.
///
/// Only one proxy may be between the two, without a delay, and of a type that admits the call. A
/// call that the runtime's filter refuses is no duty: it would fail, again and again without a fee.
pub fn duty<T: DutiesConfig>(
	origin: &OriginFor<T>,
	call: &<T as frame_system::Config>::RuntimeCall,
) -> Option<TransactionTag> {
	let Some(RawOrigin::Signed(signer)) = origin.as_system_ref() else { return None };
	if !origin.filter_call(call) {
		return None;
	}
	let Some(ProxyCall::proxy { real, force_proxy_type, call: inner }) = call.is_sub_type() else {
		return call.is_feeless(origin).then(|| tag(call, signer));
	};
	let real = T::Lookup::lookup(real.clone()).ok()?;
	let definition =
		pallet_proxy::Pallet::<T>::find_proxy(&real, signer, force_proxy_type.clone()).ok()?;
	if !definition.delay.is_zero() || !definition.proxy_type.filter(inner) {
		return None;
	}
	let inner = (**inner).into_ref();
	let origin = OriginFor::<T>::signed(real.clone());
	(origin.filter_call(inner) && inner.is_feeless(&origin)).then(|| tag(inner, &real))
}

/// Returns the tag of a duty that `account` owes.
pub fn tag(call: &impl Encode, account: &impl Encode) -> TransactionTag {
	call.using_encoded(|encoded| {
		let record = encoded.get(..RECORD_END).unwrap_or(encoded);
		(TAG_PREFIX, record, account).encode()
	})
}
