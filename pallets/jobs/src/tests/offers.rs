// SPDX-License-Identifier: Apache-2.0

//! Making, accepting, declining and withdrawing offers.

use crate::{
	mock::*, ContractState, DueItem, Error, Event, JobDetails, Milestone, Payment, Stage, Terms,
};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Permill};

fn make(terms: crate::TermsOf<Test>) -> frame_support::dispatch::DispatchResult {
	Jobs::make_offer(signed(CLIENT), 0, TALENT, terms)
}

#[test]
fn make_offer_funds_the_first_milestone_and_its_fee() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		System::reset_events();
		let contract = offer(job, TALENT, fixed(&[1_000, 5_000]));
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100 - 1_100);
		assert_eq!(crate::mock::contract(contract).escrow, 1_100);
		// Whom an offer is made to is not bound by it.
		assert_eq!(open_items(CLIENT), [Item::Job(job), Item::ContractAsClient(contract)]);
		assert_eq!(open_items(TALENT), []);
		assert_events(&[
			Event::OfferMade {
				contract,
				job,
				client: CLIENT,
				talent: TALENT,
				terms_hash: Jobs::terms_hash(contract).unwrap(),
				expires_at: 21,
				deposit: 0,
			},
			Event::Funded {
				contract,
				asset: NATIVE,
				from: CLIENT,
				to: escrow_account(),
				amount: 1_100,
			},
		]);
	});
}

#[test]
fn make_offer_funds_the_first_weeks_and_their_fee() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, hourly(6, 40));
		assert_eq!(crate::mock::contract(contract).escrow, 2 * 40 * 6 * 11 / 10);
	});
}

#[test]
fn make_offer_fills_in_what_is_not_said() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, fixed(&[1_000]));
		let agreement = agreement(contract);
		assert_eq!(agreement.review_window, 14);
		assert_eq!(agreement.notice_period, 7);
		assert_eq!(agreement.duration, 180);
		assert_eq!(agreement.final_billing_window, 7);
		assert_eq!(agreement.fee_rate, Permill::from_percent(10));
		assert_eq!(agreement.currency, NATIVE);
		let hash = sp_io::hashing::blake2_256(&agreement.encode());
		assert_eq!(Jobs::terms_hash(contract), Some(hash.into()));
	});
}

#[test]
fn no_two_offers_have_the_same_hash() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let first = offer(job, TALENT, fixed(&[1_000]));
		let second = offer(job, TALENT, fixed(&[1_000]));
		assert_ne!(Jobs::terms_hash(first), Jobs::terms_hash(second));
	});
}

#[test]
fn make_offer_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(make(fixed(&[100])), Error::<Test>::JobNotFound);
		let job = post();
		let to = |who, talent| Jobs::make_offer(signed(who), job, talent, fixed(&[100]));
		assert_noop!(to(STRANGER, TALENT), Error::<Test>::NotTheClient);
		assert_noop!(to(CLIENT, CLIENT), Error::<Test>::OwnJob);
		Outsiders::mutate(|all| all.insert(OTHER));
		assert_noop!(to(CLIENT, OTHER), Error::<Test>::TalentNotMember);
		Suspended::mutate(|all| all.insert(CLIENT));
		assert_noop!(to(CLIENT, TALENT), IS_SUSPENDED);
		Suspended::mutate(|all| all.clear());
		RefuseItems::set(true);
		assert_noop!(to(CLIENT, TALENT), ITEM_REFUSED);
		RefuseItems::set(false);
		assert_noop!(
			make(fixed(&[CLIENT_FUNDS])),
			DispatchError::Token(sp_runtime::TokenError::FundsUnavailable)
		);
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
		assert_ok!(to(CLIENT, TALENT));
		assert_noop!(to(CLIENT, TALENT), Error::<Test>::OfferPending);
		Outsiders::mutate(|all| all.clear());
		assert_ok!(to(CLIENT, OTHER));
		assert_noop!(to(CLIENT, STRANGER), Error::<Test>::NoOpeningLeft);
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_noop!(to(CLIENT, STRANGER), Error::<Test>::JobNotOpen);
		crate::NextContract::<Test>::put(u32::MAX);
		post();
		assert_noop!(
			Jobs::make_offer(signed(CLIENT), 1, TALENT, fixed(&[100])),
			Error::<Test>::NumbersExhausted
		);
	});
}

