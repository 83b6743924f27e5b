// SPDX-License-Identifier: Apache-2.0

//! What each call and each due item takes, measured on its longest way: about an amount that the largest panels judge, with two who
//! stand for the deposit, all the evidence there can be, a statement of each side with its eyewitnesses, and jurors who are in
//! as many pools as they may be.
//!
//! Whoever executes rulings knows nothing of the invoices of these cases and may refuse. So what forgetting a case takes is
//! added where a case ends, and what executing a ruling takes is [asked](talent_primitives::RulingHandler::on_ruling_weight),
//! not measured here.

// A benchmark that cannot be set up must stop.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungible::{Inspect, Mutate},
		EnsureOrigin, Get,
	},
	weights::WeightMeter,
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use sp_runtime::{
	traits::{One, Saturating},
	Perbill,
};
use talent_primitives::{
	commitment::Salt, Arbitration, AssetKind, Balance, CaseId, ContentId, Hash, InvoiceId, NewCase,
	SkillId, Sortition, MAX_CONTENT_ID,
};

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing, with more coins than bonds and deposits take.
	fn make_member(who: &AccountId);

	/// Has it that `who`, a member, is vetted for `skill`, which there may not be yet.
	fn make_credential(who: &AccountId, skill: SkillId);
}

/// What cases are about here.
const INVOICE: InvoiceId = 1_000_000;
/// The salt of everybody.
const SALT: Salt = [7; 32];
/// What statements are about.
const SKILL: SkillId = 0;
/// How long every window is: time enough to be early and late.
const WINDOW: u32 = 20;
/// Both sides.
const SIDES: [Side; 2] = [Side::Claimant, Side::Respondent];
/// How many jurors the longest case takes: six eyewitnesses and both panels.
const ALL_JURORS: u32 = 2 * WITNESSES + MAX_FIRST_SEATS + MAX_SEATS;

/// A vote, and a ruling, that is rewarded.
const fn kept() -> Perbill {
	Perbill::from_percent(60)
}

fn content() -> ContentId {
	BoundedVec::truncate_from(vec![0; MAX_CONTENT_ID as usize])
}

fn note() -> Note {
	BoundedVec::truncate_from(vec![0; MAX_NOTE as usize])
}

fn member<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	T::BenchmarkHelper::make_member(&who);
	who
}

fn claimant<T: Config>() -> T::AccountId {
	member::<T>("claimant", 0)
}

fn respondent<T: Config>() -> T::AccountId {
	member::<T>("respondent", 0)
}

/// Windows are short: a freeze lasts longer than a case. Nobody is too busy. Nobody serves yet.
fn begin<T: Config>() {
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
	// Those whom genesis may have named know less than those here, and could be drawn in their place.
	for who in Jurors::<T>::iter_keys().collect::<Vec<_>>() {
		Pallet::<T>::do_stand_down(who).unwrap();
	}
	for who in Arbitrators::<T>::iter_keys().collect::<Vec<_>>() {
		Pallet::<T>::do_dismiss_arbitrator(who).unwrap();
	}
}

fn now<T: Config>() -> BlockNumberFor<T> {
	frame_system::Pallet::<T>::block_number()
}

/// Lets time pass without hooks.
fn later<T: Config>(to: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(to);
}

/// Lets so much time pass that every window that is open now is over.
fn too_late<T: Config>() {
	later::<T>(now::<T>().saturating_add((2 * WINDOW).into()));
}

/// As many skills as a juror can have.
fn expertise() -> Expertise {
	BoundedVec::truncate_from((0..).take(MAX_EXPERTISE as usize).collect())
}

/// Somebody who could be a juror with all skills.
fn expert<T: Config>(index: u32) -> T::AccountId {
	let who = member::<T>("juror", index);
	for skill in expertise() {
		T::BenchmarkHelper::make_credential(&who, skill);
	}
	who
}

