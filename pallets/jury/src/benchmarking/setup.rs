// SPDX-License-Identifier: Apache-2.0

//! The world that benchmarks need, and cases in every state.

use crate::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungible::{Inspect, Mutate},
		Get,
	},
	BoundedVec,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{BlockNumberProvider, One, Saturating},
	Perbill,
};
use talent_primitives::{
	commitment::Salt, due_queue::DueQueue, purse::Purse, Arbitration, AssetKind, Balance, CaseId,
	ContentId, Hash, InvoiceId, NewCase, SkillId, Sortition, MAX_CONTENT_ID,
};

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing, with more coins than bonds and deposits take.
	fn make_member(who: &AccountId);

	/// Has it that `who`, a member, is vetted for `skill`, which there may not be yet.
	fn make_credential(who: &AccountId, skill: SkillId);
}

/// What cases are about here.
pub(super) const INVOICE: InvoiceId = 1_000_000;
/// The salt of everybody.
pub(super) const SALT: Salt = [7; 32];
/// What statements are about.
pub(super) const SKILL: SkillId = 0;
/// How long every window is: time enough to be early and late.
pub(super) const WINDOW: u32 = 20;
/// Both sides.
pub(super) const SIDES: [Side; 2] = [Side::Claimant, Side::Respondent];
/// How many jurors the longest case takes: six eyewitnesses and both panels.
pub(super) const ALL_JURORS: u32 = 2 * WITNESSES + MAX_FIRST_SEATS + MAX_SEATS;

/// A vote, and a ruling, that is rewarded.
pub(super) const fn kept() -> Perbill {
	Perbill::from_percent(60)
}

pub(super) fn content() -> ContentId {
	BoundedVec::truncate_from(vec![0; MAX_CONTENT_ID as usize])
}

pub(super) fn note() -> Note {
	BoundedVec::truncate_from(vec![0; MAX_NOTE as usize])
}

pub(super) fn member<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	T::BenchmarkHelper::make_member(&who);
	who
}

pub(super) fn claimant<T: Config>() -> T::AccountId {
	member::<T>("claimant", 0)
}

pub(super) fn respondent<T: Config>() -> T::AccountId {
	member::<T>("respondent", 0)
}

/// Windows are short: a freeze lasts longer than a case. Nobody is too busy. Nobody serves yet.
pub(super) fn begin<T: Config>() {
	let window: BlockNumberFor<T> = WINDOW.into();
	CurrentParameters::<T>::put(Parameters {
		answer_window: window,
		evidence_window: window,
		testimony_window: window,
		draw_window: window,
		commit_window: window,
		reveal_window: window,
		appeal_window: window,
		retry_period: window,
		max_strikes: MAX_STRIKES,
		max_load: MAX_LOAD,
		..Default::default()
	});
	if now::<T>() < One::one() {
		later::<T>(One::one());
	}
	for who in [Pallet::<T>::account(), T::Treasury::get()] {
		T::Coins::mint_into(&who, T::Coins::minimum_balance()).unwrap();
	}
	// Those whom genesis may have named know less than those here, and could be drawn in their
	// place.
	for who in Jurors::<T>::iter_keys().collect::<Vec<_>>() {
		Pallet::<T>::do_stand_down(who).unwrap();
	}
	for who in Arbitrators::<T>::iter_keys().collect::<Vec<_>>() {
		Pallet::<T>::do_dismiss_arbitrator(who).unwrap();
	}
}

pub(super) fn now<T: Config>() -> BlockNumberFor<T> {
	T::BlockNumberProvider::current_block_number()
}

/// Lets time pass without hooks.
pub(super) fn later<T: Config>(to: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(to);
	T::BlockNumberProvider::set_block_number(to);
}

/// Lets so much time pass that every window that is open now is over.
pub(super) fn too_late<T: Config>() {
	later::<T>(now::<T>().saturating_add((2 * WINDOW).into()));
}

/// As many skills as a juror can have.
pub(super) fn expertise() -> Expertise {
	BoundedVec::truncate_from((0..).take(MAX_EXPERTISE as usize).collect())
}

/// Somebody who could be a juror with all skills.
pub(super) fn expert<T: Config>(index: u32) -> T::AccountId {
	let who = member::<T>("juror", index);
	for skill in expertise() {
		T::BenchmarkHelper::make_credential(&who, skill);
	}
	who
}

pub(super) fn juror<T: Config>(index: u32) -> T::AccountId {
	let who = expert::<T>(index);
	Pallet::<T>::do_volunteer(who.clone(), expertise()).unwrap();
	who
}

