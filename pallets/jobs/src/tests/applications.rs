// SPDX-License-Identifier: Apache-2.0

//! Applying, withdrawing, rejecting, and what becomes of applications for a closed job.

use crate::{
	mock::*, Applications, DueItem, Error, Event, HoldReason, JobDetails, RejectionReason,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};

fn apply(who: AccountId, job: u32) -> frame_support::dispatch::DispatchResult {
	Jobs::apply(signed(who), job, cid("me"), None)
}

#[test]
fn apply_holds_the_deposit_and_opens_an_item() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		System::reset_events();
		assert_ok!(apply(TALENT, job));
		let reason = HoldReason::ApplicationDeposit.into();
		assert_eq!(Balances::balance_on_hold(&reason, &TALENT), 20);
		assert_eq!(open_items(TALENT), [Item::Application(job)]);
		assert_events(&[Event::Applied {
			job,
			applicant: TALENT,
			recommended_by: None,
			deposit: 20,
		}]);
	});
}

#[test]
fn apply_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_noop!(apply(CLIENT, job), ROLE_MISSING);
		assert_noop!(apply(TALENT, 9), Error::<Test>::JobNotFound);
		assert_noop!(
			Jobs::apply(signed(TALENT), job, cid(""), None),
			Error::<Test>::ContentMissing
		);
		assert_noop!(
			Jobs::apply(signed(TALENT), job, cid("me"), Some(OTHER)),
			Error::<Test>::NotRecommended
		);
		Suspended::mutate(|all| all.insert(TALENT));
		assert_noop!(apply(TALENT, job), IS_SUSPENDED);
		Suspended::mutate(|all| all.clear());
		RefuseItems::set(true);
		assert_noop!(apply(TALENT, job), ITEM_REFUSED);
		RefuseItems::set(false);
		assert_ok!(apply(TALENT, job));
		assert_noop!(apply(TALENT, job), Error::<Test>::AlreadyApplied);
		skip_to(101);
		assert_noop!(apply(OTHER, job), Error::<Test>::JobNotOpen);
	});
}

#[test]
fn apply_fails_for_the_clients_own_job() {
	ExtBuilder::default().build_and_execute(|| {
		// A client who is talent too.
		assert_ok!(Jobs::post_job(signed(STRANGER), details()));
		assert_noop!(apply(STRANGER, 0), Error::<Test>::OwnJob);
	});
}

#[test]
fn apply_fails_above_the_jobs_own_limit() {
	ExtBuilder::default().with_crowd(4).build_and_execute(|| {
		let job = post();
		for who in 1_000..1_003 {
			assert_ok!(apply(who, job));
		}
		assert_noop!(apply(1_003, job), Error::<Test>::MaxApplicationsExceeded);
		assert_ok!(Jobs::withdraw_application(signed(1_000), job));
		assert_ok!(apply(1_003, job));
	});
}

#[test]
fn apply_needs_the_credential_that_the_job_demands() {
	ExtBuilder::default().build_and_execute(|| {
		Skills::mutate(|all| all.insert(7));
		let details = JobDetails { required_skill: Some(7), ..details() };
		assert_ok!(Jobs::post_job(signed(CLIENT), details));
		assert_noop!(apply(TALENT, 0), Error::<Test>::CredentialMissing { skill: 7 });
		Holders::mutate(|all| all.insert((TALENT, 7)));
		assert_ok!(apply(TALENT, 0));
	});
}

#[test]
fn a_recommendation_counts_if_it_was_made() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		Recommended::mutate(|all| all.insert((job, TALENT, OTHER)));
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), Some(OTHER)));
		let contract = offer(job, TALENT, fixed(&[100]));
		assert_eq!(agreement(contract).recommended_by, Some(OTHER));
		accept(contract);
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(Collected::get()[0].0.recommender, Some(OTHER));
	});
}

#[test]
fn withdraw_application_returns_the_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(apply(TALENT, job));
		System::reset_events();
		assert_ok!(Jobs::withdraw_application(signed(TALENT), job));
		assert_eq!((total_held(TALENT), open_items(TALENT)), (0, vec![]));
		assert_events(&[Event::ApplicationWithdrawn { job, applicant: TALENT }]);
		assert_noop!(
			Jobs::withdraw_application(signed(TALENT), job),
			Error::<Test>::ApplicationNotFound
		);
	});
}

