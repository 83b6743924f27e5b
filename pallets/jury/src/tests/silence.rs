// SPDX-License-Identifier: Apache-2.0

//! Who gains if jurors are bought to say nothing.
//!
//! Everybody here who is not bought votes for what is right. Those who are bought are silent, when
//! votes are bound or when they are shown. What the ruling is then is counted, to the unit, against
//! what it would have been.

use crate::{mock::*, Basis, Phase, ServiceStatus, Side, Stage, MAX_REDRAWS, MIN_SEATS};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::Perbill;
use talent_primitives::{Balance, CaseId};

/// When those who are bought are silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
	/// They do not commit.
	Commit,
	/// They commit, and do not reveal.
	Reveal,
}

/// Who is bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bought {
	/// So many of those who are drawn first. Who replaces them is honest.
	First(usize),
	/// An account that sits on so many of the seats, replacements included.
	Seats(usize),
}

/// What became of it.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
	kept: Perbill,
	basis: Basis,
	/// How many were silent. Each has lost [`SLASH`].
	silent: usize,
}

/// Lets the panel that sits on a case vote for `right`, one after the other in the order of their
/// seats, but for those who are bought.
fn vote(id: CaseId, right: &[u32], bought: Bought, when: When) {
	let mut is_first = true;
	let round = record(id).round();
	let sits = || {
		crate::Cases::<Test>::get(id).is_some_and(|case| {
			case.round() == round && matches!(case.state, crate::State::Panel(_))
		})
	};
	while sits() {
		let panel = panel(id);
		let seats = panel.seats.len();
		let count = match bought {
			Bought::First(count) if is_first => count,
			Bought::First(_) => 0,
			Bought::Seats(count) => count,
		};
		// The last seats are theirs: those who have done their part keep the first ones.
		let is_bought = |index: usize| index + count >= right.len().max(seats);
		match panel.phase {
			Phase::Drawing { .. } => (),
			Phase::Committing { until } => {
				for (index, who) in seated(id).into_iter().enumerate() {
					if when == When::Reveal || !is_bought(index) {
						let _ = try_commit(who, id, right[index]);
					}
				}
				if when == When::Commit {
					is_first = false;
					if matches!(stage(id), Some(Stage::Committing { .. })) {
						run_to(until);
						continue;
					}
				}
			},
			Phase::Revealing { until } => {
				for (index, who) in seated(id).into_iter().enumerate() {
					if when == When::Commit || !is_bought(index) {
						let _ = try_reveal(who, id, right[index]);
					}
				}
				is_first = false;
				if matches!(stage(id), Some(Stage::Revealing { .. })) {
					run_to(until);
					continue;
				}
			},
		}
		pass(1);
	}
}

/// How many were ever silent.
fn silent() -> usize {
	crate::Jurors::<Test>::iter_values()
		.filter(|juror| juror.status == ServiceStatus::Ousted)
		.count()
}

/// What the first panel of three rules, if this is right, and these are bought.
fn outcome(right: &[u32; 3], bought: Bought, when: When) -> Outcome {
	outcome_with(right, bought, when, None)
}

fn outcome_with(
	right: &[u32; 3],
	bought: Bought,
	when: When,
	offers: Option<(u32, u32)>,
) -> Outcome {
	let mut result = None;
	ExtBuilder::default().with_jurors(40).build_and_execute(|| {
		let id = drawn(AMOUNT);
		if let Some((claimant, respondent)) = offers {
			offer(id, Side::Claimant, claimant);
			offer(id, Side::Respondent, respondent);
		}
		vote(id, right, bought, when);
		let first = record(id).first.unwrap();
		let silent = silent();
		// What silence costs goes to the pot.
		assert_eq!(wealth(pot()) - ED, SLASH * silent as Balance);
		result = Some(Outcome { kept: first.kept, basis: first.basis, silent });
		finish(id);
		assert_all_funds_returned();
	});
	result.unwrap()
}

