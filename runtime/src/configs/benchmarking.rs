// SPDX-License-Identifier: Apache-2.0

//! The world that benchmarks need: members, money, time and pools, as the real pallets make them.

// A benchmark may stop on the spot.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

use crate::{
	configs::{
		fees::{dispute_pot, validator_pot},
		governance::TreasuryAccount,
	},
	constants::currency::BTRST,
	AccountId, AssetConversion, AssetKind, Assets, Balance, Balances, Jobs, Jury, Members, Moment,
	Runtime, RuntimeOrigin, Screening, System,
};
use alloc::{boxed::Box, vec};
use frame_benchmarking::account;
use frame_support::traits::{
	fungible::Mutate,
	fungibles::{Inspect as _, Mutate as _},
};
use pallet_members::benchmarking::know_clients;
use pallet_screening::benchmarking::{give_credential, let_screeners_earn, make_skill};
use sp_runtime::MultiAddress;
use talent_primitives::{
	ContentId, FeeContext, InvoiceId, JobId, Membership, Reserves, Role, Roles, SkillId,
};

/// The numbers of the assets that the exchange's benchmarks make begin here: those before may stand in the genesis.
const FIRST_ASSET: u32 = 1_000_000;

/// Creates `asset` unless it exists: sufficient, owned by `owner`, with a minimum balance of one unit.
fn make_asset(owner: &AccountId, asset: u32) {
	if !Assets::asset_exists(asset) {
		let owner = MultiAddress::Id(owner.clone());
		Assets::force_create(RuntimeOrigin::root(), asset.into(), owner, true, 1).unwrap();
	}
}

/// Makes a pool of BTRST and `asset`, with so much of either out of nowhere.
fn make_pool(asset: u32, native: Balance, amount: Balance) {
	let provider: AccountId = account("liquidity", 0, 0);
	make_asset(&provider, asset);
	Balances::mint_into(&provider, native + 1_000 * BTRST).unwrap();
	Assets::mint_into(asset, &provider, amount + 1_000 * Assets::minimum_balance(asset)).unwrap();
	let origin = RuntimeOrigin::signed(provider.clone());
	let pair = || (Box::new(AssetKind::Native), Box::new(AssetKind::WithId(asset)));
	let (first, second) = pair();
	AssetConversion::create_pool(origin.clone(), first, second).unwrap();
	let (first, second) = pair();
	AssetConversion::add_liquidity(origin, first, second, native, amount, 1, 1, provider).unwrap();
}

/// Pools and assets for the benchmarks of the exchange.
pub struct Exchange;

impl pallet_asset_conversion::BenchmarkHelper<AssetKind> for Exchange {
	/// BTRST stands in every pair.
	fn create_pair(seed1: u32, seed2: u32) -> (AssetKind, AssetKind) {
		let asset = AssetKind::WithId(FIRST_ASSET + seed2);
		if seed1.is_multiple_of(2) {
			(asset, AssetKind::Native)
		} else {
			(AssetKind::Native, asset)
		}
	}
}

impl pallet_asset_conversion_tx_payment::BenchmarkHelperTrait<AccountId, AssetKind, AssetKind>
	for Exchange
{
	fn create_asset_id_parameter(id: u32) -> (AssetKind, AssetKind) {
		let asset = AssetKind::WithId(FIRST_ASSET + id);
		(asset.clone(), asset)
	}

	fn setup_balances_and_pool(asset: AssetKind, account: AccountId) {
		let AssetKind::WithId(id) = asset else { return };
		make_pool(id, 1_000_000 * BTRST, 1_000_000 * BTRST);
		Balances::mint_into(&account, 1_000 * BTRST).unwrap();
		Assets::mint_into(id, &account, 1_000 * BTRST).unwrap();
	}
}

/// Members, money and time for the benchmarks of our pallets.
pub struct Marketplace;

impl Marketplace {
	/// Makes `who` a member, rich in BTRST, unless they are one.
	fn join(who: &AccountId, roles: Roles) {
		if Members::is_member(who) {
			return;
		}
		Balances::set_balance(who, 1_000_000 * BTRST);
		let profile = ContentId::try_from(vec![0; 64]).unwrap();
		Members::join(RuntimeOrigin::signed(who.clone()), roles, profile, None).unwrap();
	}

	/// Has it that `who`, a member or not, was brought by `referrer` just now.
	fn bring(who: &AccountId, referrer: &AccountId) {
		Self::join(referrer, Roles::TALENT);
		let first = pallet_members::FirstJoining {
			referrer: Some(referrer.clone()),
			since: System::block_number(),
		};
		pallet_members::Referrers::<Runtime>::insert(who, first);
	}