#[test]
fn make_offer_fails_with_terms_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		post();
		let good = fixed(&[100]);
		assert_noop!(
			make(Terms { agreement: cid(""), ..good.clone() }),
			Error::<Test>::ContentMissing
		);
		for review_window in [Some(2), Some(31)] {
			assert_noop!(
				make(Terms { review_window, ..good.clone() }),
				Error::<Test>::WindowOutOfRange
			);
		}
		assert_noop!(
			make(Terms { notice_period: Some(31), ..good.clone() }),
			Error::<Test>::WindowOutOfRange
		);
		for duration in [Some(0), Some(731)] {
			assert_noop!(make(Terms { duration, ..good.clone() }), Error::<Test>::WindowOutOfRange);
		}
		assert_noop!(make(fixed(&[])), Error::<Test>::PaymentOutOfRange);
		// Nobody without an account could receive less than the minimum balance.
		assert_noop!(make(fixed(&[100, ED - 1])), Error::<Test>::AmountTooSmall);
		let nameless = Milestone { amount: 100, description: cid("") };
		let payment = Payment::Fixed { milestones: vec![nameless].try_into().unwrap() };
		assert_noop!(make(Terms { payment, ..good }), Error::<Test>::ContentMissing);
		assert_noop!(make(hourly(0, 40)), Error::<Test>::PaymentOutOfRange);
		assert_noop!(make(hourly(10, 0)), Error::<Test>::PaymentOutOfRange);
		assert_noop!(make(hourly(10, 81)), Error::<Test>::PaymentOutOfRange);
		assert_noop!(make(hourly(1, 9)), Error::<Test>::AmountTooSmall);
		assert_noop!(
			make(hourly(u128::MAX, 2)),
			DispatchError::Arithmetic(sp_runtime::ArithmeticError::Overflow)
		);
		assert_noop!(
			make(hourly(u128::MAX / 40, 40)),
			DispatchError::Arithmetic(sp_runtime::ArithmeticError::Overflow)
		);
		assert_noop!(
			make(fixed(&[u128::MAX])),
			DispatchError::Arithmetic(sp_runtime::ArithmeticError::Overflow)
		);
	});
}

#[test]
fn make_offer_fails_in_a_currency_that_is_no_longer_listed() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		crate::Jobs::<Test>::mutate(job, |job| job.as_mut().unwrap().currency = UNLISTED);
		assert_noop!(make(fixed(&[100])), DispatchError::Other("not listed"));
	});
}

#[test]
fn accept_offer_starts_the_contract() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, fixed(&[100]));
		run_to(10);
		System::reset_events();
		accept(contract);
		assert_eq!(crate::mock::contract(contract).state, ContractState::Active { ends_at: 190 });
		assert_eq!(open_items(CLIENT), [Item::Job(job), Item::ContractAsClient(contract)]);
		assert_eq!(open_items(TALENT), [Item::ContractAsTalent(contract)]);
		assert_events(&[Event::OfferAccepted {
			contract,
			talent: TALENT,
			start_day: START_DAY + 9,
			ends_at: 190,
		}]);
		let second = offer(job, OTHER, fixed(&[100]));
		accept(second);
		System::assert_last_event(Event::JobFilled { job }.into());
	});
}

#[test]
fn accept_offer_fails_with_another_hash_and_for_others() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, fixed(&[100]));
		let hash = Jobs::terms_hash(contract).unwrap();
		let accept = |who, contract, hash| Jobs::accept_offer(signed(who), contract, hash);
		assert_noop!(accept(TALENT, 5, hash), Error::<Test>::ContractNotFound);
		assert_noop!(accept(OTHER, contract, hash), Error::<Test>::NotTheTalent);
		assert_noop!(
			accept(TALENT, contract, Default::default()),
			Error::<Test>::TermsHashMismatch
		);
		Suspended::mutate(|all| all.insert(TALENT));
		assert_noop!(accept(TALENT, contract, hash), IS_SUSPENDED);
		Suspended::mutate(|all| all.clear());
		assert_ok!(accept(TALENT, contract, hash));
		assert_noop!(accept(TALENT, contract, hash), Error::<Test>::NotAnOffer);
		let late = offer(job, OTHER, fixed(&[100]));
		let hash = Jobs::terms_hash(late).unwrap();
		skip_to(21);
		assert_noop!(accept(OTHER, late, hash), Error::<Test>::OfferHasExpired);
	});
}

