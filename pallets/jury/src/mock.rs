// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet, a ledger and the real sortition; who is a member, who has ties, what
//! an asset is worth, what happens to rulings and when an epoch begins is as a test says.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_jury;
use crate::{Assigned, CaseOf, Expertise, JurorOf, Note, Panel, Parameters, Side, Stage, State};
use frame_support::{
	assert_ok, derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect, InspectHold},
		ConstU32, Hooks,
	},
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, WeightMeter},
	PalletId,
};
use frame_system::EnsureRoot;
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, Perbill, Weight};
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{
	commitment::{Binding, Salt},
	purse::Purse,
	Arbitration, AssetKind, Balance, CaseId, ContentId, Hash, InvoiceId, NewCase, OpenRecords,
	SkillId,
};

mod clock;
mod ports;
mod scripts;

pub use clock::*;
pub use ports::*;
pub use scripts::*;
pub use talent_primitives::Item;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Claims: a client.
pub const CLAIMANT: AccountId = 1;
/// Answers: talent.
pub const RESPONDENT: AccountId = 2;
/// Has coins and stands for the deposits of others. Has not joined.
pub const BACKER: AccountId = 3;
/// Has coins and has not joined.
pub const STRANGER: AccountId = 4;
/// A member with less than any deposit.
pub const POOR: AccountId = 5;
/// Members with coins, who are the parties of other cases.
pub const OTHER_CLAIMANT: AccountId = 6;
pub const OTHER_RESPONDENT: AccountId = 7;
/// Gets what nobody else does.
pub const TREASURY: AccountId = 99;

/// The first account of those who are jurors and nothing else; the others follow.
pub const FIRST_JUROR: AccountId = 11;
/// The first account of those who are jurors, and eyewitnesses for [`SKILL`]; the others follow.
pub const FIRST_EXPERT: AccountId = 61;
/// The first account of the arbitrators; the others follow.
pub const FIRST_ARBITRATOR: AccountId = 91;
/// Jurors whose number is a multiple of this have not joined the network.
pub const OUTSIDER: AccountId = 5;

/// The skill of all tests.
pub const SKILL: SkillId = 0;
/// Another one.
pub const OTHER_SKILL: SkillId = 1;
/// One that there never was.
pub const NO_SKILL: SkillId = 77;

/// The asset of tests that need one besides BTRST.
pub const USD: AssetKind = AssetKind::WithId(1);

/// 10^18 units: one BTRST.
pub const BTRST: Balance = 1_000_000_000_000_000_000;
/// What those who start with coins have.
pub const ENDOWMENT: Balance = 100_000 * BTRST;
/// The smallest balance of an account.
pub const ED: Balance = BTRST / 100;

/// A disputed amount that three judge, then seven.
pub const AMOUNT: Balance = 1_000 * BTRST;
/// A disputed amount that seven judge, then fifteen.
pub const LARGE: Balance = 50_000 * BTRST;

/// What is held from a juror.
pub const BOND: Balance = 100 * BTRST;
/// What one who is silent loses of it.
pub const SLASH: Balance = 25 * BTRST;
pub const JUROR_PAY: Balance = 20 * BTRST;
pub const JUROR_BONUS: Balance = 10 * BTRST;
pub const APPEAL_PAY: Balance = 30 * BTRST;
pub const EYEWITNESS_PAY: Balance = 5 * BTRST;
pub const ARBITRATOR_PAY: Balance = 25 * BTRST;
/// What a case about [`AMOUNT`] holds from the claimant: three with their bonus, six eyewitnesses,
/// and the arbitrator.
pub const DEPOSIT: Balance = 3 * (JUROR_PAY + JUROR_BONUS) + 6 * EYEWITNESS_PAY + ARBITRATOR_PAY;
/// What it holds from the account that appeals: seven jurors.
pub const APPEAL_DEPOSIT: Balance = 7 * APPEAL_PAY;

pub const ANSWER_WINDOW: u64 = 16;
pub const EVIDENCE_WINDOW: u64 = 20;
pub const TESTIMONY_WINDOW: u64 = 12;
pub const DRAW_WINDOW: u64 = 18;
pub const COMMIT_WINDOW: u64 = 10;
pub const REVEAL_WINDOW: u64 = 8;
pub const APPEAL_WINDOW: u64 = 14;
pub const RETRY_PERIOD: u64 = 30;
pub const TERM: u64 = 4_000;
pub const ARBITRATOR_TERM: u64 = 3_000;
pub const STRIKE_MEMORY: u64 = 400;
pub const CLAIM_PERIOD: u64 = 150;

/// How many blocks the epochs of these tests have: the seed of a freeze is known within two of
/// them.
pub const EPOCH: u64 = 3;
/// How long the account that joins has to wait until they can be drawn.
pub const TENURE: u64 = 2;
/// How long a freeze lasts.
pub const FREEZE_LIFE: u64 = 1_000;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeHoldReason,
		RuntimeFreezeReason,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Lots = pallet_sortition;
	#[runtime::pallet_index(3)]
	pub type Jury = pallet_jury;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type BlockWeights = BlockWeights;
	type Lookup = IdentityLookup<AccountId>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
}

impl pallet_sortition::Config for Test {
	type BlockNumberProvider = System;
	type BlockRandomness = MockRandomness;
	type ConsensusEpoch = ConsensusEpoch;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type WeightInfo = ();
}

