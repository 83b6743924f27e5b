// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Members, OpenItems};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::ArithmeticError;

/// One item of each kind.
const ITEMS: [Item<AccountId>; 10] = [
	Item::Job(7),
	Item::Application(7),
	Item::ContractAsClient(7),
	Item::ContractAsTalent(7),
	Item::Recommendation { job: 7, candidate: BOB },
	Item::Screener(7),
	Item::ScreeningRequest(7),
	Item::Juror,
	Item::CaseAsClaimant(7),
	Item::CaseAsRespondent(7),
];

/// Returns the number of open items in the record of `who`.
fn counted(who: AccountId) -> usize {
	MembersPallet::member(who).unwrap().open_items as usize
}

#[test]
fn items_of_every_kind_are_apart() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		for (index, item) in ITEMS.iter().enumerate() {
			assert_eq!(open_items(ALICE), ITEMS[..index]);
			assert_eq!(counted(ALICE), index);
			assert_ok!(open(ALICE, item.clone()));
		}
		for (index, item) in ITEMS.iter().enumerate() {
			assert_eq!(open_items(ALICE), ITEMS[index..]);
			assert_eq!(counted(ALICE), ITEMS.len() - index);
			close(ALICE, item.clone());
		}
		assert_eq!(open_items(ALICE), []);
	});
}

#[test]
fn items_of_two_members_are_apart() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(BOB);
		assert_ok!(open(ALICE, Item::Juror));
		assert_ok!(open(BOB, Item::Juror));
		close(ALICE, Item::Juror);
		assert_eq!((open_items(ALICE), open_items(BOB)), (vec![], vec![Item::Juror]));
	});
}

#[test]
fn open_fails_when_the_account_is_no_member() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(open(ALICE, Item::Juror), Error::<Test>::NotMember);
	});
}

#[test]
fn open_fails_when_the_item_is_open_already() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		for item in ITEMS {
			assert_ok!(open(ALICE, item.clone()));
			assert_noop!(open(ALICE, item), Error::<Test>::ItemAlreadyOpen);
		}
	});
}

#[test]
fn open_fails_when_no_more_can_be_counted() {
	ExtBuilder::default().build().execute_with(|| {
		join(ALICE);
		let fill = |member: &mut Option<crate::MemberOf<Test>>| {
			member.as_mut().unwrap().open_items = u32::MAX;
		};
		Members::<Test>::mutate(ALICE, fill);
		assert_noop!(open(ALICE, Item::Juror), ArithmeticError::Overflow);
	});
}

#[test]
fn what_was_closed_can_be_opened_again() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		for _ in 0..2 {
			assert_ok!(open(ALICE, Item::ScreeningRequest(1)));
			close(ALICE, Item::ScreeningRequest(1));
		}
	});
}

#[test]
#[should_panic(expected = "an item was closed that is not open")]
fn closing_what_is_not_open_is_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(open(ALICE, Item::Job(1)));
		close(ALICE, Item::Job(2));
	});
}

#[test]
#[should_panic(expected = "an item was closed that is not open")]
fn closing_twice_is_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(open(ALICE, Item::Job(1)));
		close(ALICE, Item::Job(1));
		close(ALICE, Item::Job(1));
	});
}

#[test]
#[should_panic(expected = "an item was open of an account that is no member")]
fn closing_for_somebody_who_is_gone_is_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		OpenItems::<Test>::insert(ALICE, Item::Juror, ());
		close(ALICE, Item::Juror);
	});
}