#[test]
fn accept_offer_needs_the_credential_that_the_job_demands() {
	ExtBuilder::default().build_and_execute(|| {
		Skills::mutate(|all| all.insert(7));
		let details = JobDetails { required_skill: Some(7), ..details() };
		assert_ok!(Jobs::post_job(signed(CLIENT), details));
		let contract = offer(0, TALENT, fixed(&[100]));
		let hash = Jobs::terms_hash(contract).unwrap();
		assert_noop!(
			Jobs::accept_offer(signed(TALENT), contract, hash),
			Error::<Test>::CredentialMissing { skill: 7 }
		);
		Holders::mutate(|all| all.insert((TALENT, 7)));
		accept(contract);
	});
}

#[test]
fn decline_offer_gives_everything_back() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
		let contract = offer(job, TALENT, fixed(&[1_000]));
		System::reset_events();
		assert_noop!(Jobs::decline_offer(signed(CLIENT), contract), Error::<Test>::NotTheTalent);
		assert_ok!(Jobs::decline_offer(signed(TALENT), contract));
		assert_events(&[
			Event::OfferDeclined { contract },
			Event::Refunded {
				contract,
				asset: NATIVE,
				from: escrow_account(),
				to: CLIENT,
				amount: 1_100,
			},
		]);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100);
		// The application stands again, and the opening is free.
		assert_eq!(Jobs::application(job, TALENT).unwrap().offer, None);
		assert_eq!(Jobs::job(job).unwrap().0.taken, 0);
		assert_eq!(open_items(CLIENT), [Item::Job(job)]);
		assert_eq!(open_items(TALENT), [Item::Application(job)]);
		assert_noop!(
			Jobs::decline_offer(signed(TALENT), contract),
			Error::<Test>::ContractNotFound
		);
	});
}

#[test]
fn decline_offer_fails_once_accepted() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[100]));
		assert_noop!(Jobs::decline_offer(signed(TALENT), contract), Error::<Test>::NotAnOffer);
	});
}

#[test]
fn withdraw_offer_is_for_the_client_and_for_anyone_once_expired() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let first = offer(job, TALENT, fixed(&[1_000]));
		let second = offer(job, OTHER, fixed(&[1_000]));
		let withdraw = |who, contract| Jobs::withdraw_offer(signed(who), contract);
		assert_noop!(withdraw(OTHER, first), Error::<Test>::NotTheClient);
		assert_noop!(withdraw(CLIENT, 7), Error::<Test>::ContractNotFound);
		System::reset_events();
		assert_ok!(withdraw(CLIENT, first));
		assert_eq!(
			System::read_events_for_pallet::<Event<Test>>()[0],
			Event::OfferWithdrawn { contract: first }
		);
		skip_to(21);
		System::reset_events();
		assert_ok!(withdraw(STRANGER, second));
		assert_eq!(
			System::read_events_for_pallet::<Event<Test>>()[0],
			Event::OfferExpired { contract: second }
		);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100);
		let third = active(fixed(&[100]));
		assert_noop!(withdraw(CLIENT, third), Error::<Test>::NotAnOffer);
	});
}

#[test]
fn an_offer_that_nobody_answers_comes_home() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, fixed(&[1_000]));
		run_to(20);
		assert_eq!(Jobs::contract(contract).unwrap().2, Stage::Offered);
		assert_noop!(
			Jobs::process_due(signed(OTHER), DueItem::Offer(contract)),
			Error::<Test>::NotDue
		);
		run_to(21);
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100);
		assert_eq!(open_items(CLIENT), [Item::Job(job)]);
		assert_eq!(open_items(TALENT), []);
	});
}
