// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Event, OffenceRecord, Offender, OncePerSession, RemovalReason, SessionOffenders,
	Status, WeightInfo,
};
use frame_support::{
	assert_ok,
	traits::{fungible::Inspect, Get},
	weights::{RuntimeDbWeight, Weight},
};
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

// ---- reports through the filter ----

/// An offence of one validator in a time slot.
struct Equivocation {
	offender: AccountId,
	session: SessionIndex,
	slot: u64,
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
		10
	}

	fn slot(&self) -> u64 {
		self.slot
	}

	/// As that of BABE and GRANDPA: 9 %, 36 %, 81 %, 100 %.
	fn slash_fraction(&self, offenders: u32) -> Perbill {
		Perbill::from_rational(3 * offenders, self.validator_set_count()).square()
	}
}

std::thread_local! {
	static HANDED_ON: Cell<u32> = const { Cell::new(0) };
}

/// The pallet of offences: counts reports and hands them to the validator set. Each is the first of
/// its slot.
struct Reports;

impl ReportOffence<AccountId, (AccountId, ()), Equivocation> for Reports {
	fn report_offence(_: Vec<AccountId>, offence: Equivocation) -> Result<(), OffenceError> {
		HANDED_ON.with(|count| count.set(count.get() + 1));
		report_in(offence.session, &[(offence.offender, 9)]);
		Ok(())
	}

	fn is_known_offence(_: &[(AccountId, ())], slot: &u64) -> bool {
		*slot == KNOWN_SLOT
	}
}

/// The slot whose offences the pallet of offences knows.
const KNOWN_SLOT: u64 = 1_000;

type Filtered = OncePerSession<Test, Reports>;

/// Reports an offence of the current session.
fn file(offender: AccountId, slot: u64) -> Result<(), OffenceError> {
	file_in(Session::current_index(), offender, slot)
}

fn file_in(session: SessionIndex, offender: AccountId, slot: u64) -> Result<(), OffenceError> {
	Filtered::report_offence(vec![1], Equivocation { offender, session, slot })
}

fn is_known_in(slot: u64, offender: AccountId) -> bool {
	<Filtered as ReportOffence<_, _, Equivocation>>::is_known_offence(&[(offender, ())], &slot)
}

fn is_known(offender: AccountId) -> bool {
	is_known_in(7, offender)
}

/// Ten validators, none of whom can be spared.
fn ten() -> ExtBuilder {
	ExtBuilder::default().with_validators((1..=10).collect()).with_minimum(10)
}

/// The part of the bond that was slashed, in percent.
fn slashed(who: AccountId) -> u128 {
	100 - bonded(who) * 100 / BOND
}

#[test]
fn proofs_without_end_are_one_offence_a_session() {
	ten().build_and_execute(|| {
		HANDED_ON.with(|count| count.set(0));
		assert!(!is_known(2));
		assert_ok!(file(2, 0));
		let bond = bonded(2);
		for slot in 1..100 {
			assert_eq!(file(2, slot), Err(OffenceError::DuplicateReport));
		}
		assert!(is_known(2));
		assert_eq!(HANDED_ON.with(Cell::get), 1);
		assert_eq!(bonded(2), bond);
		// Another validator, and another session.
		assert!(!is_known(3));
		assert!(is_known_in(KNOWN_SLOT, 3));
		pass_sessions(1);
		assert!(!is_known(2));
		assert_ok!(file(2, 100));
		assert_eq!(file(2, 101), Err(OffenceError::DuplicateReport));
		assert_eq!(HANDED_ON.with(Cell::get), 2);
		assert_eq!(bonded(2), bond);
	});
}

#[test]
fn offenders_of_one_session_are_punished_together() {
	ten().build_and_execute(|| {
		for (offender, slot, percent) in [(2, 0, 9), (3, 1, 36), (4, 2, 81), (5, 3, 100)] {
			assert_ok!(file(offender, slot));
			for offender in 2..=offender {
				assert_eq!(slashed(offender), percent, "{offender}");
			}
		}
		assert_eq!(slashed(6), 0);
		let all = (2..=5).map(|who| offender(who, 100)).collect::<Vec<_>>();
		assert_eq!(ValidatorSet::offenders(), all);
	});
}

/// A third of the validators sign two votes in a round of their own each, in the session before or
/// in the same, for the price of one offender. What they do together afterwards costs all.
#[test]
fn a_light_offence_before_does_not_make_a_joint_one_cheaper() {
	for early in 0..=4 {
		ten().build_and_execute(|| {
			let accomplices = [2, 3, 4, 5];
			for (slot, offender) in accomplices.into_iter().take(early).enumerate() {
				assert_ok!(file(offender, slot as u64));
			}
			pass_sessions(1);
			for (slot, offender) in accomplices.into_iter().skip(early).enumerate() {
				assert_ok!(file(offender, slot as u64));
			}
			// The joint offence, of which there is a proof for each.
			for offender in accomplices {
				let _ = file(offender, 99);
			}
			for offender in accomplices {
				assert_eq!(slashed(offender), 100, "{offender} after {early} early offences");
			}
		});
	}
}

#[test]
fn an_offence_of_an_earlier_session_is_reported_later() {
	ten().build_and_execute(|| {
		pass_sessions(1);
		let session = Session::current_index();
		pass_sessions(KEPT_SESSIONS);
		assert_ok!(file_in(session, 2, 0));
		assert_ok!(file_in(session, 3, 0));
		assert_eq!(file_in(session, 3, 1), Err(OffenceError::DuplicateReport));
		assert_eq!(slashed(2), 36);
		assert_eq!(SessionOffenders::<Test>::get(session).into_inner(), vec![2, 3]);
		// The list is removed with the root.
		pass_sessions(1);
		assert!(SessionOffenders::<Test>::contains_key(session));
		pass_sessions(1);
		assert!(!SessionOffenders::<Test>::contains_key(session));
	});
}

#[test]
fn a_forgiven_validator_is_not_punished_for_the_same_incident() {
	ten().build_and_execute(|| {
		assert_ok!(file(2, 0));
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));
		let bond = bonded(2);
		// Another proof of the same night.
		assert_eq!(file(2, 1), Err(OffenceError::DuplicateReport));
		// The next offender is alone.
		assert_ok!(file(3, 0));
		assert_eq!(slashed(3), 9);
		// An accomplice in the same slot is reported, which reports the forgiven one again.
		report(&[(2, 100), (4, 100)]);
		assert_eq!(bonded(2), bond);
		assert_eq!(ValidatorSet::offenders(), vec![offender(3, 9), offender(4, 100)]);
		// What follows is a new offence.
		pass_sessions(1);
		assert_ok!(file(2, 2));
		assert_eq!(
			ValidatorSet::offenders(),
			vec![offender(2, 9), offender(3, 9), offender(4, 100)]
		);
	});
}

#[test]
fn a_report_is_charged_for_all_whom_it_punishes() {
	ten().build_and_execute(|| {
		let charged = |offender| {
			let before = System::block_weight().total();
			assert_ok!(file(offender, 0));
			System::block_weight().total() - before
		};
		let database: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
		let list = database.reads_writes(1, 1);
		for (offender, count) in [(2, 1), (3, 2), (4, 3)] {
			assert_eq!(charged(offender), <() as WeightInfo>::on_offence(count) + list);
		}
	});
}
