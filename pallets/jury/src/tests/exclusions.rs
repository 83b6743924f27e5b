// SPDX-License-Identifier: Apache-2.0

//! Who cannot judge whom, organise what, or sit with whom. One test for each relation: as it is
//! asked, and in a real draw.

use crate::{mock::*, CaseOf, ServiceStatus, Side, Stage};
use frame_support::assert_ok;
use talent_primitives::{CaseId, Sortition};

/// A case whose first panel is frozen and can be drawn, and has not been: the hooks are suspended.
fn ready(amount: u128) -> CaseId {
	let id = answered(amount);
	pass(EVIDENCE_WINDOW / 2);
	match arbitrator(id) {
		Some(arbitrator) => {
			assert_ok!(Jury::close_evidence(signed(arbitrator), id));
		},
		None => pass(EVIDENCE_WINDOW / 2),
	}
	await_seed(id);
	id
}

fn await_seed(id: CaseId) {
	assert!(matches!(stage(id), Some(Stage::Drawing { .. })), "{:?}", stage(id));
	HooksSuspended::set(true);
	run_until(|| Lots::is_ready(Jury::jurors_subject(id, record(id).round())));
	HooksSuspended::set(false);
}

/// Whom the seed names first.
fn first_drawn(id: CaseId) -> AccountId {
	foretell(Jury::jurors_subject(id, record(id).round()), 1)[0]
}

fn may_judge(who: AccountId, id: CaseId) -> bool {
	Jury::is_eligible_juror(&who, &record(id), &[])
}

fn may_testify(who: AccountId, id: CaseId) -> bool {
	Jury::is_eligible_witness(&who, &record(id), SKILL, &[])
}

fn may_organise(who: AccountId, id: CaseId) -> bool {
	Jury::is_eligible_arbitrator(&who, &record(id))
}

/// The seed names somebody, who may judge; after `change` they may not, and do not.
fn is_passed_over(change: impl FnOnce(AccountId)) {
	ExtBuilder::default().build_and_execute(|| {
		let id = ready(AMOUNT);
		let who = first_drawn(id);
		assert!(may_judge(who, id));
		change(who);
		assert!(!may_judge(who, id));
		draw_panel(id);
		assert!(!seated(id).contains(&who));
		assert_eq!(seated(id).len(), 3);
	});
}

/// The seed names somebody, who judges whatever `change` does.
fn is_drawn(change: impl FnOnce(AccountId)) {
	ExtBuilder::default().build_and_execute(|| {
		let id = ready(AMOUNT);
		let who = first_drawn(id);
		change(who);
		assert!(may_judge(who, id));
		draw_panel(id);
		assert_eq!(seated(id)[0], who);
	});
}

fn sorted(mut all: Vec<AccountId>) -> Vec<AccountId> {
	all.sort_unstable();
	all
}

#[test]
fn nobody_judges_themselves() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		for party in [CLAIMANT, RESPONDENT] {
			assert_ok!(volunteer(party, &[]));
		}
		pass(TENURE);
		let id = ready(AMOUNT);
		let subject = Jury::jurors_subject(id, 0);
		assert_eq!(sorted(foretell(subject, 5)), [1, 2, 11, 12, 13]);
		assert!(!may_judge(CLAIMANT, id));
		assert!(!may_judge(RESPONDENT, id));
		draw_panel(id);
		assert_eq!(sorted(seated(id)), jurors(3));
	});
}

#[test]
fn nobody_judges_who_has_ties_with_the_claimant() {
	is_passed_over(|who| set_conflict(who, CLAIMANT));
}

#[test]
fn nobody_judges_who_has_ties_with_the_respondent() {
	is_passed_over(|who| set_conflict(who, RESPONDENT));
}

#[test]
fn a_tie_that_a_party_makes_alone_shuts_nobody_out() {
	is_drawn(|who| {
		set_conflict(CLAIMANT, who);
		set_conflict(RESPONDENT, who);
		set_conflict(who, OTHER_CLAIMANT);
	});
}

#[test]
fn the_suspended_do_not_judge() {
	is_passed_over(suspend);
}

#[test]
fn whoever_never_joined_the_network_may_judge() {
	is_drawn(|who| set_member(who, false));
}

#[test]
fn whoever_has_as_many_seats_as_they_may_have_is_passed_over() {
	only_with_fewer_seats_than(1, 0);
	only_with_fewer_seats_than(2, 1);
}

