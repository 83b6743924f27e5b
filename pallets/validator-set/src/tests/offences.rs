// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Event, Offender, Validators, WeightInfo};
use frame_support::weights::Weight;
use sp_runtime::Perbill;

fn offender(validator: AccountId, percent: u32) -> Offender<AccountId> {
	Offender { validator, slash_fraction: Perbill::from_percent(percent) }
}

fn offended(validator: AccountId, percent: u32) -> RuntimeEvent {
	Event::ValidatorOffended { validator, slash_fraction: Perbill::from_percent(percent) }.into()
}

#[test]
fn an_offender_is_disabled_and_named() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(1);

		let weight = report(&[(2, 10)]);

		assert_eq!(weight, <() as WeightInfo>::on_offence(1));
		assert_eq!(disabled(), vec![2]);
		assert_eq!(take_disabled(), vec![1]);
		assert_eq!(ValidatorSet::offenders(), vec![offender(2, 10)]);
		System::assert_has_event(
			pallet_session::Event::<Test>::ValidatorDisabled { validator: 2 }.into(),
		);
		System::assert_last_event(offended(2, 10));
	});
}

#[test]
fn an_offender_stays_disabled_over_sessions() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		take_disabled();
		pass_sessions(5);
		assert_eq!(disabled(), vec![2]);
		// Consensus gets no second report.
		assert_eq!(take_disabled(), Vec::<u32>::new());
	});
}

#[test]
fn an_offender_does_not_get_enabled_by_new_keys() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		take_disabled();
		set_keys(2, 22);

		pass_sessions(2);

		// New keys are a change, after which session enables every validator.
		assert_eq!(take_changes(), vec![false, true]);
		assert_eq!(disabled(), vec![2]);
		assert_eq!(take_disabled(), vec![1]);
	});
}

#[test]
fn an_offence_with_a_slash_fraction_of_zero_is_ignored() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(1, 0), (2, 10)]);
		assert_eq!(disabled(), vec![2]);
		assert_eq!(ValidatorSet::offenders(), vec![offender(2, 10)]);
		assert!(!System::events().into_iter().any(|record| record.event == offended(1, 0)));
	});
}

#[test]
fn no_offenders_are_no_offence() {
	ExtBuilder::default().build_and_execute(|| {
		let weight = report(&[]);
		assert_eq!(weight, <() as WeightInfo>::on_offence(0));
		assert_ne!(weight, Weight::zero());
		assert_eq!(System::event_count(), 0);
	});
}

#[test]
fn the_gravest_offence_is_kept() {
	ExtBuilder::default().build_and_execute(|| {
		for (percent, gravest) in [(10, 10), (30, 30), (20, 30)] {
			report(&[(2, percent)]);
			assert_eq!(ValidatorSet::offenders(), vec![offender(2, gravest)]);
			System::assert_last_event(offended(2, percent));
		}
	});
}

#[test]
fn no_more_are_disabled_than_the_strategy_allows() {
	// Of four, one.
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		// A graver offence takes the place of a lighter one.
		report(&[(3, 20)]);
		assert_eq!(disabled(), vec![3]);
		// A lighter offence does not.
		report(&[(4, 5)]);
		assert_eq!(disabled(), vec![3]);
		assert_eq!(
			ValidatorSet::offenders(),
			vec![offender(2, 10), offender(3, 20), offender(4, 5)]
		);

		// After a change of keys the same validator is disabled.
		set_keys(1, 11);
		pass_sessions(2);
		assert_eq!(disabled(), vec![3]);
	});
}

#[test]
fn a_single_validator_is_never_disabled() {
	ExtBuilder::default().with_validators(vec![1]).build_and_execute(|| {
		report(&[(1, 100)]);
		pass_sessions(2);
		assert_eq!(disabled(), Vec::<AccountId>::new());
		assert_eq!(ValidatorSet::offenders(), vec![offender(1, 100)]);
	});
}

#[test]
fn the_whole_set_may_offend() {
	ExtBuilder::default().with_validators((1..=10).collect()).build_and_execute(|| {
		let all = (1..=10).map(|who| (who, 10)).collect::<Vec<_>>();
		report(&all);
		assert_eq!(ValidatorSet::offenders().len(), 10);
		assert_eq!(disabled().len(), 3);
		pass_sessions(3);
		assert_eq!(disabled().len(), 3);
	});
}

#[test]
fn an_offender_that_has_left_the_set_is_reported_but_not_kept() {
	ExtBuilder::default().build_and_execute(|| {
		Validators::<Test>::mutate(|validators| validators.retain(|validator| *validator != 4));
		report(&[(4, 10), (OUTSIDER, 10)]);
		// Session still runs with 4.
		assert_eq!(disabled(), vec![4]);
		assert_eq!(ValidatorSet::offenders(), vec![]);
		System::assert_has_event(offended(4, 10));
		System::assert_last_event(offended(OUTSIDER, 10));
	});
}
