// SPDX-License-Identifier: Apache-2.0

//! The marketplace: who stands behind each port.

use crate::{
	configs::{
		governance::{RootOrCouncil, TreasuryAccount},
		money::NativeAndAssets,
	},
	AccountId, Balances, FeeTreasury, Members, Runtime, RuntimeHoldReason, System, Timestamp,
};
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;
use sp_runtime::traits::AccountIdConversion;

parameter_types! {
	pub const JobsPalletId: PalletId = PalletId(*b"tn/jobs_");
}

impl pallet_members::Config for Runtime {
	type CouncilOrigin = RootOrCouncil;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_members::weights::SubstrateWeight<Runtime>;
}

impl pallet_fee_treasury::Config for Runtime {
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	// Nobody takes a share yet, so all of it falls to the treasury.
	type Receivers = ();
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_fee_treasury::weights::SubstrateWeight<Runtime>;
}

impl pallet_jobs::Config for Runtime {
	// Refused until a jury is connected.
	type Arbitration = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Commitments = Members;
	// No skill is offered until screening is connected.
	type Credentials = ();
	type Deposits = Balances;
	type Fees = FeeTreasury;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxMilestones = ConstU32<32>;
	type MaxOpenInvoices = ConstU32<16>;
	type MaxRemovedApplications = ConstU32<20>;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PalletId = JobsPalletId;
	// Nobody is recommended until referrals are connected.
	type Recommendations = ();
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_jobs::weights::SubstrateWeight<Runtime>;
}

/// The account that keeps every contract's escrow.
pub fn jobs_account() -> AccountId {
	JobsPalletId::get().into_account_truncating()
}

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking {
	//! The world that the marketplace's benchmarks need.

	// A benchmark may stop on the spot.
	#![allow(clippy::unwrap_used)]

	use crate::{
		constants::currency::BTRST, AccountId, AssetKind, Assets, Balance, Balances, Members,
		Moment, Runtime, RuntimeOrigin,
	};
	use frame_support::traits::{fungible::Mutate, fungibles};
	use sp_runtime::MultiAddress;
	use talent_primitives::{ContentId, Role, Roles};

	/// Members, money and time, as the real pallets make them.
	pub struct Marketplace;
	impl pallet_jobs::benchmarking::BenchmarkHelper<AccountId> for Marketplace {
		fn make_member(who: &AccountId, role: Role) {
			Balances::set_balance(who, 1_000_000 * BTRST);
			let roles = match role {
				Role::Talent => Roles::TALENT,
				Role::Client => Roles::CLIENT,
				Role::Agency => Roles::AGENCY,
			};
			let profile = ContentId::try_from(alloc::vec![0; 64]).unwrap();
			Members::join(RuntimeOrigin::signed(who.clone()), roles, profile, None).unwrap();
		}

		fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
			match asset {
				AssetKind::Native => {
					Balances::mint_into(who, amount).unwrap();
				},
				AssetKind::WithId(id) => {
					if !pallet_assets::Asset::<Runtime>::contains_key(id) {
						let owner = MultiAddress::Id(who.clone());
						Assets::force_create(RuntimeOrigin::root(), (*id).into(), owner, true, 1)
							.unwrap();
					}
					<Assets as fungibles::Mutate<AccountId>>::mint_into(*id, who, amount).unwrap();
				},
			}
		}

		fn set_time(moment: Moment) {
			// Not through the inherent, which BABE holds against its slot.
			pallet_timestamp::Now::<Runtime>::put(moment);
		}
	}
}
