// SPDX-License-Identifier: Apache-2.0

//! Who is paid, out of what, to the unit.

use crate::{mock::*, Basis, Event, Side, Stage};
use frame_support::assert_ok;
use talent_primitives::{AssetKind, Balance};

/// What those who have served up to the first ruling are paid together, if all three have earned
/// the bonus.
const WITH_BONUS: Balance = 3 * (JUROR_PAY + JUROR_BONUS) + ARBITRATOR_PAY;
/// The same without.
const WITHOUT_BONUS: Balance = 3 * JUROR_PAY + ARBITRATOR_PAY;

/// What somebody has more than they started with.
fn gain(who: AccountId) -> Balance {
	wealth(who) - ENDOWMENT
}

/// What the claimant has lost, what has come into the pot or left it, and what each of the jurors
/// has gained who sat on the first panel, in the order of their seats, if they have voted so and
/// nobody appeals.
fn after(votes: [u32; 3], pot_before: Balance) -> (Balance, i128, [Balance; 3]) {
	let mut result = None;
	ExtBuilder::default().with_pot(pot_before).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let sitting = seated(id);
		vote_all(id, &votes);
		assert!(sitting.iter().all(|who| gain(*who) == 0), "nobody is paid before it is final");
		finish(id);
		assert_eq!(gain(FIRST_ARBITRATOR), ARBITRATOR_PAY);
		let pot = i128::try_from(wealth(pot()) - ED).unwrap();
		let pot = pot - i128::try_from(pot_before).unwrap();
		let lost = ENDOWMENT - wealth(CLAIMANT);
		let gains = [gain(sitting[0]), gain(sitting[1]), gain(sitting[2])];
		assert_eq!(
			i128::try_from(lost).unwrap(),
			pot + i128::try_from(gains.iter().sum::<Balance>() + ARBITRATOR_PAY).unwrap()
		);
		result = Some((lost, pot, gains));
		assert_all_funds_returned();
	});
	result.unwrap()
}

#[test]
fn whoever_claimed_in_vain_pays_and_the_rest_of_their_part_goes_to_the_pot() {
	let paid = [JUROR_PAY + JUROR_BONUS; 3];
	let surplus = i128::try_from(DEPOSIT - WITH_BONUS).unwrap();
	assert_eq!(after([100; 3], 0), (DEPOSIT, surplus, paid));
	assert_eq!(after([100; 3], 77), (DEPOSIT, surplus, paid));
	// 80 % of it is more than was spent.
	let lost = DEPOSIT * 8 / 10;
	assert_eq!(after([80; 3], 0), (lost, i128::try_from(lost - WITH_BONUS).unwrap(), paid));
}

#[test]
fn the_pot_pays_what_the_part_at_risk_does_not() {
	let paid = [JUROR_PAY + JUROR_BONUS; 3];
	let full = 1_000 * BTRST;
	let spent = i128::try_from(WITH_BONUS).unwrap();
	assert_eq!(after([0; 3], full), (0, -spent, paid));
	let lost = DEPOSIT / 10;
	assert_eq!(after([10; 3], full), (lost, i128::try_from(lost).unwrap() - spent, paid));
}

#[test]
fn the_claimant_pays_what_an_empty_pot_cannot_even_if_they_were_right() {
	let paid = [JUROR_PAY + JUROR_BONUS; 3];
	assert_eq!(after([0; 3], 0), (WITH_BONUS, 0, paid));
	assert_eq!(after([10; 3], 0), (WITH_BONUS, 0, paid));
	// And only that.
	let little = 15 * BTRST + 1;
	assert_eq!(
		after([0; 3], little),
		(WITH_BONUS - little, -i128::try_from(little).unwrap(), paid)
	);
}

#[test]
fn a_bonus_is_for_votes_near_the_ruling() {
	let (with, without) = (JUROR_PAY + JUROR_BONUS, JUROR_PAY);
	let full = 1_000 * BTRST;
	assert_eq!(after([20, 30, 41], full).2, [with, with, without]);
	assert_eq!(after([19, 30, 40], full).2, [without, with, with]);
	assert_eq!(after([0, 30, 100], full).2, [without, with, without]);
}

