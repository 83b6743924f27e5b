// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;
use talent_primitives::Roles;

/// A member at genesis: account, roles, bytes of the profile's content address, referrer.
pub type InitialMember = (AccountId, Roles, Vec<u8>, Option<AccountId>);

/// Builds a state, runs a test, checks the invariants.
#[derive(Default)]
pub struct ExtBuilder {
	parameters: Parameters,
	members: Vec<InitialMember>,
}

impl ExtBuilder {
	pub fn with_deposit(mut self, deposit: Balance) -> Self {
		self.parameters.deposit = deposit;
		self
	}

	pub fn with_parameters(mut self, parameters: Parameters) -> Self {
		self.parameters = parameters;
		self
	}

	pub fn with_member(mut self, member: InitialMember) -> Self {
		self.members.push(member);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		MoreRecords::take();
		let rich = [ALICE, BOB, CHARLIE].map(|who| (who, ENDOWMENT));
		let mut state = state_of::<Test>(RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: rich.into_iter().chain([(POOR, BTRST)]).collect(),
				..Default::default()
			},
			members_pallet: crate::GenesisConfig {
				parameters: self.parameters,
				members: self.members,
			},
			..Default::default()
		});
		state.execute_with(|| set_day(0));
		state
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(MembersPallet::do_try_state());
		});
	}
}
