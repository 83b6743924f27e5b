// SPDX-License-Identifier: Apache-2.0

//! Parameters and categories.

use crate::{
	mock::*, Categories, Category, CurrentParameters, Error, Event, JobDetails, ParameterName,
	Parameters, MAX_DEPOSIT,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Perbill};

#[test]
fn genesis_sets_parameters_and_categories() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(CurrentParameters::<Test>::get(), test_parameters());
		let name = b"Software development".to_vec().try_into().unwrap();
		assert_eq!(Categories::<Test>::get(0), Some(Category { name, retired: false }));
		assert_eq!(System::providers(&escrow_account()), 2);
	});
}

#[test]
#[should_panic(expected = "a parameter of jobs is out of its range")]
fn genesis_refuses_parameters_out_of_range() {
	ExtBuilder::default().with_parameters(|p| p.claim_period = 0).build();
}

#[test]
fn set_parameters_tells_old_and_new() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = test_parameters();
		let current = Parameters { job_deposit: 5, ..previous.clone() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), current.clone()));
		assert_eq!(CurrentParameters::<Test>::get(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn set_parameters_fails_for_others() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Jobs::set_parameters(signed(CLIENT), test_parameters()),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn set_parameters_fails_out_of_range() {
	use ParameterName::*;

	let faults: [(fn(&mut Parameters<u64>), ParameterName); 40] = [
		(|p| p.default_open_for = 0, DefaultOpenFor),
		(|p| p.max_open_for = 99, DefaultOpenFor),
		(|p| p.max_open_for = u64::MAX, MaxOpenFor),
		(|p| p.offer_window = 0, OfferWindow),
		(|p| p.min_review_window = 0, MinReviewWindow),
		(|p| p.min_review_window = 15, DefaultReviewWindow),
		(|p| p.max_review_window = 13, DefaultReviewWindow),
		(|p| p.max_review_window = u64::MAX, MaxReviewWindow),
		(|p| p.max_notice_period = 6, DefaultNoticePeriod),
		(|p| p.max_notice_period = u64::MAX, MaxNoticePeriod),
		(|p| p.default_duration = 0, DefaultDuration),
		(|p| p.max_duration = 179, DefaultDuration),
		(|p| p.max_duration = u64::MAX, MaxDuration),
		(|p| p.final_billing_window = 0, FinalBillingWindow),
		(|p| p.extra_window = 0, ExtraWindow),
		(|p| p.claim_period = 0, ClaimPeriod),
		(|p| p.claim_period = u64::MAX, ClaimPeriod),
		(|p| p.blocks_per_week = 0, BlocksPerWeek),
		(|p| p.max_openings = 0, MaxOpenings),
		(|p| p.max_applications = 0, MaxApplications),
		(|p| p.initial_weeks = 0, InitialWeeks),
		(|p| p.max_hours_per_week = 169, MaxHoursPerWeek),
		(|p| p.max_due_items = 0, MaxDueItems),
		(|p| p.max_due_items = 1_001, MaxDueItems),
		(|p| p.due_weight_share = Perbill::zero(), DueWeightShare),
		(|p| p.due_weight_share = Perbill::from_percent(51), DueWeightShare),
		// One beyond each bound.
		(|p| p.offer_window = 2, OfferWindow),
		(|p| p.min_review_window = 2, MinReviewWindow),
		(|p| p.final_billing_window = 2, FinalBillingWindow),
		(|p| p.extra_window = 2, ExtraWindow),
		(|p| p.max_review_window = 90 * 14_400 + 1, MaxReviewWindow),
		(|p| p.claim_period = 99, ClaimPeriod),
		(|p| p.max_openings = 1_001, MaxOpenings),
		(|p| p.max_applications = 1_001, MaxApplications),
		(|p| p.due_weight_share = Perbill::from_parts(9_999_999), DueWeightShare),
		(|p| p.contract_deposit = MAX_DEPOSIT + 1, ContractDeposit),
		(|p| p.milestone_deposit = MAX_DEPOSIT + 1, MilestoneDeposit),
		(|p| p.review_period = 0, ReviewPeriod),
		(|p| p.review_period = 2, ReviewPeriod),
		(|p| p.review_period = 90 * 14_400 + 1, ReviewPeriod),
	];
	ExtBuilder::default().build_and_execute(|| {
		for (fault, parameter) in faults {
			let mut parameters = test_parameters();
			fault(&mut parameters);
			assert_noop!(
				Jobs::set_parameters(RuntimeOrigin::root(), parameters),
				Error::<Test>::ParameterOutOfRange { parameter }
			);
		}
	});
}

#[test]
fn the_review_period_may_be_as_short_and_as_long_as_its_bounds() {
	ExtBuilder::default().build_and_execute(|| {
		for review_period in [3, 90 * 14_400] {
			let parameters = Parameters { review_period, ..test_parameters() };
			assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), parameters));
		}
	});
}