pub(super) fn arbitrator<T: Config>() -> T::AccountId {
	let who = member::<T>("arbitrator", 0);
	Pallet::<T>::do_appoint_arbitrator(who.clone()).unwrap();
	who
}

pub(super) fn record<T: Config>(id: CaseId) -> CaseOf<T> {
	Cases::<T>::get(id).unwrap()
}

pub(super) fn stage<T: Config>(id: CaseId) -> Stage<BlockNumberFor<T>> {
	record::<T>(id).stage(Pallet::<T>::now())
}

pub(super) fn change<T: Config>(id: CaseId, change: impl FnOnce(&mut CaseOf<T>)) {
	Cases::<T>::mutate(id, |case| change(case.as_mut().unwrap()));
}

/// What two stand for, the claimant with the larger part.
pub(super) fn stand_for_claim<T: Config>() {
	let backer = member::<T>("backer", 0);
	let least = CaseTerms::of(&CurrentParameters::<T>::get(), 0).first_cost();
	Pallet::<T>::do_back_claim(backer, INVOICE, claimant::<T>(), least).unwrap();
}

/// A claim about so much that the largest panels judge it.
pub(super) fn claimed<T: Config>() -> CaseId {
	begin::<T>();
	stand_for_claim::<T>();
	let per_seat = CurrentParameters::<T>::get().value_per_seat;
	let id = Pallet::<T>::open_case(NewCase {
		invoice: INVOICE,
		claimant: claimant::<T>(),
		respondent: respondent::<T>(),
		asset: AssetKind::Native,
		amount: per_seat * Balance::from(MAX_FIRST_SEATS),
	})
	.unwrap();
	let case = record::<T>(id);
	assert_eq!(case.panel_size(), MAX_FIRST_SEATS);
	assert_eq!(case.stakes.len(), MAX_STAKES as usize);
	id
}

/// A claim that silence has given in to.
pub(super) fn defaulted<T: Config>() -> CaseId {
	let id = claimed::<T>();
	too_late::<T>();
	Pallet::<T>::do_advance(id).unwrap();
	assert!(matches!(stage::<T>(id), Stage::Provisional { .. }));
	id
}

/// A case that takes evidence, of which it has as much as it may but one piece; there is an
/// arbitrator to draw.
pub(super) fn taking_evidence<T: Config>() -> CaseId {
	let id = claimed::<T>();
	arbitrator::<T>();
	Pallet::<T>::do_counterclaim(respondent::<T>(), id, content()).unwrap();
	let exhibit = |side: Side| Exhibit { side, content: content(), at: now::<T>() };
	let all = SIDES.into_iter().flat_map(|side| vec![exhibit(side); 16]).take(31).collect();
	Evidence::<T>::insert(id, EvidenceLogOf::<T>::truncate_from(all));
	id
}

/// A case that takes evidence, and in which both sides have stated something.
pub(super) fn stated<T: Config>() -> CaseId {
	let id = taking_evidence::<T>();
	for who in [claimant::<T>(), respondent::<T>()] {
		Pallet::<T>::do_make_statement(who, id, content(), SKILL).unwrap();
	}
	id
}

/// The same, with an arbitrator.
pub(super) fn organised<T: Config>() -> (T::AccountId, CaseId) {
	let id = stated::<T>();
	T::Sortition::make_ready(Pallet::<T>::arbitrators_subject(id));
	Pallet::<T>::do_advance(id).unwrap();
	(record::<T>(id).arbitrator.unwrap().who, id)
}

/// A case whose statements are with eyewitnesses, who can be drawn.
pub(super) fn called<T: Config>() -> CaseId {
	let (arbitrator, id) = organised::<T>();
	for index in 0..ALL_JURORS {
		juror::<T>(index);
	}
	for side in SIDES {
		Pallet::<T>::do_call_eyewitnesses(arbitrator.clone(), id, side).unwrap();
		T::Sortition::make_ready(Pallet::<T>::witnesses_subject(SKILL, id, side));
	}
	later::<T>(now::<T>().saturating_add((WINDOW / 2).into()));
	Pallet::<T>::do_close_evidence(arbitrator, id).unwrap();
	assert!(matches!(stage::<T>(id), Stage::Testimony { .. }));
	id
}

pub(super) fn is_drawn<T: Config>(id: CaseId, side: Side) -> bool {
	record::<T>(id).statements.of(side).as_ref().is_some_and(|made| made.drawn)
}

pub(super) fn draw_witnesses<T: Config>(id: CaseId, side: Side) {
	while !is_drawn::<T>(id, side) {
		Pallet::<T>::do_advance(id).unwrap();
	}
}

