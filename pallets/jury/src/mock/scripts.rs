// SPDX-License-Identifier: Apache-2.0

//! The course of a case, in steps that tests begin with.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small

use super::*;
use crate::{Assigned, CaseOf, Expertise, JurorOf, Note, Panel, Side, Stage, State};
use frame_support::{assert_ok, dispatch::DispatchResult, storage::with_storage_layer};
use sp_runtime::{DispatchError, Perbill};
use talent_primitives::{
	commitment::{Binding, Salt},
	Arbitration, AssetKind, CaseId, Hash, InvoiceId, NewCase, SkillId,
};

/// A claim of [`CLAIMANT`] against [`RESPONDENT`] about `amount` in BTRST, under the next number of
/// an invoice.
pub fn new_case(amount: Balance) -> NewCase<AccountId, AssetKind, Balance> {
	NewCase {
		invoice: invoice_of(crate::NextCase::<Test>::get()),
		claimant: CLAIMANT,
		respondent: RESPONDENT,
		asset: AssetKind::Native,
		amount,
	}
}

/// The invoice that a case is about, if a script opens it: not the same number.
pub fn invoice_of(case_id: CaseId) -> InvoiceId {
	1_000 + case_id
}

/// Opens a case as jobs does, in a call that fails as a whole.
pub fn try_open(case: NewCase<AccountId, AssetKind, Balance>) -> Result<CaseId, DispatchError> {
	with_storage_layer(|| <Jury as Arbitration<_, _, _>>::open_case(case))
}

/// A case about so much, just opened.
pub fn open(amount: Balance) -> CaseId {
	try_open(new_case(amount)).unwrap()
}

/// A case about so much of [`USD`], just opened.
pub fn open_in_usd(amount: Balance) -> CaseId {
	try_open(NewCase { asset: USD, ..new_case(amount) }).unwrap()
}

/// A case between others, just opened.
pub fn open_between(claimant: AccountId, respondent: AccountId, amount: Balance) -> CaseId {
	try_open(NewCase { claimant, respondent, ..new_case(amount) }).unwrap()
}

/// The respondent answers.
pub fn answer(id: CaseId) {
	assert_ok!(Jury::counterclaim(signed(record(id).respondent), id, cid("answer")));
}

/// A case that was answered: it takes evidence.
pub fn answered(amount: Balance) -> CaseId {
	let id = open(amount);
	answer(id);
	assert!(matches!(stage(id), Some(Stage::Evidence { .. })), "{:?}", stage(id));
	id
}

/// A case that was answered and has an arbitrator.
pub fn organised(amount: Balance) -> CaseId {
	let id = answered(amount);
	run_until(|| arbitrator(id).is_some());
	id
}

/// Lets blocks pass until the panel that is next has its seats, or makes do.
pub fn draw_panel(id: CaseId) {
	run_until(|| matches!(stage(id), Some(Stage::Committing { .. })));
}

/// A case whose first panel is drawn. No statement was made; its arbitrator has ended the time for
/// evidence as soon as they could, if there was one.
pub fn drawn(amount: Balance) -> CaseId {
	let id = answered(amount);
	pass(EVIDENCE_WINDOW / 2);
	if let Some(arbitrator) = arbitrator(id) {
		assert_ok!(Jury::close_evidence(signed(arbitrator), id));
	}
	draw_panel(id);
	id
}

/// A case whose first panel has committed to these votes, in percent.
pub fn committed(amount: Balance, votes: &[u32]) -> CaseId {
	let id = drawn(amount);
	commit_all(id, votes);
	id
}

/// A case that its first panel has ruled on with these votes, in percent.
pub fn ruled(amount: Balance, votes: &[u32]) -> CaseId {
	let id = drawn(amount);
	vote_all(id, votes);
	id
}

/// Somebody appeals for a side.
pub fn appeal(who: AccountId, id: CaseId, side: Side) -> DispatchResult {
	Jury::appeal(signed(who), id, side)
}

/// A case that its first panel has ruled on with these votes, and whose second panel, which `side`
/// has asked for, is drawn.
pub fn appealed(amount: Balance, votes: &[u32], side: Side) -> CaseId {
	let id = ruled(amount, votes);
	let who = *crate::Sides { claimant: CLAIMANT, respondent: RESPONDENT }.of(side);
	assert_ok!(appeal(who, id, side));
	draw_panel(id);
	id
}

/// Makes a provisional ruling final.
pub fn finish(id: CaseId) {
	assert!(matches!(stage(id), Some(Stage::Provisional { .. })), "{:?}", stage(id));
	pass(APPEAL_WINDOW + 1);
}

pub fn record(id: CaseId) -> CaseOf<Test> {
	crate::Cases::<Test>::get(id).unwrap()
}

/// What can be done about a case; `None` if it is over.
pub fn stage(id: CaseId) -> Option<Stage<u64>> {
	Jury::case(id).map(|(_, stage)| stage)
}

/// The panel of a case.
pub fn panel(id: CaseId) -> Panel<AccountId, u64> {
	match record(id).state {
		State::Panel(panel) => panel,
		other => panic!("no panel sits on it: {other:?}"),
	}
}

/// Who sits on the panel of a case, in the order of their seats.
pub fn seated(id: CaseId) -> Vec<AccountId> {
	panel(id).seats.into_iter().map(|seat| seat.juror).collect()
}