fn voted(kept: u32, silent: usize) -> Outcome {
	Outcome { kept: percent(kept), basis: Basis::Votes, silent }
}

fn alone(kept: u32, silent: usize) -> Outcome {
	Outcome { kept: percent(kept), basis: Basis::AllVotes, silent }
}

fn nobody(kept: u32, silent: usize) -> Outcome {
	Outcome { kept: percent(kept), basis: Basis::Offers, silent }
}

/// What is right if the respondent has done most of the work: the claimant would buy. Then the
/// other way round.
const FOR_RESPONDENT: [u32; 3] = [80; 3];
const FOR_CLAIMANT: [u32; 3] = [20; 3];

#[test]
fn buying_those_who_were_drawn_first_gains_nothing_at_the_commitment() {
	// They are replaced, bought or not: 80 stays 80, and 20 stays 20.
	for bought in 1..=3 {
		let bribe = Bought::First(bought);
		assert_eq!(outcome(&FOR_RESPONDENT, bribe, When::Commit), voted(80, bought));
		assert_eq!(outcome(&FOR_CLAIMANT, bribe, When::Commit), voted(20, bought));
	}
}

#[test]
fn buying_those_who_were_drawn_first_gains_nothing_at_the_reveal() {
	// One: the other two are enough. Two or three: they are replaced.
	for bought in 1..=3 {
		let bribe = Bought::First(bought);
		assert_eq!(outcome(&FOR_RESPONDENT, bribe, When::Reveal), voted(80, bought));
		assert_eq!(outcome(&FOR_CLAIMANT, bribe, When::Reveal), voted(20, bought));
	}
}

#[test]
fn one_of_three_seats_that_is_bought_again_and_again_gains_nothing() {
	for (right, kept) in [(FOR_RESPONDENT, 80), (FOR_CLAIMANT, 20)] {
		// Three jurors for one seat, and the two others rule.
		assert_eq!(outcome(&right, Bought::Seats(1), When::Commit), voted(kept, 3));
		// One juror, since two reveals of three are enough.
		assert_eq!(outcome(&right, Bought::Seats(1), When::Reveal), voted(kept, 1));
	}
}

#[test]
fn two_of_three_seats_that_are_bought_again_and_again_gain_nothing() {
	for (right, kept) in [(FOR_RESPONDENT, 80), (FOR_CLAIMANT, 20)] {
		// Six jurors, and a single one who is honest rules.
		assert_eq!(outcome(&right, Bought::Seats(2), When::Commit), alone(kept, 6));
		assert_eq!(outcome(&right, Bought::Seats(2), When::Reveal), alone(kept, 6));
	}
}

#[test]
fn all_seats_that_are_bought_again_and_again_gain_the_middle_and_no_more() {
	let most = 3 * (MAX_REDRAWS as usize + 1);
	assert_eq!(most, 9);
	for when in [When::Commit, When::Reveal] {
		// The claimant buys, and gains 30 of 100; the respondent buys, and gains as much. It took
		// nine of nine.
		assert_eq!(outcome(&FOR_RESPONDENT, Bought::Seats(3), when), nobody(50, most));
		assert_eq!(outcome(&FOR_CLAIMANT, Bought::Seats(3), when), nobody(50, most));
		// Who has less to gain than the middle loses by it.
		assert_eq!(outcome(&[30; 3], Bought::Seats(3), when), nobody(50, most));
		assert_eq!(outcome(&[70; 3], Bought::Seats(3), when), nobody(50, most));
		// With offers it is the middle between them. An offer of the other side is the buyer's
		// gain, no offer of the buyer's costs nothing: so the account that sees nobody commit can
		// take their own back.
		let offers = |claimant, respondent| Some((claimant, respondent));
		let bribe = |offers| outcome_with(&FOR_RESPONDENT, Bought::Seats(3), when, offers);
		assert_eq!(bribe(offers(40, 90)), nobody(65, most));
		assert_eq!(bribe(offers(0, 60)), nobody(30, most));
		assert_eq!(bribe(offers(0, 100)), nobody(50, most));
	}
}

