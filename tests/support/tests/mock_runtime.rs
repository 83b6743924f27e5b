// SPDX-License-Identifier: Apache-2.0

//! The set-up and the mocks serve a runtime.

#![allow(missing_docs)] // FRAME's macros make items without docs

use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use talent_primitives::{Credentials, Item, ItemRegistry, Membership, OpenRecords, Role, Roles};
use talent_test_support::*;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeHoldReason,
		RuntimeFreezeReason,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
}

mock_runtime!(Test, minimum_balance: 10, { type SS58Prefix = frame_support::traits::ConstU16<7>; });
mock_helpers!(Test, pallet_balances::Event<Test>);

const ALICE: AccountId = 1;
const BOB: AccountId = 2;

fn run(test: impl FnOnce()) {
	reset();
	let balances = vec![(ALICE, 1_000), (BOB, 1_000)];
	let balances = pallet_balances::GenesisConfig { balances, ..Default::default() };
	state_of::<Test>(RuntimeGenesisConfig { balances, ..Default::default() }).execute_with(test);
}

#[test]
fn the_runtime_has_blocks_and_balances() {
	run(|| {
		assert_eq!(now(), 1);
		assert_ok!(Balances::transfer_allow_death(signed(ALICE), BOB, 100));
		assert!(has_event(pallet_balances::Event::Transfer { from: ALICE, to: BOB, amount: 100 }));
		assert_eq!(take_events().len(), 1);
		assert_eq!(events(), []);
		assert_eq!((wealth(ALICE), wealth(BOB), total_held(BOB)), (900, 1_100, 0));
		let mut seen = Vec::new();
		run_blocks_to::<Test>(4, |block| seen.push(block));
		assert_eq!(seen, [2, 3, 4]);
		let remark = frame_system::Call::<Test>::remark { remark: vec![] };
		assert!(!feeless::is_feeless(&RuntimeCall::from(remark), ALICE));
	});
}

#[test]
fn members_are_those_that_a_test_says() {
	run(|| {
		assert_ok!(MockMembership::ensure_good_standing(&ALICE, Role::Client));
		set_roles(ALICE, Roles::TALENT);
		assert_noop!(MockMembership::ensure_good_standing(&ALICE, Role::Client), ROLE_MISSING);
		suspend(ALICE);
		assert_noop!(MockMembership::ensure_active(&ALICE), IS_SUSPENDED);
		reinstate(ALICE);
		assert_ok!(MockMembership::ensure_active(&ALICE));
		set_member(ALICE, false);
		assert_noop!(MockMembership::ensure_active(&ALICE), NOT_MEMBER);
		set_payout(ALICE, BOB);
		assert_eq!(MockMembership::payout_account(&ALICE), BOB);
		reset();
		assert!(MockMembership::is_member(&ALICE));
		assert_eq!(MockMembership::payout_account(&ALICE), ALICE);
	});
}

struct OneJob;
impl OpenRecords<AccountId> for OneJob {
	fn open_records() -> Vec<(AccountId, Item<AccountId>)> {
		vec![(ALICE, Item::Job(7))]
	}
}

#[test]
fn items_are_opened_for_members_and_compared_with_records() {
	run(|| {
		assert_ok!(MockItemRegistry::open(&ALICE, Item::Job(7)));
		assert_eq!(open_items(ALICE), [Item::Job(7)]);
		assert_items_have_records::<OneJob>();
		RefuseItems::set(true);
		assert_noop!(MockItemRegistry::open(&ALICE, Item::Job(8)), ITEM_REFUSED);
		RefuseItems::set(false);
		set_member(BOB, false);
		assert_eq!(MockItemRegistry::open(&BOB, Item::Job(8)), Err(NOT_MEMBER));
		MockItemRegistry::close(&ALICE, Item::Job(7));
		assert_eq!(open_items(ALICE), []);
	});
}

#[test]
#[should_panic(expected = "opened twice")]
fn an_item_is_not_opened_twice() {
	run(|| {
		for _ in 0..2 {
			let _: Result<(), DispatchError> = MockItemRegistry::open(&ALICE, Item::Juror);
		}
	});
}

#[test]
fn credentials_are_given_and_taken() {
	run(|| {
		add_skill(3);
		set_credential(ALICE, 3, true);
		assert!(MockCredentials::is_offered(3) && MockCredentials::holds(&ALICE, 3));
		set_credential(ALICE, 3, false);
		assert!(!MockCredentials::holds(&ALICE, 3) && !MockCredentials::is_offered(4));
	});
}
