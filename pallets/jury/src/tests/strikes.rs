// SPDX-License-Identifier: Apache-2.0

//! What becomes of those who are silent.

use crate::{mock::*, Error, Event, HoldReason, ServiceRecord, ServiceStatus, Side, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perbill;
use talent_primitives::{AssetKind, PoolId, Sortition};

/// A case about which one juror was silent when the others committed. Returns the silent juror.
fn silent() -> (u32, AccountId) {
	let id = drawn(AMOUNT);
	let [who, others @ ..] = &seated(id)[..] else { panic!("nobody is seated") };
	for other in others {
		assert_ok!(try_commit(*other, id, 80));
	}
	take_events();
	pass(COMMIT_WINDOW);
	(id, *who)
}

fn slashed(juror: AccountId, amount: u128) -> Event<Test> {
	Event::BondSlashed { juror, asset: AssetKind::Native, from: juror, to: pot(), amount }
}

#[test]
fn whoever_is_silent_loses_a_part_of_the_bond_and_is_out() {
	ExtBuilder::default().build_and_execute(|| {
		let (case_id, who) = silent();
		let at = now();
		let told = take_events();
		assert_eq!(
			told[..4],
			[
				Event::SeatLost { case_id, round: 0, juror: who },
				slashed(who, SLASH),
				Event::JurorStruck { juror: who, case_id, strikes: 1 },
				Event::JurorOusted { juror: who },
			]
		);
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		assert_eq!((juror(who).bond, bond_of(who)), (BOND - SLASH, BOND - SLASH));
		assert_eq!((Jury::pot(), wealth(who)), (SLASH, ENDOWMENT - SLASH));
		assert_eq!(
			Jury::record(who),
			ServiceRecord { silent: 1, strikes: 1, last_strike: at, ..Default::default() }
		);
		assert!(!crate::Involved::<Test>::contains_key(who, case_id));
		// Others who did their part are none the worse.
		for other in jurors(12).into_iter().filter(|other| *other != who) {
			assert_eq!(Jury::record(other), ServiceRecord::default());
			assert_eq!(bond_of(other), BOND);
		}
	});
}

#[test]
fn the_rest_of_the_bond_comes_back_when_what_was_frozen_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let (id, who) = silent();
		assert_eq!(bond_of(who), BOND - SLASH);
		assert_noop!(Jury::stand_down(signed(who)), Error::<Test>::ExitNotComplete);
		let until = Lots::expires_at(Jury::jurors_subject(id, 0)).unwrap();
		assert_eq!(juror(who).queued_at, until);
		run_to(until);
		System::assert_has_event(Event::JurorLeft { juror: who, bond: BOND - SLASH }.into());
		assert_eq!(Jury::juror(who), None);
		assert_eq!((bond_of(who), open_items(who)), (0, vec![]));
		assert_eq!(wealth(who), ENDOWMENT - SLASH);
	});
}

#[test]
fn whoever_was_leaving_already_keeps_the_date() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_ok!(Jury::stand_down(signed(who)));
		let due = juror(who).queued_at;
		pass(COMMIT_WINDOW);
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		assert_eq!(juror(who).queued_at, due);
	});
}

#[test]
fn whoever_commits_and_does_not_reveal_is_silent_too() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[80, 80, 80]);
		let who = seated(id)[0];
		for other in seated(id).into_iter().skip(1) {
			assert_ok!(try_reveal(other, id, 80));
		}
		pass(REVEAL_WINDOW);
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		assert_eq!((bond_of(who), Jury::record(who).strikes), (BOND - SLASH, 1));
		finish(id);
		assert_eq!(wealth(who), ENDOWMENT - SLASH);
	});
}

#[test]
fn each_seat_in_which_somebody_is_silent_costs_and_they_are_ousted_once() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let ids = [answered(AMOUNT), answered(AMOUNT)];
		run_until(|| ids.iter().all(|id| matches!(stage(*id), Some(Stage::Committing { .. }))));
		let who = seated(ids[0])[0];
		assert_eq!(juror(who).load, 2);
		take_events();
		pass(COMMIT_WINDOW);
		let told = take_events();
		let count = |event: &Event<Test>| told.iter().filter(|other| *other == event).count();
		assert_eq!(count(&Event::JurorOusted { juror: who }), 1);
		assert_eq!(count(&slashed(who, SLASH)), 1);
		// A quarter of what was left.
		let second = (BOND - SLASH) / 4;
		assert_eq!(count(&slashed(who, second)), 1);
		assert_eq!(bond_of(who), BOND - SLASH - second);
		let record = Jury::record(who);
		assert_eq!((record.silent, record.strikes), (2, 2));
		assert_eq!(juror(who).load, 0);
	});
}

