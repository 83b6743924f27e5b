// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use sp_runtime::{BuildStorage, Perbill};
use std::collections::BTreeMap;

/// Windows and pays that are easy to tell apart.
pub fn test_parameters() -> Parameters<u64> {
	Parameters {
		answer_window: ANSWER_WINDOW,
		evidence_window: EVIDENCE_WINDOW,
		testimony_window: TESTIMONY_WINDOW,
		draw_window: DRAW_WINDOW,
		commit_window: COMMIT_WINDOW,
		reveal_window: REVEAL_WINDOW,
		appeal_window: APPEAL_WINDOW,
		retry_period: RETRY_PERIOD,
		term: TERM,
		arbitrator_term: ARBITRATOR_TERM,
		bond: BOND,
		slash: Perbill::from_percent(25),
		max_strikes: 3,
		strike_memory: STRIKE_MEMORY,
		max_load: 3,
		juror_pay: JUROR_PAY,
		juror_bonus: JUROR_BONUS,
		appeal_pay: APPEAL_PAY,
		eyewitness_pay: EYEWITNESS_PAY,
		arbitrator_pay: ARBITRATOR_PAY,
		claim_rate: Perbill::from_percent(2),
		appeal_rate: Perbill::from_percent(4),
		value_per_seat: 2_000 * BTRST,
		bonus_band: Perbill::from_percent(10),
		neutral_band: Perbill::from_percent(5),
		claim_period: CLAIM_PERIOD,
		max_due_items: 100,
		due_weight_share: Perbill::from_percent(50),
	}
}

pub struct ExtBuilder {
	parameters: Parameters<u64>,
	jurors: u64,
	experts: u64,
	arbitrators: u64,
	pot: Balance,
	balances: BTreeMap<AccountId, Balance>,
}

impl Default for ExtBuilder {
	/// Twelve jurors, no experts, one arbitrator, and nothing in the pot but the smallest balance.
	fn default() -> Self {
		Self {
			parameters: test_parameters(),
			jurors: 12,
			experts: 0,
			arbitrators: 1,
			pot: 0,
			balances: BTreeMap::new(),
		}
	}
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<u64>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// So many jurors who know no skill: [`jurors`].
	pub fn with_jurors(mut self, count: u64) -> Self {
		assert!(count <= FIRST_EXPERT - FIRST_JUROR);
		self.jurors = count;
		self
	}

	/// So many jurors who can be called as eyewitnesses for [`SKILL`]: [`experts`].
	pub fn with_experts(mut self, count: u64) -> Self {
		assert!(count <= FIRST_ARBITRATOR - FIRST_EXPERT);
		self.experts = count;
		self
	}

	/// So many arbitrators: [`arbitrators`].
	pub fn with_arbitrators(mut self, count: u64) -> Self {
		assert!(count <= TREASURY - FIRST_ARBITRATOR);
		self.arbitrators = count;
		self
	}

	/// So much in the pot besides the smallest balance.
	pub fn with_pot(mut self, amount: Balance) -> Self {
		self.pot = amount;
		self
	}

	/// `who` starts with so much instead of what they would have.
	pub fn with_balance(mut self, who: AccountId, amount: Balance) -> Self {
		self.balances.insert(who, amount);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let jurors = jurors(self.jurors);
		let experts = experts(self.experts);
		reset_ports();
		reset_clock();
		for who in &experts {
			set_credential(*who, SKILL, true);
		}

		let rich = [CLAIMANT, RESPONDENT, BACKER, STRANGER, OTHER_CLAIMANT, OTHER_RESPONDENT];
		let rich = rich.into_iter().chain(jurors.iter().chain(&experts).copied());
		let mut balances = rich.map(|who| (who, ENDOWMENT)).collect::<BTreeMap<_, _>>();
		balances.extend(arbitrators(self.arbitrators).into_iter().map(|who| (who, ENDOWMENT)));
		balances.extend([(POOR, BTRST), (TREASURY, ED), (pot(), ED + self.pot)]);
		balances.extend(self.balances);
		let serving = jurors.into_iter().map(|who| (who, vec![]));
		let serving = serving.chain(experts.into_iter().map(|who| (who, vec![SKILL])));
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: balances.into_iter().collect(),
				..Default::default()
			},
			lots: pallet_sortition::GenesisConfig {
				parameters: pallet_sortition::Parameters {
					min_tenure: TENURE,
					freeze_lifetime: FREEZE_LIFE,
					max_attempts: 1_000,
					min_epoch_blocks: u32::try_from(EPOCH).unwrap(),
				},
			},
			jury: crate::GenesisConfig {
				parameters: self.parameters,
				jurors: serving.collect(),
				arbitrators: arbitrators(self.arbitrators),
			},
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		// Events are kept from the first block on.
		ext.execute_with(|| run_to(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = Balances::total_issuance();
			test();
			// Coins move, none is made or lost.
			assert_eq!(Balances::total_issuance(), issued);
			assert_consistent();
		});
	}
}
