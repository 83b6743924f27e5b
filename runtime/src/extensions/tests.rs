// SPDX-License-Identifier: Apache-2.0

//! Duties go first, one copy of each; everything else waits its turn, whatever it pays.

use super::{
	duties::{tag, DUTY_LONGEVITY},
	PrioritizeDuties, WeightInfo, DUTY_PRIORITY, MAX_PAID_PRIORITY,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	assert_ok, derive_impl,
	dispatch::{DispatchInfo, DispatchResult, GetDispatchInfo, PostDispatchInfo},
	traits::{ConstU32, ConstU64, Contains, InstanceFilter},
	weights::Weight,
};
use scale_info::{meta_type, TypeInfo};
use sp_io::TestExternalities;
use sp_runtime::{
	traits::{
		BlakeTwo256, DispatchInfoOf, DispatchOriginOf, DispatchTransaction, Implication,
		PostDispatchInfoOf, TransactionExtension, ValidateResult,
	},
	transaction_validity::{
		InvalidTransaction, TransactionPriority, TransactionSource, TransactionSource::External,
		TransactionTag, TransactionValidityError, ValidTransaction,
	},
	BuildStorage,
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
		#[pallet::feeless_if(|origin: &OriginFor<T>, _record: &u32, _content: &u64| -> bool {
			matches!(ensure_signed(origin.clone()), Ok(1))
		})]
		pub fn vote(origin: OriginFor<T>, record: u32, content: u64) -> DispatchResult {
			let _ = (ensure_signed(origin)?, record, content);
			Ok(())
		}

		#[pallet::feeless_if(|origin: &OriginFor<T>, _record: &u32| -> bool {
			matches!(ensure_signed(origin.clone()), Ok(1))
		})]
		pub fn answer(origin: OriginFor<T>, record: u32) -> DispatchResult {
			let _ = (ensure_signed(origin)?, record);
			Ok(())
		}
	}
}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Duty = pallet_duty;
	#[runtime::pallet_index(2)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment;
	#[runtime::pallet_index(3)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(4)]
	pub type Proxy = pallet_proxy;
}

/// Refuses votes about [`PAUSED`].
pub struct Paused;
const PAUSED: u32 = 99;
impl Contains<RuntimeCall> for Paused {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::Duty(pallet_duty::Call::vote { record: PAUSED, .. }))
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<u64>;
	type BaseCallFilter = Paused;
	type Block = frame_system::mocking::MockBlock<Test>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
}

#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	#[default]
	Any,
	Votes,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::Votes => {
				matches!(call, RuntimeCall::Duty(pallet_duty::Call::vote { .. }))
			},
		}
	}
}

impl pallet_proxy::Config for Test {
	type AnnouncementDepositBase = ConstU64<1>;
	type AnnouncementDepositFactor = ConstU64<1>;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	type MaxPending = ConstU32<4>;
	type MaxProxies = ConstU32<4>;
	type ProxyDepositBase = ConstU64<1>;
	type ProxyDepositFactor = ConstU64<1>;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
}

impl pallet_duty::Config for Test {}

impl pallet_skip_feeless_payment::Config for Test {
	type RuntimeEvent = RuntimeEvent;
}

/// A payment that buys the priority it names. Nobody can pay more than [`Bid::MOST`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Debug, PartialEq, Eq)]
struct Bid(TransactionPriority);

impl Bid {
	const MOST: TransactionPriority = TransactionPriority::MAX;
	const WEIGHT: Weight = Weight::from_parts(70, 7);
	/// What it gives back of its weight.
	const UNSPENT: Weight = Weight::from_parts(30, 3);
}

impl TransactionExtension<RuntimeCall> for Bid {
	const IDENTIFIER: &'static str = "Bid";
	type Implicit = u8;
	type Val = TransactionPriority;
	type Pre = TransactionPriority;

	fn implicit(&self) -> Result<u8, TransactionValidityError> {
		Ok(42)
	}