#[test]
fn the_defaults_are_valid() {
	assert_eq!(Parameters::<u32>::default().validate(1_000, Perbill::from_percent(50)), Ok(()));
}

#[test]
fn categories_are_numbered_and_retired_ones_take_no_new_commitment() {
	ExtBuilder::default().build_and_execute(|| {
		let name: crate::CategoryName = b"Translation".to_vec().try_into().unwrap();
		assert_ok!(Jobs::add_category(RuntimeOrigin::root(), name.clone()));
		System::assert_last_event(Event::CategoryAdded { category: 2, name }.into());
		let old = post();
		let running = active(fixed(&[1_000]));
		let offered = offer(old, STRANGER, fixed(&[1_000]));
		let hash = Jobs::terms_hash(offered).unwrap();

		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		System::assert_last_event(Event::CategoryRetired { category: 0 }.into());
		assert_noop!(Jobs::post_job(signed(CLIENT), details()), Error::<Test>::CategoryIsRetired);
		let retired = sp_runtime::DispatchError::from(Error::<Test>::CategoryIsRetired);
		assert_noop!(Jobs::apply(signed(TALENT), old, cid("me"), None), retired);
		assert_noop!(Jobs::make_offer(signed(CLIENT), old, TALENT, fixed(&[1_000])), retired);
		assert_noop!(Jobs::accept_offer(signed(STRANGER), offered, hash), retired);
		// What is there goes on to its end.
		let invoice = bill(running, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_ok!(Jobs::end_contract(signed(TALENT), running));
		assert_ok!(Jobs::withdraw_offer(signed(CLIENT), offered));
		assert_ok!(Jobs::post_job(signed(CLIENT), JobDetails { category: 2, ..details() }));
	});
}

#[test]
fn category_calls_fail_for_others_and_for_what_is_not_there() {
	ExtBuilder::default().build_and_execute(|| {
		let name: crate::CategoryName = b"Translation".to_vec().try_into().unwrap();
		assert_noop!(Jobs::add_category(signed(CLIENT), name), DispatchError::BadOrigin);
		assert_noop!(
			Jobs::add_category(RuntimeOrigin::root(), Default::default()),
			Error::<Test>::NameMissing
		);
		assert_noop!(Jobs::retire_category(signed(CLIENT), 0), DispatchError::BadOrigin);
		assert_noop!(
			Jobs::retire_category(RuntimeOrigin::root(), 9),
			Error::<Test>::CategoryNotFound
		);
		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		assert_noop!(
			Jobs::retire_category(RuntimeOrigin::root(), 0),
			Error::<Test>::CategoryIsRetired
		);
		crate::NextCategory::<Test>::put(u32::MAX);
		let name: crate::CategoryName = b"One too many".to_vec().try_into().unwrap();
		assert_noop!(
			Jobs::add_category(RuntimeOrigin::root(), name),
			Error::<Test>::NumbersExhausted
		);
	});
}
