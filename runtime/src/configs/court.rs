// SPDX-License-Identifier: Apache-2.0

//! The jury.

use crate::{
	configs::{brake::JuryDueShare, conflicts::SameController, shared::TreasuryAccount},
	AccountId, Balances, Brake, FeeTreasury, Jobs, Members, Referrals, Runtime, RuntimeHoldReason,
	Screening, Sortition,
};
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;

parameter_types! {
	/// Of the dispute pot, which is older than the jury that it pays.
	pub const JuryPalletId: PalletId = PalletId(*b"tn/dispt");
}

impl pallet_jury::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type BlockNumberProvider = Brake;
	type Coins = Balances;
	type ItemRegistry = Members;
	type Conflicts = (Members, Jobs, Referrals, Screening);
	type Credentials = Screening;
	type DrawAttempts = ConstU32<10>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxDueShare = JuryDueShare;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PalletId = JuryPalletId;
	type PanelConflicts = SameController;
	type Rulings = Jobs;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = Sortition;
	type Treasury = TreasuryAccount;
	type Values = FeeTreasury;
	type WeightInfo = pallet_jury::weights::SubstrateWeight<Runtime>;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks {
	// A benchmark that cannot be set up panics.
	#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

	use crate::{
		configs::benchmarking::{join, Fixtures},
		AccountId, Runtime, RuntimeOrigin, Screening,
	};
	use alloc::vec;
	use talent_primitives::{Roles, SkillId};

	impl pallet_jury::benchmarking::BenchmarkHelper<AccountId> for Fixtures {
		fn make_member(who: &AccountId) {
			join(who, Roles::TALENT);
		}

		fn make_credential(who: &AccountId, skill: SkillId) {
			while pallet_screening::NextSkill::<Runtime>::get() <= skill {
				let name = pallet_screening::SkillName::try_from(vec![b's']).unwrap();
				Screening::add_skill(RuntimeOrigin::root(), name).unwrap();
			}
			Screening::appoint_screener(RuntimeOrigin::root(), skill, who.clone()).unwrap();
		}
	}
}
