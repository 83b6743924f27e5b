// SPDX-License-Identifier: Apache-2.0

//! The marketplace: members, jobs, referrals. The fees are in [`super::fees`].

use crate::{
	configs::{
		brake::JobsDueShare,
		shared::{NativeAndAssets, RootOrCouncil, TreasuryAccount},
	},
	AccountId, Balances, Brake, FeeTreasury, Jobs, Jury, Members, Referrals, Runtime,
	RuntimeHoldReason, Screening, Timestamp,
};
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;

parameter_types! {
	pub const JobsPalletId: PalletId = PalletId(*b"tn/jobs_");
}

impl pallet_members::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type BlockNumberProvider = Brake;
	type CouncilOrigin = RootOrCouncil;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxInvitations = ConstU32<8>;
	type OpenRecords = (Jobs, Referrals, Screening, Jury);
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = pallet_members::weights::SubstrateWeight<Runtime>;
}

impl pallet_jobs::Config for Runtime {
	type Arbitration = Jury;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type BlockNumberProvider = Brake;
	type ItemRegistry = Members;
	type Credentials = Screening;
	type Deposits = Balances;
	type Fees = FeeTreasury;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxMilestones = ConstU32<32>;
	type MaxOpenInvoices = ConstU32<16>;
	type MaxRemovedApplications = ConstU32<20>;
	type MaxDueShare = JobsDueShare;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PalletId = JobsPalletId;
	type Recommendations = Referrals;
	type Reputation = Members;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type Treasury = TreasuryAccount;
	type VettedWork = Screening;
	type WeightInfo = pallet_jobs::weights::SubstrateWeight<Runtime>;
}

impl pallet_referrals::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type BlockNumberProvider = Brake;
	type ItemRegistry = Members;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Membership = Members;
	type OpenJobs = Jobs;
	type Referrers = Members;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_referrals::weights::SubstrateWeight<Runtime>;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks {
	// A benchmark that cannot be set up panics.
	#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

	use crate::{
		configs::benchmarking::{self, connect, content, join, roles_of, set_time, Fixtures},
		constants::currency::BTRST,
		AccountId, AssetKind, Balance, Balances, Jobs, Jury, Members, Moment, Runtime,
		RuntimeOrigin,
	};
	use frame_benchmarking::account;
	use frame_support::traits::fungible::Mutate;
	use pallet_members::benchmarking::know_clients;
	use pallet_screening::benchmarking::{give_credential, make_skill};
	use talent_primitives::{InvoiceId, JobId, Role, Roles, SkillId};

	impl pallet_members::benchmarking::BenchmarkHelper for Fixtures {
		fn set_time(moment: Moment) {
			set_time(moment);
		}
	}

	impl pallet_jobs::benchmarking::BenchmarkHelper<AccountId> for Fixtures {
		fn make_member(who: &AccountId, role: Role) {
			join(who, roles_of(role));
		}

		fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
			benchmarking::fund(who, asset, amount);
		}

		fn set_time(moment: Moment) {
			set_time(moment);
		}

		fn make_skill() -> SkillId {
			make_skill::<Runtime>()
		}

		fn vet(who: &AccountId, skill: SkillId) {
			give_credential::<Runtime>(who, skill);
		}

		/// A backer pays a part of the deposit, and the client the rest.
		fn make_dispute_costly(client: &AccountId, invoice: InvoiceId) {
			let backer: AccountId = account("backer", 0, 0);
			Balances::set_balance(&backer, 1_000 * BTRST);
			pallet_jury::CurrentParameters::<Runtime>::mutate(|parameters| {
				parameters.juror_pay = pallet_jury::MIN_PAY;
				parameters.juror_bonus = 0;
				parameters.eyewitness_pay = pallet_jury::MIN_PAY;
				parameters.arbitrator_pay = pallet_jury::MIN_PAY;
				parameters.claim_rate = pallet_jury::MAX_RATE;
				parameters.appeal_rate = pallet_jury::MAX_RATE;
			});
			let origin = RuntimeOrigin::signed(backer);
			Jury::back_claim(origin, invoice, client.clone(), 2 * BTRST).unwrap();
		}

		fn make_all_shares_taken(client: &AccountId, talent: &AccountId) -> Option<AccountId> {
			let recommender: AccountId = account("recommender", 0, 0);
			connect(client, talent);
			join(&recommender, Roles::TALENT);
			know_clients::<Runtime>(talent);
			let payout = account("talents payout", 0, 0);
			Members::set_payout_account(RuntimeOrigin::signed(talent.clone()), Some(payout))
				.unwrap();
			Some(recommender)
		}
	}

	impl pallet_referrals::benchmarking::BenchmarkHelper<AccountId> for Fixtures {
		fn make_member(who: &AccountId, role: Role) {
			join(who, roles_of(role));
		}

		fn make_open_job(client: &AccountId) -> JobId {
			let job = pallet_jobs::NextJob::<Runtime>::get();
			let details = pallet_jobs::JobDetails {
				category: 0,
				description: content(),
				currency: AssetKind::Native,
				budget: BTRST,
				openings: 1,
				required_skill: None,
				max_applications: 1,
				open_for: None,
			};
			Jobs::post_job(RuntimeOrigin::signed(client.clone()), details).unwrap();
			job
		}
	}
}