#[test]
fn half_half_is_not_rewarded() {
	let (with, without) = (JUROR_PAY + JUROR_BONUS, JUROR_PAY);
	let full = 1_000 * BTRST;
	assert_eq!(after([50, 50, 50], full).2, [without; 3]);
	assert_eq!(after([45, 50, 55], full).2, [without; 3]);
	assert_eq!(after([44, 50, 56], full).2, [with, without, with]);
}

#[test]
fn records_tell_votes_and_rewards() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let sitting = seated(id);
		vote_all(id, &[20, 30, 50]);
		finish(id);
		let told = |who| {
			let record = Jury::record(who);
			(record.voted, record.rewarded, record.silent)
		};
		assert_eq!(
			sitting.into_iter().map(told).collect::<Vec<_>>(),
			[(1, 1, 0), (1, 1, 0), (1, 0, 0)]
		);
		assert_eq!(Jury::record(FIRST_ARBITRATOR).organised, 1);
	});
}

/// What the jurors of the first panel have gained, if they have voted so, somebody has appealed,
/// and the second panel so.
fn after_appeal(first: [u32; 3], side: Side, last: u32) -> [Balance; 3] {
	let mut gains = None;
	ExtBuilder::default().with_pot(1_000 * BTRST).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let sitting = seated(id);
		vote_all(id, &first);
		assert_ok!(appeal(BACKER, id, side));
		draw_panel(id);
		let second = seated(id);
		vote_all(id, &[last; 7]);
		for who in second {
			assert_eq!(gain(who), APPEAL_PAY);
			assert_eq!((Jury::record(who).voted, Jury::record(who).rewarded), (1, 0));
		}
		gains = Some([gain(sitting[0]), gain(sitting[1]), gain(sitting[2])]);
		assert_all_funds_returned();
	});
	gains.unwrap()
}

#[test]
fn whoever_is_overruled_is_paid_and_not_rewarded() {
	let (with, without) = (JUROR_PAY + JUROR_BONUS, JUROR_PAY);
	assert_eq!(after_appeal([20, 20, 20], Side::Respondent, 31), [without; 3]);
	// Not even the account that was right, alone: the panel was not.
	assert_eq!(after_appeal([20, 20, 80], Side::Respondent, 80), [without; 3]);
	// Confirmed, or nearly.
	assert_eq!(after_appeal([20, 20, 20], Side::Respondent, 20), [with; 3]);
	assert_eq!(after_appeal([20, 20, 20], Side::Respondent, 30), [with; 3]);
	assert_eq!(after_appeal([20, 20, 20], Side::Claimant, 10), [with; 3]);
	// It is the final ruling that a vote must be near to.
	assert_eq!(after_appeal([12, 20, 28], Side::Respondent, 30), [without, with, with]);
	assert_eq!(after_appeal([50, 50, 50], Side::Respondent, 50), [without; 3]);
}

#[test]
fn without_votes_nobody_is_rewarded() {
	// One has voted in the first round, who is right by chance of being alone; the ruling is
	// theirs.
	ExtBuilder::default().with_jurors(3).with_pot(1_000 * BTRST).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let sitting = seated(id);
		offer(id, Side::Claimant, 50);
		pass(COMMIT_WINDOW);
		run_until(|| record(id).first.is_some());
		assert_eq!(record(id).first.unwrap().basis, Basis::Offers);
		finish(id);
		for who in sitting {
			assert_eq!(wealth(who), ENDOWMENT - SLASH);
		}
	});
}

