// SPDX-License-Identifier: Apache-2.0

//! What a suspended member, a retired category and a delisted currency stop: whatever begins
//! something new, and nothing of what was begun.

use crate::{mock::*, Claim, Error, ExtraKind, JobUpdate, RejectionReason, Terms};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Perbill};
use talent_primitives::RulingHandler;

/// All there is to do about what was begun: an application, two offers, a contract that runs, with
/// money to spare and an invoice, and one that is over.
struct Begun {
	job: u32,
	declined: u32,
	withdrawn: u32,
	running: u32,
	invoice: u32,
	proposal: u32,
	over: u32,
}

fn begin(currency: talent_primitives::AssetKind) -> Begun {
	let over = over_in(currency.clone(), 1_000);
	let job = post_in(currency.clone());
	assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
	assert_ok!(Jobs::apply(signed(OTHER), job, cid("me too"), None));
	let declined = offer(job, TALENT, fixed(&[100]));
	let withdrawn = offer(job, STRANGER, fixed(&[100]));
	let running = active_in(currency.clone(), fixed(&[1_000, 500, 500, 300]));
	assert_ok!(Jobs::fund_contract(signed(CLIENT), running, 1_100));
	let invoice = bill(running, milestone(0));
	let proposal = active_in(currency, fixed(&[1_000]));
	propose(TALENT, proposal, fixed(&[400]));
	Begun { job, declined, withdrawn, running, invoice, proposal, over }
}

/// Brings all of it to its end, each call by whom it belongs to.
fn end(begun: Begun) {
	let Begun { job, declined, withdrawn, running, invoice, proposal, over } = begun;
	assert_ok!(Jobs::review(signed(CLIENT), over, 5, None));
	assert_ok!(Jobs::review(signed(TALENT), over, 4, None));
	let update = JobUpdate { budget: Some(1), ..Default::default() };
	assert_ok!(Jobs::update_job(signed(CLIENT), job, update));
	assert_ok!(Jobs::reject_application(signed(CLIENT), job, OTHER, RejectionReason::Other));
	assert_ok!(Jobs::decline_offer(signed(TALENT), declined));
	assert_ok!(Jobs::withdraw_application(signed(TALENT), job));
	assert_ok!(Jobs::withdraw_offer(signed(CLIENT), withdrawn));
	assert_ok!(Jobs::close_job(signed(CLIENT), job));
	// The contract is billed, paid, funded, disputed and ended.
	assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(300)));
	assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
	assert_ok!(Jobs::fund_contract(signed(CLIENT), running, 330));
	let kind = ExtraKind::Bonus;
	let bonus = crate::NextInvoice::<Test>::get();
	assert_ok!(Jobs::submit_extra(signed(TALENT), running, 50, kind, cid("bonus")));
	assert_ok!(Jobs::approve_invoice(signed(CLIENT), bonus, None));
	let cancelled = bill(running, milestone(1));
	assert_ok!(Jobs::cancel_invoice(signed(TALENT), cancelled));
	let disputed = bill(running, milestone(1));
	let case_id = dispute(disputed, Claim::Reduced { to: 100 });
	assert_ok!(Jobs::on_ruling(case_id, disputed, Perbill::from_percent(50)));
	let unanswered = bill(running, milestone(2));
	assert_ok!(Jobs::end_contract(signed(CLIENT), running));
	assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), running));
	skip_to(now() + 14);
	assert_ok!(Jobs::pay_due_invoice(signed(OTHER), unanswered));
	assert_ok!(Jobs::propose_renewal(signed(TALENT), proposal, None));
	assert_ok!(Jobs::end_contract(signed(TALENT), proposal));
	run_to(now() + 30);
	for contract in [running, proposal] {
		assert_eq!(Jobs::contract(contract), None);
	}
}

#[test]
fn a_suspended_member_begins_nothing() {
	let suspended = IS_SUSPENDED;
	ExtBuilder::default().build_and_execute(|| {
		let begun = begin(NATIVE);
		let job = post();
		let standing = offer(job, STRANGER, fixed(&[100]));
		let standing_hash = Jobs::terms_hash(standing).unwrap();
		let hash = Jobs::renewal(begun.proposal).unwrap().1;
		let terms = || fixed(&[100]);
		let renew = |who| Jobs::propose_renewal(signed(who), begun.running, Some(terms()));

		Suspended::set([CLIENT].into());
		assert_noop!(Jobs::post_job(signed(CLIENT), details()), suspended);
		assert_noop!(Jobs::make_offer(signed(CLIENT), job, OTHER, terms()), suspended);
		// Nobody signs with them either.
		assert_noop!(Jobs::accept_offer(signed(STRANGER), standing, standing_hash), suspended);
		for who in [CLIENT, TALENT] {
			assert_noop!(renew(who), suspended);
		}
		assert_noop!(Jobs::accept_renewal(signed(CLIENT), begun.proposal, hash), suspended);

		Suspended::set([TALENT].into());
		assert_noop!(Jobs::apply(signed(TALENT), job, cid("me"), None), suspended);
		let hash_of_declined = Jobs::terms_hash(begun.declined).unwrap();
		assert_noop!(
			Jobs::accept_offer(signed(TALENT), begun.declined, hash_of_declined),
			suspended
		);
		for who in [CLIENT, TALENT] {
			assert_noop!(renew(who), suspended);
		}
		assert_noop!(Jobs::accept_renewal(signed(CLIENT), begun.proposal, hash), suspended);
		// An offer may be made to them: whether they may accept is asked when they do.
		assert_ok!(Jobs::make_offer(signed(CLIENT), job, TALENT, terms()));
	});
}

