// SPDX-License-Identifier: Apache-2.0

//! Opening a case.

use crate::{
	mock::*, CaseByInvoice, Cases, DueItem, DueItems, Error, Event, Involved, NextCase, Side,
	Sides, Stage, Stake, State,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{Perbill, TokenError};
use talent_primitives::{Arbitration, AssetKind, CaseId, NewCase};

fn stakes(id: CaseId) -> Vec<Stake<AccountId>> {
	record(id).stakes.into_inner()
}

fn back(claimant: AccountId, amount: u128) {
	assert_ok!(Jury::back_claim(signed(BACKER), invoice_of(0), claimant, amount));
	take_events();
}

#[test]
fn opens_a_case_that_waits_for_an_answer() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let until = now() + ANSWER_WINDOW;
		assert_eq!(
			take_events(),
			[Event::CaseOpened {
				case_id: id,
				invoice: invoice_of(0),
				claimant: CLAIMANT,
				respondent: RESPONDENT,
				asset: AssetKind::Native,
				amount: AMOUNT,
				value: AMOUNT,
				deposit: DEPOSIT,
				until,
			}]
		);
		assert_eq!((id, NextCase::<Test>::get()), (0, 1));
		assert_eq!(Jury::case_about(invoice_of(id)), Some(id));
		let case = record(id);
		assert_eq!(case.state, State::Claimed { until });
		assert_eq!(Jury::case(id), Some((case.clone(), Stage::Claimed { until })));
		assert_eq!(
			(case.claimant, case.respondent, case.asset, case.amount),
			(CLAIMANT, RESPONDENT, AssetKind::Native, AMOUNT)
		);
		assert_eq!((case.answered, case.arbitrator, case.arbitrator_settled), (false, None, false));
		assert_eq!((case.first, case.appeal), (None, None));
		assert_eq!(case.offers, Sides::default());
		assert_eq!(case.statements, Sides::default());
		assert_eq!(stakes(id), [Stake { who: CLAIMANT, amount: DEPOSIT }]);
		assert_eq!((deposit_of(CLAIMANT), deposit_of(RESPONDENT)), (DEPOSIT, 0));
		assert!(Involved::<Test>::contains_key(CLAIMANT, id));
		assert!(Involved::<Test>::contains_key(RESPONDENT, id));
		assert_eq!(open_items(CLAIMANT), [Item::CaseAsClaimant(id)]);
		assert_eq!(open_items(RESPONDENT), [Item::CaseAsRespondent(id)]);
		assert_eq!(case.queued_at, until);
		assert!(DueItems::<Test>::contains_key(until, DueItem::Case(id)));
	});
}

#[test]
fn the_deposit_and_the_panels_grow_with_what_is_disputed() {
	ExtBuilder::default().build_and_execute(|| {
		let first_cost =
			|seats: u128| seats * (JUROR_PAY + JUROR_BONUS) + 6 * EYEWITNESS_PAY + ARBITRATOR_PAY;
		for (amount, seats, deposit) in [
			(0, 3, first_cost(3)),
			(6_000 * BTRST, 3, first_cost(3)),
			(6_000 * BTRST + 1, 5, first_cost(5)),
			(10_000 * BTRST, 5, 200 * BTRST + 5 * BTRST),
			(10_000 * BTRST + 1, 7, first_cost(7)),
			// From here on two percent is more than what the case costs; rounded up.
			(13_250 * BTRST, 7, 265 * BTRST),
			(13_250 * BTRST + 1, 7, 265 * BTRST + 1),
			(LARGE, 7, 1_000 * BTRST),
		] {
			let before = deposit_of(CLAIMANT);
			let id = open(amount);
			assert_eq!(record(id).terms.seats, seats, "{amount}");
			assert_eq!(record(id).terms.appeal_seats, 2 * seats + 1, "{amount}");
			assert_eq!(deposit_of(CLAIMANT) - before, deposit, "{amount}");
		}
	});
}

