// SPDX-License-Identifier: Apache-2.0

//! Whatever people do, in whatever order: no coin is made or lost, and in the end each is where it
//! belongs.

use crate::{mock::*, Basis, Cases, DueItem, Side, Stage, State};
use frame_support::assert_ok;
use proptest::prelude::*;
use talent_primitives::{Balance, CaseId};

/// Everybody who has coins here.
fn everybody() -> impl Iterator<Item = AccountId> {
	let parties = [CLAIMANT, RESPONDENT, BACKER, STRANGER, POOR, OTHER_CLAIMANT, OTHER_RESPONDENT];
	parties
		.into_iter()
		.chain([TREASURY, pot()])
		.chain(jurors(12))
		.chain(experts(6))
		.chain(arbitrators(2))
}

fn total() -> Balance {
	everybody().map(wealth).sum()
}

/// How far a case comes before it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
	Accepted,
	Default,
	/// The parties agree in this state, the first being that of the claim.
	Settled(u8),
	Ruled,
	/// Somebody appeals for a side.
	Appealed(Side),
}

fn side() -> impl Strategy<Value = Side> {
	prop_oneof![Just(Side::Claimant), Just(Side::Respondent)]
}

fn ends() -> impl Strategy<Value = End> {
	prop_oneof![
		1 => Just(End::Accepted),
		1 => Just(End::Default),
		4 => (0u8..10).prop_map(End::Settled),
		4 => Just(End::Ruled),
		6 => side().prop_map(End::Appealed),
	]
}

/// How everybody behaves in one case.
#[derive(Clone, Debug)]
struct Course {
	end: End,
	/// Whether the default is opened instead of the claim answered.
	opened: bool,
	/// Which sides make a statement.
	statements: (bool, bool),
	/// How many eyewitnesses testify for each.
	testify: usize,
	/// Whether the arbitrator does something.
	serves: bool,
	/// What jurors vote, in both panels.
	votes: Vec<u32>,
	/// Which of them are silent, and when.
	silent: Vec<u8>,
	/// What the parties settle on.
	kept: u32,
	/// How much the backer stands for.
	backed: Balance,
}

fn courses() -> impl Strategy<Value = Course> {
	(
		ends(),
		any::<bool>(),
		any::<(bool, bool)>(),
		0usize..=3,
		any::<bool>(),
		prop::collection::vec(0u32..=100, 12),
		prop::collection::vec(0u8..6, 64),
		0u32..=100,
		0u128..=200,
	)
		.prop_map(|(end, opened, statements, testify, serves, votes, silent, kept, backed)| {
			Course { end, opened, statements, testify, serves, votes, silent, kept, backed }
		})
}

/// The case is over, or its ruling waits for its execution.
fn is_over(id: CaseId) -> bool {
	Cases::<Test>::get(id).is_none_or(|case| matches!(case.state, State::Ruled { .. }))
}

/// Which state a case is in, as [`End::Settled`] counts; each with a panel is two, for both of
/// them.
fn place(id: CaseId) -> u8 {
	let case = record(id);
	match (&case.state, case.stage(now())) {
		(State::Claimed { .. }, _) => 0,
		(State::Evidence { .. }, _) => 1,
		(State::Testimony { .. }, _) => 2,
		(State::Panel(_), Stage::Drawing { .. }) => 3 + 4 * u8::from(case.appeal.is_some()),
		(State::Panel(_), Stage::Committing { .. }) => 4 + 4 * u8::from(case.appeal.is_some()),
		(State::Panel(_), _) => 5 + 4 * u8::from(case.appeal.is_some()),
		(State::Provisional { .. }, _) => 6,
		(State::Ruled { .. }, _) => u8::MAX,
	}
}