#[test]
fn each_leg_is_told() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let sitting = seated(id);
		vote_all(id, &[80, 80, 50]);
		take_events();
		finish(id);
		let (case_id, asset, from) = (id, AssetKind::Native, pot());
		let lost = DEPOSIT * 8 / 10;
		let mut expected = vec![
			Event::CaseRuled {
				case_id,
				invoice: invoice_of(id),
				kept: percent(80),
				basis: Basis::Votes,
			},
			Event::DepositForfeited {
				case_id,
				asset: asset.clone(),
				from: CLAIMANT,
				to: from,
				amount: lost,
			},
		];
		for who in sitting {
			let (juror, asset, to) = (who, asset.clone(), who);
			expected.push(Event::JurorPaid {
				case_id,
				juror,
				asset: asset.clone(),
				from,
				to,
				amount: JUROR_PAY,
			});
			if panel_vote(who) {
				expected.push(Event::JurorRewarded {
					case_id,
					juror,
					asset,
					from,
					to,
					amount: JUROR_BONUS,
				});
			}
		}
		let (arbitrator, to) = (FIRST_ARBITRATOR, FIRST_ARBITRATOR);
		let amount = ARBITRATOR_PAY;
		expected.push(Event::ArbitratorPaid { case_id, arbitrator, asset, from, to, amount });
		expected.push(Event::DepositReturned {
			case_id,
			account: CLAIMANT,
			amount: DEPOSIT - lost,
		});
		expected.push(Event::RulingExecuted {
			case_id,
			invoice: invoice_of(id),
			kept: percent(80),
		});
		assert_eq!(take_events(), expected);
	});
}

/// Whether a juror's record tells of a reward.
fn panel_vote(who: AccountId) -> bool {
	Jury::record(who).rewarded > 0
}

#[test]
fn eyewitnesses_are_paid_for_testifying_and_not_for_what_they_say() {
	ExtBuilder::default().with_experts(9).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Claimant, Side::Respondent]);
		let all: Vec<AccountId> = [Side::Claimant, Side::Respondent]
			.iter()
			.flat_map(|side| witnesses(id, *side))
			.collect();
		assert_eq!(all.len(), 6);
		for (index, who) in all[..5].iter().enumerate() {
			let side = if index < 3 { Side::Claimant } else { Side::Respondent };
			assert_ok!(testify(*who, id, side, index % 2 == 0));
		}
		draw_panel(id);
		vote_all(id, &[0, 0, 0]);
		finish(id);
		for who in &all[..5] {
			assert_eq!(gain(*who), EYEWITNESS_PAY);
			assert_eq!(Jury::record(*who).testified, 1);
		}
		assert_eq!(wealth(all[5]), ENDOWMENT - SLASH);
		assert_eq!(Jury::record(all[5]).silent, 1);
		// What the silent one has lost is in the pot before anybody is paid, and is used first.
		assert_eq!(ENDOWMENT - wealth(CLAIMANT), WITH_BONUS + 5 * EYEWITNESS_PAY - SLASH);
		assert_eq!(wealth(pot()), ED);
		assert_all_funds_returned();
	});
}

#[test]
fn an_arbitrator_who_has_done_nothing_is_not_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let id = organised(AMOUNT);
		let who = arbitrator(id).unwrap();
		draw_panel(id);
		vote_all(id, &[100; 3]);
		finish(id);
		assert_eq!(gain(who), 0);
		assert_eq!((Jury::record(who).organised, Jury::record(who).silent), (0, 1));
		assert_eq!(wealth(pot()) - ED, DEPOSIT - 3 * (JUROR_PAY + JUROR_BONUS));
	});
}

