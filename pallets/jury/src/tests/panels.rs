// SPDX-License-Identifier: Apache-2.0

//! A panel is drawn once: nobody can have another, and who sits on it cannot leave.

use crate::{mock::*, Basis, Error, Event, Phase, ServiceStatus, Side, Stage};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::{Balance, CaseId, PoolId, Sortition, Subject};

fn jurors_of(id: CaseId, round: u32) -> Subject {
	Subject { pool: PoolId::Jurors, case_id: id, round }
}

/// A case whose first panel is frozen, just now, and has a time until which it is drawn.
fn frozen() -> CaseId {
	let id = answered(AMOUNT);
	pass(EVIDENCE_WINDOW / 2);
	assert_ok!(Jury::close_evidence(signed(arbitrator(id).unwrap()), id));
	id
}

#[test]
fn a_panel_is_called_when_the_evidence_is_closed_and_drawn_when_the_seed_is_known() {
	ExtBuilder::default().build_and_execute(|| {
		take_events();
		let id = frozen();
		let until = now() + DRAW_WINDOW;
		let called = Event::PanelCalled { case_id: id, round: 0, seats: 3, until };
		assert!(has_event(called));
		assert_eq!(stage(id), Some(Stage::Drawing { until }));
		assert_noop!(advance(id), Error::<Test>::NotDue);

		take_events();
		draw_panel(id);
		let committing = now() + COMMIT_WINDOW;
		assert!(now() < until);
		let drawn = foretell(jurors_of(id, 0), 3);
		assert_eq!(seated(id), drawn);
		let mut expected: Vec<_> = drawn
			.into_iter()
			.map(|juror| Event::JurorSeated { case_id: id, round: 0, juror })
			.collect();
		expected.push(Event::CommittingBegun { case_id: id, round: 0, until: committing });
		assert_eq!(take_events(), expected);
		assert_eq!(panel(id).phase, Phase::Committing { until: committing });
		for who in seated(id) {
			assert_eq!(juror(who).load, 1);
			assert!(crate::Involved::<Test>::contains_key(who, id));
		}
	});
}

#[test]
fn a_panel_is_larger_where_more_is_at_stake() {
	for (amount, first, second) in [
		(1, 3, 7),
		(6_000, 3, 7),
		(6_001, 5, 11),
		(10_000, 5, 11),
		(10_001, 7, 15),
		(90_000, 7, 15),
	] {
		ExtBuilder::default().with_jurors(40).build_and_execute(|| {
			let id = drawn(amount * BTRST);
			assert_eq!(seated(id).len(), first);
			vote_all(id, &vec![40; first]);
			assert_ok!(appeal(BACKER, id, Side::Respondent));
			draw_panel(id);
			assert_eq!(seated(id).len(), second);
		});
	}
}

#[test]
fn jurors_of_an_appeal_are_others() {
	ExtBuilder::default().with_jurors(10).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let first = seated(id);
		vote_all(id, &[10, 10, 10]);
		assert_eq!(record(id).first.unwrap().seated.to_vec(), first);
		assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
		draw_panel(id);
		let second = seated(id);
		assert_eq!(second.len(), 7);
		assert!(first.iter().all(|who| !second.contains(who)));
		assert!(first.iter().all(|who| juror(*who).load == 0));
	});
}

#[test]
fn whoever_stands_for_a_deposit_is_not_drawn() {
	ExtBuilder::default().with_jurors(11).build_and_execute(|| {
		let id = ruled(AMOUNT, &[10, 10, 10]);
		let first = record(id).first.unwrap().seated;
		// One of those who could be drawn appeals.
		let who = jurors(11).into_iter().find(|who| !first.contains(who)).unwrap();
		assert_ok!(appeal(who, id, Side::Respondent));
		draw_panel(id);
		assert_eq!(seated(id).len(), 7);
		assert!(!seated(id).contains(&who));
	});
}

#[test]
fn a_round_has_one_freeze_and_one_seed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = frozen();
		let again = <Lots as Sortition<AccountId, u64>>::freeze(jurors_of(id, 0));
		assert!(again.is_err());
		draw_panel(id);
		let first = pallet_sortition::Freezes::<Test>::get(jurors_of(id, 0)).unwrap();
		// All are silent, and all are replaced: by those who come next.
		let mut drawn = seated(id);
		pass(COMMIT_WINDOW);
		draw_panel(id);
		drawn.extend(seated(id));
		let after = pallet_sortition::Freezes::<Test>::get(jurors_of(id, 0)).unwrap();
		assert_eq!(first, after);
		let seats = <Lots as Sortition<AccountId, u64>>::seats(jurors_of(id, 0));
		assert_eq!(seats.iter().map(|seat| seat.who).collect::<Vec<_>>(), drawn);
		assert!(seats[..3].iter().all(|seat| seat.vacated));
	});
}