#[test]
fn an_asset_counts_as_much_as_it_is_worth() {
	ExtBuilder::default().build_and_execute(|| {
		AssetPrice::set(Some(50));
		let id = open_in_usd(AMOUNT);
		assert_eq!(deposit_of(CLAIMANT), Perbill::from_percent(2) * (50 * AMOUNT));
		assert_eq!((record(id).asset, record(id).amount), (USD, AMOUNT));
		// Nobody knows a price: the case is the cheapest that there is.
		AssetPrice::set(None);
		let before = deposit_of(CLAIMANT);
		let id = open_in_usd(LARGE);
		assert_eq!(deposit_of(CLAIMANT) - before, DEPOSIT);
		assert_eq!(record(id).terms.seats, 3);
		assert!(matches!(take_events().pop(), Some(Event::CaseOpened { value: 0, .. })));
	});
}

#[test]
fn is_refused_while_there_is_a_case_about_the_invoice() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let again = NewCase { invoice: invoice_of(id), ..new_case(AMOUNT) };
		assert_noop!(try_open(again.clone()), Error::<Test>::AlreadyInCase);
		assert_ok!(Jury::accept_claim(signed(RESPONDENT), id));
		// Whether an invoice can be disputed twice is for its own pallet to say.
		assert_eq!(try_open(again), Ok(1));
	});
}

#[test]
fn is_refused_without_a_number_left() {
	ExtBuilder::default().build_and_execute(|| {
		let last = NewCase { invoice: 5, ..new_case(AMOUNT) };
		let more = NewCase { invoice: 6, ..new_case(AMOUNT) };
		NextCase::<Test>::put(u32::MAX - 1);
		assert_eq!(try_open(last), Ok(u32::MAX - 1));
		assert_noop!(try_open(more), Error::<Test>::NumbersExhausted);
	});
}

#[test]
fn is_all_or_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		// Without the layer that the mock's `try_open` puts around it.
		let open = <Jury as Arbitration<_, _, _>>::open_case;
		let poor = NewCase { claimant: POOR, ..new_case(AMOUNT) };
		assert_noop!(open(poor.clone()), TokenError::FundsUnavailable);
		let outsider = NewCase { respondent: STRANGER, ..new_case(AMOUNT) };
		assert_noop!(open(outsider), NOT_MEMBER);
		RefuseItems::set(true);
		assert_noop!(open(new_case(AMOUNT)), ITEM_REFUSED);
		RefuseItems::set(false);
		// Not even what somebody has promised is touched.
		back(POOR, DEPOSIT);
		let dear = NewCase { amount: LARGE, ..poor };
		assert_noop!(open(dear), TokenError::FundsUnavailable);
		assert_eq!(deposit_of(BACKER), DEPOSIT);
	});
}

#[test]
fn what_is_promised_for_it_is_taken_first() {
	ExtBuilder::default().build_and_execute(|| {
		// As much as a case takes.
		back(CLAIMANT, DEPOSIT);
		let id = open(AMOUNT);
		assert_eq!(stakes(id), [Stake { who: BACKER, amount: DEPOSIT }]);
		assert_eq!((deposit_of(CLAIMANT), deposit_of(BACKER)), (0, DEPOSIT));
		assert!(Involved::<Test>::contains_key(BACKER, id));
		// Nothing is told of what was not needed, as there is nothing.
		assert_eq!(take_events().len(), 1);
		assert!(Jury::backing(invoice_of(id)).is_none());
	});
}

#[test]
fn what_is_not_needed_of_a_promise_is_free_again() {
	ExtBuilder::default().build_and_execute(|| {
		back(CLAIMANT, 3 * DEPOSIT);
		let id = open(AMOUNT);
		assert_eq!(
			take_events()[0],
			Event::BackingReturned { invoice: invoice_of(id), backer: BACKER, amount: 2 * DEPOSIT }
		);
		assert_eq!(stakes(id), [Stake { who: BACKER, amount: DEPOSIT }]);
		assert_eq!(deposit_of(BACKER), DEPOSIT);
	});
}