/// Has everybody do what they do about a case in this block.
fn act(id: CaseId, course: &Course) {
	if let End::Settled(at) = course.end {
		if place(id) >= at && place(id) != u8::MAX {
			let kept = percent(course.kept);
			let _ = Jury::offer_settlement(signed(CLAIMANT), id, kept);
			let _ = Jury::accept_settlement(signed(RESPONDENT), id, kept);
			return;
		}
	}
	match stage(id).unwrap() {
		Stage::Claimed { .. } => match course.end {
			End::Accepted => {
				assert_ok!(Jury::accept_claim(signed(RESPONDENT), id));
			},
			End::Default => (),
			_ if course.opened => (),
			_ => answer(id),
		},
		Stage::Evidence { .. } => {
			let sides = [Side::Claimant, Side::Respondent];
			let states = [course.statements.0, course.statements.1];
			for (side, makes) in sides.into_iter().zip(states) {
				if makes && record(id).statements.of(side).is_none() {
					state(id, side);
				}
			}
			if let Some(who) = arbitrator(id).filter(|_| course.serves) {
				let _ = Jury::call_eyewitnesses(signed(who), id, Side::Claimant);
				let _ = Jury::close_evidence(signed(who), id);
			}
		},
		Stage::Testimony { .. } => {
			for side in [Side::Claimant, Side::Respondent] {
				for who in witnesses(id, side).into_iter().take(course.testify) {
					let _ = testify(who, id, side, true);
				}
			}
		},
		Stage::Committing { .. } => {
			for who in seated(id).into_iter().filter(|who| habit(*who, course) != 0) {
				let _ = try_commit(who, id, vote_of(who, course));
			}
		},
		Stage::Revealing { .. } => {
			for who in seated(id).into_iter().filter(|who| habit(*who, course) != 1) {
				let _ = try_reveal(who, id, vote_of(who, course));
			}
		},
		Stage::Provisional { .. } => {
			let basis = match record(id).state {
				State::Provisional { basis, .. } => basis,
				other => panic!("{other:?}"),
			};
			match course.end {
				End::Default => (),
				_ if basis == Basis::Default => answer(id),
				End::Appealed(side) => drop(appeal(BACKER, id, side)),
				End::Settled(place) if place > 6 => {
					let _ = appeal(RESPONDENT, id, Side::Respondent);
				},
				_ => (),
			}
		},
		Stage::Drawing { .. } | Stage::Ruled | Stage::Due => (),
	}
}

/// 0 of these is silent at the commitment, 1 at the reveal, any other is not.
fn habit(who: AccountId, course: &Course) -> u8 {
	course.silent[usize::try_from(who).unwrap() % course.silent.len()]
}

fn vote_of(who: AccountId, course: &Course) -> u32 {
	course.votes[usize::try_from(who).unwrap() % course.votes.len()]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 48 } else { 192 }))]

	/// However a case goes: nothing stays on hold, and what the pot and the people have is what
	/// they had.
	#[test]
	fn in_the_end_of_every_case_every_unit_is_somewhere(
		course in courses(), pot_before in prop_oneof![Just(0), 1u128..200, Just(100_000)],
		odd in 0u128..1_000_003, fails in 0u32..3,
	) {
		let pays = |p: &mut crate::Parameters<u64>| {
			p.juror_pay = JUROR_PAY + odd;
			p.juror_bonus = JUROR_BONUS + odd / 3;
			p.eyewitness_pay = EYEWITNESS_PAY + odd / 7;
			p.arbitrator_pay = ARBITRATOR_PAY + odd / 11;
			p.appeal_pay = APPEAL_PAY + odd / 13;
		};
		ExtBuilder::default()
			.with_parameters(pays)
			.with_experts(6)
			.with_arbitrators(2)
			.with_pot(pot_before * BTRST)
			.build_and_execute(|| {
				let before = total();
				if course.backed * BTRST >= DEPOSIT + 1_000_003 * 12 {
					let amount = course.backed * BTRST;
					assert_ok!(Jury::back_claim(signed(BACKER), invoice_of(0), CLAIMANT, amount));
				}
				let id = open(AMOUNT);
				if fails > 0 {
					Rulings::set(Execution::FailsHalfWay);
				}
				let mut blocks = 0;
				while !is_over(id) {
					act(id, &course);
					pass(1);
					assert_eq!(total(), before);
					blocks += 1;
					assert!(blocks < 600, "it never ends");
				}
				// Nothing is held, and everybody is paid, whether or not the ruling could be
				// executed.
				for who in everybody() {
					assert_eq!(deposit_of(who), 0);
				}
				assert_eq!(crate::Ledger::<Test>::get(), 0);
				let settled: Vec<Balance> = everybody().map(wealth).collect();
				pass(fails as u64 * RETRY_PERIOD);
				assert_eq!(everybody().map(wealth).collect::<Vec<_>>(), settled);
				Rulings::set(Execution::Works);
				pass(RETRY_PERIOD + 1);
				assert_eq!(rulings().len(), 1);
				assert_eq!(total(), before);
				pass(FREEZE_LIFE + 1);
				assert_eq!(everybody().map(wealth).collect::<Vec<_>>(), settled);
				assert_all_funds_returned();

				// Nobody but the silent, the claimant's side and the appellant is poorer than
				// before.
				assert!(wealth(RESPONDENT) >= ENDOWMENT || matches!(course.end, End::Settled(_)));
				for who in jurors(12).into_iter().chain(experts(6)) {
					let silent = Balance::from(Jury::record(who).silent);
					assert!(wealth(who) >= ENDOWMENT - silent * SLASH);
				}
			});
	}
}

