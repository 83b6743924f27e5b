// SPDX-License-Identifier: Apache-2.0

//! Duties cost nothing, exactly when they succeed; anything else does.

use crate::{mock::*, Call, DueItem, Note, Side};
use frame_support::{
	assert_ok,
	dispatch::{CheckIfFeeless, GetDispatchInfo},
};
use sp_runtime::Weight;
use talent_primitives::{CaseId, Hash};

fn is_feeless(call: &Call<Test>, who: AccountId) -> bool {
	feeless::is_feeless(&RuntimeCall::from(call.clone()), who)
}

/// The same, for what can be done once.
fn is_feeless_once(call: &Call<Test>, who: AccountId) -> bool {
	feeless::is_feeless_once(&RuntimeCall::from(call.clone()), who)
}

fn commit(case_id: CaseId) -> Call<Test> {
	Call::commit_vote { case_id, commitment: Hash::zero(), note: Note::default() }
}

fn reveal(who: AccountId, case_id: CaseId, kept: u32) -> Call<Test> {
	Call::reveal_vote { case_id, kept: percent(kept), reasons: None, salt: salt(who) }
}

#[test]
fn committing_is_free_for_the_seated_once_and_in_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!is_feeless_once(&commit(0), 11));
		let id = drawn(AMOUNT);
		let [one, two, _] = seated(id)[..] else { panic!("three are seated") };
		assert!(is_feeless_once(&commit(id), one));
		for stranger in [CLAIMANT, RESPONDENT, STRANGER, FIRST_ARBITRATOR] {
			assert!(!is_feeless_once(&commit(id), stranger));
		}
		assert!(!commit(id).is_feeless(&RuntimeOrigin::root()));
		assert!(!commit(id).is_feeless(&RuntimeOrigin::none()));
		assert_ok!(try_commit(one, id, 70));
		assert!(!is_feeless_once(&commit(id), one));
		assert!(is_feeless_once(&commit(id), two));
		pass_without_hooks(COMMIT_WINDOW);
		assert!(!is_feeless_once(&commit(id), two));
	});
}

#[test]
fn revealing_is_free_for_what_was_committed_to_once_and_in_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [one, two, three] = seated(id)[..] else { panic!("three are seated") };
		assert_ok!(try_commit(one, id, 70));
		assert!(!is_feeless_once(&reveal(one, id, 70), one));
		assert_ok!(try_commit(two, id, 60));
		assert_ok!(try_commit(three, id, 60));
		assert!(is_feeless_once(&reveal(one, id, 70), one));
		// Wrong, or another's.
		assert!(!is_feeless_once(&reveal(one, id, 71), one));
		assert!(!is_feeless_once(&reveal(two, id, 60), three));
		assert!(!is_feeless_once(&reveal(one, id, 70), STRANGER));
		let empty = Call::reveal_vote {
			case_id: id,
			kept: percent(70),
			reasons: Some(cid("")),
			salt: salt(one),
		};
		assert!(!is_feeless_once(&empty, one));
		assert!(!reveal(one, id, 70).is_feeless(&RuntimeOrigin::root()));
		assert_ok!(try_reveal(one, id, 70));
		assert!(!is_feeless_once(&reveal(one, id, 70), one));
		assert!(is_feeless_once(&reveal(two, id, 60), two));
		pass_without_hooks(REVEAL_WINDOW);
		assert!(!is_feeless_once(&reveal(two, id, 60), two));
	});
}

#[test]
fn answering_is_free_for_the_respondent_once_and_in_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let accept_claim = Call::accept_claim { case_id: id };
		let counterclaim = Call::counterclaim { case_id: id, statement: cid("answer") };
		let empty = Call::counterclaim { case_id: id, statement: cid("") };
		for call in [&accept_claim, &counterclaim] {
			assert!(is_feeless_once(call, RESPONDENT));
			for other in [CLAIMANT, BACKER, STRANGER] {
				assert!(!is_feeless_once(call, other));
			}
		}
		assert!(!is_feeless_once(&empty, RESPONDENT));
		// Also where silence has given in, while that can be opened.
		pass(ANSWER_WINDOW);
		for call in [&accept_claim, &counterclaim] {
			assert!(is_feeless_once(call, RESPONDENT));
		}
		pass_without_hooks(APPEAL_WINDOW);
		for call in [&accept_claim, &counterclaim] {
			assert!(!is_feeless_once(call, RESPONDENT));
		}
	});
}