fn juror<T: Config>(index: u32) -> T::AccountId {
	let who = expert::<T>(index);
	Pallet::<T>::do_volunteer(who.clone(), expertise()).unwrap();
	who
}

fn arbitrator<T: Config>() -> T::AccountId {
	let who = member::<T>("arbitrator", 0);
	Pallet::<T>::do_appoint_arbitrator(who.clone()).unwrap();
	who
}

fn record<T: Config>(id: CaseId) -> CaseOf<T> {
	Cases::<T>::get(id).unwrap()
}

fn stage<T: Config>(id: CaseId) -> Stage<BlockNumberFor<T>> {
	record::<T>(id).stage(Pallet::<T>::now())
}

fn change<T: Config>(id: CaseId, change: impl FnOnce(&mut CaseOf<T>)) {
	Cases::<T>::mutate(id, |case| change(case.as_mut().unwrap()));
}

/// What two stand for, the claimant with the larger part.
fn stand_for_claim<T: Config>() {
	let backer = member::<T>("backer", 0);
	let least = Terms::of(&CurrentParameters::<T>::get(), 0).first_cost();
	Pallet::<T>::do_back_claim(backer, INVOICE, claimant::<T>(), least).unwrap();
}

/// A claim about so much that the largest panels judge it.
fn claimed<T: Config>() -> CaseId {
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
fn defaulted<T: Config>() -> CaseId {
	let id = claimed::<T>();
	too_late::<T>();
	Pallet::<T>::do_advance(id).unwrap();
	assert!(matches!(stage::<T>(id), Stage::Provisional { .. }));
	id
}

/// A case that takes evidence, of which it has as much as it may but one piece; there is an arbitrator to draw.
fn taking_evidence<T: Config>() -> CaseId {
	let id = claimed::<T>();
	arbitrator::<T>();
	Pallet::<T>::do_counterclaim(respondent::<T>(), id, content()).unwrap();
	let exhibit = |side: Side| Exhibit { side, content: content(), at: now::<T>() };
	let all = SIDES.into_iter().flat_map(|side| vec![exhibit(side); 16]).take(31).collect();
	Evidence::<T>::insert(id, EvidenceLogOf::<T>::truncate_from(all));
	id
}

/// A case that takes evidence, and in which both sides have stated something.
fn stated<T: Config>() -> CaseId {
	let id = taking_evidence::<T>();
	for who in [claimant::<T>(), respondent::<T>()] {
		Pallet::<T>::do_make_statement(who, id, content(), SKILL).unwrap();
	}
	id
}

/// The same, with an arbitrator.
fn organised<T: Config>() -> (T::AccountId, CaseId) {
	let id = stated::<T>();
	T::Sortition::make_ready(Pallet::<T>::arbitrators_subject(id));
	Pallet::<T>::do_advance(id).unwrap();
	(record::<T>(id).arbitrator.unwrap().who, id)
}

/// A case whose statements are with eyewitnesses, who can be drawn.
fn called<T: Config>() -> CaseId {
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

fn is_drawn<T: Config>(id: CaseId, side: Side) -> bool {
	record::<T>(id).statements.of(side).as_ref().is_some_and(|made| made.drawn)
}

fn draw_witnesses<T: Config>(id: CaseId, side: Side) {
	while !is_drawn::<T>(id, side) {
		Pallet::<T>::do_advance(id).unwrap();
	}
}

/// A case whose eyewitnesses are drawn: who, and for which side.
fn testifying<T: Config>() -> (Vec<(T::AccountId, Side)>, CaseId) {
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
fn heard<T: Config>() -> CaseId {
	let (witnesses, id) = testifying::<T>();
	for (who, side) in witnesses {
		Pallet::<T>::do_testify(who, id, side, true).unwrap();
	}
	Pallet::<T>::do_advance(id).unwrap();
	id
}

/// The panel of a case is drawn, as large as it may be.
fn draw<T: Config>(id: CaseId) -> Vec<T::AccountId> {
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

fn commitment<T: Config>(who: &T::AccountId, id: CaseId) -> Hash {
	let round = record::<T>(id).round();
	Pallet::<T>::commitment(who, id, round, kept(), &SALT)
}

fn commit<T: Config>(who: &T::AccountId, id: CaseId) {
	let commitment = commitment::<T>(who, id);
	Pallet::<T>::do_commit_vote(who.clone(), id, commitment, note()).unwrap();
}

fn reveal<T: Config>(who: &T::AccountId, id: CaseId) {
	Pallet::<T>::do_reveal_vote(who.clone(), id, kept(), Some(content()), SALT).unwrap();
}

/// A case that the first panel has ruled on.
fn ruled<T: Config>() -> CaseId {
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

fn appellant<T: Config>() -> T::AccountId {
	member::<T>("appellant", 0)
}

/// A case whose second panel is drawn, and who sits on it.
fn appealed<T: Config>() -> (Vec<T::AccountId>, CaseId) {
	let id = ruled::<T>();
	Pallet::<T>::do_appeal(appellant::<T>(), id, Side::Respondent).unwrap();
	let seated = draw::<T>(id);
	assert_eq!(seated.len(), MAX_SEATS as usize);
	(seated, id)
}

/// Nobody more can be drawn for the panel of a case: the silent are missed.
fn redraw_no_more<T: Config>(id: CaseId) {
	change::<T>(id, |case| {
		if let State::Panel(panel) = &mut case.state {
			panel.redraws = MAX_REDRAWS;
		}
	});
}

/// What is left of a case that is over, where its ruling could not be executed, goes.
fn forget<T: Config>(id: CaseId) {
	if let Some(case) = Cases::<T>::get(id) {
		Pallet::<T>::forget(id, &case);
	}
}

fn is_ousted<T: Config>(who: &T::AccountId) -> bool {
	Jurors::<T>::get(who).unwrap().standing == Standing::Ousted
}

/// So much that the pot can pay.
fn fill_pot<T: Config>(amount: Balance) {
	T::Coins::mint_into(&Pallet::<T>::account(), amount).unwrap();
}

/// What is kept for somebody.
fn keep_for<T: Config>(who: &T::AccountId) -> Balance {
	let amount: Balance = T::Coins::minimum_balance() * 10;
	fill_pot::<T>(amount);
	assert!(!Pallet::<T>::push_or_keep(&Pallet::<T>::account(), who, amount));
	assert!(UnclaimedAmounts::<T>::contains_key(who));
	amount
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let parameters = Parameters { max_load: 1, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
	}

	#[benchmark]
	fn volunteer(e: Linear<0, MAX_EXPERTISE>) {
		begin::<T>();
		let who = expert::<T>(0);
		let mut skills = expertise();
		skills.truncate(e as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), skills);

		assert!(Jurors::<T>::contains_key(who));
	}

	#[benchmark]
	fn renew() {
		begin::<T>();
		let who = juror::<T>(0);
		let before = Jurors::<T>::get(&who).unwrap().ends_at;
		too_late::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Jurors::<T>::get(who).unwrap().ends_at > before);
	}

	/// Out of all pools at once.
	#[benchmark]
	fn stand_down() {
		begin::<T>();
		let who = juror::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Jurors::<T>::contains_key(who));
	}

	#[benchmark]
	fn appoint_arbitrator() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		begin::<T>();
		let who = member::<T>("arbitrator", 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(Arbitrators::<T>::contains_key(who));
	}

	/// Out of the pool at once.
	#[benchmark]
	fn dismiss_arbitrator() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		begin::<T>();
		let who = arbitrator::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Arbitrators::<T>::contains_key(who));
	}

	#[benchmark]
	fn back_claim() {
		begin::<T>();
		let (who, claimant) = (member::<T>("backer", 0), claimant::<T>());
		let amount = Terms::of(&CurrentParameters::<T>::get(), 0).first_cost();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), INVOICE, claimant, amount);

		assert!(Backings::<T>::contains_key(INVOICE));
	}

	#[benchmark]
	fn withdraw_backing() {
		begin::<T>();
		stand_for_claim::<T>();
		let who = Backings::<T>::get(INVOICE).unwrap().backer;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), INVOICE);

		assert!(!Backings::<T>::contains_key(INVOICE));
	}

	/// After silence, and the question whether it is a duty: a transaction extension asks it.
	#[benchmark]
	fn accept_claim() {
		let id = defaulted::<T>();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_accept_claim(&origin, id));
			Pallet::<T>::do_accept_claim(who, id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
	}

	/// After silence, and the question whether it is a duty.
	#[benchmark]
	fn counterclaim() {
		let id = defaulted::<T>();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		let statement = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_counterclaim(&origin, id, &statement));
			Pallet::<T>::do_counterclaim(who, id, statement).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Evidence { .. }));
	}

	#[benchmark]
	fn offer_settlement() {
		let (_, id) = appealed::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(claimant::<T>()), id, kept());

		assert_eq!(record::<T>(id).offers.claimant, Some(kept()));
	}

	/// When the whole second panel has committed: all who have served are paid. And the question whether it is a duty.
	#[benchmark]
	fn accept_settlement() {
		let (seated, id) = appealed::<T>();
		for juror in &seated {
			commit::<T>(juror, id);
		}
		Pallet::<T>::do_offer_settlement(claimant::<T>(), id, kept()).unwrap();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_accept_settlement(&origin, id, kept()));
			Pallet::<T>::do_accept_settlement(who, id, kept()).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
	}

	/// The last piece that a case can have, and the question whether it is a duty.
	#[benchmark]
	fn submit_evidence() {
		let id = taking_evidence::<T>();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		let content = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_submit_evidence(&origin, id, &content));
			Pallet::<T>::do_submit_evidence(who, id, content).unwrap();
		}

		assert_eq!(Evidence::<T>::get(id).len(), MAX_EXHIBITS as usize);
	}

	/// The second one, and the question whether it is a duty.
	#[benchmark]
	fn make_statement() {
		let id = taking_evidence::<T>();
		Pallet::<T>::do_make_statement(claimant::<T>(), id, content(), SKILL).unwrap();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		let content = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_make_statement(&origin, id, &content, SKILL));
			Pallet::<T>::do_make_statement(who, id, content, SKILL).unwrap();
		}

		assert_eq!(record::<T>(id).made_statements().count(), 2);
	}

	/// For the second statement, and the question whether it is a duty.
	#[benchmark]
	fn call_eyewitnesses() {
		let (who, id) = organised::<T>();
		let [first, side] = SIDES;
		Pallet::<T>::do_call_eyewitnesses(who.clone(), id, first).unwrap();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_call_eyewitnesses(&origin, id, side));
			Pallet::<T>::do_call_eyewitnesses(who, id, side).unwrap();
		}

		assert!(record::<T>(id).made_statements().all(|made| made.called));
	}

	/// The last of six, and the question whether it is a duty.
	#[benchmark]
	fn testify() {
		let (mut witnesses, id) = testifying::<T>();
		let (last, side) = witnesses.pop().unwrap();
		for (who, side) in witnesses {
			Pallet::<T>::do_testify(who, id, side, true).unwrap();
		}
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_testify(&origin, id, side));
			Pallet::<T>::do_testify(last, id, side, true).unwrap();
		}

		assert!(Pallet::<T>::is_due(id, &record::<T>(id)));
	}

	/// Neither statement was called: both are now. And the question whether it is a duty.
	#[benchmark]
	fn close_evidence() {
		let (who, id) = organised::<T>();
		later::<T>(now::<T>().saturating_add((WINDOW / 2).into()));
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_close_evidence(&origin, id));
			Pallet::<T>::do_close_evidence(who, id).unwrap();
		}

		assert!(record::<T>(id).made_statements().all(|made| made.called));
		assert!(matches!(stage::<T>(id), Stage::Testimony { .. }));
	}

	/// The last one of a second panel, and the question whether it is a duty.
	#[benchmark]
	fn commit_vote() {
		let (mut seated, id) = appealed::<T>();
		let last = seated.pop().unwrap();
		for who in &seated {
			commit::<T>(who, id);
		}
		let commitment = commitment::<T>(&last, id);
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_commit(&origin, id));
			Pallet::<T>::do_commit_vote(last, id, commitment, note()).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Revealing { .. }));
	}

	/// The last one of a second panel, and the question whether it is a duty.
	#[benchmark]
	fn reveal_vote() {
		let (mut seated, id) = appealed::<T>();
		for who in &seated {
			commit::<T>(who, id);
		}
		let last = seated.pop().unwrap();
		for who in &seated {
			reveal::<T>(who, id);
		}
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();
		let reasons = Some(content());

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_reveal(&origin, id, kept(), &reasons, &SALT));
			Pallet::<T>::do_reveal_vote(last, id, kept(), reasons, SALT).unwrap();
		}

		assert_eq!(stage::<T>(id), Stage::Due);
	}

	/// By somebody who is neither party.
	#[benchmark]
	fn appeal() {
		let id = ruled::<T>();
		let who = appellant::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, Side::Respondent);

		assert!(record::<T>(id).appeal.is_some());
	}

	/// Nobody has answered.
	#[benchmark]
	fn advance_claimed() {
		let id = claimed::<T>();
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Provisional { .. }));
	}

	#[benchmark]
	fn advance_arbitrator() {
		let id = stated::<T>();
		T::Sortition::make_ready(Pallet::<T>::arbitrators_subject(id));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(record::<T>(id).arbitrator.is_some());
	}

	/// An arbitrator has done nothing: both statements are called without them.
	#[benchmark]
	fn advance_evidence() {
		let (_, id) = organised::<T>();
		later::<T>(now::<T>().saturating_add(WINDOW.into()));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(record::<T>(id).made_statements().all(|made| made.called));
		assert!(matches!(stage::<T>(id), Stage::Testimony { .. }));
	}

	/// Those for the second statement. What attempts take that seat nobody is added by their number.
	#[benchmark]
	fn advance_witnesses() {
		let id = called::<T>();
		let [first, second] = SIDES;
		draw_witnesses::<T>(id, first);

		#[block]
		{
			draw_witnesses::<T>(id, second);
		}

		assert_eq!(record::<T>(id).witnesses().count(), 2 * WITNESSES as usize);
	}

	/// None of six eyewitnesses has testified.
	#[benchmark]
	fn advance_testimony() {
		let (witnesses, id) = testifying::<T>();
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Drawing { .. }));
		assert!(witnesses.iter().all(|(who, _)| is_ousted::<T>(who)));
	}

	/// Every attempt finds somebody. What attempts take that do not is added by their number.
	#[benchmark]
	fn advance_draw() {
		let id = taking_evidence::<T>();
		// More than have left: none of the pool's slots is free.
		for index in 0..ALL_JURORS {
			juror::<T>(index);
		}
		too_late::<T>();
		Pallet::<T>::do_advance(id).unwrap();
		T::Sortition::make_ready(Pallet::<T>::jurors_subject(id, 0));
		// As large as the panel of an appeal, but nobody has judged before: so there is nobody in the pool who may not.
		change::<T>(id, |case| case.terms.seats = MAX_SEATS);

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		let seats = T::DrawAttempts::get().min(MAX_SEATS) as usize;
		let state = record::<T>(id).state;
		assert!(matches!(state, State::Panel(panel) if panel.seats.len() == seats));
	}

	/// Nobody of a second panel has committed, and nobody more is drawn: all lose their seat, and those who have served before
	/// are paid.
	#[benchmark]
	fn advance_committing() {
		let (seated, id) = appealed::<T>();
		redraw_no_more::<T>(id);
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
		assert!(seated.iter().all(is_ousted::<T>));
	}

	/// Nobody of a second panel has revealed, and nobody more is drawn: all lose their seat, and those who have served before
	/// are paid. That takes more than to pay those who have revealed.
	#[benchmark]
	fn advance_revealing() {
		let (seated, id) = appealed::<T>();
		for who in &seated {
			commit::<T>(who, id);
		}
		redraw_no_more::<T>(id);
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
		assert!(seated.iter().all(is_ousted::<T>));
	}

	/// Nobody has appealed: the whole first panel is paid and rewarded, and six eyewitnesses and the arbitrator are paid.
	#[benchmark]
	fn advance_provisional() {
		let id = ruled::<T>();
		let voted = record::<T>(id).first.unwrap().seated;
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
		assert_eq!(voted.len(), MAX_FIRST_SEATS as usize);
		assert!(voted.iter().all(|who| Records::<T>::get(who).rewarded == 1));
	}

	/// A ruling that could not be executed before.
	#[benchmark]
	fn execute() {
		let id = taking_evidence::<T>();
		change::<T>(id, |case| {
			case.stakes = Default::default();
			case.state = State::Ruled { kept: kept(), retry_at: now::<T>() };
		});

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
	}

	/// Somebody who may sit, and is asked about everybody they could have ties with.
	#[benchmark]
	fn eligible() {
		let (mut seated, id) = appealed::<T>();
		let case = record::<T>(id);
		let who = juror::<T>(ALL_JURORS);
		seated.truncate(seated.len() - 1);
		let may_sit;

		#[block]
		{
			may_sit = Pallet::<T>::is_eligible_witness(&who, &case, SKILL, &seated);
		}

		assert!(may_sit);
	}

	/// A payment that cannot be received, by somebody for whom something is kept.
	#[benchmark]
	fn keep() {
		begin::<T>();
		let who = member::<T>("juror", 0);
		let before = keep_for::<T>(&who);
		let amount: Balance = T::Coins::minimum_balance();
		fill_pot::<T>(amount);
		let paid;

		#[block]
		{
			paid = Pallet::<T>::push_or_keep(&Pallet::<T>::account(), &who, amount);
		}

		assert!(!paid);
		assert_eq!(UnclaimedAmounts::<T>::get(who).unwrap().amount, before + amount);
	}

	#[benchmark]
	fn claim() {
		begin::<T>();
		let who = member::<T>("juror", 0);
		keep_for::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), account("dest", 0, 0));

		assert!(!UnclaimedAmounts::<T>::contains_key(who));
	}

	/// A term is over, and nothing stands in the way of leaving all pools.
	#[benchmark]
	fn due_juror() {
		begin::<T>();
		let account = juror::<T>(0);
		later::<T>(Jurors::<T>::get(&account).unwrap().ends_at);
		let item = DueItem::Juror { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Jurors::<T>::contains_key(account));
	}

	/// A term is over, and nothing stands in the way of leaving the pool.
	#[benchmark]
	fn due_arbitrator() {
		begin::<T>();
		let account = arbitrator::<T>();
		later::<T>(Arbitrators::<T>::get(&account).unwrap().ends_at);
		let item = DueItem::Arbitrator { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Arbitrators::<T>::contains_key(account));
	}

	#[benchmark]
	fn due_unclaimed() {
		begin::<T>();
		let account = member::<T>("juror", 0);
		keep_for::<T>(&account);
		later::<T>(UnclaimedAmounts::<T>::get(&account).unwrap().until);
		let item = DueItem::Unclaimed { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!UnclaimedAmounts::<T>::contains_key(account));
	}

	/// Looking into a block in which nothing is due.
	#[benchmark]
	fn due_block() {
		begin::<T>();
		arbitrator::<T>();
		later::<T>(now::<T>().saturating_add(One::one()));

		#[block]
		{
			Pallet::<T>::service_due(&mut WeightMeter::new());
		}

		assert!(DueCursor::<T>::get().is_some());
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