#[test]
fn a_settlement_costs_the_claimant_what_was_done_until_then() {
	for pot_before in [0, 1_000 * BTRST] {
		ExtBuilder::default().with_pot(pot_before).build_and_execute(|| {
			let id = drawn(AMOUNT);
			let sitting = seated(id);
			commit_all(id, &[30, 40]);
			offer(id, Side::Respondent, 100);
			offer(id, Side::Claimant, 90);
			assert_ok!(accept(id, Side::Respondent, 90));
			assert_eq!(rulings(), [(id, invoice_of(id), percent(90))]);
			assert_eq!(ENDOWMENT - wealth(CLAIMANT), 2 * JUROR_PAY + ARBITRATOR_PAY);
			assert_eq!(
				sitting.iter().map(|who| gain(*who)).collect::<Vec<_>>(),
				[JUROR_PAY, JUROR_PAY, 0]
			);
			// A commitment is no vote.
			assert_eq!(Jury::record(sitting[0]).voted, 0);
			// Nobody was silent.
			assert_eq!(Jury::record(sitting[2]).silent, 0);
			assert_eq!(wealth(pot()), ED + pot_before);
			assert_all_funds_returned();
		});
	}
}

#[test]
fn a_settlement_before_anybody_has_served_costs_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let id = organised(AMOUNT);
		offer(id, Side::Claimant, 90);
		assert_ok!(accept(id, Side::Respondent, 90));
		assert_eq!(wealth(CLAIMANT), ENDOWMENT);
		assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT);
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().load, 0);
		assert_all_funds_returned();
	});
}

#[test]
fn a_claim_that_is_accepted_costs_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		take_events();
		assert_ok!(Jury::accept_claim(signed(RESPONDENT), id));
		let (case_id, invoice, kept) = (id, invoice_of(id), percent(0));
		assert_eq!(
			take_events(),
			[
				Event::ClaimAccepted { case_id },
				Event::CaseRuled { case_id, invoice, kept, basis: Basis::Acceptance },
				Event::DepositReturned { case_id, account: CLAIMANT, amount: DEPOSIT },
				Event::RulingExecuted { case_id, invoice, kept },
			]
		);
		assert_eq!(wealth(CLAIMANT), ENDOWMENT);
		assert_all_funds_returned();
	});
}

#[test]
fn the_claimants_own_stake_is_used_before_that_of_whoever_backs_them() {
	// 15 % of what is disputed: the claimant stands for 5 of it, the backer for 145.
	let (total, backed) = (150 * BTRST, 145 * BTRST);
	let rates = |p: &mut crate::Parameters<u64>| {
		p.claim_rate = percent(15);
		p.appeal_rate = percent(15);
	};
	for (kept, own, theirs) in [(0, 0, 0), (2, 3, 0), (10, 5, 10), (100, 5, 145)] {
		ExtBuilder::default().with_parameters(rates).with_pot(1_000 * BTRST).build_and_execute(
			|| {
				assert_ok!(Jury::back_claim(signed(BACKER), invoice_of(0), CLAIMANT, backed));
				let id = drawn(AMOUNT);
				assert_eq!((deposit_of(CLAIMANT), deposit_of(BACKER)), (total - backed, backed));
				vote_all(id, &[kept; 3]);
				finish(id);
				assert_eq!(ENDOWMENT - wealth(CLAIMANT), own * BTRST);
				assert_eq!(ENDOWMENT - wealth(BACKER), theirs * BTRST);
				assert_all_funds_returned();
			},
		);
	}
}

#[test]
fn pay_goes_where_its_owner_says_and_is_kept_where_it_cannot_be_received() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [one, two, three] = seated(id)[..] else { panic!("three are seated") };
		Payouts::mutate(|all| {
			all.insert(one, STRANGER);
			all.insert(two, pot());
		});
		vote_all(id, &[100, 100, 100]);
		finish(id);
		let pay = JUROR_PAY + JUROR_BONUS;
		assert_eq!(wealth(STRANGER), ENDOWMENT + pay);
		assert_eq!((gain(one), gain(two), gain(three)), (0, 0, pay));
		assert_eq!(Jury::unclaimed(two).unwrap().amount, pay);
		// What is kept is not the pot's to spend.
		assert_eq!(Jury::pot(), DEPOSIT - WITH_BONUS);
		assert_eq!(rulings().len(), 1);
		assert_ok!(Jury::claim(signed(two), two));
		assert_eq!(gain(two), pay);
		assert_all_funds_returned();
	});
}

