// SPDX-License-Identifier: Apache-2.0

//! Feeless calls: each succeeds, and uses up the right of its signer.

use crate::AccountId;
use frame_support::{
	assert_ok,
	dispatch::{CheckIfFeeless, GetDispatchInfo, PostDispatchInfo},
	storage::with_transaction,
};
use sp_runtime::{traits::Dispatchable, DispatchError, TransactionOutcome};
use std::fmt::Debug;

/// Returns `true` if `call` is feeless for `who`. Asserts that a feeless call succeeds. The state
/// does not change.
pub fn is_feeless<Call, Origin>(call: &Call, who: AccountId) -> bool
where
	Call: CheckIfFeeless<Origin = Origin>
		+ Dispatchable<RuntimeOrigin = Origin, PostInfo = PostDispatchInfo>
		+ GetDispatchInfo
		+ Clone
		+ Debug,
	Origin: From<frame_system::RawOrigin<AccountId>>,
{
	let origin = || Origin::from(frame_system::RawOrigin::Signed(who));
	let feeless = call.is_feeless(&origin());
	if feeless {
		in_discarded_state(|| {
			assert_ok!(call.clone().dispatch(origin()));
		});
	}
	feeless
}

/// Like [`is_feeless`]; asserts as well that the call is feeless only once.
pub fn is_feeless_once<Call, Origin>(call: &Call, who: AccountId) -> bool
where
	Call: CheckIfFeeless<Origin = Origin>
		+ Dispatchable<RuntimeOrigin = Origin, PostInfo = PostDispatchInfo>
		+ GetDispatchInfo
		+ Clone
		+ Debug,
	Origin: From<frame_system::RawOrigin<AccountId>>,
{
	let feeless = is_feeless(call, who);
	if feeless {
		let origin = || Origin::from(frame_system::RawOrigin::Signed(who));
		in_discarded_state(|| {
			assert_ok!(call.clone().dispatch(origin()));
			assert!(!call.is_feeless(&origin()), "{call:?} is feeless twice");
		});
	}
	feeless
}

fn in_discarded_state(test: impl FnOnce()) {
	let discarded = with_transaction(|| {
		test();
		TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
	});
	assert_ok!(discarded);
}