#[test]
fn the_claimant_holds_what_a_promise_does_not_cover_and_is_the_first_to_lose_it() {
	ExtBuilder::default().build_and_execute(|| {
		back(CLAIMANT, 400 * BTRST);
		let id = open(LARGE);
		assert_eq!(
			stakes(id),
			[
				Stake { who: CLAIMANT, amount: 600 * BTRST },
				Stake { who: BACKER, amount: 400 * BTRST }
			]
		);
		assert_eq!((deposit_of(CLAIMANT), deposit_of(BACKER)), (600 * BTRST, 400 * BTRST));
		assert_eq!(take_events().len(), 1);
	});
}

#[test]
fn a_promise_for_somebody_else_is_given_back_whole() {
	ExtBuilder::default().build_and_execute(|| {
		back(OTHER_CLAIMANT, DEPOSIT);
		let id = open(AMOUNT);
		assert!(has_event(Event::BackingReturned {
			invoice: invoice_of(id),
			backer: BACKER,
			amount: DEPOSIT
		}));
		assert_eq!(stakes(id), [Stake { who: CLAIMANT, amount: DEPOSIT }]);
		assert_eq!(deposit_of(BACKER), 0);
		assert!(!Involved::<Test>::contains_key(BACKER, id));
	});
}

#[test]
fn whoever_backs_their_own_claim_has_one_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Jury::back_claim(signed(CLAIMANT), invoice_of(0), CLAIMANT, 2 * DEPOSIT));
		let id = open(LARGE);
		assert_eq!(stakes(id), [Stake { who: CLAIMANT, amount: 1_000 * BTRST }]);
		assert_eq!(deposit_of(CLAIMANT), 1_000 * BTRST);
		assert_ok!(Jury::back_claim(signed(CLAIMANT), invoice_of(1), CLAIMANT, 2 * DEPOSIT));
		assert_eq!(stakes(open(AMOUNT)), [Stake { who: CLAIMANT, amount: DEPOSIT }]);
		assert_eq!(deposit_of(CLAIMANT), 1_000 * BTRST + DEPOSIT);
	});
}

#[test]
fn the_respondent_may_have_promised_it() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Jury::back_claim(signed(RESPONDENT), invoice_of(0), CLAIMANT, DEPOSIT));
		let id = open(AMOUNT);
		assert_ok!(Jury::accept_claim(signed(RESPONDENT), id));
		assert_all_funds_returned();
		assert_eq!(wealth(RESPONDENT), ENDOWMENT);
	});
}

#[test]
fn a_case_keeps_the_terms_that_it_was_opened_under() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let terms = record(id).terms;
		assert_ok!(set_parameters(|p| {
			p.juror_pay *= 2;
			p.claim_rate = percent(4);
			p.evidence_window += 7;
			p.answer_window += 7;
			p.value_per_seat = BTRST;
		}));
		answer(id);
		let until = now() + EVIDENCE_WINDOW;
		assert_eq!(stage(id), Some(Stage::Evidence { until }));
		assert_eq!(record(id).terms, terms);
		assert_eq!(deposit_of(CLAIMANT), DEPOSIT);
		let dearer = open(AMOUNT);
		assert_eq!(record(dearer).terms.seats, 7);
		assert_eq!(stage(dearer), Some(Stage::Claimed { until: now() + ANSWER_WINDOW + 7 }));
	});
}

#[test]
fn many_cases_bind_the_same_parties_as_often() {
	ExtBuilder::default().build_and_execute(|| {
		open(AMOUNT);
		open(AMOUNT);
		open_between(RESPONDENT, CLAIMANT, AMOUNT);
		let (claims, answers) = (Item::CaseAsClaimant, Item::CaseAsRespondent);
		assert_eq!(open_items(CLAIMANT), [claims(0), claims(1), answers(2)]);
		assert_eq!(open_items(RESPONDENT), [claims(2), answers(0), answers(1)]);
		assert_eq!((deposit_of(CLAIMANT), deposit_of(RESPONDENT)), (2 * DEPOSIT, DEPOSIT));
		assert_eq!(CaseByInvoice::<Test>::iter().count(), Cases::<Test>::iter().count());
		for id in 0..3 {
			let respondent = party(id, Side::Respondent);
			assert_ok!(Jury::accept_claim(signed(respondent), id));
		}
		assert_all_funds_returned();
	});
}