/// Who sits on the first panel, and then replaces the silent, if `meddle` happens after the freeze
/// and before the draw.
fn drawn_with(meddle: impl FnOnce(CaseId)) -> Vec<AccountId> {
	let mut drawn = vec![];
	ExtBuilder::default().with_jurors(40).with_arbitrators(1).build_and_execute(|| {
		let id = frozen();
		meddle(id);
		draw_panel(id);
		drawn.extend(seated(id));
		pass(COMMIT_WINDOW);
		draw_panel(id);
		drawn.extend(seated(id));
	});
	assert_eq!(drawn.len(), 6);
	drawn
}

#[test]
fn nobody_can_have_another_panel_drawn() {
	let honest = drawn_with(|_| ());

	// The queue is silent, and somebody asks in each block, or late, or very late.
	let asks_always = drawn_with(|id| {
		while matches!(stage(id), Some(Stage::Drawing { .. })) {
			let _ = advance(id);
			pass_without_hooks(1);
			let _ = advance(id);
		}
	});
	assert_eq!(asks_always, honest);
	for delay in [7, DRAW_WINDOW - 1, DRAW_WINDOW, 2 * DRAW_WINDOW, 300] {
		assert_eq!(drawn_with(|_| pass_without_hooks(delay)), honest, "{delay}");
	}

	// Others join, also in many slots; some leave, also of those who would have been drawn.
	let joins = drawn_with(|_| {
		for who in 200..260 {
			give_coins(who);
			assert_ok!(volunteer(who, &[]));
		}
	});
	assert_eq!(joins, honest);
	let leaves = drawn_with(|_| {
		for who in jurors(40) {
			assert_ok!(Jury::stand_down(signed(who)));
		}
	});
	assert_eq!(leaves, honest);
	let both = drawn_with(|id| {
		let loser = jurors(40)[0];
		assert_ok!(Jury::stand_down(signed(loser)));
		give_coins(200);
		assert_ok!(volunteer(200, &[]));
		// Other cases freeze and draw, too.
		let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
		answer(other);
		assert_noop!(advance(id), Error::<Test>::NotDue);
	});
	assert_eq!(both, honest);

	// What was offered, and what the parameters of later cases are, is of no interest.
	let talks = drawn_with(|id| {
		offer(id, Side::Claimant, 10);
		offer(id, Side::Respondent, 90);
		assert_ok!(set_parameters(|p| {
			p.draw_window = DRAW_WINDOW / 2;
			p.value_per_seat = BTRST;
		}));
	});
	assert_eq!(talks, honest);
}

/// Who judges an appeal does not hang on who asks for it in the same block, nor when it is drawn.
#[test]
fn nobody_can_have_another_second_panel_drawn() {
	let drawn = |who: AccountId, delay: u64, leaving: bool| {
		let mut drawn = vec![];
		ExtBuilder::default().with_jurors(40).build_and_execute(|| {
			let id = ruled(AMOUNT, &[10, 10, 10]);
			assert_ok!(appeal(who, id, Side::Respondent));
			if leaving {
				for who in jurors(40) {
					assert_ok!(Jury::stand_down(signed(who)));
				}
			}
			pass_without_hooks(delay);
			draw_panel(id);
			drawn = seated(id);
		});
		drawn
	};
	let honest = drawn(RESPONDENT, 0, false);
	assert_eq!(honest.len(), 7);
	assert_eq!(drawn(BACKER, 0, false), honest);
	assert_eq!(drawn(RESPONDENT, 200, false), honest);
	assert_eq!(drawn(STRANGER, 50, true), honest);
}

/// An account that is in the pool at the freeze is drawn by chance: another chance, another panel.
#[test]
fn chance_decides() {
	let mut panels = std::collections::BTreeSet::new();
	for chance in 0..8 {
		ExtBuilder::default().with_jurors(40).build_and_execute(|| {
			Chance::set(chance);
			panels.insert(seated(drawn(AMOUNT)));
		});
	}
	assert!(panels.len() >= 7, "{panels:?}");
}

