// SPDX-License-Identifier: Apache-2.0

//! Mocks of ports that no other pallet asks: they record what they were told, and fail when a test
//! says so.

use super::*;
use frame_support::{
	parameter_types,
	traits::{
		fungible::NativeOrWithId,
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
};
use sp_runtime::{DispatchError, Permill};
use std::collections::BTreeSet;
use talent_primitives::{
	Arbitration, AssetKind, AssetValues, CaseId, EndedContract, FeeCollector, FeeContext,
	InvoiceId, JobId, NewCase, Recommendations, Reputation, Role, SkillId, VettedWork, WorkSide,
	NATIVE,
};

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

parameter_types! {
	/// Who recommended whom for which job.
	pub static Recommended: BTreeSet<(JobId, AccountId, AccountId)> = BTreeSet::new();
	/// The fee of the day.
	pub static FeeRate: Permill = Permill::from_percent(10);
	/// What was collected.
	pub static Collected: Vec<(FeeContext<AccountId>, Balance, Permill)> = Vec::new();
	/// How collecting goes wrong.
	pub static FeeFault: Option<Fault> = None;
	/// Whether no new contract may be made in the asset.
	pub static Delisted: bool = false;
	/// Whether the asset has no price.
	pub static Priceless: bool = false;
	/// The contracts that were over and under which something was paid.
	pub static EndedContracts: Vec<EndedContract<AccountId, Balance>> = Vec::new();
	/// Whether no contract counts.
	pub static Weightless: bool = false;
	/// The reviews that counted: of whom, on which side, how many, with which weight.
	pub static CountedReviews: Vec<(AccountId, WorkSide, u8, Balance)> = Vec::new();
	/// Who has lost a dispute.
	pub static LostDisputes: Vec<(AccountId, WorkSide)> = Vec::new();
	/// Who has completed a contract that demanded a credential, and for which skill.
	pub static CompletedVetted: Vec<(AccountId, SkillId)> = Vec::new();
	/// Who has lost a dispute about such a contract, and for which skill.
	pub static LostVetted: Vec<(AccountId, SkillId)> = Vec::new();
	/// The cases that were opened.
	pub static Cases: Vec<NewCase<AccountId, AssetKind, Balance>> = Vec::new();
	/// Whether there is a jury.
	pub static Jury: bool = false;
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

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	/// Every account that is not named in this mock has every role.
	fn make_member(_: &AccountId, _: Role) {}

	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
		NativeAndAssets::mint_into(asset.clone(), who, amount).unwrap();
	}

	fn set_time(moment: u64) {
		talent_test_support::set_time(moment);
	}

	fn make_skill() -> SkillId {
		let skill = SkillId::MAX;
		add_skill(skill);
		skill
	}

	fn vet(who: &AccountId, skill: SkillId) {
		set_credential(*who, skill, true);
	}

	fn make_dispute_costly(_: &AccountId, _: InvoiceId) {
		// Without it there is no jury to ask.
		Jury::set(true);
	}

	fn make_all_shares_taken(_: &AccountId, _: &AccountId) -> Option<AccountId> {
		None
	}
}