#[test]
fn a_suspended_member_ends_what_was_begun() {
	for suspended in [vec![CLIENT], vec![TALENT], vec![CLIENT, TALENT, OTHER]] {
		ExtBuilder::default().build_and_execute(|| {
			let begun = begin(NATIVE);
			Suspended::set(suspended.into_iter().collect());
			end(begun);
		});
	}
}

#[test]
fn a_suspended_member_may_review_and_be_reviewed() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = over(1_000);
		Suspended::set([CLIENT, TALENT].into());
		assert_ok!(Jobs::review(signed(CLIENT), contract, 2, None));
		assert_ok!(Jobs::review(signed(TALENT), contract, 1, None));
		assert_eq!(CountedReviews::get().len(), 2);
	});
}

#[test]
fn in_a_retired_category_nothing_begins_and_all_ends() {
	ExtBuilder::default().build_and_execute(|| {
		let begun = begin(NATIVE);
		let job = begun.job;
		let hash = Jobs::terms_hash(begun.declined).unwrap();
		let (_, renewal) = Jobs::renewal(begun.proposal).unwrap();
		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		assert_noop!(Jobs::post_job(signed(CLIENT), details()), Error::<Test>::CategoryIsRetired);
		assert_noop!(
			Jobs::apply(signed(STRANGER), job, cid("me"), None),
			Error::<Test>::CategoryIsRetired
		);
		assert_noop!(
			Jobs::make_offer(signed(CLIENT), job, OTHER, fixed(&[100])),
			Error::<Test>::CategoryIsRetired
		);
		assert_noop!(
			Jobs::accept_offer(signed(TALENT), begun.declined, hash),
			Error::<Test>::CategoryIsRetired
		);
		assert_noop!(
			Jobs::propose_renewal(signed(CLIENT), begun.running, Some(fixed(&[100]))),
			Error::<Test>::CategoryIsRetired
		);
		assert_noop!(
			Jobs::accept_renewal(signed(CLIENT), begun.proposal, renewal),
			Error::<Test>::CategoryIsRetired
		);
		end(begun);
	});
}

#[test]
fn in_a_delisted_currency_nothing_begins_and_all_ends() {
	let refused = DispatchError::Other("not listed");
	ExtBuilder::default().build_and_execute(|| {
		let begun = begin(ASSET);
		let job = begun.job;
		let hash = Jobs::terms_hash(begun.declined).unwrap();
		let (_, renewal) = Jobs::renewal(begun.proposal).unwrap();
		Delisted::set(true);
		let details = crate::JobDetails { currency: ASSET, ..details() };
		assert_noop!(Jobs::post_job(signed(CLIENT), details), refused);
		assert_noop!(Jobs::apply(signed(STRANGER), job, cid("me"), None), refused);
		let update = JobUpdate { openings: Some(5), ..Default::default() };
		assert_ok!(Jobs::update_job(signed(CLIENT), job, update));
		assert_noop!(Jobs::make_offer(signed(CLIENT), job, OTHER, fixed(&[100])), refused);
		assert_noop!(Jobs::accept_offer(signed(TALENT), begun.declined, hash), refused);
		assert_noop!(
			Jobs::propose_renewal(signed(CLIENT), begun.running, Some(fixed(&[100]))),
			refused
		);
		assert_noop!(Jobs::accept_renewal(signed(CLIENT), begun.proposal, renewal), refused);
		assert_eq!(Jobs::quote(job, fixed(&[100])), None);
		end(begun);
	});
}

#[test]
fn silence_brings_home_what_a_suspended_member_has_begun() {
	ExtBuilder::default().with_parameters(|p| p.max_due_items = 1_000).build_and_execute(|| {
		let begun = begin(ASSET);
		active(Terms { duration: Some(40), ..hourly(10, 10) });
		Suspended::set([CLIENT, TALENT, OTHER].into());
		Delisted::set(true);
		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		assert!(Jobs::renewal(begun.proposal).is_some());
		silence();
		assert_all_funds_returned();
	});
}
