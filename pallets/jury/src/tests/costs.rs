// SPDX-License-Identifier: Apache-2.0

//! What a case reads and writes does not depend on how many jurors and arbitrators there are.
//!
//! `JURY_MEMBERS=1000000 cargo test … -p pallet-jury costs -- --nocapture` compares with so many of
//! each instead of 10,000, and prints the figures. That takes some minutes and some gigabytes.

use crate::{mock::*, DueItem, Expertise, HoldReason, Juror, Jurors, ServiceStatus, Side};
use frame_support::{assert_ok, dispatch::DispatchResult, traits::fungible::Mutate};
use std::time::Instant;
use talent_primitives::{due_queue::DueQueue, holds::Holds, CaseId, PoolId, Sortition};
use talent_test_support::counting::{count, Cost};

/// The pallets whose storage a case is in.
const PALLETS: [&str; 4] = ["System", "Balances", "Lots", "Jury"];
/// The first account of the many jurors, who are all eyewitnesses for [`SKILL`] too.
const CROWD: AccountId = 1_000_000;
/// The first account of the many arbitrators.
const ORGANISERS: AccountId = 10_000_000;

/// Lets blocks pass in which the queue does nothing, until the next step of a case can be taken.
fn wait(id: CaseId) {
	let last = now() + 200;
	while !Jury::is_due(id, &record(id)) {
		assert!(now() < last, "it never comes");
		pass_without_hooks(1);
	}
}

/// As many jurors and as many arbitrators, from genesis on, where nobody is told of it.
fn fill(members: u64) {
	System::set_block_number(0);
	let crowd = CROWD..CROWD + members;
	Holders::set(crowd.clone().map(|who| (who, SKILL)).collect());
	for who in crowd {
		add_juror(who);
	}
	for who in ORGANISERS..ORGANISERS + members {
		assert_ok!(Balances::mint_into(&who, ED));
		assert_ok!(Jury::appoint_arbitrator(RuntimeOrigin::root(), who));
	}
	System::set_block_number(1);
	pass_without_hooks(2 * TENURE);
}

/// What volunteering as an eyewitness for [`SKILL`] makes of somebody. It would do the same, but
/// the mocks that it asks take their time for so many.
fn add_juror(who: AccountId) {
	assert_ok!(Balances::mint_into(&who, 2 * BOND));
	assert_ok!(Jury::hold(HoldReason::Bond, &who, BOND));
	for pool in [PoolId::Jurors, PoolId::Eyewitnesses(SKILL)] {
		assert_ok!(<Lots as Sortition<_, u64>>::join(pool, &who));
	}
	let juror = Juror {
		bond: BOND,
		expertise: Expertise::truncate_from(vec![SKILL]),
		status: ServiceStatus::Active,
		load: 0,
		ends_at: TERM,
		queued_at: Jury::schedule(TERM, &DueItem::Juror { account: who }),
		bound: false,
	};
	Jurors::<Test>::insert(who, juror);
}

/// What each step takes where so many serve.
fn figures(members: u64) -> Vec<(&'static str, Cost)> {
	let mut figures = Vec::new();
	let mut note = |what, operation: &mut dyn FnMut() -> DispatchResult| {
		System::reset_events();
		let started = Instant::now();
		let (result, cost) = count(&PALLETS, &mut *operation);
		assert_ok!(result);
		println!(
			"{members:>8} serve: {what:<32} {:>4} keys read {:>4} written {:>9.1?}",
			cost.reads,
			cost.writes,
			started.elapsed()
		);
		figures.push((what, cost));
	};
	let world = ExtBuilder::default().with_jurors(0).with_arbitrators(0);
	world.build().execute_with(|| {
		fill(members);
		note("volunteer", &mut || volunteer(STRANGER, &[]));
		note("stand_down", &mut || Jury::stand_down(signed(STRANGER)));

		let id = open(AMOUNT);
		note("counterclaim, a freeze", &mut || {
			Jury::counterclaim(signed(RESPONDENT), id, cid("answer"))
		});
		wait(id);
		note("draw of an arbitrator", &mut || advance(id));
		let organiser = arbitrator(id).expect("there are many");
		pass_without_hooks(EVIDENCE_WINDOW / 2);
		note("close_evidence, a freeze", &mut || Jury::close_evidence(signed(organiser), id));
		wait(id);
		note("draw of three jurors", &mut || advance(id));
		let jurors = seated(id);
		assert_eq!(jurors.len(), 3, "nobody was drawn in vain");
		for (who, what) in jurors.iter().zip(["commit_vote", "commit_vote", "the last commit_vote"])
		{
			note(what, &mut || try_commit(*who, id, 70));
		}
		for (who, what) in jurors.iter().zip(["reveal_vote", "reveal_vote", "the last reveal_vote"])
		{
			note(what, &mut || try_reveal(*who, id, 70));
		}
		note("a provisional ruling", &mut || advance(id));
		note("appeal, a freeze", &mut || appeal(CLAIMANT, id, Side::Claimant));
		wait(id);
		note("draw of four of seven jurors", &mut || advance(id));
		wait(id);
		note("draw of the rest of seven", &mut || advance(id));
		let jurors = seated(id);
		assert_eq!(jurors.len(), 7, "nobody was drawn in vain");
		commit_all(id, &[70; 7]);
		reveal_all(id, &[70; 7]);
		note("a final ruling", &mut || advance(id));
		assert_eq!(stage(id), None);

		let id = answered(AMOUNT);
		skip_to(now() + EVIDENCE_WINDOW);
		note("end of evidence, a freeze", &mut || advance(id));
		wait(id);
		assert_ok!(advance(id));
		assert_eq!(seated(id).len(), 3);
		wait(id);
		note("three jurors are silent", &mut || advance(id));
		note("draw of three who replace them", &mut || advance(id));
		assert_eq!(seated(id).len(), 3, "nobody was drawn in vain");

		let id = answered(AMOUNT);
		state(id, Side::Respondent);
		wait(id);
		assert_ok!(advance(id));
		let organiser = arbitrator(id).expect("there are many");
		note("call_eyewitnesses, a freeze", &mut || {
			let side = Side::Respondent;
			Jury::call_eyewitnesses(signed(organiser), id, side)
		});
		skip_to(now() + EVIDENCE_WINDOW);
		assert_ok!(advance(id));
		wait(id);
		note("draw of three eyewitnesses", &mut || advance(id));
		let drawn = witnesses(id, Side::Respondent);
		assert_eq!(drawn.len(), 3, "nobody was drawn in vain");
		note("testify", &mut || testify(drawn[0], id, Side::Respondent, true));
		wait(id);
		note("two eyewitnesses are silent", &mut || advance(id));
	});
	figures
}

#[test]
fn how_many_serve_does_not_matter() {
	let many = std::env::var("JURY_MEMBERS")
		.map(|members| members.parse().expect("JURY_MEMBERS is a number"))
		.unwrap_or(10_000);
	for (few, many) in figures(1_000).into_iter().zip(figures(many)) {
		assert_eq!(few, many);
	}
}