/// The seed names somebody with so many seats in other cases, who may have `max_load`: they sit
/// only if `before` is less.
fn only_with_fewer_seats_than(max_load: u32, before: u32) {
	for busy in [before, max_load] {
		ExtBuilder::default().build_and_execute(|| {
			let id = ready(AMOUNT);
			let who = first_drawn(id);
			assert_ok!(set_parameters(|p| p.max_load = max_load));
			crate::Jurors::<Test>::mutate_extant(who, |juror| juror.load = busy);
			assert_eq!(may_judge(who, id), busy < max_load);
			draw_panel(id);
			assert_eq!(seated(id).contains(&who), busy < max_load);
			// The other seats were made up.
			crate::Jurors::<Test>::mutate_extant(who, |juror| juror.load -= busy);
		});
	}
}

#[test]
fn whoever_is_ousted_is_passed_over() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ready(AMOUNT);
		let who = first_drawn(id);
		// Silent in another case: out of the pools, but there when this one was frozen.
		Jury::strike(&who, id);
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		assert!(!may_judge(who, id));
		draw_panel(id);
		assert!(!seated(id).contains(&who));
	});
}

#[test]
fn whoever_is_leaving_is_not() {
	is_drawn(|who| {
		assert_ok!(Jury::stand_down(signed(who)));
	});
}

#[test]
fn whoever_has_no_bond_is_passed_over() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		assert!(may_judge(FIRST_JUROR, id));
		assert!(!may_judge(STRANGER, id));
	});
}

#[test]
fn the_arbitrator_does_not_judge() {
	ExtBuilder::default().with_jurors(3).with_arbitrators(0).build_and_execute(|| {
		assert_ok!(Jury::appoint_arbitrator(RuntimeOrigin::root(), 11));
		pass(TENURE);
		let id = ready(AMOUNT);
		assert_eq!(arbitrator(id), Some(11));
		assert!(!may_judge(11, id));
		draw_panel(id);
		assert_eq!(sorted(seated(id)), [12, 13]);
	});
}

#[test]
fn an_eyewitness_does_not_judge_whosever_statement_it_was() {
	ExtBuilder::default().with_jurors(1).with_experts(6).build_and_execute(|| {
		let sides = [Side::Claimant, Side::Respondent];
		let id = called(AMOUNT, &sides);
		let all: Vec<_> = sides.into_iter().flat_map(|side| witnesses(id, side)).collect();
		assert_eq!(sorted(all.clone()), experts(6));
		for who in all {
			assert!(!may_judge(who, id));
		}
		testify_all(id);
		draw_panel(id);
		assert_eq!(seated(id), jurors(1));
	});
}

#[test]
fn whoever_backs_a_claim_does_not_judge() {
	ExtBuilder::default().with_jurors(2).build_and_execute(|| {
		assert_ok!(volunteer(BACKER, &[]));
		pass(TENURE);
		let invoice = new_case(AMOUNT).invoice;
		assert_ok!(Jury::back_claim(signed(BACKER), invoice, CLAIMANT, DEPOSIT));
		let id = ready(AMOUNT);
		assert!(record(id).has_stake(&BACKER));
		assert!(!may_judge(BACKER, id));
		draw_panel(id);
		assert_eq!(sorted(seated(id)), jurors(2));
	});
}

#[test]
fn whoever_has_appealed_does_not_judge_the_appeal() {
	ExtBuilder::default().with_jurors(4).build_and_execute(|| {
		let id = ruled(AMOUNT, &[80, 80, 80]);
		let first = record(id).first.unwrap().seated;
		let who = jurors(4).into_iter().find(|who| !first.contains(who)).unwrap();
		assert!(may_judge(who, id));
		assert_ok!(appeal(who, id, Side::Claimant));
		assert!(!may_judge(who, id));
		await_seed(id);
		assert_eq!(foretell(Jury::jurors_subject(id, 1), 4).len(), 4);
		// Nobody is left: the votes of the first panel are all there are.
		run_until(|| stage(id).is_none());
		assert_eq!(rulings().last().unwrap().2, percent(80));
	});
}

#[test]
fn nobody_judges_a_case_twice() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[80, 80, 80]);
		let first = record(id).first.unwrap().seated;
		for who in &first {
			assert!(!may_judge(*who, id));
		}
		assert_ok!(appeal(CLAIMANT, id, Side::Claimant));
		draw_panel(id);
		assert_eq!(seated(id).len(), 7);
		assert!(!seated(id).iter().any(|who| first.contains(who)));
	});
}

#[test]
fn nobody_sits_twice() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		assert!(Jury::is_eligible_juror(&11, &record(id), &[12]));
		assert!(!Jury::is_eligible_juror(&11, &record(id), &[12, 11]));
	});
}