#[test]
fn an_eyewitness_who_is_silent_is_struck_as_a_juror_is() {
	ExtBuilder::default().with_experts(4).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Respondent]);
		let [who, ..] = witnesses(id, Side::Respondent)[..] else { panic!("nobody is called") };
		for other in witnesses(id, Side::Respondent).into_iter().skip(1) {
			assert_ok!(testify(other, id, Side::Respondent, true));
		}
		take_events();
		run_until(|| !matches!(stage(id), Some(Stage::Testimony { .. })));
		let told = take_events();
		assert_eq!(
			told[..3],
			[
				slashed(who, SLASH),
				Event::JurorStruck { juror: who, case_id: id, strikes: 1 },
				Event::JurorOusted { juror: who },
			]
		);
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		for pool in [PoolId::Jurors, PoolId::Eyewitnesses(SKILL)] {
			assert!(Lots::member(pool, &who).is_none_or(|member| member.leaving));
		}
		// Nothing that is frozen sees them: they are out as soon as somebody asks.
		assert_ok!(Jury::stand_down(signed(who)));
		assert_eq!(Jury::juror(who), None);
		assert_eq!(wealth(who), ENDOWMENT - SLASH);
	});
}

#[test]
fn an_idle_arbitrator_is_remembered_and_nothing_else() {
	ExtBuilder::default().build_and_execute(|| {
		let id = organised(AMOUNT);
		pass(EVIDENCE_WINDOW);
		System::assert_has_event(
			Event::ArbitratorIdle { case_id: id, arbitrator: FIRST_ARBITRATOR }.into(),
		);
		let expected = ServiceRecord { silent: 1, ..Default::default() };
		assert_eq!(Jury::record(FIRST_ARBITRATOR), expected);
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().status, ServiceStatus::Active);
		run_until(|| stage(id).is_none());
		assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT);
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().load, 0);
	});
}

#[test]
fn strikes_add_up_over_terms_until_nobody_can_volunteer_and_are_forgiven_in_time() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let who = FIRST_JUROR;
		for strikes in 1..=3 {
			let id = drawn(AMOUNT);
			assert!(seated(id).contains(&who));
			for other in seated(id).into_iter().filter(|other| *other != who) {
				assert_ok!(try_commit(other, id, 80));
			}
			pass(COMMIT_WINDOW);
			assert_eq!(Jury::record(who).strikes, strikes);
			assert_eq!(Jury::record(who).silent, strikes);
			// Nobody is left to take the seat.
			run_until(|| matches!(stage(id), Some(Stage::Revealing { .. })));
			for other in seated(id) {
				assert_ok!(try_reveal(other, id, 80));
			}
			pass(1);
			assert_ok!(Jury::stand_down(signed(who)));
			if strikes < 3 {
				assert_ok!(volunteer(who, &[]));
			}
		}
		assert_noop!(volunteer(who, &[]), Error::<Test>::TooManyStrikes);
		let forgiven = Jury::record(who).last_strike + STRIKE_MEMORY;
		run_to(forgiven - 1);
		assert_noop!(volunteer(who, &[]), Error::<Test>::TooManyStrikes);
		run_to(forgiven);
		assert_ok!(volunteer(who, &[]));

		// The next one is the first again; what was is remembered.
		let id = drawn(AMOUNT);
		assert!(seated(id).contains(&who));
		pass(COMMIT_WINDOW);
		let record = Jury::record(who);
		assert_eq!((record.strikes, record.silent), (1, 4));
	});
}

#[test]
fn without_a_slash_only_the_seat_is_lost() {
	let nothing = |p: &mut crate::Parameters<u64>| p.slash = Perbill::zero();
	ExtBuilder::default().with_parameters(nothing).build_and_execute(|| {
		let (_, who) = silent();
		let told = take_events();
		assert!(!told.iter().any(|event| matches!(event, Event::BondSlashed { .. })));
		assert_eq!((juror(who).status, bond_of(who)), (ServiceStatus::Ousted, BOND));
	});
}

#[test]
fn all_of_the_bond_can_be_lost() {
	let all = |p: &mut crate::Parameters<u64>| p.slash = Perbill::one();
	ExtBuilder::default().with_parameters(all).build_and_execute(|| {
		let (id, who) = silent();
		assert_eq!((juror(who).bond, bond_of(who)), (0, 0));
		run_until(|| stage(id).is_none());
		assert_ok!(Jury::stand_down(signed(who)));
		System::assert_last_event(Event::JurorLeft { juror: who, bond: 0 }.into());
		assert_eq!(wealth(who), ENDOWMENT - BOND);
	});
}

#[test]
fn what_somebody_else_did_to_the_hold_stands_in_nobodys_way() {
	use frame_support::traits::{fungible::MutateHold, tokens::Precision};

	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		let reason = HoldReason::Bond.into();
		assert_ok!(Balances::release(&reason, &who, BOND - BTRST, Precision::Exact));
		pass(COMMIT_WINDOW);
		assert_eq!(bond_of(who), 0);
		assert_eq!(Jury::pot() % SLASH, BTRST);
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		// Let the books agree again: the record says what was held.
		crate::Jurors::<Test>::mutate(who, |juror| juror.as_mut().unwrap().bond = 0);
	});
}
