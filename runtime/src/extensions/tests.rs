// SPDX-License-Identifier: Apache-2.0

//! Duties go first, everything else waits its turn.

use super::PrioritizeDuties;
use frame_support::{derive_impl, dispatch::GetDispatchInfo};
use sp_runtime::{
	traits::{DispatchTransaction, TransactionExtension},
	transaction_validity::{TransactionPriority, TransactionSource::External},
};

/// A pallet with a call that is a duty of account 1 alone.
#[frame_support::pallet(dev_mode)]
mod pallet_duty {
	use frame_support::pallet_prelude::*;
	use frame_system::{ensure_signed, pallet_prelude::*};

	#[pallet::config]
	pub trait Config: frame_system::Config<AccountId = u64> {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		#[pallet::feeless_if(|origin: &OriginFor<T>| -> bool {
			matches!(ensure_signed(origin.clone()), Ok(1))
		})]
		pub fn vote(origin: OriginFor<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(())
		}
	}
}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Duty = pallet_duty;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_duty::Config for Test {}

/// The priority that the extension gives to `call`, signed by `who`.
fn priority(who: u64, call: RuntimeCall) -> TransactionPriority {
	let extension = PrioritizeDuties::<Test>::new();
	let info = call.get_dispatch_info();
	let (validity, ..) = extension
		.validate_only(Some(who).into(), &call, &info, 0, External, 0)
		.expect("the extension refuses nothing");
	validity.priority
}

#[test]
fn a_duty_has_the_highest_priority() {
	let vote = RuntimeCall::Duty(pallet_duty::Call::vote {});
	assert_eq!(priority(1, vote), TransactionPriority::MAX);
}

#[test]
fn the_same_call_is_no_duty_of_a_stranger() {
	let vote = RuntimeCall::Duty(pallet_duty::Call::vote {});
	assert_eq!(priority(2, vote), 0);
}

#[test]
fn another_call_is_no_duty() {
	let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	assert_eq!(priority(1, remark), 0);
}

#[test]
fn it_carries_nothing() {
	use codec::Encode;
	assert!(PrioritizeDuties::<Test>::new().encode().is_empty());
	assert_eq!(
		<PrioritizeDuties<Test> as TransactionExtension<RuntimeCall>>::IDENTIFIER,
		"PrioritizeDuties"
	);
}