	fn weight(&self, _: &RuntimeCall) -> Weight {
		Self::WEIGHT
	}

	fn validate(
		&self,
		origin: DispatchOriginOf<RuntimeCall>,
		_: &RuntimeCall,
		_: &DispatchInfoOf<RuntimeCall>,
		_: usize,
		implicit: u8,
		_: &impl Implication,
		_: TransactionSource,
	) -> ValidateResult<TransactionPriority, RuntimeCall> {
		assert_eq!(implicit, 42);
		// Of nothing nobody can be asked to pay.
		if self.0 == 0 {
			return Err(InvalidTransaction::Payment.into());
		}
		let tag = vec![vec![7]];
		let validity = ValidTransaction { priority: self.0, provides: tag, ..Default::default() };
		Ok((validity, self.0, origin))
	}

	fn prepare(
		self,
		val: TransactionPriority,
		_: &DispatchOriginOf<RuntimeCall>,
		_: &RuntimeCall,
		_: &DispatchInfoOf<RuntimeCall>,
		_: usize,
	) -> Result<TransactionPriority, TransactionValidityError> {
		assert_eq!(val, self.0);
		Ok(val)
	}

	fn post_dispatch_details(
		pre: TransactionPriority,
		_: &DispatchInfoOf<RuntimeCall>,
		_: &PostDispatchInfoOf<RuntimeCall>,
		_: usize,
		_: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		assert!(pre > 0);
		Ok(Self::UNSPENT)
	}
}

type Extension = PrioritizeDuties<Test, Bid>;

fn extension(bid: TransactionPriority) -> Extension {
	Bid(bid).into()
}

fn vote() -> RuntimeCall {
	vote_on(7, 0)
}

fn vote_on(record: u32, content: u64) -> RuntimeCall {
	RuntimeCall::Duty(pallet_duty::Call::vote { record, content })
}

fn answer(record: u32) -> RuntimeCall {
	RuntimeCall::Duty(pallet_duty::Call::answer { record })
}

fn for_account(real: u64, force_proxy_type: Option<ProxyType>, call: RuntimeCall) -> RuntimeCall {
	let call = Box::new(call);
	RuntimeCall::Proxy(pallet_proxy::Call::proxy { real, force_proxy_type, call })
}

/// On a chain on which accounts 1 and 2 can pay deposits.
fn on_chain(test: impl FnOnce()) {
	let mut genesis = RuntimeGenesisConfig::default();
	genesis.balances.balances = vec![(1, 1_000), (2, 1_000)];
	TestExternalities::new(genesis.build_storage().expect("it can be built")).execute_with(test)
}

fn remark() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![] })
}

/// What the extension says about `call`, signed by `who` who bids `bid`.
fn validate(
	bid: TransactionPriority,
	who: u64,
	call: &RuntimeCall,
) -> Result<ValidTransaction, TransactionValidityError> {
	let info = call.get_dispatch_info();
	extension(bid)
		.validate_only(Some(who).into(), call, &info, 0, External, 0)
		.map(|(validity, ..)| validity)
}

/// The tags of `call`, signed by `who`, if it is a duty.
fn duty(who: u64, call: &RuntimeCall) -> Option<Vec<TransactionTag>> {
	let valid = validate(1, who, call).expect("it is valid");
	(valid.priority == DUTY_PRIORITY).then_some(valid.provides)
}

fn priority(bid: TransactionPriority, who: u64, call: &RuntimeCall) -> TransactionPriority {
	validate(bid, who, call).expect("it is valid").priority
}

/// Runs `call`, signed by `who` who bids one, and answers what weight was given back.
fn unspent(who: u64, call: &RuntimeCall) -> Weight {
	let all = Weight::from_parts(1_000, 1_000);
	let info = DispatchInfo { call_weight: all, ..Default::default() };
	let run = |_| Ok(PostDispatchInfo { actual_weight: Some(all), ..Default::default() });
	let post_info = extension(1)
		.test_run(Some(who).into(), call, &info, 0, 0, run)
		.expect("it is valid")
		.expect("it does not fail");
	all - post_info.actual_weight.expect("it is told")
}