	/// Makes every kind of share of a fee on what `client` pays `talent` have an earner, but for the recommender and those who
	/// screen for a skill.
	fn connect(client: &AccountId, talent: &AccountId) {
		// On a test network who has brought a talent earns for an hour, which is over before much of what is measured begins.
		pallet_referrals::CurrentParameters::<Runtime>::put(pallet_referrals::Parameters::default());
		Self::bring(client, &account("clients referrer", 0, 0));
		Self::bring(talent, &account("talents referrer", 0, 0));
		// The presets do so at genesis: without it the pots could not receive.
		for pot in [validator_pot(), dispute_pot()] {
			Balances::mint_into(&pot, BTRST).unwrap();
		}
	}
}

fn roles_of(role: Role) -> Roles {
	match role {
		Role::Talent => Roles::TALENT,
		Role::Client => Roles::CLIENT,
		Role::Agency => Roles::AGENCY,
	}
}

impl pallet_members::benchmarking::BenchmarkHelper for Marketplace {
	fn set_time(moment: Moment) {
		// Not through the inherent, which BABE holds against its slot.
		pallet_timestamp::Now::<Runtime>::put(moment);
	}
}

impl pallet_screening::benchmarking::BenchmarkHelper<AccountId> for Marketplace {
	fn make_member(who: &AccountId) {
		Self::join(who, Roles::TALENT);
	}
}

impl pallet_jury::benchmarking::BenchmarkHelper<AccountId> for Marketplace {
	fn make_member(who: &AccountId) {
		Self::join(who, Roles::TALENT);
	}

	fn make_credential(who: &AccountId, skill: SkillId) {
		while pallet_screening::NextSkill::<Runtime>::get() <= skill {
			let name = pallet_screening::SkillName::try_from(vec![b's']).unwrap();
			Screening::add_skill(RuntimeOrigin::root(), name).unwrap();
		}
		Screening::appoint_screener(RuntimeOrigin::root(), skill, who.clone()).unwrap();
	}
}

impl pallet_referrals::benchmarking::BenchmarkHelper<AccountId> for Marketplace {
	fn make_member(who: &AccountId, role: Role) {
		Self::join(who, roles_of(role));
	}

	fn make_open_job(client: &AccountId) -> JobId {
		let job = pallet_jobs::NextJob::<Runtime>::get();
		let details = pallet_jobs::JobDetails {
			category: 0,
			description: ContentId::try_from(vec![0; 64]).unwrap(),
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

impl pallet_fee_treasury::benchmarking::BenchmarkHelper<AccountId> for Marketplace {
	fn make_fit(asset: &AssetKind) {
		if let AssetKind::WithId(id) = asset {
			make_asset(&TreasuryAccount::get(), *id);
		}
	}

	fn make_pool(asset: &AssetKind, reserves: Reserves<Balance>) {
		if let AssetKind::WithId(id) = asset {
			make_pool(*id, reserves.native, reserves.asset);
		}
	}

	fn make_earners(context: &FeeContext<AccountId>) {
		Self::join(&context.client, Roles::CLIENT);
		Self::join(&context.talent, Roles::TALENT);
		Self::connect(&context.client, &context.talent);
		if let Some(recommender) = &context.recommender {
			Self::join(recommender, Roles::TALENT);
		}
		if let Some(skill) = context.skill {
			let_screeners_earn::<Runtime>(skill);
		}
	}
}

impl pallet_jobs::benchmarking::BenchmarkHelper<AccountId> for Marketplace {
	fn make_member(who: &AccountId, role: Role) {
		Self::join(who, roles_of(role));
	}

	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
		match asset {
			AssetKind::Native => {
				Balances::mint_into(who, amount).unwrap();
			},
			AssetKind::WithId(id) => {
				make_asset(who, *id);
				Assets::mint_into(*id, who, amount).unwrap();
			},
		}
	}

	fn set_time(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}

	fn make_skill() -> SkillId {
		make_skill::<Runtime>()
	}

	fn vet(who: &AccountId, skill: SkillId) {
		give_credential::<Runtime>(who, skill);
	}

	/// Somebody stands for a part of the deposit, and the client for the rest.
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
		Self::connect(client, talent);
		Self::join(&recommender, Roles::TALENT);
		know_clients::<Runtime>(talent);
		let payout = account("talents payout", 0, 0);
		Members::set_payout_account(RuntimeOrigin::signed(talent.clone()), Some(payout)).unwrap();
		Some(recommender)
	}
}
