// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{HoldReason, Parameters};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	traits::{
		fungible::{InspectHold, Mutate},
		tokens::Preservation,
	},
};
use talent_primitives::{AssetKind, FeeContext, FeeReceiver, JobId, Membership, ShareKind};

/// Returns the coins of an account that are on hold for its recommendations.
pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Recommendation.into(), &who)
}

/// Recommends `candidate` for `job`, signed by `who`.
pub fn recommend(who: AccountId, job: JobId, candidate: AccountId) -> DispatchResult {
	ReferralsPallet::recommend(signed(who), job, candidate)
}

/// Withdraws a recommendation, signed by `who`.
pub fn withdraw(who: AccountId, job: JobId, candidate: AccountId) -> DispatchResult {
	ReferralsPallet::withdraw_recommendation(signed(who), job, candidate)
}

/// Changes one parameter or more, as governance.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<BlockNumber>)) -> DispatchResult {
	let mut parameters = ReferralsPallet::parameters();
	change(&mut parameters);
	ReferralsPallet::set_parameters(RuntimeOrigin::root(), parameters)
}

/// Returns the item of a recommendation.
pub fn item(job: JobId, candidate: AccountId) -> Item<AccountId> {
	Item::Recommendation { job, candidate }
}

/// Returns the context of an invoice of [`TALENT`] to [`CLIENT`].
pub fn context(recommender: Option<AccountId>) -> FeeContext<AccountId> {
	between(CLIENT, TALENT, recommender)
}

/// Returns the context of an invoice of `talent` to `client`.
pub fn between(
	client: AccountId,
	talent: AccountId,
	recommender: Option<AccountId>,
) -> FeeContext<AccountId> {
	FeeContext { invoice: INVOICE, contract: 5, job: JOB, skill: None, client, talent, recommender }
}

/// Returns the earner of a share.
pub fn earner(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
	<ReferralsPallet as FeeReceiver<AccountId, AssetKind, Balance>>::earner(context, kind)
}

/// Returns the limit of a share.
pub fn limit(
	context: &FeeContext<AccountId>,
	kind: ShareKind,
	earner: AccountId,
	asset: &AssetKind,
) -> Option<Balance> {
	ReferralsPallet::limit(context, kind, &earner, asset)
}

/// Reports a share of `value` BTRST units as paid in BTRST.
pub fn share_paid(
	context: &FeeContext<AccountId>,
	kind: ShareKind,
	earner: AccountId,
	value: Balance,
) {
	ReferralsPallet::on_share_paid(context, kind, &earner, &NATIVE, value, value);
}

/// Pays an invoice in BTRST, with a model of the fee treasury that has this pallet as its only
/// receiver: the client pays the talent, then the fee, which is split. Returns the fee and the
/// treasury's part of it.
pub fn pay_invoice(context: &FeeContext<AccountId>, amount: Balance) -> (Balance, Balance) {
	let pay = |to: AccountId, amount: Balance| {
		assert_ok!(Balances::transfer(&context.client, &to, amount, Preservation::Preserve));
	};
	pay(context.talent, amount);
	let fee = FEE_RATE.mul_floor(amount);
	let mut rest = fee;
	for (kind, rate) in RATES {
		let Some(earner) = earner(context, kind) else { continue };
		let most = limit(context, kind, earner, &NATIVE).unwrap_or(Balance::MAX);
		let share = rate.mul_floor(fee).min(most);
		if share > 0 {
			pay(MockMembership::payout_account(&earner), share);
			share_paid(context, kind, earner, share);
			rest -= share;
		}
	}
	pay(TREASURY, rest);
	(fee, rest)
}