#[test]
fn a_duty_has_the_highest_priority_whatever_it_bids() {
	assert_eq!(priority(1, 1, &vote()), TransactionPriority::MAX);
	assert_eq!(priority(Bid::MOST, 1, &vote()), TransactionPriority::MAX);
	// It is not even asked whether it could pay.
	assert_eq!(priority(0, 1, &vote()), TransactionPriority::MAX);
}

#[test]
fn no_bid_reaches_a_duty() {
	for bid in [MAX_PAID_PRIORITY, MAX_PAID_PRIORITY + 1, Bid::MOST - 1, Bid::MOST] {
		assert_eq!(priority(bid, 1, &remark()), MAX_PAID_PRIORITY);
	}
	// Not with what other extensions add either, were it as much as that once more.
	assert!(MAX_PAID_PRIORITY.saturating_add(MAX_PAID_PRIORITY) < DUTY_PRIORITY);
}

#[test]
fn a_lower_bid_is_left_as_it_is() {
	for bid in [1, 1_000, MAX_PAID_PRIORITY - 1] {
		assert_eq!(priority(bid, 1, &remark()), bid);
	}
}

#[test]
fn the_same_call_is_no_duty_of_a_stranger() {
	assert_eq!(priority(5, 2, &vote()), 5);
	assert_eq!(priority(Bid::MOST, 2, &vote()), MAX_PAID_PRIORITY);
}

#[test]
fn copies_of_a_duty_have_one_tag_and_expire() {
	let first = validate(1, 1, &vote_on(7, 0)).expect("it is valid");
	assert_eq!(first.provides, vec![tag(&vote_on(7, 0), &1_u64)]);
	assert_eq!(first.longevity, DUTY_LONGEVITY);
	// With another content too: no bid makes it go before the first.
	let copy = validate(Bid::MOST, 1, &vote_on(7, 1)).expect("it is valid");
	assert_eq!((copy.provides, copy.priority), (first.provides, first.priority));
}

#[test]
fn different_duties_have_different_tags() {
	let tags = [vote_on(7, 0), vote_on(8, 0), vote_on(7 << 8, 0), answer(7), answer(8)]
		.map(|call| tag(&call, &1_u64))
		.into_iter()
		.chain([tag(&vote_on(7, 0), &2_u64)])
		.collect::<std::collections::BTreeSet<_>>();
	assert_eq!(tags.len(), 6);
}

#[test]
fn what_pays_has_no_tag_of_a_duty_and_waits_as_long_as_the_payment_says() {
	let valid = validate(5, 2, &vote()).expect("it is valid");
	assert_eq!(valid.provides, vec![vec![7]]);
	assert_eq!(valid.longevity, ValidTransaction::default().longevity);
}

#[test]
fn a_call_that_the_runtime_refuses_is_no_duty() {
	on_chain(|| {
		assert_eq!(priority(5, 1, &vote_on(PAUSED, 0)), 5);
		assert_ok!(Proxy::add_proxy_delegate(&1, 2, ProxyType::Any, 0));
		assert_eq!(duty(2, &for_account(1, None, vote_on(PAUSED, 0))), None);
	});
}

#[test]
fn a_duty_through_a_proxy_is_a_copy_of_the_duty_of_the_account() {
	on_chain(|| {
		assert_ok!(Proxy::add_proxy_delegate(&1, 2, ProxyType::Votes, 0));
		let own = duty(1, &vote());
		assert!(own.is_some());
		assert_eq!(duty(2, &for_account(1, None, vote_on(7, 1))), own);
		assert_eq!(duty(2, &for_account(1, Some(ProxyType::Votes), vote())), own);
		// The payment is not asked.
		assert_eq!(priority(0, 2, &for_account(1, None, vote())), DUTY_PRIORITY);
	});
}

