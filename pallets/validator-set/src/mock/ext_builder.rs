// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;
use sp_runtime::{BuildStorage, Storage};
use std::collections::BTreeSet;

/// Builds a state, runs a test, checks the invariants.
pub struct ExtBuilder {
	validators: Vec<AccountId>,
	session_first: bool,
	outsider_keys: bool,
	parameters: Parameters,
	pot: Balance,
	poor: Option<AccountId>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			validators: vec![1, 2, 3, 4],
			session_first: false,
			outsider_keys: false,
			parameters: parameters(),
			pot: 0,
			poor: None,
		}
	}
}

/// Returns the parameters of tests: the defaults with the bond [`BOND`] and a set of one as the
/// least.
pub fn parameters() -> Parameters {
	Parameters { bond: BOND, min_validators: 1, ..Default::default() }
}

impl ExtBuilder {
	pub fn with_validators(mut self, validators: Vec<AccountId>) -> Self {
		self.validators = validators;
		self
	}

	pub fn with_minimum(mut self, min_validators: u32) -> Self {
		self.parameters.min_validators = min_validators;
		self
	}

	/// Names another validator, with too few coins for the bond.
	pub fn with_poor_validator(mut self, who: AccountId) -> Self {
		self.validators.push(who);
		self.poor = Some(who);
		self
	}

	/// Builds session before the set, as in a runtime that lists them in the wrong order.
	pub fn with_session_first(mut self) -> Self {
		self.session_first = true;
		self
	}

	/// Gives [`OUTSIDER`] session keys at genesis.
	pub fn with_outsider_keys(mut self) -> Self {
		self.outsider_keys = true;
		self
	}

	pub fn with_parameters(mut self, parameters: Parameters) -> Self {
		self.parameters = parameters;
		self
	}

	/// Gives the pot `above` more than the minimum balance.
	pub fn with_pot(mut self, above: Balance) -> Self {
		self.pot = MINIMUM + above;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		reset();
		take_changes();
		take_disabled();
		LeastMinimum::set(1);
		state_of::<Test>(self)
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(ValidatorSet::do_try_state());
		});
	}

	fn balances(&self, accounts: &BTreeSet<AccountId>) -> pallet_balances::GenesisConfig<Test> {
		let pot = (self.pot > 0).then(|| (ValidatorSet::account(), self.pot));
		let rich = accounts.iter().chain(&NEWCOMERS).chain(&[TREASURY]);
		let rich = rich.map(|who| (*who, if self.poor == Some(*who) { BOND } else { ENDOWMENT }));
		pallet_balances::GenesisConfig { balances: rich.chain(pot).collect(), ..Default::default() }
	}

	fn session(&self, accounts: &BTreeSet<AccountId>) -> pallet_session::GenesisConfig<Test> {
		let outsider = self.outsider_keys.then_some(OUTSIDER);
		let owners = accounts.iter().chain(outsider.iter());
		let keys = owners.map(|who| (*who, *who, keys(*who))).collect();
		pallet_session::GenesisConfig { keys, ..Default::default() }
	}
}

/// Not by `RuntimeGenesisConfig`, which knows one order of the pallets only.
impl BuildStorage for ExtBuilder {
	fn assimilate_storage(&self, storage: &mut Storage) -> Result<(), String> {
		let accounts = self.validators.iter().copied().collect();
		frame_system::GenesisConfig::<Test>::default().assimilate_storage(storage)?;
		self.balances(&accounts).assimilate_storage(storage)?;
		let session = self.session(&accounts);
		let set = crate::GenesisConfig::<Test> {
			validators: self.validators.clone(),
			parameters: self.parameters.clone(),
		};
		if self.session_first {
			session.assimilate_storage(storage)?;
			set.assimilate_storage(storage)
		} else {
			set.assimilate_storage(storage)?;
			session.assimilate_storage(storage)
		}
	}
}
