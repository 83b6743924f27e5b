// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Event, OffenceRecord, Offender, OncePerOffender, RemovalReason, Status, WeightInfo,
};
use frame_support::{assert_ok, traits::fungible::Inspect, weights::Weight};
use sp_runtime::Perbill;
use sp_staking::{
	offence::{Kind, Offence, OffenceError, ReportOffence},
	SessionIndex,
};
use std::cell::Cell;

fn offender(validator: AccountId, percent: u32) -> Offender<AccountId> {
	Offender { validator, slash_fraction: Perbill::from_percent(percent) }
}

/// `slashed` is in percent of the bond.
fn offended(validator: AccountId, percent: u32, slashed: u32) -> RuntimeEvent {
	let slash_fraction = Perbill::from_percent(percent);
	let slashed = Perbill::from_percent(slashed) * BOND;
	Event::ValidatorOffended { validator, slash_fraction, slashed }.into()
}

/// A set that may not shrink: offenders stay.
fn fixed() -> ExtBuilder {
	ExtBuilder::default().with_minimum(4)
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
		System::assert_last_event(offended(2, 10, 10));
	});
}

#[test]
fn an_offender_that_cannot_be_spared_stays_disabled_over_sessions() {
	fixed().build_and_execute(|| {
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
	fixed().build_and_execute(|| {
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
		assert!(!System::events().into_iter().any(|record| matches!(
			record.event,
			RuntimeEvent::ValidatorSet(Event::ValidatorOffended { validator: 1, .. })
		)));
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
fn the_gravest_offence_is_kept_and_slashed_once() {
	ExtBuilder::default().build_and_execute(|| {
		let before = Balances::balance(&TREASURY);
		for (percent, gravest, slashed) in [(10, 10, 10), (30, 30, 20), (20, 30, 0)] {
			report(&[(2, percent)]);
			assert_eq!(ValidatorSet::offenders(), vec![offender(2, gravest)]);
			System::assert_last_event(offended(2, percent, slashed));
		}
		let slashed = Perbill::from_percent(30) * BOND;
		assert_eq!(Balances::balance(&TREASURY), before + slashed);
		assert_eq!(bonded(2), BOND - slashed);
		let slash_fraction = Perbill::from_percent(30);
		let record = ValidatorSet::record(2).unwrap();
		assert_eq!(record.offence, Some(OffenceRecord { slash_fraction, slashed }));
	});
}

#[test]
fn an_offence_costs_at_least_the_minimum_and_at_most_the_bond() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 1)]);
		System::assert_last_event(offended(2, 1, 5));
		report(&[(2, 100)]);
		System::assert_last_event(offended(2, 100, 95));
		assert_eq!(bonded(2), 0);
		report(&[(2, 100)]);
		System::assert_last_event(offended(2, 100, 0));
	});
}

#[test]
fn offenders_leave_with_the_next_session_that_is_planned() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(1);
		report(&[(2, 10)]);
		assert_eq!(ValidatorSet::validators(), vec![1, 2, 3, 4]);
		pass_sessions(1);
		let session = Session::current_index();
		assert_eq!(ValidatorSet::validators(), vec![1, 3, 4]);
		assert_eq!(status(2), Status::Former { last_session: session });
		System::assert_has_event(
			Event::ValidatorRemoved {
				validator: 2,
				reason: RemovalReason::Offence,
				last_session: session,
			}
			.into(),
		);
		// Until then the offender is disabled.
		assert_eq!(disabled(), vec![2]);
		pass_sessions(1);
		assert_eq!(Session::validators(), vec![1, 3, 4]);
		assert_eq!(disabled(), Vec::<AccountId>::new());
		assert_eq!(ValidatorSet::offenders(), vec![]);
	});
}

#[test]
fn offenders_leave_as_long_as_the_minimum_holds() {
	ExtBuilder::default().with_minimum(3).build_and_execute(|| {
		report(&[(2, 10), (3, 10)]);
		pass_sessions(2);
		assert_eq!(Session::validators(), vec![1, 3, 4]);
		assert_eq!(ValidatorSet::offenders(), vec![offender(3, 10)]);
		pass_sessions(2);
		assert_eq!(Session::validators(), vec![1, 3, 4]);
	});
}

#[test]
fn a_former_validator_is_slashed_while_its_bond_is_on_hold() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(ValidatorSet::leave(RuntimeOrigin::signed(4)));
		pass_sessions(5);
		report(&[(4, 50)]);
		System::assert_last_event(offended(4, 50, 50));
		assert_eq!(bonded(4), BOND / 2);
		// The offender is in no session any more.
		assert_eq!(disabled(), Vec::<AccountId>::new());
		assert_eq!(ValidatorSet::offenders(), vec![]);
	});
}