/// Who organises a case.
pub fn arbitrator(id: CaseId) -> Option<AccountId> {
	record(id).arbitrator.map(|assigned: Assigned<_>| assigned.who)
}

/// Who are the eyewitnesses of a side's statement.
pub fn witnesses(id: CaseId, side: Side) -> Vec<AccountId> {
	let statements = record(id).statements;
	let made = statements.of(side).as_ref();
	made.map_or(vec![], |made| made.witnesses.iter().map(|witness| witness.who).collect())
}

pub fn juror(who: AccountId) -> JurorOf<Test> {
	crate::Jurors::<Test>::get(who).unwrap()
}

/// Who may answer for a side.
pub fn party(id: CaseId, side: Side) -> AccountId {
	match side {
		Side::Claimant => record(id).claimant,
		Side::Respondent => record(id).respondent,
	}
}

/// Offers `kept`, in percent, for a side.
pub fn offer(id: CaseId, side: Side, kept: u32) {
	assert_ok!(Jury::offer_settlement(signed(party(id, side)), id, percent(kept)));
}

/// Accepts `kept`, in percent, for a side.
pub fn accept(id: CaseId, side: Side, kept: u32) -> DispatchResult {
	Jury::accept_settlement(signed(party(id, side)), id, percent(kept))
}

/// A side states something about [`SKILL`].
pub fn state(id: CaseId, side: Side) {
	assert_ok!(Jury::make_statement(signed(party(id, side)), id, cid("statement"), SKILL));
}

/// A case whose arbitrator has called eyewitnesses for a statement of each of these sides, and
/// closed the time for evidence; they are drawn.
pub fn called(amount: Balance, sides: &[Side]) -> CaseId {
	let id = organised(amount);
	let arbitrator = arbitrator(id).unwrap();
	for side in sides {
		state(id, *side);
		assert_ok!(Jury::call_eyewitnesses(signed(arbitrator), id, *side));
	}
	run_to(record_since(id) + EVIDENCE_WINDOW / 2);
	assert_ok!(Jury::close_evidence(signed(arbitrator), id));
	run_until(|| record(id).made_statements().all(|made| made.drawn));
	id
}

/// Since when a case takes evidence.
fn record_since(id: CaseId) -> u64 {
	match record(id).state {
		State::Evidence { since, .. } => since,
		other => panic!("it takes no evidence: {other:?}"),
	}
}

pub fn testify(who: AccountId, id: CaseId, side: Side, reasonable: bool) -> DispatchResult {
	Jury::testify(signed(who), id, side, reasonable)
}

/// All eyewitnesses of a case find everything reasonable.
pub fn testify_all(id: CaseId) {
	for side in [Side::Claimant, Side::Respondent] {
		for who in witnesses(id, side) {
			assert_ok!(testify(who, id, side, true));
		}
	}
}

pub fn volunteer(who: AccountId, skills: &[SkillId]) -> DispatchResult {
	Jury::volunteer(signed(who), Expertise::try_from(skills.to_vec()).unwrap())
}

/// The salt of a juror.
pub fn salt(who: AccountId) -> Salt {
	[u8::try_from(who % 251).unwrap(); 32]
}

/// What a juror commits to a share, in the round that a case is in. Made of the documented parts,
/// not by the pallet.
pub fn commitment(who: AccountId, id: CaseId, kept: Perbill) -> Hash {
	commitment_for(who, id, record(id).round(), kept)
}

/// What a juror commits to a share in a round.
pub fn commitment_for(who: AccountId, id: CaseId, round: u32, kept: Perbill) -> Hash {
	let genesis = System::block_hash(0);
	let domain = JuryPalletId::get().0;
	let binding = Binding { genesis, domain, case_id: id, round, account: &who };
	binding.commit(&kept, &salt(who))
}

pub fn try_commit(who: AccountId, id: CaseId, kept: u32) -> DispatchResult {
	Jury::commit_vote(signed(who), id, commitment(who, id, percent(kept)), Note::default())
}

pub fn try_reveal(who: AccountId, id: CaseId, kept: u32) -> DispatchResult {
	Jury::reveal_vote(signed(who), id, percent(kept), Some(cid("reasons")), salt(who))
}

/// Those seated commit to these shares, in percent, in the order of their seats; the rest of them
/// do not.
pub fn commit_all(id: CaseId, votes: &[u32]) {
	for (who, kept) in seated(id).into_iter().zip(votes) {
		assert_ok!(try_commit(who, id, *kept));
	}
}

/// Those seated reveal these shares, in percent, in the order of their seats; the rest of them do
/// not.
pub fn reveal_all(id: CaseId, votes: &[u32]) {
	for (who, kept) in seated(id).into_iter().zip(votes) {
		assert_ok!(try_reveal(who, id, *kept));
	}
}

/// Those seated commit and reveal, and the queue rules. There must be as many votes as seats.
pub fn vote_all(id: CaseId, votes: &[u32]) {
	assert_eq!(seated(id).len(), votes.len(), "as many votes as seats");
	commit_all(id, votes);
	reveal_all(id, votes);
	pass(1);
}

/// Somebody takes the step that is due.
pub fn advance(id: CaseId) -> DispatchResult {
	Jury::advance(signed(STRANGER), id)
}