#[test]
fn a_proxy_pays_for_what_it_may_not_do_and_for_what_is_no_duty() {
	on_chain(|| {
		assert_ok!(Proxy::add_proxy_delegate(&1, 2, ProxyType::Votes, 0));
		assert_ok!(Proxy::add_proxy_delegate(&1, 3, ProxyType::Any, 10));
		assert_ok!(Proxy::add_proxy_delegate(&2, 4, ProxyType::Any, 0));
		for (who, call) in [
			// The type does not admit the call, or is not the one that is forced.
			(2, for_account(1, None, answer(7))),
			(2, for_account(1, Some(ProxyType::Any), vote())),
			// Not a duty, or not of that account.
			(2, for_account(1, None, remark())),
			(4, for_account(2, None, vote())),
			// A stranger, and a proxy with a delay, who would have to announce the call.
			(5, for_account(1, None, vote())),
			(3, for_account(1, None, vote())),
			// The account itself, which is no proxy of its own.
			(1, for_account(1, None, vote())),
			// More than one proxy between the two.
			(4, for_account(2, None, for_account(1, None, vote()))),
		] {
			assert_eq!(priority(5, who, &call), 5, "{who}: {call:?}");
		}
	});
}

#[test]
fn a_duty_through_a_proxy_is_done_and_costs_nothing() {
	on_chain(|| {
		System::set_block_number(1);
		assert_ok!(Proxy::add_proxy_delegate(&1, 2, ProxyType::Votes, 0));
		assert_eq!(unspent(2, &for_account(1, None, vote())), Weight::zero());
		assert_eq!(unspent(2, &for_account(1, None, answer(7))), Bid::UNSPENT);
	});
}

#[test]
fn whatever_else_the_payment_says_holds() {
	assert_eq!(validate(5, 2, &vote()).expect("it is valid").provides, vec![vec![7]]);
	assert_eq!(validate(0, 2, &vote()), Err(InvalidTransaction::Payment.into()));
}

#[test]
fn what_the_payment_does_not_take_is_given_back() {
	TestExternalities::default().execute_with(|| {
		System::set_block_number(1);
		assert_eq!(unspent(2, &vote()), Bid::UNSPENT);
		assert_eq!(System::event_count(), 0);
		// Nothing is paid for a duty, which is told.
		assert_eq!(unspent(1, &vote()), Weight::zero());
		assert!(matches!(
			System::events().pop().expect("there is an event").event,
			RuntimeEvent::SkipFeelessPayment(pallet_skip_feeless_payment::Event::FeeSkipped { .. })
		));
	});
}

#[test]
fn it_weighs_what_the_payment_does_and_its_own() {
	let own =
		<crate::weights::talent_extensions::WeightInfo<Test> as WeightInfo>::prioritize_duties();
	assert_eq!(extension(1).weight(&remark()), own + Bid::WEIGHT);
	let of_proxies = <crate::weights::talent_extensions::WeightInfo<Test> as WeightInfo>::prioritize_duties_of_proxies();
	assert_eq!(extension(1).weight(&for_account(1, None, remark())), of_proxies + Bid::WEIGHT);
}

#[test]
fn a_proxy_costs_a_look_into_the_storage() {
	type Measured = crate::weights::talent_extensions::WeightInfo<crate::Runtime>;
	let read = <crate::Runtime as frame_system::Config>::DbWeight::get().reads(1);
	assert!(Measured::prioritize_duties_of_proxies()
		.all_gte(Measured::prioritize_duties().saturating_add(read)));
}

#[test]
fn clients_see_nothing_but_the_payment() {
	assert_eq!(extension(7).encode(), Bid(7).encode());
	assert_eq!(extension(7).implicit(), Ok(42));
	assert_eq!(<Extension as TransactionExtension<RuntimeCall>>::IDENTIFIER, "Bid");
	let seen = <Extension as TransactionExtension<RuntimeCall>>::metadata();
	assert_eq!(seen.len(), 1);
	assert_eq!((seen[0].identifier, seen[0].ty), ("Bid", meta_type::<Bid>()));
	assert_eq!(seen[0].implicit, meta_type::<u8>());
	assert_eq!(meta_type::<Extension>(), meta_type::<Bid>());
}

