// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{Parameters, RequestId, RequestOf, Stage};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	traits::{fungible::InspectHold, Hooks},
	weights::WeightMeter,
};
use sp_runtime::Weight;
use talent_primitives::{
	purse::Purse, AssetKind, ContentId, FeeContext, FeeReceiver, ShareKind, SkillId,
};

impl Screening {
	/// What the pallet's account owes.
	pub fn ledger() -> Balance {
		crate::Ledger::<Test>::get()
	}
}

/// The pallet's account.
pub fn pot() -> AccountId {
	Screening::account()
}

/// Lets blocks pass, each with its hooks.
pub fn run_to(block: u64) {
	run_blocks_to::<Test>(block, |_| run_hooks());
}

/// Lets so many blocks pass, each with its hooks.
pub fn pass(blocks: u64) {
	run_to(now() + blocks);
}

/// Lets so many blocks pass while hooks are suspended.
pub fn pass_without_hooks(blocks: u64) {
	System::set_block_number(now() + blocks);
}

pub fn run_hooks() {
	Screening::on_poll(now(), &mut WeightMeter::new());
	Screening::on_idle(now(), Weight::MAX);
}

/// What is held from a screener.
pub fn bond_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Bond.into(), &who)
}

/// What is held for records about somebody.
pub fn deposit_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Record.into(), &who)
}

/// Changes one parameter or more.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<u64>)) -> DispatchResult {
	let mut parameters = Screening::parameters();
	change(&mut parameters);
	Screening::set_parameters(RuntimeOrigin::root(), parameters)
}

pub fn try_request(who: AccountId) -> DispatchResult {
	Screening::request_screening(signed(who), SKILL, cid("portfolio"))
}

/// A request, just made.
pub fn request(who: AccountId) -> RequestId {
	let id = crate::NextRequest::<Test>::get();
	assert_ok!(try_request(who));
	id
}

/// A request whose panel is drawn.
pub fn drawn(who: AccountId) -> RequestId {
	let id = request(who);
	pass(SeedDelay::get() + 2);
	assert!(matches!(stage(id), Some(Stage::Committing { .. })), "{:?}", stage(id));
	id
}

/// A request whose panel has committed to these scores.
pub fn committed(who: AccountId, scores: &[u8]) -> RequestId {
	let id = drawn(who);
	commit_all(id, scores);
	id
}

/// A request that a panel has judged with these scores.
pub fn judged(who: AccountId, scores: &[u8]) -> RequestId {
	let id = committed(who, scores);
	reveal_all(id, scores);
	pass(1);
	id
}

/// Claims a second panel and has it judge.
pub fn judged_again(id: RequestId, scores: &[u8]) {
	let applicant = record(id).applicant;
	assert_ok!(Screening::claim_second_panel(signed(applicant), id));
	pass(SeedDelay::get() + 2);
	commit_all(id, scores);
	reveal_all(id, scores);
	pass(1);
}

pub fn record(id: RequestId) -> RequestOf<Test> {
	crate::Requests::<Test>::get(id).unwrap()
}

pub fn stage(id: RequestId) -> Option<Stage<u64>> {
	Screening::request(id).map(|(_, stage)| stage)
}

/// Who sits on the panel of a request.
pub fn seated(id: RequestId) -> Vec<AccountId> {
	let record = record(id);
	let seats = record.panel().map(|panel| panel.seats.to_vec()).unwrap_or_default();
	seats.into_iter().map(|seat| seat.screener).collect()
}

/// The report of a screener.
pub fn report(who: AccountId) -> ContentId {
	cid(&format!("report of {who}"))
}

/// The salt of a screener.
pub fn salt(who: AccountId) -> [u8; 32] {
	[u8::try_from(who % 251).unwrap(); 32]
}

pub fn commitment(who: AccountId, id: RequestId, score: u8) -> talent_primitives::Hash {
	let round = record(id).round();
	Screening::commitment(&who, id, round, score, &report(who), &salt(who))
}

pub fn try_commit(who: AccountId, id: RequestId, score: u8) -> DispatchResult {
	Screening::commit_assessment(signed(who), id, commitment(who, id, score))
}

