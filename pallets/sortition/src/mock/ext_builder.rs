// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;
use sp_runtime::BuildStorage;

/// Builds a state, runs a test, checks the invariants.
pub struct ExtBuilder {
	parameters: Parameters<BlockNumber>,
	members: Vec<AccountId>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			parameters: Parameters {
				min_tenure: 2,
				freeze_lifetime: 1_000,
				max_attempts: 1_000,
				min_epoch_blocks: 3,
			},
			members: Vec::new(),
		}
	}
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<BlockNumber>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// Makes accounts join [`POOL`] at genesis.
	pub fn with_members(mut self, members: impl IntoIterator<Item = AccountId>) -> Self {
		self.members.extend(members);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		ConsensusEpoch::set(0);
		Salt::set(0);
		Silent::set(false);

		let genesis = RuntimeGenesisConfig {
			sortition_pallet: crate::GenesisConfig { parameters: self.parameters },
			..Default::default()
		};
		let mut state = sp_io::TestExternalities::new(genesis.build_storage().unwrap());
		state.execute_with(|| {
			// In block 0, so that the members have every tenure.
			for who in self.members {
				assert_ok!(join(who));
			}
			next_block();
		});
		state
	}

	/// Runs a test without checking the invariants, for states that are too large to check.
	pub fn build_and_execute_unchecked(self, test: impl FnOnce()) {
		self.build().execute_with(test);
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(SortitionPallet::do_try_state());
		});
	}
}
