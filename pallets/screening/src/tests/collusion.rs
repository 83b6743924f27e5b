// SPDX-License-Identifier: Apache-2.0

//! Stories of those who want a credential for nothing.

use crate::mock::*;
use frame_support::assert_ok;

/// The applicant has brought two screeners to the network, and a third has recommended them. (That
/// these are ties is what members and referrals say; here they are given.)
#[test]
fn an_applicant_is_the_referrer_of_screeners() {
	ExtBuilder::default().build_and_execute(|| {
		for friend in [11, 12, 13] {
			set_conflict(friend, APPLICANT);
		}
		let id = judged(APPLICANT, &[0, 0, 0]);
		let sat = match record(id).state {
			crate::State::Failed { failure, .. } => failure.seated.to_vec(),
			_ => panic!("it was failed"),
		};
		assert_eq!(sat, [14, 15, 16]);
		// A second panel would have to be fresh, and all who are left are friends.
		assert_ok!(Screening::claim_second_panel(signed(APPLICANT), id));
		pass(7);
		assert_eq!(stage(id), None);
		assert!(!holds(APPLICANT));
	});
}

/// Three screeners are one operator's, who wants to sit on a panel three times, and it shows.
/// An account that is drawn first keeps the others out.
#[test]
fn three_screeners_of_one_operator_have_one_seat() {
	for from in 0..6 {
		ExtBuilder::default().build_and_execute(|| {
			set_same_controller(&[11, 12, 13]);
			DrawFrom::set(from);
			let id = request(APPLICANT);
			pass(8);
			let operators = seated(id).into_iter().filter(|who| *who <= 13).count();
			assert!(operators <= 1, "{operators} seats when drawn from {from}");
			assert_eq!(seated(id).len(), 3);
			// So the operator's word is one of three.
			let say = |who: AccountId| if who <= 13 { 100 } else { 10 };
			let panel = seated(id);
			for who in panel.iter().copied() {
				assert_ok!(try_commit(who, id, say(who)));
			}
			for who in panel {
				assert_ok!(try_reveal(who, id, say(who)));
			}
			pass(1);
			assert!(!holds(APPLICANT));
		});
	}
}

/// If it does not show, they have as many seats as their share of the pool gives them: what it
/// costs is their bonds and clients, and what they earn with it is forfeited when it is found out.
#[test]
fn an_operator_who_does_not_show_pays_when_found_out() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[100, 100, 100]);
		assert!(holds(APPLICANT));
		pay_share(300 * BTRST);
		let root = RuntimeOrigin::root();
		assert_ok!(Screening::revoke_credential(root, APPLICANT, SKILL, cid("bought")));
		// The council suspends them: they are drawn no more.
		for who in [11, 12, 13] {
			Suspended::mutate(|all| all.insert(who));
			assert_eq!(wealth(who), ENDOWMENT + PAY);
			assert_eq!(Screening::record(who, SKILL).overruled, 1);
		}
		assert_eq!(seated(drawn(OTHER)), [14, 15, 16]);
	});
}

/// One who admits everybody decides nothing alone, and the record tells.
#[test]
fn a_screener_who_admits_all_decides_nothing_alone() {
	let quick = |p: &mut crate::Parameters<u64>| p.cool_down = 1;
	ExtBuilder::default().with_screeners(3).with_parameters(quick).build_and_execute(|| {
		for (who, honest) in [(APPLICANT, 20), (OTHER, 90)] {
			judged(who, &[100, honest, honest]);
			assert_eq!(holds(who), honest >= PASS_MARK);
		}
		let record = Screening::record(11, SKILL);
		assert_eq!((record.assessed, record.admitted), (2, 1));

		// Others are vetted by them, fare badly, and are found out.
		for _ in 0..3 {
			<Screening as talent_primitives::VettedWork<_>>::on_dispute_lost(&OTHER, SKILL);
		}
		let root = RuntimeOrigin::root();
		assert_ok!(Screening::revoke_credential(root, OTHER, SKILL, cid("why")));
		let record = Screening::record(11, SKILL);
		assert_eq!((record.lost, record.overruled), (3, 1));
	});
}

/// Points are for assessing: those who want them for nothing pay the fees of their own applicants,
/// and the pool takes part. All accounts but the honest screener's are one operator's here.
#[test]
fn applicants_of_ones_own_earn_less_than_they_cost() {
	ExtBuilder::default().with_screeners(3).build_and_execute(|| {
		let operators = [11, 12, APPLICANT, OTHER];
		let before: u128 = operators.into_iter().map(wealth).sum();
		for applicant in [APPLICANT, OTHER] {
			judged(applicant, &[90, 90, 90]);
		}
		let after: u128 = operators.into_iter().map(wealth).sum();
		// What is nobody's pay, and what the honest screener was paid.
		assert_eq!(before - after, 2 * (FEE - 2 * PAY));
	});
}