pub fn try_reveal(who: AccountId, id: RequestId, score: u8) -> DispatchResult {
	Screening::submit_assessment(signed(who), id, score, report(who), salt(who))
}

/// Those seated commit to these scores, in the order of their seats; the rest of them do not.
pub fn commit_all(id: RequestId, scores: &[u8]) {
	for (who, score) in seated(id).into_iter().zip(scores) {
		assert_ok!(try_commit(who, id, *score));
	}
}

/// Those seated reveal these scores, in the order of their seats; the rest of them do not.
pub fn reveal_all(id: RequestId, scores: &[u8]) {
	for (who, score) in seated(id).into_iter().zip(scores) {
		assert_ok!(try_reveal(who, id, *score));
	}
}

pub fn advance(id: RequestId) -> DispatchResult {
	Screening::advance(signed(STRANGER), id)
}

pub fn holds(who: AccountId) -> bool {
	<Screening as talent_primitives::Credentials<_>>::holds(&who, SKILL)
}

/// An invoice of somebody for a job that demanded a skill.
pub fn fee_context(skill: Option<SkillId>) -> FeeContext<AccountId> {
	FeeContext {
		invoice: 7,
		contract: 5,
		job: 3,
		skill,
		client: CLIENT,
		talent: APPLICANT,
		recommender: None,
	}
}

pub fn earner(skill: Option<SkillId>, kind: ShareKind) -> Option<AccountId> {
	<Screening as FeeReceiver<_, AssetKind, Balance>>::earner(&fee_context(skill), kind)
}

/// The screening share of a fee is paid as the fee treasury does it: if there is an earner, and no
/// more than the limit. Answers how much that was.
pub fn pay_share(amount: Balance) -> Balance {
	use frame_support::traits::{fungible::Mutate, tokens::Preservation};

	let context = fee_context(Some(SKILL));
	let kind = ShareKind::Screening;
	let Some(to) = earner(Some(SKILL), kind) else { return 0 };
	let asset = AssetKind::Native;
	let amount = Screening::limit(&context, kind, &to, &asset).unwrap_or(amount).min(amount);
	if amount > 0 {
		assert_ok!(Balances::transfer(&CLIENT, &to, amount, Preservation::Preserve));
		Screening::on_share_paid(&context, kind, &to, &asset, amount, amount);
	}
	amount
}

/// Lets a long time pass in which nobody does anything.
pub fn silence() {
	for _ in 0..60 {
		pass(20);
	}
	for _ in 0..30 {
		System::set_block_number(now() + 100);
		run_hooks();
	}
}

/// Nothing is left of anything but screeners and their records: no request, credential, reward or
/// coin in the pot.
pub fn assert_all_funds_returned() {
	assert_eq!(crate::Requests::<Test>::iter().count(), 0);
	assert_eq!(crate::OpenRequests::<Test>::iter().count(), 0);
	assert_eq!(crate::Seats::<Test>::iter().count(), 0);
	assert_eq!(crate::Ties::<Test>::iter().count(), 0);
	assert_eq!(crate::Credentials::<Test>::iter().count(), 0);
	assert_eq!(crate::CoolDowns::<Test>::iter().count(), 0);
	assert_eq!(crate::Vestings::<Test>::iter().count(), 0);
	assert_eq!(crate::UnclaimedAmounts::<Test>::iter().count(), 0);
	assert_eq!(crate::DueItems::<Test>::iter().count(), 0);
	assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	let dust: Balance = crate::Rewards::<Test>::iter_values().map(|rewards| rewards.rest).sum();
	assert_eq!(Screening::ledger(), dust);
	for who in [APPLICANT, OTHER, POOR].into_iter().chain(SCREENERS) {
		assert_eq!(deposit_of(who), 0, "deposits of {who}");
		let bonds: Balance = crate::Screeners::<Test>::iter_prefix(who).map(|(_, s)| s.bond).sum();
		assert_eq!(bond_of(who), bonds, "bonds of {who}");
		let pools = crate::Screeners::<Test>::iter_prefix(who).count();
		assert_eq!(open_items(who).len(), pools, "open items of {who}");
	}
}
