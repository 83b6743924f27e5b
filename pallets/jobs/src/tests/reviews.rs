// SPDX-License-Identifier: Apache-2.0

//! What both sides say of each other when a contract is over.

use crate::{mock::*, DueItem, Error, Event, Review, Reviews};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use talent_primitives::WorkSide;

fn review(who: AccountId, contract: u32, rating: u8) -> DispatchResult {
	Jobs::review(signed(who), contract, rating, None)
}

#[test]
fn a_contract_can_be_reviewed_from_when_it_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(7);
		assert_noop!(review(CLIENT, contract, 5), Error::<Test>::ReviewNotFound);
		assert_eq!(Jobs::reviews(contract), None);
		run_to(8);
		assert_eq!(
			Jobs::reviews(contract),
			Some(Review {
				client: CLIENT,
				talent: TALENT,
				weight: 60,
				closes_at: 22,
				by_client: None,
				by_talent: None,
				queued_at: 22,
			})
		);
		// Nothing is held for it, and nobody is bound by it.
		assert_eq!(total_held(CLIENT) + total_held(TALENT), 100);
		assert_eq!((open_items(CLIENT), open_items(TALENT)), (vec![Item::Job(0)], vec![]));
		assert_ok!(review(CLIENT, contract, 5));
	});
}

#[test]
fn reviews_count_when_both_are_in() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = over(1_000);
		System::reset_events();
		let comment = Some(cid("well done"));
		assert_ok!(Jobs::review(signed(CLIENT), contract, 4, comment.clone()));
		assert_events(&[Event::ReviewSubmitted { contract, by: CLIENT, rating: 4, comment }]);
		assert_eq!(Jobs::reviews(contract).unwrap().by_client, Some(4));
		assert_eq!(CountedReviews::get(), vec![]);
		System::reset_events();
		assert_ok!(review(TALENT, contract, 1));
		assert_events(&[
			Event::ReviewSubmitted { contract, by: TALENT, rating: 1, comment: None },
			Event::ReviewsClosed { contract, by_client: Some(4), by_talent: Some(1), weight: 60 },
		]);
		// The client has rated the work, the talent how it is to work for the client.
		assert_eq!(
			CountedReviews::get(),
			vec![(TALENT, WorkSide::Done, 4, 60), (CLIENT, WorkSide::Given, 1, 60)]
		);
		assert_eq!(Jobs::reviews(contract), None);
		assert_noop!(review(TALENT, contract, 1), Error::<Test>::ReviewNotFound);
		// The queue has nothing left to do.
		assert_eq!(crate::DueItems::<Test>::iter().count(), 1);
		run_to(40);
		assert_eq!(CountedReviews::get().len(), 2);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn one_review_counts_when_the_time_for_the_other_is_over() {
	for (by, counted) in
		[(TALENT, (CLIENT, WorkSide::Given, 2, 60)), (CLIENT, (TALENT, WorkSide::Done, 2, 60))]
	{
		ExtBuilder::default().build_and_execute(|| {
			let contract = over(1_000);
			assert_ok!(review(by, contract, 2));
			run_to(21);
			assert_eq!(CountedReviews::get(), vec![]);
			System::reset_events();
			run_to(22);
			let (by_client, by_talent) =
				if by == CLIENT { (Some(2), None) } else { (None, Some(2)) };
			assert_events(&[Event::ReviewsClosed { contract, by_client, by_talent, weight: 60 }]);
			assert_eq!(CountedReviews::get(), vec![counted]);
			assert_eq!(Jobs::reviews(contract), None);
		});
	}
}

#[test]
fn if_nobody_says_anything_nothing_counts() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = over(1_000);
		System::reset_events();
		run_to(22);
		assert_events(&[Event::ReviewsClosed {
			contract,
			by_client: None,
			by_talent: None,
			weight: 60,
		}]);
		assert_eq!(CountedReviews::get(), vec![]);
		assert_eq!(Reviews::<Test>::iter().count(), 0);
	});
}

#[test]
fn review_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = over(1_000);
		assert_noop!(review(CLIENT, contract + 1, 5), Error::<Test>::ReviewNotFound);
		for stranger in [OTHER, STRANGER] {
			assert_noop!(review(stranger, contract, 5), Error::<Test>::NotAParty);
		}
		for rating in [0, 6, u8::MAX] {
			assert_noop!(review(CLIENT, contract, rating), Error::<Test>::RatingOutOfRange);
		}
		assert_noop!(
			Jobs::review(signed(CLIENT), contract, 5, Some(cid(""))),
			Error::<Test>::ContentMissing
		);
		assert_ok!(review(CLIENT, contract, 5));
		assert_noop!(review(CLIENT, contract, 4), Error::<Test>::AlreadyReviewed);
	});
}

#[test]
fn after_its_time_nobody_reviews_though_no_hook_has_come_by() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = over(1_000);
		let item = DueItem::Review(contract);
		skip_to(21);
		assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), Error::<Test>::NotDue);
		assert_ok!(review(TALENT, contract, 5));
		skip_to(22);
		assert_noop!(review(CLIENT, contract, 5), Error::<Test>::ReviewPeriodPassed);
		assert_ok!(Jobs::process_due(signed(OTHER), item.clone()));
		assert_eq!(CountedReviews::get(), vec![(CLIENT, WorkSide::Given, 5, 60)]);
		assert_noop!(Jobs::process_due(signed(OTHER), item), Error::<Test>::ReviewNotFound);
	});
}

#[test]
fn a_contract_without_weight_is_not_reviewed() {
	ExtBuilder::default().build_and_execute(|| {
		Weightless::set(true);
		let contract = over(1_000);
		assert_eq!(EndedContracts::get().len(), 1);
		assert_eq!(Jobs::reviews(contract), None);
		assert_noop!(review(CLIENT, contract, 5), Error::<Test>::ReviewNotFound);
	});
}

#[test]
fn the_time_is_that_of_when_the_contract_was_over() {
	ExtBuilder::default().with_parameters(|p| p.review_period = 3).build_and_execute(|| {
		let contract = over(1_000);
		let longer = crate::Parameters { review_period: 90, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), longer));
		assert_eq!(Jobs::reviews(contract).unwrap().closes_at, 11);
		run_to(11);
		assert_eq!(Jobs::reviews(contract), None);
	});
}

#[test]
fn a_contract_that_waits_for_its_last_invoice_is_reviewed_after_it() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		bill(contract, milestone(0));
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(14);
		assert_noop!(review(CLIENT, contract, 5), Error::<Test>::ReviewNotFound);
		run_to(15);
		assert_eq!(Jobs::reviews(contract).unwrap().closes_at, 29);
		assert_ok!(review(CLIENT, contract, 5));
	});
}

#[test]
fn the_parties_of_two_contracts_review_each_for_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let first = over(1_000);
		let second = over_in(ASSET, 500);
		assert_ok!(review(CLIENT, first, 5));
		assert_ok!(review(CLIENT, second, 1));
		assert_ok!(review(TALENT, second, 3));
		assert_eq!(
			CountedReviews::get(),
			vec![(TALENT, WorkSide::Done, 1, 30 * PRICE), (CLIENT, WorkSide::Given, 3, 30 * PRICE)]
		);
		assert_eq!(Jobs::reviews(first).unwrap().by_client, Some(5));
	});
}