/// Of those who are one operator's, the first who is drawn sits, and no other.
#[test]
fn no_two_of_one_hand_sit_together() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ready(AMOUNT);
		let order = foretell(Jury::jurors_subject(id, 0), 12);
		set_same_controller(&order[..9]);
		draw_panel(id);
		assert_eq!(seated(id), [order[0], order[9], order[10]]);
		let (_, rest) = order.split_at(1);
		assert!(!Jury::is_eligible_juror(&rest[0], &record(id), &seated(id)));
	});
}

#[test]
fn no_kin_of_the_arbitrator_sits() {
	is_passed_over(|who| set_same_controller(&[who, FIRST_ARBITRATOR]));
}

#[test]
fn no_kin_of_whoever_stands_for_the_deposit_sits() {
	is_passed_over(|who| set_same_controller(&[who, CLAIMANT]));
}

#[test]
fn no_kin_of_a_backer_sits() {
	ExtBuilder::default().build_and_execute(|| {
		let invoice = new_case(AMOUNT).invoice;
		assert_ok!(Jury::back_claim(signed(BACKER), invoice, CLAIMANT, DEPOSIT));
		let id = ready(AMOUNT);
		let who = first_drawn(id);
		set_same_controller(&[who, BACKER]);
		assert!(!may_judge(who, id));
		draw_panel(id);
		assert!(!seated(id).contains(&who));
	});
}

#[test]
fn no_kin_of_an_eyewitness_sits() {
	ExtBuilder::default().with_experts(3).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Respondent]);
		testify_all(id);
		pass(1);
		await_seed(id);
		let eyewitness = witnesses(id, Side::Respondent)[0];
		let order = foretell(Jury::jurors_subject(id, 0), 15);
		let who = order.into_iter().find(|who| may_judge(*who, id)).unwrap();
		set_same_controller(&[eyewitness, who]);
		assert!(!may_judge(who, id));
		draw_panel(id);
		assert!(!seated(id).contains(&who));
		assert_eq!(seated(id).len(), 3);
	});
}

#[test]
fn no_kin_of_who_voted_before_judges_the_appeal() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[80, 80, 80]);
		let before = record(id).first.unwrap().seated[0];
		assert_ok!(appeal(CLAIMANT, id, Side::Claimant));
		await_seed(id);
		let order = foretell(Jury::jurors_subject(id, 1), 12);
		let who = order.into_iter().find(|who| may_judge(*who, id)).unwrap();
		set_same_controller(&[before, who]);
		assert!(!may_judge(who, id));
		draw_panel(id);
		assert!(!seated(id).contains(&who));
		assert_eq!(seated(id).len(), 7);
	});
}

#[test]
fn no_kin_of_whoever_has_appealed_sits() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[80, 80, 80]);
		assert_ok!(appeal(STRANGER, id, Side::Claimant));
		await_seed(id);
		let order = foretell(Jury::jurors_subject(id, 1), 12);
		let who = order.into_iter().find(|who| may_judge(*who, id)).unwrap();
		set_same_controller(&[STRANGER, who]);
		assert!(!may_judge(who, id));
		draw_panel(id);
		assert!(!seated(id).contains(&who));
		assert_eq!(seated(id).len(), 7);
	});
}

/// All that keeps a juror away keeps an eyewitness away.
#[test]
fn an_eyewitness_is_as_far_from_the_parties_as_a_juror() {
	let relations: [fn(AccountId); 7] = [
		|who| set_conflict(who, CLAIMANT),
		|who| set_conflict(who, RESPONDENT),
		suspend,
		|who| Jury::strike(&who, 0),
		|who| set_same_controller(&[who, FIRST_ARBITRATOR]),
		|who| set_same_controller(&[who, CLAIMANT]),
		|who| set_credential(who, SKILL, false),
	];
	for (index, relation) in relations.into_iter().enumerate() {
		ExtBuilder::default().with_experts(4).build_and_execute(|| {
			let id = organised(AMOUNT);
			state(id, Side::Claimant);
			let organiser = arbitrator(id).unwrap();
			assert_ok!(Jury::call_eyewitnesses(signed(organiser), id, Side::Claimant));
			assert!(may_testify(FIRST_EXPERT, id));
			relation(FIRST_EXPERT);
			assert!(!may_testify(FIRST_EXPERT, id), "relation {index}");
			run_until(|| record(id).made_statements().all(|made| made.drawn));
			let all = sorted(witnesses(id, Side::Claimant));
			assert_eq!(all, [62, 63, 64], "relation {index}");
			testify_all(id);
			run_until(|| stage(id).is_none());
		});
	}
}