#[test]
fn no_more_are_disabled_than_the_strategy_allows() {
	// Of four, one.
	fixed().build_and_execute(|| {
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
	ExtBuilder::default().with_validators((1..=10).collect()).with_minimum(10).build_and_execute(
		|| {
			let all = (1..=10).map(|who| (who, 10)).collect::<Vec<_>>();
			report(&all);
			assert_eq!(ValidatorSet::offenders().len(), 10);
			assert_eq!(disabled().len(), 3);
			pass_sessions(3);
			assert_eq!(disabled().len(), 3);
		},
	);
}

#[test]
fn an_account_without_a_record_is_reported_and_not_kept() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(OUTSIDER, 10)]);
		assert_eq!(ValidatorSet::offenders(), vec![]);
		System::assert_last_event(offended(OUTSIDER, 10, 0));
	});
}

// ---- repeated reports ----

/// An offence of one validator in a time slot.
struct Equivocation {
	offender: AccountId,
	session: SessionIndex,
	slot: u64,
	percent: u32,
}

impl Offence<(AccountId, ())> for Equivocation {
	const ID: Kind = *b"test:equivocatio";
	type Slot = u64;

	fn offenders(&self) -> Vec<(AccountId, ())> {
		vec![(self.offender, ())]
	}

	fn session_index(&self) -> SessionIndex {
		self.session
	}

	fn validator_set_count(&self) -> u32 {
		4
	}

	fn slot(&self) -> u64 {
		self.slot
	}

	fn slash_fraction(&self, _: u32) -> Perbill {
		Perbill::from_percent(self.percent)
	}
}

std::thread_local! {
	static HANDED_ON: Cell<u32> = const { Cell::new(0) };
}

/// The pallet of offences: counts reports and hands them to the validator set.
struct Reports;

impl ReportOffence<AccountId, (AccountId, ()), Equivocation> for Reports {
	fn report_offence(_: Vec<AccountId>, offence: Equivocation) -> Result<(), OffenceError> {
		HANDED_ON.with(|count| count.set(count.get() + 1));
		report_in(offence.session, &[(offence.offender, offence.percent)]);
		Ok(())
	}

	fn is_known_offence(_: &[(AccountId, ())], _: &u64) -> bool {
		false
	}
}

type Filtered = OncePerOffender<Test, Reports>;

fn file(offender: AccountId, slot: u64, percent: u32) -> Result<(), OffenceError> {
	let session = Session::current_index();
	Filtered::report_offence(vec![1], Equivocation { offender, session, slot, percent })
}

fn is_known(offender: AccountId) -> bool {
	<Filtered as ReportOffence<_, _, Equivocation>>::is_known_offence(&[(offender, ())], &7)
}

#[test]
fn proofs_without_end_are_one_offence() {
	ExtBuilder::default().build_and_execute(|| {
		HANDED_ON.with(|count| count.set(0));
		assert!(!is_known(2));
		assert_ok!(file(2, 0, 56));
		let bond = bonded(2);
		for slot in 1..100 {
			assert_eq!(file(2, slot, 56), Err(OffenceError::DuplicateReport));
		}
		assert!(is_known(2));
		assert_eq!(HANDED_ON.with(Cell::get), 1);
		assert_eq!(bonded(2), bond);
		// Of another validator, and a graver one.
		assert!(!is_known(3));
		assert_ok!(file(3, 0, 56));
		assert_ok!(file(2, 100, 57));
	});
}

#[test]
fn a_forgiven_validator_is_not_punished_for_the_same_incident() {
	ExtBuilder::default().with_minimum(4).build_and_execute(|| {
		assert_ok!(file(2, 0, 56));
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));
		let bond = bonded(2);
		// Another proof of the same night.
		assert_eq!(file(2, 1, 56), Err(OffenceError::DuplicateReport));
		// An accomplice in the same slot is reported, which reports the forgiven one again.
		report(&[(2, 100), (3, 100)]);
		assert_eq!(bonded(2), bond);
		assert_eq!(ValidatorSet::offenders(), vec![offender(3, 100)]);
		// What follows is a new offence.
		pass_sessions(1);
		assert_ok!(file(2, 2, 56));
		assert_eq!(ValidatorSet::offenders(), vec![offender(2, 56), offender(3, 100)]);
	});
}