/// Where the honest do not agree, who is silenced after the others have shown their votes shifts
/// the ruling between two votes next to each other. It never leaves what was honestly said.
#[test]
fn silencing_who_disagrees_shifts_the_ruling_within_what_was_said() {
	let right = [60, 80, 90];
	// Nobody is bought.
	assert_eq!(outcome(&right, Bought::First(0), When::Reveal), voted(80, 0));
	// The claimant silences the last, who would have said 90: midway between the others, 10 less.
	// It cost one bond's part.
	assert_eq!(outcome(&right, Bought::First(1), When::Reveal), voted(70, 1));
	// At the commitment nobody can know whom to silence, and who replaces them says the same.
	assert_eq!(outcome(&right, Bought::First(1), When::Commit), voted(80, 1));
	// The respondent silences who would have said 60.
	assert_eq!(outcome(&[80, 90, 60], Bought::First(1), When::Reveal), voted(85, 1));
	// Two, once: they are replaced.
	assert_eq!(outcome(&right, Bought::First(2), When::Reveal), voted(80, 2));
	// Two seats again and again: the lowest vote stands alone, 20 less. Six are struck.
	assert_eq!(outcome(&right, Bought::Seats(2), When::Reveal), alone(60, 6));
	assert_eq!(outcome(&right, Bought::Seats(2), When::Commit), alone(60, 6));
	assert_eq!(outcome(&[90, 80, 60], Bought::Seats(2), When::Reveal), alone(90, 6));
}

/// What buying all of the first panel gains, an appeal takes back. It costs the account that is
/// robbed nothing if the second panel is honest, and the other side would have to buy seven more,
/// three times.
#[test]
fn an_appeal_takes_back_what_silence_gained() {
	for when in [When::Commit, When::Reveal] {
		ExtBuilder::default().with_jurors(40).with_pot(1_000 * BTRST).build_and_execute(|| {
			let id = drawn(AMOUNT);
			vote(id, &FOR_RESPONDENT, Bought::Seats(3), when);
			assert_eq!(record(id).first.unwrap().kept, percent(50));
			assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
			draw_panel(id);
			vote_all(id, &[80; 7]);
			assert_eq!(rulings(), [(id, invoice_of(id), percent(80))]);
			assert_eq!(wealth(RESPONDENT), ENDOWMENT);
			assert_all_funds_returned();
		});
	}
}

/// The respondent of an honest first ruling cannot lose it by the silence of the second panel: what
/// was said before counts.
#[test]
fn the_silence_of_a_second_panel_leaves_the_first_ruling() {
	for when in [When::Commit, When::Reveal] {
		ExtBuilder::default().with_jurors(40).build_and_execute(|| {
			let id = appealed(AMOUNT, &[80, 80, 80], Side::Claimant);
			vote(id, &[80; 7], Bought::Seats(7), when);
			assert_eq!(rulings(), [(id, invoice_of(id), percent(80))]);
			// All of those bought have lost a part of their bonds. An account that has appealed has
			// the deposit of that back.
			assert_eq!(silent(), 21);
			let at_risk = DEPOSIT * 8 / 10;
			assert_eq!(ENDOWMENT - wealth(CLAIMANT), at_risk);
		});
		// All but one: the one is honest, and is one among four.
		ExtBuilder::default().with_jurors(40).build_and_execute(|| {
			let id = appealed(AMOUNT, &[80, 80, 80], Side::Claimant);
			vote(id, &[70; 7], Bought::Seats(6), when);
			assert_eq!(rulings(), [(id, invoice_of(id), percent(80))]);
			assert_eq!(silent(), 18);
		});
	}
}