#[test]
fn evidence_is_free_for_the_respondent_as_often_as_it_is_taken() {
	ExtBuilder::default().build_and_execute(|| {
		let id = answered(AMOUNT);
		let evidence = Call::submit_evidence { case_id: id, content: cid("proof") };
		let statement = Call::make_statement { case_id: id, content: cid("said"), skill: SKILL };
		for _ in 0..crate::MAX_EXHIBITS_PER_SIDE {
			assert!(is_feeless(&evidence, RESPONDENT));
			assert!(!is_feeless(&evidence, CLAIMANT));
			assert_ok!(Jury::submit_evidence(signed(RESPONDENT), id, cid("proof")));
		}
		assert!(!is_feeless(&evidence, RESPONDENT));
		assert!(is_feeless_once(&statement, RESPONDENT));
		assert!(!is_feeless_once(&statement, CLAIMANT));
		pass(EVIDENCE_WINDOW);
		assert!(!is_feeless_once(&statement, RESPONDENT));
	});
}

#[test]
fn organising_is_free_for_the_arbitrator() {
	ExtBuilder::default().with_experts(6).build_and_execute(|| {
		let id = organised(AMOUNT);
		let who = arbitrator(id).unwrap();
		let call_them = Call::call_eyewitnesses { case_id: id, side: Side::Claimant };
		let close = Call::close_evidence { case_id: id };
		assert!(!is_feeless_once(&call_them, who));
		assert!(!is_feeless_once(&close, who));
		state(id, Side::Claimant);
		pass(EVIDENCE_WINDOW / 2);
		for call in [&call_them, &close] {
			assert!(is_feeless_once(call, who));
			for other in [CLAIMANT, RESPONDENT, STRANGER] {
				assert!(!is_feeless_once(call, other));
			}
		}
	});
}

#[test]
fn testifying_is_free_for_eyewitnesses_once() {
	ExtBuilder::default().with_experts(6).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Claimant]);
		let testify = Call::testify { case_id: id, side: Side::Claimant, reasonable: true };
		let other = Call::testify { case_id: id, side: Side::Respondent, reasonable: true };
		let who = witnesses(id, Side::Claimant)[0];
		assert!(is_feeless_once(&testify, who));
		assert!(!is_feeless_once(&other, who));
		for stranger in [CLAIMANT, RESPONDENT, STRANGER] {
			assert!(!is_feeless_once(&testify, stranger));
		}
		pass_without_hooks(DRAW_WINDOW + TESTIMONY_WINDOW);
		assert!(!is_feeless_once(&testify, who));
	});
}

#[test]
fn accepting_a_settlement_is_free_and_offering_one_is_not() {
	ExtBuilder::default().build_and_execute(|| {
		let id = answered(AMOUNT);
		let accept = |kept| Call::accept_settlement { case_id: id, kept: percent(kept) };
		assert!(!is_feeless_once(&accept(40), RESPONDENT));
		offer(id, Side::Claimant, 40);
		assert!(is_feeless_once(&accept(40), RESPONDENT));
		assert!(!is_feeless_once(&accept(41), RESPONDENT));
		for other in [CLAIMANT, STRANGER] {
			assert!(!is_feeless_once(&accept(40), other));
		}
	});
}

#[test]
fn nothing_else_is_free() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[40, 40, 40]);
		let calls = [
			Call::volunteer { expertise: Default::default() },
			Call::renew {},
			Call::stand_down {},
			Call::back_claim { invoice: 9, claimant: CLAIMANT, amount: DEPOSIT },
			Call::withdraw_backing { invoice: 9 },
			Call::offer_settlement { case_id: id, kept: percent(40) },
			Call::appeal { case_id: id, side: Side::Respondent },
			Call::advance { case_id: id },
			Call::claim { dest: STRANGER },
			Call::process_due { item: DueItem::Case(id) },
		];
		for call in calls {
			for who in [11, CLAIMANT, RESPONDENT, STRANGER] {
				assert!(!is_feeless(&call, who), "{call:?}");
			}
			assert_ne!(call.get_dispatch_info().call_weight, Weight::zero());
		}
	});
}