/// What is kept for somebody pays nobody else, even where nothing else is left.
#[test]
fn what_is_kept_pays_nobody_else() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		for who in seated(id) {
			Payouts::mutate(|all| all.insert(who, pot()));
		}
		vote_all(id, &[0, 0, 0]);
		finish(id);
		let kept = 3 * (JUROR_PAY + JUROR_BONUS);
		assert_eq!((crate::Ledger::<Test>::get(), Jury::pot()), (kept, 0));
		assert_eq!(wealth(pot()), ED + kept);
		let other = drawn(AMOUNT);
		let sitting = seated(other);
		assert_eq!(crate::Ledger::<Test>::get(), kept);
		vote_all(other, &[0, 0, 0]);
		finish(other);
		assert_eq!(ENDOWMENT - wealth(CLAIMANT), 2 * WITH_BONUS);
		assert!(sitting.len() == 3);
		assert!(crate::Ledger::<Test>::get() >= kept);
		assert_eq!(Jury::pot(), 0);
	});
}

#[test]
fn an_appeal_that_is_lost_pays_for_itself() {
	for pot_before in [0, 1_000 * BTRST] {
		ExtBuilder::default().with_pot(pot_before).build_and_execute(|| {
			let id = appealed(AMOUNT, &[100, 100, 100], Side::Claimant);
			vote_all(id, &[100; 7]);
			// Both deposits are lost; what was not spent is the pot's.
			assert_eq!(ENDOWMENT - wealth(CLAIMANT), DEPOSIT + APPEAL_DEPOSIT);
			assert_eq!(wealth(pot()) - ED - pot_before, DEPOSIT - WITH_BONUS);
			assert_all_funds_returned();
		});
	}
}

#[test]
fn an_appeal_that_is_won_costs_the_pot_and_only_then_who_has_won_it() {
	// All is lost by the claimant: 145, of which the first round takes 85 and leaves 60.
	for (pot_before, lost) in [(0, 150), (100, 50), (150, 0), (1_000, 0)] {
		ExtBuilder::default().with_pot(pot_before * BTRST).build_and_execute(|| {
			let id = appealed(AMOUNT, &[0, 0, 0], Side::Respondent);
			vote_all(id, &[100; 7]);
			assert_eq!(ENDOWMENT - wealth(CLAIMANT), DEPOSIT);
			assert_eq!(ENDOWMENT - wealth(RESPONDENT), lost * BTRST);
			let before = (pot_before + lost) * BTRST + DEPOSIT;
			assert_eq!(wealth(pot()) - ED, before - WITHOUT_BONUS - APPEAL_DEPOSIT);
			assert_all_funds_returned();
		});
	}
}

#[test]
fn whoever_was_silent_is_not_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[100, 100, 100]);
		let sitting = seated(id);
		reveal_all(id, &[100, 100]);
		run_until(|| matches!(stage(id), Some(Stage::Provisional { .. })));
		finish(id);
		let pay = JUROR_PAY + JUROR_BONUS;
		assert_eq!((gain(sitting[0]), gain(sitting[1])), (pay, pay));
		assert_eq!(wealth(sitting[2]), ENDOWMENT - SLASH);
		assert_eq!(wealth(pot()) - ED, DEPOSIT + SLASH - 2 * pay - ARBITRATOR_PAY);
	});
}

#[test]
fn pay_is_what_it_was_when_the_case_was_opened() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let sitting = seated(id);
		assert_ok!(set_parameters(|p| {
			p.juror_pay = 1_000 * BTRST;
			p.juror_bonus = 0;
			p.arbitrator_pay = 1_000 * BTRST;
			p.bonus_band = percent(0);
		}));
		vote_all(id, &[71, 80, 89]);
		finish(id);
		assert!(sitting.into_iter().all(|who| gain(who) == JUROR_PAY + JUROR_BONUS));
		assert_eq!(gain(FIRST_ARBITRATOR), ARBITRATOR_PAY);
	});
}