/// A case whose eyewitnesses are drawn: who, and for which side.
pub(super) fn testifying<T: Config>() -> (Vec<(T::AccountId, Side)>, CaseId) {
	let id = called::<T>();
	let mut all = Vec::new();
	for side in SIDES {
		draw_witnesses::<T>(id, side);
		let case = record::<T>(id);
		let made = case.statements.of(side).as_ref().unwrap();
		assert_eq!(made.witnesses.len(), WITNESSES as usize);
		all.extend(made.witnesses.iter().map(|witness| (witness.who.clone(), side)));
	}
	(all, id)
}

/// A case whose first panel can be drawn.
pub(super) fn heard<T: Config>() -> CaseId {
	let (witnesses, id) = testifying::<T>();
	for (who, side) in witnesses {
		Pallet::<T>::do_testify(who, id, side, true).unwrap();
	}
	Pallet::<T>::do_advance(id).unwrap();
	id
}

/// The panel of a case is drawn, as large as it may be.
pub(super) fn draw<T: Config>(id: CaseId) -> Vec<T::AccountId> {
	let round = record::<T>(id).round();
	T::Sortition::make_ready(Pallet::<T>::jurors_subject(id, round));
	while matches!(stage::<T>(id), Stage::Drawing { .. }) {
		Pallet::<T>::do_advance(id).unwrap();
	}
	let case = record::<T>(id);
	let State::Panel(panel) = &case.state else { return Vec::new() };
	assert_eq!(panel.seats.len(), case.panel_size() as usize);
	panel.seats.iter().map(|seat| seat.juror.clone()).collect()
}

pub(super) fn commitment<T: Config>(who: &T::AccountId, id: CaseId) -> Hash {
	let round = record::<T>(id).round();
	Pallet::<T>::commitment(who, id, round, kept(), &SALT)
}

pub(super) fn commit<T: Config>(who: &T::AccountId, id: CaseId) {
	let commitment = commitment::<T>(who, id);
	Pallet::<T>::do_commit_vote(who.clone(), id, commitment, note()).unwrap();
}

pub(super) fn reveal<T: Config>(who: &T::AccountId, id: CaseId) {
	Pallet::<T>::do_reveal_vote(who.clone(), id, kept(), Some(content()), SALT).unwrap();
}

/// A case that the first panel has ruled on.
pub(super) fn ruled<T: Config>() -> CaseId {
	let id = heard::<T>();
	let seated = draw::<T>(id);
	for who in &seated {
		commit::<T>(who, id);
	}
	for who in &seated {
		reveal::<T>(who, id);
	}
	Pallet::<T>::do_advance(id).unwrap();
	assert!(matches!(stage::<T>(id), Stage::Provisional { .. }));
	id
}

pub(super) fn appellant<T: Config>() -> T::AccountId {
	member::<T>("appellant", 0)
}

/// A case whose second panel is drawn, and who sits on it.
pub(super) fn appealed<T: Config>() -> (Vec<T::AccountId>, CaseId) {
	let id = ruled::<T>();
	Pallet::<T>::do_appeal(appellant::<T>(), id, Side::Respondent).unwrap();
	let seated = draw::<T>(id);
	assert_eq!(seated.len(), MAX_SEATS as usize);
	(seated, id)
}

/// Nobody more can be drawn for the panel of a case: the silent are missed.
pub(super) fn redraw_no_more<T: Config>(id: CaseId) {
	change::<T>(id, |case| {
		if let State::Panel(panel) = &mut case.state {
			panel.redraws = MAX_REDRAWS;
		}
	});
}

/// What is left of a case that is over, where its ruling could not be executed, goes.
pub(super) fn forget<T: Config>(id: CaseId) {
	if let Some(case) = Cases::<T>::get(id) {
		Pallet::<T>::forget_case(id, &case);
	}
}

pub(super) fn is_ousted<T: Config>(who: &T::AccountId) -> bool {
	Jurors::<T>::get(who).unwrap().status == ServiceStatus::Ousted
}

/// So much that the pot can pay.
pub(super) fn fill_pot<T: Config>(amount: Balance) {
	T::Coins::mint_into(&Pallet::<T>::account(), amount).unwrap();
}

/// What is kept for somebody.
pub(super) fn keep_for<T: Config>(who: &T::AccountId) -> Balance {
	let amount: Balance = T::Coins::minimum_balance() * 10;
	fill_pot::<T>(amount);
	assert!(!Pallet::<T>::pay_or_keep(&Pallet::<T>::account(), who, amount));
	assert!(UnclaimedAmounts::<T>::contains_key(who));
	amount
}