/// What somebody does.
#[derive(Clone, Debug)]
enum Step {
	Open(u32),
	Back(u32, Balance),
	Withdraw(u32),
	Accept(usize),
	Answer(usize),
	Offer(usize, Side, u32),
	Settle(usize, Side),
	State(usize, Side),
	Organise(usize),
	Testify(usize),
	Commit(usize, u8),
	Reveal(usize, u8),
	Appeal(usize, usize, Side),
	Advance(usize),
	Pass(u64),
	PassWithoutHooks(u64),
	Volunteer(usize),
	StandDown(usize),
	Block(usize),
	Claim(usize),
	Suspend(usize),
	Execution(u8),
	ChangeParameters(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let id = || 0usize..4;
	let who = || 0usize..12;
	let step = prop_oneof![
		5 => (0u32..6).prop_map(Step::Open),
		2 => (0u32..6, 1u128..400).prop_map(|(invoice, amount)| Step::Back(invoice, amount)),
		1 => (0u32..6).prop_map(Step::Withdraw),
		1 => id().prop_map(Step::Accept),
		8 => id().prop_map(Step::Answer),
		3 => (id(), side(), 0u32..=100).prop_map(|(id, side, kept)| Step::Offer(id, side, kept)),
		1 => (id(), side()).prop_map(|(id, side)| Step::Settle(id, side)),
		3 => (id(), side()).prop_map(|(id, side)| Step::State(id, side)),
		4 => id().prop_map(Step::Organise),
		4 => id().prop_map(Step::Testify),
		10 => (id(), any::<u8>()).prop_map(|(id, mask)| Step::Commit(id, mask)),
		10 => (id(), any::<u8>()).prop_map(|(id, mask)| Step::Reveal(id, mask)),
		4 => (id(), who(), side()).prop_map(|(id, who, side)| Step::Appeal(id, who, side)),
		3 => id().prop_map(Step::Advance),
		14 => (1u64..8).prop_map(Step::Pass),
		3 => (8u64..40).prop_map(Step::Pass),
		2 => (1u64..40).prop_map(Step::PassWithoutHooks),
		2 => who().prop_map(Step::Volunteer),
		2 => who().prop_map(Step::StandDown),
		1 => who().prop_map(Step::Block),
		1 => who().prop_map(Step::Claim),
		1 => who().prop_map(Step::Suspend),
		2 => any::<u8>().prop_map(Step::Execution),
		1 => any::<u8>().prop_map(Step::ChangeParameters),
	];
	prop::collection::vec(step, 1..90)
}

/// Whether it succeeds does not matter here.
fn take(step: Step) {
	let live = |index: usize| Cases::<Test>::iter_keys().nth(index);
	let seats = |id: CaseId| match record(id).state {
		State::Panel(panel) => panel.seats.into_iter().map(|seat| seat.juror).collect(),
		_ => vec![],
	};
	let some = |mask: u8, who: AccountId| mask >> (who % 8) & 1 == 1 || mask > 99;
	let vote = |who: AccountId| u32::try_from(who * 7 % 101).unwrap();
	let juror = |who: usize| jurors(12)[who];
	match step {
		Step::Open(invoice) => {
			let parties = if invoice % 2 == 0 {
				(CLAIMANT, RESPONDENT)
			} else {
				(OTHER_CLAIMANT, OTHER_RESPONDENT)
			};
			let (claimant, respondent) = parties;
			let _ = try_open(talent_primitives::NewCase {
				invoice,
				claimant,
				respondent,
				..new_case(if invoice == 3 {
					7_000 * BTRST
				} else {
					AMOUNT + Balance::from(invoice)
				})
			});
		},
		Step::Back(invoice, amount) => {
			let claimant = if invoice % 2 == 0 { CLAIMANT } else { OTHER_RESPONDENT };
			let _ = Jury::back_claim(signed(BACKER), invoice, claimant, amount * BTRST + 1);
		},
		Step::Withdraw(invoice) => drop(Jury::withdraw_backing(signed(BACKER), invoice)),
		Step::Advance(index) => drop(live(index).map(advance)),
		Step::Pass(blocks) => pass(blocks),
		Step::PassWithoutHooks(blocks) => pass_without_hooks(blocks),
		Step::Volunteer(who) => drop(volunteer(juror(who), &[])),
		Step::StandDown(who) => drop(Jury::stand_down(signed(juror(who)))),
		Step::Block(who) => {
			// Their pay cannot be received.
			Payouts::mutate(|all| all.insert(juror(who), pot()));
		},
		Step::Claim(who) => drop(Jury::claim(signed(juror(who)), juror(who))),
		Step::Suspend(who) => Suspended::mutate(|all| {
			if !all.remove(&juror(who)) {
				all.insert(juror(who));
			}
		}),
		Step::Execution(how) => Rulings::set(match how % 4 {
			0 => Execution::Fails,
			1 => Execution::FailsHalfWay,
			_ => Execution::Works,
		}),
		Step::ChangeParameters(seed) => {
			let seed = Balance::from(seed);
			assert_ok!(set_parameters(|p| {
				p.juror_pay = JUROR_PAY + seed * BTRST / 7;
				p.juror_bonus = seed * BTRST / 9;
				p.appeal_pay = APPEAL_PAY + seed;
				p.bond = BOND + seed;
				p.max_strikes = 1 + u32::try_from(seed % 3).unwrap();
				p.max_load = 1 + u32::try_from(seed % 5).unwrap();
				p.claim_rate = percent(u32::try_from(seed % 4).unwrap());
			}));
		},
		Step::Accept(index) => with(live(index), |id| {
			let _ = Jury::accept_claim(signed(record(id).respondent), id);
		}),
		Step::Answer(index) => with(live(index), |id| {
			let _ = Jury::counterclaim(signed(record(id).respondent), id, cid("answer"));
		}),
		Step::Offer(index, side, kept) => with(live(index), |id| {
			let _ = Jury::offer_settlement(signed(party(id, side)), id, percent(kept));
		}),
		Step::Settle(index, side) => with(live(index), |id| {
			if let Some(kept) = record(id).offers.of(side.other()) {
				let _ = Jury::accept_settlement(signed(party(id, side)), id, *kept);
			}
		}),
		Step::State(index, side) => with(live(index), |id| {
			let who = signed(party(id, side));
			let _ = Jury::make_statement(who, id, cid("statement"), SKILL);
		}),
		Step::Organise(index) => with(live(index), |id| {
			if let Some(who) = arbitrator(id) {
				let _ = Jury::call_eyewitnesses(signed(who), id, Side::Respondent);
				let _ = Jury::close_evidence(signed(who), id);
			}
		}),
		Step::Testify(index) => with(live(index), |id| {
			for side in [Side::Claimant, Side::Respondent] {
				for who in witnesses(id, side) {
					let _ = testify(who, id, side, who % 2 == 0);
				}
			}
		}),
		Step::Commit(index, mask) => with(live(index), |id| {
			for who in seats(id).into_iter().filter(|who| some(mask, *who)) {
				let _ = try_commit(who, id, vote(who));
			}
		}),
		Step::Reveal(index, mask) => with(live(index), |id| {
			for who in seats(id).into_iter().filter(|who| some(mask, *who)) {
				let _ = try_reveal(who, id, vote(who));
			}
		}),
		Step::Appeal(index, who, side) => with(live(index), |id| {
			let who = [BACKER, party(id, side), juror(who)][who % 3];
			let _ = appeal(who, id, side);
		}),
	}
}

fn with(id: Option<CaseId>, act: impl FnOnce(CaseId)) {
	if let Some(id) = id {
		act(id);
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 64 } else { 256 }))]

	#[test]
	fn every_coin_is_somewhere_and_in_the_end_at_home(steps in steps()) {
		ExtBuilder::default().with_experts(6).with_arbitrators(2).build_and_execute(|| {
			let before = total();
			for step in steps {
				take(step.clone());
				if let Err(error) = Jury::do_try_state() {
					panic!("{error:?} after {step:?}");
				}
				assert_eq!(total(), before, "{step:?}");
			}
			Rulings::set(Execution::Works);
			for invoice in 0..6 {
				let _ = Jury::withdraw_backing(signed(BACKER), invoice);
			}
			silence();
			for item in crate::StuckItems::<Test>::iter_keys().collect::<Vec<DueItem<_>>>() {
				assert_ok!(Jury::process_due(signed(STRANGER), item));
			}
			pass(1);
			assert_eq!(total(), before);
			assert_all_funds_returned();
			for who in jurors(12).into_iter().chain(experts(6)) {
				if crate::Jurors::<Test>::contains_key(who) {
					let _ = Jury::stand_down(signed(who));
				}
			}
			pass(1);
			for who in jurors(12).into_iter().chain(experts(6)) {
				assert_eq!((bond_of(who), open_items(who)), (0, vec![]), "{who}");
			}
		});
	}
}
