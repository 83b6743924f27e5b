// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{Listing, ParametersOf};
use frame_support::{
	assert_ok,
	traits::{fungible::NativeOrWithId, fungibles::Inspect},
};
use std::collections::BTreeMap;
use talent_primitives::AssetKind;

/// Builds a state, runs a test, checks the invariants.
pub struct ExtBuilder {
	parameters: ParametersOf<Test>,
	listed: Vec<(AssetKind, Listing)>,
	treasury: Balance,
	pools: BTreeMap<u32, (Balance, Balance)>,
	samples: u64,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			parameters: Default::default(),
			listed: Vec::new(),
			treasury: ENDOWMENT,
			pools: [1, 2, 4].map(|id| (id, (POOL_ASSET, POOL_NATIVE))).into(),
			samples: 0,
		}
	}
}

impl ExtBuilder {
	/// Sets the parameters at genesis.
	pub fn with_parameters(mut self, parameters: ParametersOf<Test>) -> Self {
		self.parameters = parameters;
		self
	}

	/// Lists an asset at genesis.
	pub fn with_listed(mut self, asset: AssetKind, listing: Listing) -> Self {
		self.listed.push((asset, listing));
		self
	}

	/// Lists [`USD`], with short windows and enough samples: the state is in block 6.
	pub fn with_usd(self) -> Self {
		self.with_listed(USD, listing()).with_parameters(quick()).with_samples(5)
	}

	/// Begins after this many blocks with a sample, besides the first.
	pub fn with_samples(mut self, samples: u64) -> Self {
		self.samples = samples;
		self
	}

	/// Sets the reserves of a pool. There is no pool without reserves.
	pub fn with_pool(mut self, asset: AssetKind, in_asset: Balance, native: Balance) -> Self {
		let NativeOrWithId::WithId(id) = asset else { panic!("pools are of assets") };
		self.pools.insert(id, (in_asset, native));
		self
	}

	/// Leaves the treasury without an account.
	pub fn without_treasury(self) -> Self {
		self.with_treasury(0)
	}

	/// Sets the balance of the treasury, in each currency.
	pub fn with_treasury(mut self, amount: Balance) -> Self {
		self.treasury = amount;
		self
	}

	/// Returns the accounts with a balance in each currency.
	fn rich(&self) -> Vec<(AccountId, Balance)> {
		[ESCROW, EARNER, OTHER_EARNER, BLOCKED]
			.map(|who| (who, ENDOWMENT))
			.into_iter()
			.chain([(TREASURY, self.treasury), (ATTACKER, RICHES)])
			.filter(|(_, amount)| *amount > 0)
			.collect()
	}

	/// Returns the pools: asset, account, and both reserves.
	fn pools(&self) -> Vec<(u32, AccountId, Balance, Balance)> {
		self.pools
			.iter()
			.filter(|(_, (_, native))| *native > 0)
			.map(|(id, (asset, native))| (*id, pool(&NativeOrWithId::WithId(*id)), *asset, *native))
			.collect()
	}

	fn balances(&self) -> pallet_balances::GenesisConfig<Test> {
		let pools = self.pools().into_iter().map(|(_, pool, _, native)| (pool, native));
		let others = [(POT, MINIMUM), (FeeTreasury::account(), MINIMUM)];
		pallet_balances::GenesisConfig {
			balances: self.rich().into_iter().chain(others).chain(pools).collect(),
			..Default::default()
		}
	}

	fn assets(&self) -> pallet_assets::GenesisConfig<Test> {
		// An asset that is not sufficient would bind the BTRST of its holders.
		let rich = [1, 2, 4]
			.into_iter()
			.flat_map(|id| self.rich().into_iter().map(move |(who, amount)| (id, who, amount)));
		let pools = self.pools().into_iter().map(|(id, pool, asset, _)| (id, pool, asset));
		pallet_assets::GenesisConfig {
			assets: [1, 2, 3, 4].map(|id| (id, ISSUER, id != 3, MINIMUM)).into(),
			accounts: rich.chain(pools).collect(),
			..Default::default()
		}
	}

	pub fn build(self) -> sp_io::TestExternalities {
		reset();
		reset_ports();
		let mut ext = state_of::<Test>(RuntimeGenesisConfig {
			balances: self.balances(),
			assets: self.assets(),
			fee_treasury: crate::GenesisConfig { parameters: self.parameters, listed: self.listed },
			..Default::default()
		});
		ext.execute_with(|| {
			assert_ok!(Assets::block(signed(ISSUER), 1, BLOCKED));
			sample(self.samples);
			System::reset_events();
		});
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = CURRENCIES.map(NativeAndAssets::total_issuance);
			let own = kept(&NATIVE);
			test();
			assert_eq!(
				CURRENCIES.map(NativeAndAssets::total_issuance),
				issued,
				"coins were made or burnt"
			);
			// The whole result of a conversion is paid out.
			assert_eq!(kept(&NATIVE), own);
			// Receivers always get the context of the fee.
			assert!(ContextsAsked::take().iter().all(|asked| *asked == context()));
			assert_ok!(FeeTreasury::do_try_state());
		});
	}
}