/// The extensions of this network, as they are.
mod on_this_network {
	use super::{External, TestExternalities, MAX_PAID_PRIORITY};
	use crate::{
		configs::system::BlockWeights,
		constants::currency::BTRST,
		extensions::{payment::PRIORITY_STEP, ChargeFee},
		AccountId, Balance, Balances, Runtime, RuntimeCall, TxExtension,
	};
	use frame_support::{
		assert_ok,
		dispatch::{DispatchClass, DispatchInfo},
		traits::fungible::Mutate,
		weights::Weight,
	};
	use sp_runtime::{
		generic::Era, traits::DispatchTransaction, transaction_validity::TransactionPriority,
		BuildStorage,
	};

	/// More BTRST than there will ever be: two thirds of what an account can hold.
	const RICH: Balance = Balance::MAX / 3 * 2;
	/// The most of it that can be a tip. What is left pays the fee.
	const TIP: Balance = Balance::MAX / 2;
	/// How long the transaction is, in bytes.
	const LENGTH: u32 = 100;

	/// With which priority a transaction would wait whose call weighs so much, with such a tip.
	fn priority(class: DispatchClass, call_weight: Weight, tip: Balance) -> TransactionPriority {
		let who = AccountId::new([1; 32]);
		let storage = frame_system::GenesisConfig::<Runtime>::default().build_storage();
		TestExternalities::new(storage.expect("it can be built")).execute_with(|| {
			assert_ok!(Balances::mint_into(&who, RICH));
			let extension: TxExtension = (
				frame_system::AuthorizeCall::new(),
				frame_system::CheckNonZeroSender::new(),
				frame_system::CheckSpecVersion::new(),
				frame_system::CheckTxVersion::new(),
				frame_system::CheckGenesis::new(),
				frame_system::CheckMortality::from(Era::Immortal),
				frame_system::CheckNonce::from(0u32.into()),
				frame_system::CheckWeight::new(),
				ChargeFee::new(tip, None).into(),
				frame_metadata_hash_extension::CheckMetadataHash::new(false),
				frame_system::WeightReclaim::new(),
			)
				.into();
			let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
			let info = DispatchInfo { call_weight, class, ..Default::default() };
			extension
				.validate_only(Some(who).into(), &call, &info, LENGTH as usize, External, 0)
				.expect("it is valid")
				.0
				.priority
		})
	}

	/// The most that a call of this class may weigh, of which the length is a part.
	fn heaviest(class: DispatchClass) -> Weight {
		let most = BlockWeights::get().get(class).max_extrinsic.expect("there is a limit");
		most - Weight::from_parts(0, LENGTH.into())
	}

	#[test]
	fn no_tip_reaches_a_duty() {
		for class in [DispatchClass::Normal, DispatchClass::Operational] {
			for weight in [Weight::zero(), heaviest(class) / 2, heaviest(class)] {
				assert_eq!(priority(class, weight, TIP), MAX_PAID_PRIORITY, "{class:?} {weight:?}");
			}
		}
	}

	#[test]
	fn a_tip_raises_the_priority_until_then() {
		let normal = |tip| priority(DispatchClass::Normal, heaviest(DispatchClass::Normal), tip);
		let ceiling = PRIORITY_STEP * Balance::from(MAX_PAID_PRIORITY);
		let tips = [0, PRIORITY_STEP, BTRST, 1_000 * BTRST, ceiling];
		let priorities = tips.map(normal);
		assert!(priorities.is_sorted_by(|one, next| one < next), "{priorities:?}");
		assert_eq!(priorities[4], MAX_PAID_PRIORITY);
	}
}