parameter_types! {
	pub const ExistentialDeposit: Balance = ED;
	pub const JuryPalletId: PalletId = PalletId(*b"tn/dispt");
	pub const TreasuryAccount: AccountId = TREASURY;
	/// Blocks of two seconds, as the runtime's.
	pub BlockWeights: frame_system::limits::BlockWeights =
		frame_system::limits::BlockWeights::with_sensible_defaults(
			Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, u64::MAX),
			Perbill::from_percent(75),
		);
}

impl pallet_jury::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type BlockNumberProvider = System;
	type Coins = Balances;
	type ItemRegistry = MockItemRegistry;
	type Conflicts = MockConflicts;
	type Credentials = MockCredentials;
	type DrawAttempts = ConstU32<4>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxServicedItems = ConstU32<1_000>;
	type Membership = MockMembership;
	type PalletId = JuryPalletId;
	type PanelConflicts = MockKin;
	type Rulings = MockRulings;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = Lots;
	type Treasury = TreasuryAccount;
	type Values = MockValues;
	type WeightInfo = ();
}

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
			give_credential(*who, SKILL);
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

/// What holds at any time, here and in the sortition.
pub fn assert_consistent() {
	assert_ok!(Jury::do_try_state());
	assert_ok!(Lots::do_try_state());
	let owed = crate::Ledger::<Test>::get();
	assert!(wealth(pot()) >= owed + ED, "the pot has what it owes");
	assert_items_have_records();
	assert!(!has_half_a_ruling(), "what a failed ruling has written is gone");
	let rulings = rulings();
	let cases = rulings.iter().map(|(case_id, _, _)| *case_id).collect::<BTreeSet<_>>();
	assert_eq!(cases.len(), rulings.len(), "no case is executed twice");
}

/// The items that were opened and not closed are those that the records make.
fn assert_items_have_records() {
	let opened = OpenItems::iter_keys().collect::<BTreeSet<_>>();
	let records = <Jury as OpenRecords<AccountId>>::open_records();
	assert_eq!(opened.len(), records.len());
	assert_eq!(opened, BTreeSet::from_iter(records));
}

/// The first so many of those who are jurors and nothing else. Every fifth of them has not joined
/// the network.
pub fn jurors(count: u64) -> Vec<AccountId> {
	(FIRST_JUROR..FIRST_JUROR + count).collect()
}

/// The first so many of those who can be called as eyewitnesses, too.
pub fn experts(count: u64) -> Vec<AccountId> {
	(FIRST_EXPERT..FIRST_EXPERT + count).collect()
}

/// The first so many arbitrators.
pub fn arbitrators(count: u64) -> Vec<AccountId> {
	(FIRST_ARBITRATOR..FIRST_ARBITRATOR + count).collect()
}

/// The pot's account.
pub fn pot() -> AccountId {
	Jury::account()
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn cid(text: &str) -> ContentId {
	text.as_bytes().to_vec().try_into().unwrap()
}

/// A share in percent.
pub fn percent(of_hundred: u32) -> Perbill {
	Perbill::from_percent(of_hundred)
}

/// All that an account has, held or not.
pub fn wealth(who: AccountId) -> Balance {
	Balances::total_balance(&who)
}

/// What is held from a juror.
pub fn bond_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Bond.into(), &who)
}

/// What is held from somebody for claims, appeals, and promises to stand for them.
pub fn deposit_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Deposit.into(), &who)
}

/// The open items of `who`, in order.
pub fn open_items(who: AccountId) -> Vec<Item<AccountId>> {
	let mut items = OpenItems::iter_key_prefix(who).collect::<Vec<_>>();
	items.sort();
	items
}

/// Changes one parameter or more.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<u64>)) -> DispatchResult {
	let mut parameters = Jury::parameters();
	change(&mut parameters);
	Jury::set_parameters(RuntimeOrigin::root(), parameters)
}

/// Events of this pallet since the last call, in order.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::read_events_for_pallet();
	System::reset_events();
	events
}

/// Whether this was told since the last call of [`events`].
pub fn has_event(event: crate::Event<Test>) -> bool {
	System::read_events_for_pallet::<crate::Event<Test>>().contains(&event)
}

/// Nothing is left of any case: no deposit, seat, freeze, note or thing that is due but the terms
/// of those who serve.
pub fn assert_all_funds_returned() {
	assert_eq!(crate::Cases::<Test>::iter().count(), 0);
	assert_eq!(crate::CaseByInvoice::<Test>::iter().count(), 0);
	assert_eq!(crate::Evidence::<Test>::iter().count(), 0);
	assert_eq!(crate::Notes::<Test>::iter().count(), 0);
	assert_eq!(crate::Involved::<Test>::iter().count(), 0);
	assert_eq!(crate::Backings::<Test>::iter().count(), 0);
	assert_eq!(crate::Backers::<Test>::iter().count(), 0);
	assert_eq!(crate::UnclaimedAmounts::<Test>::iter().count(), 0);
	assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	assert_eq!(crate::Ledger::<Test>::get(), 0);
	assert_eq!(freezes(), 0);
	for (who, juror) in crate::Jurors::<Test>::iter() {
		assert_eq!((juror.load, bond_of(who)), (0, juror.bond), "juror {who}");
	}
	for (who, arbitrator) in crate::Arbitrators::<Test>::iter() {
		assert_eq!(arbitrator.load, 0, "arbitrator {who}");
	}
	for who in frame_system::Account::<Test>::iter_keys() {
		assert_eq!(deposit_of(who), 0, "deposits of {who}");
	}
}