fn give_coins(who: AccountId) {
	use frame_support::traits::{fungible::Mutate, tokens::Preservation};
	assert_ok!(Balances::transfer(&BACKER, &who, 2 * BOND, Preservation::Preserve));
}

#[test]
fn a_draw_goes_on_to_its_end_whatever_the_time() {
	// Of forty slots thirty-eight are of no use, and a step makes four attempts.
	ExtBuilder::default().with_jurors(40).build_and_execute(|| {
		for who in &jurors(40)[..37] {
			set_conflict(*who, CLAIMANT);
		}
		let id = frozen();
		pass_without_hooks(2 * DRAW_WINDOW);
		let mut steps = 0;
		HooksSuspended::set(true);
		while matches!(stage(id), Some(Stage::Drawing { .. })) {
			assert_ok!(advance(id));
			steps += 1;
			pass(1);
		}
		HooksSuspended::set(false);
		assert!((2..=11).contains(&steps), "{steps}");
		let mut last = seated(id);
		last.sort_unstable();
		assert_eq!(last, jurors(40)[37..].to_vec());
	});
}

#[test]
fn a_seed_that_never_comes_holds_nobody_up() {
	ExtBuilder::default().build_and_execute(|| {
		let id = frozen();
		EndlessEpoch::set(true);
		offer(id, Side::Respondent, 60);
		pass(DRAW_WINDOW - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		pass(2);
		let first = record(id).first.unwrap();
		assert_eq!((first.kept, first.basis), (percent(30), Basis::Offers));
		finish(id);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(30))]);
		assert_all_funds_returned();
	});
}

#[test]
fn seated_means_locked() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_ok!(Jury::stand_down(signed(who)));
		assert_eq!(juror(who).status, ServiceStatus::Leaving);
		assert_noop!(Jury::stand_down(signed(who)), Error::<Test>::ExitNotComplete);
		assert_noop!(volunteer(who, &[]), Error::<Test>::AlreadyJuror);
		assert_eq!(bond_of(who), BOND);
		// They vote as everybody else, and are out when the panel is over and not before.
		commit_all(id, &[60, 60, 60]);
		pass(1);
		assert_eq!(bond_of(who), BOND);
		reveal_all(id, &[60, 60, 60]);
		assert_eq!(bond_of(who), BOND);
		pass(1);
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
		assert_eq!(juror(who).load, 0);
		pass(FREEZE_LIFE + 10);
		assert!(crate::Jurors::<Test>::get(who).is_none());
		assert_eq!(bond_of(who), 0);
		assert_eq!(wealth(who), ENDOWMENT + JUROR_PAY + JUROR_BONUS);
	});
}

#[test]
fn voting_or_leaving_saves_nobody_from_the_reveal() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[60, 60, 60]);
		let who = seated(id)[0];
		assert_ok!(Jury::stand_down(signed(who)));
		assert_ok!(try_reveal(seated(id)[1], id, 60));
		assert_ok!(try_reveal(seated(id)[2], id, 60));
		pass(REVEAL_WINDOW);
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		assert_eq!(juror(who).bond, BOND - SLASH);
		assert_eq!(wealth(who), ENDOWMENT - SLASH);
		pass(FREEZE_LIFE + 10);
		assert_eq!(bond_of(who), 0);
		assert_eq!(wealth(who), ENDOWMENT - SLASH);
	});
}

#[test]
fn whoever_has_as_many_seats_as_one_may_is_passed_over() {
	let one_seat = |p: &mut crate::Parameters<u64>| p.max_load = 1;
	ExtBuilder::default()
		.with_jurors(6)
		.with_arbitrators(0)
		.with_parameters(one_seat)
		.build_and_execute(|| {
			let id = answered(AMOUNT);
			let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
			answer(other);
			draw_panel(id);
			draw_panel(other);
			let mut all = [seated(id), seated(other)].concat();
			all.sort_unstable();
			assert_eq!(all, jurors(6));
			assert!(all.into_iter().all(|who| juror(who).load == 1));
		});
}

#[test]
fn the_bond_of_all_who_sit_is_there() {
	ExtBuilder::default().with_jurors(20).build_and_execute(|| {
		let id = drawn(LARGE);
		let bonds: Balance = seated(id).into_iter().map(bond_of).sum();
		assert_eq!(bonds, 7 * BOND);
	});
}