#[test]
fn nobody_testifies_for_themselves_or_whom_they_stand_for() {
	ExtBuilder::default().with_experts(1).build_and_execute(|| {
		for who in [CLAIMANT, RESPONDENT, BACKER, FIRST_ARBITRATOR] {
			set_credential(who, SKILL, true);
			assert_ok!(volunteer(who, &[SKILL]));
		}
		pass(TENURE);
		let invoice = new_case(AMOUNT).invoice;
		assert_ok!(Jury::back_claim(signed(BACKER), invoice, CLAIMANT, DEPOSIT));
		let id = organised(AMOUNT);
		for who in [CLAIMANT, RESPONDENT, BACKER, FIRST_ARBITRATOR] {
			assert!(!may_testify(who, id), "{who}");
		}
		state(id, Side::Respondent);
		let organiser = arbitrator(id).unwrap();
		assert_ok!(Jury::call_eyewitnesses(signed(organiser), id, Side::Respondent));
		run_until(|| record(id).made_statements().all(|made| made.drawn));
		assert_eq!(witnesses(id, Side::Respondent), experts(1));
	});
}

#[test]
fn nobody_testifies_on_both_statements() {
	ExtBuilder::default().with_experts(4).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Claimant, Side::Respondent]);
		let (one, other) = (witnesses(id, Side::Claimant), witnesses(id, Side::Respondent));
		assert_eq!((one.len(), other.len()), (3, 1));
		assert!(!other.iter().any(|who| one.contains(who)));
		for who in one {
			assert!(!may_testify(who, id));
		}
	});
}

#[test]
fn no_two_of_one_hand_testify_on_whichever_statement() {
	ExtBuilder::default().with_experts(6).build_and_execute(|| {
		set_same_controller(&[61, 62, 63, 64]);
		let id = called(AMOUNT, &[Side::Claimant, Side::Respondent]);
		let (one, other) = (witnesses(id, Side::Claimant), witnesses(id, Side::Respondent));
		let all: Vec<_> = one.into_iter().chain(other).collect();
		assert_eq!(all.iter().filter(|who| **who <= 64).count(), 1);
		assert_eq!(all.len(), 3);
	});
}

#[test]
fn no_party_organises_their_own_case() {
	ExtBuilder::default().with_arbitrators(0).build_and_execute(|| {
		for party in [CLAIMANT, RESPONDENT] {
			assert_ok!(Jury::appoint_arbitrator(RuntimeOrigin::root(), party));
		}
		pass(TENURE);
		let id = answered(AMOUNT);
		assert!(!may_organise(CLAIMANT, id));
		assert!(!may_organise(RESPONDENT, id));
		run_until(|| record(id).arbitrator_settled);
		assert_eq!(arbitrator(id), None);
		let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
		assert!(may_organise(CLAIMANT, other));
	});
}

#[test]
fn nobody_organises_who_has_ties_with_a_party_or_stands_for_one() {
	let relations: [fn(AccountId); 2] =
		[|who| set_conflict(who, CLAIMANT), |who| set_conflict(who, RESPONDENT)];
	for relation in relations {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			assert!(may_organise(FIRST_ARBITRATOR, id));
			relation(FIRST_ARBITRATOR);
			assert!(!may_organise(FIRST_ARBITRATOR, id));
			run_until(|| record(id).arbitrator_settled);
			assert_eq!(arbitrator(id), None);
		});
	}
	ExtBuilder::default().build_and_execute(|| {
		let invoice = new_case(AMOUNT).invoice;
		assert_ok!(Jury::back_claim(signed(FIRST_ARBITRATOR), invoice, CLAIMANT, DEPOSIT));
		let id = answered(AMOUNT);
		assert!(!may_organise(FIRST_ARBITRATOR, id));
		run_until(|| record(id).arbitrator_settled);
		assert_eq!(arbitrator(id), None);
	});
}

#[test]
fn an_arbitrator_who_leaves_organises_what_was_frozen_before_and_a_stranger_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let id = answered(AMOUNT);
		assert!(!may_organise(STRANGER, id));
		let root = RuntimeOrigin::root();
		assert_ok!(Jury::dismiss_arbitrator(root, FIRST_ARBITRATOR));
		assert!(may_organise(FIRST_ARBITRATOR, id));
		run_until(|| record(id).arbitrator_settled);
		assert_eq!(arbitrator(id), Some(FIRST_ARBITRATOR));
	});
}

/// With any number of those who could judge tied, a case ends all the same.
#[test]
fn a_case_ends_whoever_is_excluded() {
	for free in 0..=3 {
		ExtBuilder::default().with_jurors(6).build_and_execute(|| {
			for who in jurors(6).into_iter().skip(free) {
				set_conflict(who, RESPONDENT);
			}
			let id = answered(AMOUNT);
			let seats = |case: &CaseOf<Test>| matches!(case.state, crate::State::Panel(_));
			run_until(|| stage(id).is_none() || seats(&record(id)));
			silence();
			assert_eq!(rulings().len(), 1, "{free} could judge");
		});
	}
}
