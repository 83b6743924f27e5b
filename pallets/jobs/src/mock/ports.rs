// SPDX-License-Identifier: Apache-2.0

//! Who stands behind the ports: they remember what they were told, and fail when they are told to.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that cannot go on stops

use super::*;
use core::time::Duration;
use frame_support::{
	dispatch::DispatchResult,
	storage_alias,
	traits::{fungibles::Mutate, tokens::Preservation, UnixTime},
	Twox64Concat,
};
use sp_runtime::DispatchError;
use talent_primitives::{
	Arbitration, AssetValues, Credentials, FeeCollector, ItemRegistry, Membership, Recommendations,
	Reputation, Role, SkillId, VettedWork,
};

/// The open items of each account. In storage, as `members` keeps them: a call that fails opens
/// nothing.
#[storage_alias]
pub type OpenItems =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

/// How a mock fails.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fault {
	/// With an error, after it has moved money.
	Refuses,
	/// It takes one unit less than it says.
	TakesTooLittle,
	/// It says that more is gone for good than there was.
	Boasts,
}

pub struct MockMembership;
impl Membership<AccountId> for MockMembership {
	fn ensure_active(who: &AccountId) -> DispatchResult {
		if Suspended::get().contains(who) || Outsiders::get().contains(who) {
			return Err(DispatchError::Other("no good standing"));
		}
		Ok(())
	}

	fn ensure_good_standing(who: &AccountId, role: Role) -> DispatchResult {
		Self::ensure_active(who)?;
		let allowed = match role {
			Role::Client => *who == CLIENT || *who == STRANGER || Clients::get().contains(who),
			Role::Talent | Role::Agency => *who != CLIENT,
		};
		if allowed {
			Ok(())
		} else {
			Err(DispatchError::Other("role missing"))
		}
	}

	fn is_member(who: &AccountId) -> bool {
		!Outsiders::get().contains(who)
	}

	fn payout_account(who: &AccountId) -> AccountId {
		Payouts::get().get(who).copied().unwrap_or(*who)
	}
}

pub struct MockItemRegistry;
impl ItemRegistry<AccountId> for MockItemRegistry {
	fn open(who: &AccountId, item: Item<AccountId>) -> DispatchResult {
		if RefuseCommitments::get() {
			return Err(DispatchError::Other("too many commitments"));
		}
		assert!(!OpenItems::contains_key(who, &item), "{item:?} of {who} is opened twice");
		OpenItems::insert(who, item, ());
		Ok(())
	}

	fn close(who: &AccountId, item: Item<AccountId>) {
		assert!(OpenItems::take(who, &item).is_some(), "{item:?} of {who} is not open");
	}
}

pub struct MockCredentials;
impl Credentials<AccountId> for MockCredentials {
	fn is_offered(skill: SkillId) -> bool {
		Skills::get().contains(&skill)
	}

	fn holds(who: &AccountId, skill: SkillId) -> bool {
		Held::get().contains(&(*who, skill))
	}
}

pub struct MockRecommendations;
impl Recommendations<AccountId> for MockRecommendations {
	fn is_recommended(job: JobId, candidate: &AccountId, recommender: &AccountId) -> bool {
		Recommended::get().contains(&(job, *candidate, *recommender))
	}
}

pub struct MockFees;
impl AssetValues<AssetKind, Balance> for MockFees {
	fn value_of(asset: &AssetKind, amount: Balance) -> Option<Balance> {
		match asset {
			NativeOrWithId::Native => Some(amount),
			NativeOrWithId::WithId(_) if Priceless::get() => None,
			NativeOrWithId::WithId(_) => Some(amount * PRICE),
		}
	}
}

impl FeeCollector<AccountId, AssetKind, Balance> for MockFees {
	fn current_rate(asset: &AssetKind) -> Result<Permill, DispatchError> {
		if *asset == NATIVE || (*asset == ASSET && !Delisted::get()) {
			Ok(FeeRate::get())
		} else {
			Err(DispatchError::Other("not listed"))
		}
	}

	fn fee_on(rate: Permill, amount: Balance) -> Balance {
		rate.mul_floor(amount)
	}

	fn collect(
		source: &AccountId,
		asset: &AssetKind,
		fee: Balance,
		rate: Permill,
		context: &FeeContext<AccountId>,
	) -> Result<Balance, DispatchError> {
		let taken = if FeeFault::get() == Some(Fault::TakesTooLittle) { fee - 1 } else { fee };
		let all = NativeAndAssets::balance(asset.clone(), source) == taken;
		let preservation = if all { Preservation::Expendable } else { Preservation::Preserve };
		NativeAndAssets::transfer(asset.clone(), source, &FEE_POT, taken, preservation)?;
		if FeeFault::get() == Some(Fault::Refuses) {
			return Err(DispatchError::Unavailable);
		}
		Collected::mutate(|all| all.push((context.clone(), fee, rate)));
		Ok(if FeeFault::get() == Some(Fault::Boasts) {
			Balance::MAX
		} else {
			COMMON.mul_floor(fee)
		})
	}
}

pub struct MockReputation;
impl Reputation<AccountId, Balance> for MockReputation {
	fn on_contract_ended(ended: &EndedContract<AccountId, Balance>) -> Balance {
		EndedContracts::mutate(|all| all.push(ended.clone()));
		if Weightless::get() {
			0
		} else {
			ended.non_recoverable
		}
	}

	fn on_reviewed(who: &AccountId, side: WorkSide, rating: u8, weight: Balance) {
		CountedReviews::mutate(|all| all.push((*who, side, rating, weight)));
	}

	fn on_dispute_lost(who: &AccountId, side: WorkSide) {
		LostDisputes::mutate(|all| all.push((*who, side)));
	}
}

pub struct MockVettedWork;
impl VettedWork<AccountId> for MockVettedWork {
	fn on_contract_completed(talent: &AccountId, skill: SkillId) {
		CompletedVetted::mutate(|all| all.push((*talent, skill)));
	}

	fn on_dispute_lost(talent: &AccountId, skill: SkillId) {
		LostVetted::mutate(|all| all.push((*talent, skill)));
	}
}

pub struct MockArbitration;
impl Arbitration<AccountId, AssetKind, Balance> for MockArbitration {
	fn open_case(case: NewCase<AccountId, AssetKind, Balance>) -> Result<CaseId, DispatchError> {
		if !Jury::get() {
			return Err(DispatchError::Unavailable);
		}
		Cases::mutate(|cases| {
			cases.push(case);
			Ok(CaseId::try_from(cases.len()).unwrap() + 100)
		})
	}
}

pub struct MockTime;
impl UnixTime for MockTime {
	fn now() -> Duration {
		Duration::from_millis(Now::get())
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn make_member(who: &AccountId, role: Role) {
		if role == Role::Client {
			Clients::mutate(|all| all.insert(*who));
		}
	}

	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
		NativeAndAssets::mint_into(asset.clone(), who, amount).unwrap();
	}

	fn set_time(moment: u64) {
		Now::set(moment);
	}

	fn make_skill() -> SkillId {
		let skill = SkillId::MAX;
		Skills::mutate(|skills| skills.insert(skill));
		skill
	}

	fn vet(who: &AccountId, skill: SkillId) {
		Held::mutate(|held| held.insert((*who, skill)));
	}

	fn make_dispute_costly(_: &AccountId, _: InvoiceId) {
		// Without it there is no jury to ask.
		Jury::set(true);
	}

	fn make_all_shares_taken(_: &AccountId, _: &AccountId) -> Option<AccountId> {
		None
	}
}
