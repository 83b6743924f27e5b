// SPDX-License-Identifier: Apache-2.0

//! Fixtures of benchmarks: members, assets and pools, as the real pallets make them. What a pallet
//! needs besides is beside its `Config`.

// A benchmark that cannot be set up panics.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

use crate::{
	constants::currency::BTRST, AccountId, AssetConversion, AssetKind, Assets, Balance, Balances,
	Jury, Members, Moment, Runtime, RuntimeOrigin, System, ValidatorSet,
};
use alloc::{boxed::Box, vec};
use frame_benchmarking::account;
use frame_support::traits::{
	fungible::Mutate,
	fungibles::{Inspect as _, Mutate as _},
};
use sp_runtime::MultiAddress;
use talent_primitives::{purse::Purse, ContentId, Membership, Role, Roles};

/// The numbers of assets that benchmarks make begin here: lower ones may be in the genesis.
pub const FIRST_ASSET: u32 = 1_000_000;

/// Implements the `BenchmarkHelper` of every pallet.
pub struct Fixtures;

/// Returns the longest content address.
pub fn content() -> ContentId {
	ContentId::try_from(vec![0; 64]).unwrap()
}

/// Sets the time, in milliseconds since 1970. Not through the inherent, which BABE compares with
/// its slot.
pub fn set_time(moment: Moment) {
	pallet_timestamp::Now::<Runtime>::put(moment);
}

/// Creates `asset` unless it exists: sufficient, owned by `owner`, with a minimum balance of one
/// unit.
pub fn make_asset(owner: &AccountId, asset: u32) {
	if !Assets::asset_exists(asset) {
		let owner = MultiAddress::Id(owner.clone());
		Assets::force_create(RuntimeOrigin::root(), asset.into(), owner, true, 1).unwrap();
	}
}

/// Mints `amount` of `asset` for `who`.
pub fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
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

/// Makes a pool of BTRST and `asset` with these reserves.
pub fn make_pool(asset: u32, native: Balance, amount: Balance) {
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

/// Makes `who` a member with a million BTRST, unless `who` is one.
pub fn join(who: &AccountId, roles: Roles) {
	if Members::is_member(who) {
		return;
	}
	Balances::set_balance(who, 1_000_000 * BTRST);
	Members::join(RuntimeOrigin::signed(who.clone()), roles, content(), None).unwrap();
}

/// Makes `referrer` the referrer of `who`, a member or not, from this block on.
fn bring(who: &AccountId, referrer: &AccountId) {
	join(referrer, Roles::TALENT);
	let first = pallet_members::FirstJoining {
		referrer: Some(referrer.clone()),
		since: System::block_number(),
	};
	pallet_members::Referrers::<Runtime>::insert(who, first);
}

/// Gives every kind of share of a fee between `client` and `talent` an earner, except for
/// recommender and screeners.
pub fn connect(client: &AccountId, talent: &AccountId) {
	// On a test network the referrer of a talent earns for an hour, which is over before many
	// benchmarks begin.
	pallet_referrals::CurrentParameters::<Runtime>::put(pallet_referrals::Parameters::default());
	bring(client, &account("clients referrer", 0, 0));
	bring(talent, &account("talents referrer", 0, 0));
	// As the presets do at genesis: pots without the minimum balance could not receive.
	for pot in [ValidatorSet::account(), Jury::account()] {
		Balances::mint_into(&pot, BTRST).unwrap();
	}
}

/// Returns the set of one role.
pub fn roles_of(role: Role) -> Roles {
	match role {
		Role::Talent => Roles::TALENT,
		Role::Client => Roles::CLIENT,
		Role::Agency => Roles::AGENCY,
	}
}
