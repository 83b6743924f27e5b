// SPDX-License-Identifier: Apache-2.0

//! People who are never heard of again. Nobody acts, and everything is refunded by date.

use frame_support::assert_ok;
use pallet_jobs::{JobDetails, Work};
use talent_primitives::{JobId, Roles};
use talent_runtime::{constants::currency::BTRST, Jobs, RuntimeEvent};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// Applies and is not hired.
const OTHER: Person = Person::Dave;
const ALL: [Person; 3] = [CLIENT, TALENT, OTHER];

/// How long the job is open, and how long a contract lasts, in blocks.
const OPEN_FOR: u32 = 60;
const DURATION: u32 = 20;

/// All join; the client posts a job that two apply for.
fn a_job_with_two_applications() -> JobId {
	join(CLIENT, Roles::CLIENT);
	join(TALENT, Roles::TALENT);
	join(OTHER, Roles::TALENT);
	let job = post(CLIENT, JobDetails { open_for: Some(OPEN_FOR), ..job_details() });
	apply(TALENT, job);
	apply(OTHER, job);
	job
}

/// When a contract that is accepted now is over, if nobody ends it before.
fn over_at() -> u32 {
	let parameters = Jobs::parameters();
	block() + DURATION + parameters.default_notice_period + parameters.final_billing_window
}

#[test]
fn talent_who_vanishes_costs_the_client_nothing() {
	on_dev(|| {
		let job = a_job_with_two_applications();
		let purses = ALL.map(Purse::of);
		let terms = lasting(DURATION, fixed(&[100 * BTRST, 50 * BTRST]));
		let contract = sign(CLIENT, job, TALENT, terms);
		assert_ok!(fund(CLIENT, contract, 55 * BTRST));
		assert_eq!(escrow(contract), 165 * BTRST);
		assert_eq!(purses[0].lost(), 165 * BTRST);

		let over = over_at();
		pass_until(over - 2);
		assert_eq!(escrow(contract), 165 * BTRST, "talent may still bill");
		pass_until_done(over);
		assert!(is_over(contract));
		assert_eq!(purses.map(|purse| purse.gained()), [0; 3]);

		// The job is open on; with it end its deposit and the application that nobody has answered.
		assert_eq!(held(CLIENT.to_account_id()), MEMBER_DEPOSIT + JOB_DEPOSIT);
		assert_eq!(held(OTHER.to_account_id()), MEMBER_DEPOSIT + APPLICATION_DEPOSIT);
		pass_blocks(OPEN_FOR);
		nothing_is_left(&ALL);
	});
}

#[test]
fn a_client_who_vanishes_has_paid_for_what_was_done_and_gets_the_rest() {
	on_dev(|| {
		let job = a_job_with_two_applications();
		let purses = ALL.map(Purse::of);
		let common_before = common();
		let terms = lasting(DURATION, fixed(&[100 * BTRST, 50 * BTRST, 10 * BTRST]));
		let contract = sign(CLIENT, job, TALENT, terms);
		assert_ok!(fund(CLIENT, contract, 55 * BTRST));

		bill(TALENT, contract, Work::Milestone { index: 0 });
		pass_until_done(over_at());
		assert!(is_over(contract));
		assert_eq!(purses[0].lost(), 110 * BTRST);
		assert_eq!(purses[1].gained(), 100 * BTRST);
		assert_eq!(common(), common_before + 10 * BTRST);
		pass_blocks(OPEN_FOR);
		nothing_is_left(&ALL);
	});
}

#[test]
fn an_invoice_that_is_open_when_the_contract_ends_is_paid_before_the_rest_goes_home() {
	on_dev(|| {
		let job = a_job_with_two_applications();
		let purses = ALL.map(Purse::of);
		let terms = lasting(DURATION, hourly(60 * BTRST, 10));
		let contract = sign(CLIENT, job, TALENT, terms);
		let over = over_at();
		assert_eq!(purses[0].lost(), 1_320 * BTRST);

		// Billed at the last moment: its review window ends after the contract.
		pass_until(over - 2);
		let today = talent_primitives::time::utc_day(now());
		let work = Work::Hours { first_day: today, last_day: today, minutes: 90 };
		let invoice = bill(TALENT, contract, work);
		let due = due(invoice);
		assert!(due > over);
		pass_until(due - 1);
		assert!(!is_over(contract), "the open invoice keeps it");
		pass_until_done(due);
		assert!(is_over(contract));
		assert_eq!(purses[1].gained(), 90 * BTRST);
		assert_eq!(purses[0].lost(), 99 * BTRST);
		pass_blocks(OPEN_FOR);
		nothing_is_left(&ALL);
	});
}

#[test]
fn an_offer_that_is_never_answered_expires_and_is_refunded() {
	on_dev(|| {
		let job = a_job_with_two_applications();
		let purses = ALL.map(Purse::of);
		let contract = offer(CLIENT, job, TALENT, fixed(&[100 * BTRST]));
		let expires = block() + Jobs::parameters().offer_window;
		assert_eq!(purses[0].lost(), 110 * BTRST);

		pass_until(expires - 1);
		assert_eq!(escrow(contract), 110 * BTRST);
		pass_until_done(expires);
		assert!(is_over(contract));
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Jobs(pallet_jobs::Event::OfferExpired { contract: 0 })
		)));
		assert_eq!(purses.map(|purse| purse.gained()), [0; 3]);
		// The opening is free again, and the application counts on.
		let again = offer(CLIENT, job, TALENT, fixed(&[BTRST]));
		assert_eq!(escrow(again), BTRST + BTRST / 10);

		pass_blocks(OPEN_FOR);
		assert_eq!(purses.map(|purse| purse.gained()), [0; 3]);
		nothing_is_left(&ALL);
		for who in ALL {
			assert_ok!(leave(who));
			assert_eq!(held(who.to_account_id()), 0);
		}
	});
}