#[test]
fn withdraw_application_leaves_an_offer_as_it_is() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(apply(TALENT, job));
		let contract = offer(job, TALENT, fixed(&[100]));
		assert_ok!(Jobs::withdraw_application(signed(TALENT), job));
		assert_eq!(open_items(TALENT), []);
		accept(contract);
		assert_eq!(open_items(TALENT), [Item::ContractAsTalent(contract)]);
	});
}

#[test]
fn reject_application_says_why_and_returns_the_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(apply(TALENT, job));
		System::reset_events();
		let reason = RejectionReason::Availability;
		assert_ok!(Jobs::reject_application(signed(CLIENT), job, TALENT, reason));
		assert_eq!((total_held(TALENT), open_items(TALENT)), (0, vec![]));
		assert_events(&[Event::ApplicationRejected { job, applicant: TALENT, reason }]);
	});
}

#[test]
fn reject_application_fails_for_others_and_while_an_offer_is_open() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(apply(TALENT, job));
		let reject = |who, job, applicant| {
			Jobs::reject_application(signed(who), job, applicant, RejectionReason::Other)
		};
		assert_noop!(reject(CLIENT, 4, TALENT), Error::<Test>::JobNotFound);
		assert_noop!(reject(STRANGER, job, TALENT), Error::<Test>::NotTheClient);
		assert_noop!(reject(CLIENT, job, OTHER), Error::<Test>::ApplicationNotFound);
		let contract = offer(job, TALENT, fixed(&[100]));
		assert_noop!(reject(CLIENT, job, TALENT), Error::<Test>::OfferPending);
		assert_ok!(Jobs::withdraw_offer(signed(CLIENT), contract));
		assert_ok!(reject(CLIENT, job, TALENT));
	});
}

#[test]
fn being_hired_ends_the_application() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(apply(TALENT, job));
		let contract = offer(job, TALENT, fixed(&[100]));
		assert_eq!(Jobs::application(job, TALENT).unwrap().offer, Some(contract));
		accept(contract);
		System::assert_has_event(Event::ApplicationRemoved { job, applicant: TALENT }.into());
		assert_eq!(total_held(TALENT), 0);
		// The contract is what binds now.
		assert_eq!(open_items(TALENT), [Item::ContractAsTalent(contract)]);
		assert_eq!(Jobs::application(job, TALENT), None);
	});
}

#[test]
fn closing_a_job_removes_its_applications_a_few_at_a_time() {
	ExtBuilder::default().with_crowd(4).build_and_execute(|| {
		let mut all = details();
		all.max_applications = 4;
		assert_ok!(Jobs::post_job(signed(CLIENT), all));
		for who in 1_000..1_004 {
			assert_ok!(apply(who, 0));
		}
		run_to(5);
		assert_ok!(Jobs::close_job(signed(CLIENT), 0));
		assert_eq!(Applications::<Test>::iter_prefix(0).count(), 4);
		run_to(6);
		assert_eq!(Applications::<Test>::iter_prefix(0).count(), 2);
		run_to(7);
		assert_eq!(Applications::<Test>::iter_prefix(0).count(), 0);
		assert_eq!(Jobs::job(0), None);
		for who in 1_000..1_004 {
			assert_eq!((total_held(who), open_items(who)), (0, vec![]));
		}
	});
}

#[test]
fn applicants_of_a_closed_job_need_not_wait_for_the_queue() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(apply(TALENT, job));
		assert_ok!(apply(OTHER, job));
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_ok!(Jobs::withdraw_application(signed(TALENT), job));
		assert_ok!(Jobs::process_due(signed(STRANGER), DueItem::Job(job)));
		assert_eq!(total_held(TALENT) + total_held(OTHER), 0);
		assert_eq!(Jobs::job(job), None);
		run_to(5);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_closed_job_whose_last_applicant_left_while_a_contract_runs_leaves_nothing_in_the_queue() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		accept(offer(job, OTHER, fixed(&[100])));
		assert_ok!(apply(TALENT, job));
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_ok!(Jobs::withdraw_application(signed(TALENT), job));
		run_to(5);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
		assert_noop!(Jobs::process_due(signed(OTHER), DueItem::Job(job)), Error::<Test>::NotDue);
	});
}