/// Silence of both panels: thirty jurors, and the middle.
#[test]
fn the_silence_of_both_panels_is_the_middle() {
	ExtBuilder::default().with_jurors(40).build_and_execute(|| {
		let id = drawn(AMOUNT);
		vote(id, &FOR_RESPONDENT, Bought::Seats(3), When::Commit);
		assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
		draw_panel(id);
		vote(id, &[80; 7], Bought::Seats(7), When::Commit);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(50))]);
		assert_eq!(silent(), 9 + 21);
		assert_eq!(wealth(RESPONDENT), ENDOWMENT);
	});
}

/// What the silence of a whole first panel is worth to the claimant, if nobody appeals: 30 % of the
/// disputed amount, and what they would have lost of their deposit besides. It takes nine jurors,
/// who lose a quarter of their bonds.
#[test]
fn what_the_middle_is_worth() {
	let lost = |bought| {
		let mut lost = 0;
		ExtBuilder::default().with_jurors(40).build_and_execute(|| {
			let id = drawn(AMOUNT);
			vote(id, &FOR_RESPONDENT, bought, When::Commit);
			finish(id);
			let [(_, _, kept)] = rulings()[..] else { panic!("there is one ruling") };
			lost = ENDOWMENT - wealth(CLAIMANT) + kept.mul_floor(AMOUNT);
		});
		lost
	};
	let (honest, bribed) = (lost(Bought::Seats(0)), lost(Bought::Seats(3)));
	assert_eq!(honest, 800 * BTRST + DEPOSIT * 8 / 10);
	assert_eq!(bribed, 500 * BTRST + DEPOSIT / 2);
	assert_eq!(honest - bribed, 3_435 * BTRST / 10);
	assert_eq!(9 * SLASH, 225 * BTRST);
	// Short of all nine it is worth nothing.
	for bought in [Bought::Seats(1), Bought::Seats(2), Bought::First(3)] {
		assert!(lost(bought) >= honest - 3 * JUROR_BONUS);
	}
}

/// What the bribe is worth, and what it costs those who take it: the part of their bonds, and their
/// seat in the pool.
#[test]
fn whoever_is_bought_loses_a_part_of_the_bond_and_the_seat() {
	ExtBuilder::default().with_jurors(40).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let bought = seated(id);
		vote(id, &FOR_RESPONDENT, Bought::First(3), When::Reveal);
		for who in bought {
			assert_eq!(juror(who).status, ServiceStatus::Ousted);
			assert_eq!(wealth(who), ENDOWMENT - SLASH);
			assert_eq!(Jury::record(who).silent, 1);
		}
		finish(id);
		assert_eq!(
			wealth(pot()) - ED,
			3 * SLASH + DEPOSIT * 8 / 10 - 3 * (JUROR_PAY + JUROR_BONUS) - ARBITRATOR_PAY
		);
	});
	assert_eq!(MIN_SEATS, 3);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 24 } else { 96 }))]

	/// For every silenced juror, at any time: with a single vote the ruling is within what was
	/// honestly said; without any it is the middle between both offers.
	#[test]
	fn no_silence_leaves_what_was_said_or_the_middle(
		right in prop::array::uniform3(0u32..=100),
		count in 0usize..=3,
		again in any::<bool>(),
		at_reveal in any::<bool>(),
		claimant in 0u32..=100,
		respondent in 0u32..=100,
	) {
		let bought = if again { Bought::Seats(count) } else { Bought::First(count) };
		let when = if at_reveal { When::Reveal } else { When::Commit };
		let outcome = outcome_with(&right, bought, when, Some((claimant, respondent)));
		if outcome.basis == Basis::Offers {
			prop_assert_eq!(bought, Bought::Seats(3));
			prop_assert_eq!(outcome.kept, Perbill::from_rational(claimant + respondent, 200));
		} else {
			let low = percent(*right.iter().min().unwrap());
			let high = percent(*right.iter().max().unwrap());
			prop_assert!((low..=high).contains(&outcome.kept), "{:?}", outcome);
		}
		prop_assert!(outcome.silent <= 3 * (MAX_REDRAWS as usize + 1));
	}
}
