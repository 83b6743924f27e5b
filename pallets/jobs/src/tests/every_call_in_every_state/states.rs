// SPDX-License-Identifier: Apache-2.0

//! The states, and how they come about.

use crate::{mock::*, Claim, DueItem, ExtraKind, JobDetails, Terms};
use frame_support::{assert_ok, dispatch::DispatchResult};

/// What there is: job 0, contract 0, invoice 0, as far as the state has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
	Nothing,
	JobOpen,
	JobApplied,
	JobExpired,
	JobClosed,
	JobFilled,
	Offered,
	OfferExpired,
	OfferedJobClosed,
	Active,
	EndingWithNotice,
	EndingWorkOver,
	EndingByDate,
	Ended,
	Submitted,
	Due,
	PartlyPaid,
	Disputed,
	DisputedEnded,
	SubmittedEnded,
	Extra,
	ExtraLapsed,
	Kept,
	KeptForLong,
	RenewalByClient,
	RenewalByTalent,
	RenewalLapsed,
	RenewalDisputed,
	RenewalEnded,
	Renewed,
	Over,
	ReviewedByClient,
	ReviewedByTalent,
	ReviewsLate,
}
use State::*;

impl State {
	/// Which of the states without proposal and reviews it looks like to a reader of neither.
	pub fn plain(self) -> Self {
		match self {
			RenewalByClient | RenewalByTalent | RenewalLapsed => Active,
			RenewalDisputed => Disputed,
			RenewalEnded => Ended,
			Renewed => EndingWorkOver,
			Over | ReviewedByClient | ReviewedByTalent | ReviewsLate => JobOpen,
			other => other,
		}
	}
}

pub const STATES: [State; 34] = [
	Nothing,
	JobOpen,
	JobApplied,
	JobExpired,
	JobClosed,
	JobFilled,
	Offered,
	OfferExpired,
	OfferedJobClosed,
	Active,
	EndingWithNotice,
	EndingWorkOver,
	EndingByDate,
	Ended,
	Submitted,
	Due,
	PartlyPaid,
	Disputed,
	DisputedEnded,
	SubmittedEnded,
	Extra,
	ExtraLapsed,
	Kept,
	KeptForLong,
	RenewalByClient,
	RenewalByTalent,
	RenewalLapsed,
	RenewalDisputed,
	RenewalEnded,
	Renewed,
	Over,
	ReviewedByClient,
	ReviewedByTalent,
	ReviewsLate,
];

fn ok(outcome: DispatchResult) {
	assert_ok!(outcome);
}

pub fn enter(state: State) {
	if state == Nothing {
		return;
	}
	let openings = if state == JobFilled { 1 } else { 2 };
	let details = JobDetails { openings, open_for: Some(1_000), ..details() };
	ok(Jobs::post_job(signed(CLIENT), details));
	if state == JobOpen {
		return;
	}
	ok(Jobs::apply(signed(TALENT), 0, cid("me"), None));
	match state {
		JobApplied => return,
		JobExpired => return skip_to(1_001),
		JobClosed => return ok(Jobs::close_job(signed(CLIENT), 0)),
		_ => (),
	}
	offer(0, TALENT, Terms { duration: Some(50), ..fixed(&[100, 200, 300]) });
	match state {
		Offered => return,
		OfferExpired => return skip_to(21),
		OfferedJobClosed => return ok(Jobs::close_job(signed(CLIENT), 0)),
		_ => (),
	}
	accept(0);
	ok(Jobs::fund_contract(signed(CLIENT), 0, 300));
	match state {
		JobFilled | Active => return,
		EndingWithNotice => return ok(Jobs::end_contract(signed(CLIENT), 0)),
		EndingWorkOver => return ok(Jobs::end_contract(signed(TALENT), 0)),
		EndingByDate => return skip_to(51),
		Ended => return skip_to(65),
		Extra | ExtraLapsed => {
			let kind = ExtraKind::Bonus;
			ok(Jobs::submit_extra(signed(TALENT), 0, 50, kind, cid("bonus")));
			return if state == ExtraLapsed {
				skip_to(31)
			};
		},
		SubmittedEnded => ok(Jobs::end_contract(signed(TALENT), 0)),
		RenewalByClient => {
			propose(CLIENT, 0, fixed(&[100]));
			return;
		},
		RenewalByTalent | RenewalLapsed | RenewalEnded => {
			propose(TALENT, 0, fixed(&[100]));
			return match state {
				RenewalLapsed => skip_to(21),
				RenewalEnded => {
					ok(Jobs::end_contract(signed(TALENT), 0));
					skip_to(8);
				},
				_ => (),
			};
		},
		RenewalDisputed => {
			propose(TALENT, 0, fixed(&[100]));
		},
		Renewed => {
			renew(0, fixed(&[100]));
			return;
		},
		_ => (),
	}
	bill(0, milestone(0));
	match state {
		Due => skip_to(15),
		PartlyPaid => ok(Jobs::approve_invoice(signed(CLIENT), 0, Some(40))),
		SubmittedEnded => skip_to(8),
		Disputed | DisputedEnded | RenewalDisputed => {
			dispute(0, Claim::Reduced { to: 30 });
			if state == DisputedEnded {
				skip_to(65);
			}
		},
		Kept | KeptForLong => {
			Payouts::mutate(|all| all.insert(TALENT, escrow_account()));
			FeeFault::set(Some(Fault::Refuses));
			ok(Jobs::approve_invoice(signed(CLIENT), 0, None));
			Payouts::mutate(|all| all.clear());
			FeeFault::set(None);
			if state == KeptForLong {
				skip_to(366);
			}
		},
		Over | ReviewedByClient | ReviewedByTalent | ReviewsLate => {
			ok(Jobs::approve_invoice(signed(CLIENT), 0, None));
			ok(Jobs::end_contract(signed(TALENT), 0));
			skip_to(8);
			ok(Jobs::process_due(signed(STRANGER), DueItem::Contract(0)));
			match state {
				ReviewedByClient => ok(Jobs::review(signed(CLIENT), 0, 5, None)),
				ReviewedByTalent => ok(Jobs::review(signed(TALENT), 0, 5, None)),
				ReviewsLate => skip_to(22),
				_ => (),
			}
		},
		_ => (),
	}
}
