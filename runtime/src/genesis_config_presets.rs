// SPDX-License-Identifier: Apache-2.0

//! How a network starts: `dev` (one validator), `local` (four), both with keys that everybody
//! knows, short windows and a stable asset to pay in, and `production`, which names neither keys
//! nor accounts nor assets: the operator who starts it must.

use crate::{
	configs::{governance::SdkValues, shared::TreasuryAccount},
	constants::{
		account::SS58_PREFIX,
		allocation,
		consensus::DEFAULT_EPOCH_LENGTH,
		currency::{BTRST, EXISTENTIAL_DEPOSIT, TOTAL_SUPPLY},
		founders, test_dollar,
		time::{DAYS, HOURS, MINUTES, MONTHS, PRIMARY_PROBABILITY},
	},
	AccountId, AssetConversionConfig, AssetKind, AssetsConfig, BabeConfig, Balance, BalancesConfig,
	BlockNumber, CouncilConfig, FeeTreasury, FeeTreasuryConfig, Jobs, JobsConfig, Jury, JuryConfig,
	MembersConfig, NetworkProfileConfig, ReferralsConfig, RuntimeGenesisConfig, Screening,
	ScreeningConfig, SessionConfig, SessionKeys, SortitionConfig, TechnicalCommitteeConfig,
	ValidatorSet, ValidatorSetConfig, VestingConfig,
};
use alloc::{collections::BTreeSet, format, string::String, vec, vec::Vec};
use frame_support::build_struct_json_patch;
use serde_json::Value;
use sp_core::{
	crypto::{get_public_from_string_or_panic, Ss58Codec},
	sr25519,
};
use sp_genesis_builder::PresetId;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::{traits::OpaqueKeys, FixedPointNumber, FixedU128};
use talent_primitives::{purse::Purse, Roles};

/// One validator, blocks by one person: for development.
pub const DEV: &str = "dev";
/// Four validators on one machine.
pub const LOCAL: &str = "local";
/// The real values; keys and accounts must be named.
pub const PRODUCTION: &str = "production";

/// BABE at genesis: secondary slots have an author with a VRF too, so that each slot can have a
/// block.
pub const BABE_GENESIS_EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: PRIMARY_PROBABILITY,
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};

/// Reads and writes addresses with the prefix of this network. Without it only prefixes of the SS58
/// registry are read.
pub fn use_own_addresses() {
	sp_core::crypto::set_default_ss58_version(SS58_PREFIX.into());
}

/// The patch that the preset `id` puts over the default configuration, as JSON.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	use_own_addresses();
	let patch = match id.as_ref() {
		DEV => test_network(&[Sr25519Keyring::Alice]),
		LOCAL => test_network(&[
			Sr25519Keyring::Alice,
			Sr25519Keyring::Bob,
			Sr25519Keyring::Charlie,
			Sr25519Keyring::Dave,
		]),
		PRODUCTION => production(),
		_ => return None,
	};
	serde_json::to_vec(&patch).ok()
}

/// The presets there are.
pub fn preset_names() -> Vec<PresetId> {
	[DEV, LOCAL, PRODUCTION].into_iter().map(PresetId::from).collect()
}

/// `percent` of all there will ever be.
fn part(percent: u32) -> Balance {
	(TOTAL_SUPPLY / 100).saturating_mul(percent.into())
}

/// The accounts that keep coins for others, and what they are. Each has the existential deposit
/// from the start, so that it can take and give any amount, and nothing more.
fn reserve_accounts() -> [(&'static str, AccountId); 5] {
	[
		("the escrow account of the jobs pallet", Jobs::account()),
		("the account of the fee treasury", FeeTreasury::account()),
		("the pot of the validators", ValidatorSet::account()),
		("the pot for disputes", Jury::account()),
		("the account of screening", Screening::account()),
	]
}

/// What the treasury starts with: its part, less what keeps the accounts alive that keep coins for
/// others.
fn treasury_allocation() -> Vec<(AccountId, Balance)> {
	let kept = reserve_accounts().map(|(_, account)| (account, EXISTENTIAL_DEPOSIT));
	let all_kept = kept.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount));
	let left = part(allocation::TREASURY).saturating_sub(all_kept);
	core::iter::once((TreasuryAccount::get(), left)).chain(kept).collect()
}

/// The free coins of an account with vesting coins from the start, so that the account can pay for
/// transactions: to vote, say.
const FREE_WHILE_VESTING: Balance = 10 * BTRST;

/// Nothing but a little for `cliff` months, then linear over `linear`; as genesis of vesting wants
/// it.
fn vesting(
	who: AccountId,
	cliff: u32,
	linear: u32,
) -> (AccountId, BlockNumber, BlockNumber, Balance) {
	(who, MONTHS.saturating_mul(cliff), MONTHS.saturating_mul(linear), FREE_WHILE_VESTING)
}

/// The session keys that everybody knows.
fn well_known_keys(who: Sr25519Keyring) -> SessionKeys {
	let seed = who.to_seed();
	let name = seed.trim_start_matches("//");
	SessionKeys {
		grandpa: get_public_from_string_or_panic::<sp_consensus_grandpa::AuthorityId>(name),
		babe: get_public_from_string_or_panic::<sp_consensus_babe::AuthorityId>(name),
		authority_discovery: get_public_from_string_or_panic::<sp_authority_discovery::AuthorityId>(
			name,
		),
	}
}

/// A network to try things on. Windows are about a minute; the coins are dealt out as in
/// production, to people whom everybody knows.
fn test_network(validators: &[Sr25519Keyring]) -> Value {
	use Sr25519Keyring::*;

	let public_sale = [Alice, Bob, Charlie, Dave, Eve].map(|who| (who, 2_000_000 * BTRST));
	let serving = [EveStash, FerdieStash, Two].map(|who| (who, 100 * BTRST));
	let jurors = jurors().into_iter().map(|who| (who, 100 * BTRST)).collect::<Vec<_>>();
	let sold = public_sale.iter().chain(&serving).map(|(_, amount)| *amount);
	let sold = sold.chain(jurors.iter().map(|(_, amount)| *amount)).sum::<Balance>();
	let last_of_sale = (Ferdie, part(allocation::PUBLIC_SALE).saturating_sub(sold));
	let contributors = [AliceStash, BobStash].map(|who| (who, part(allocation::CONTRIBUTORS) / 2));
	let investors = [CharlieStash, DaveStash].map(|who| (who, part(allocation::INVESTORS) / 2));
	let buyers = public_sale.into_iter().chain(serving).chain([last_of_sale]);
	let people = buyers.chain(contributors).chain(investors);
	let people = people.map(|(who, amount)| (who.to_account_id(), amount)).chain(jurors);
	let committee: Vec<AccountId> =
		[Alice, Bob, Charlie].into_iter().map(Sr25519Keyring::to_account_id).collect();

	build_struct_json_patch!(RuntimeGenesisConfig {
		network_profile: NetworkProfileConfig {
			development: true,
			epoch_length: Some(10),
			sdk_values: SdkValues::short(),
		},
		balances: BalancesConfig {
			balances: treasury_allocation().into_iter().chain(people).collect(),
		},
		vesting: VestingConfig {
			vesting: [AliceStash, BobStash]
				.into_iter()
				.map(|who| {
					vesting(
						who.to_account_id(),
						allocation::CONTRIBUTORS_CLIFF,
						allocation::CONTRIBUTORS_LINEAR,
					)
				})
				.chain([CharlieStash, DaveStash].into_iter().map(|who| {
					vesting(
						who.to_account_id(),
						allocation::INVESTORS_CLIFF,
						allocation::INVESTORS_LINEAR,
					)
				}))
				.collect(),
		},
		assets: AssetsConfig {
			assets: vec![(
				test_dollar::ID,
				TreasuryAccount::get(),
				true,
				test_dollar::MINIMUM_BALANCE,
			)],
			metadata: vec![(
				test_dollar::ID,
				test_dollar::NAME.as_bytes().to_vec(),
				test_dollar::SYMBOL.as_bytes().to_vec(),
				test_dollar::DECIMALS,
			)],
			accounts: test_dollars(),
		},
		// Alice has put it in, out of her own.
		asset_conversion: AssetConversionConfig {
			pools: vec![(
				AssetKind::Native,
				test_dollar::ASSET,
				Alice.to_account_id(),
				test_dollar::POOL_NATIVE,
				test_dollar::POOL,
			)],
		},
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		validator_set: ValidatorSetConfig {
			validators: validators.iter().map(|who| who.to_account_id()).collect(),
			parameters: short::validator_set(),
		},
		session: SessionConfig {
			keys: validators
				.iter()
				.map(|who| (who.to_account_id(), who.to_account_id(), well_known_keys(*who)))
				.collect(),
		},
		council: CouncilConfig { members: committee.clone() },
		technical_committee: TechnicalCommitteeConfig { members: committee },
		members: MembersConfig { parameters: short::members(), members: first_screeners() },
		fee_treasury: FeeTreasuryConfig {
			parameters: short::fee_treasury(),
			listed: vec![(
				test_dollar::ASSET,
				pallet_fee_treasury::Listing {
					reference_price: FixedU128::saturating_from_integer(test_dollar::PRICE),
					minimum_depth: test_dollar::MINIMUM_DEPTH,
					period_cap: test_dollar::PERIOD_CAP,
				},
			)],
		},
		jobs: JobsConfig { parameters: short::jobs(), categories: categories() },
		referrals: ReferralsConfig { parameters: short::referrals() },
		sortition: SortitionConfig { parameters: short::sortition() },
		screening: ScreeningConfig {
			parameters: short::screening(),
			skills: skills(),
			screeners: SCREENERS.iter().map(|who| (who.to_account_id(), FIRST_SKILL)).collect(),
		},
		jury: JuryConfig {
			parameters: short::jury(),
			jurors: first_jurors(),
			arbitrators: vec![ARBITRATOR.to_account_id()],
		},
	})
}

/// Who has how much of the stable asset: everybody who has bought BTRST, Alice also what she puts
/// into the pool, and the treasury, which funds with it the accounts that pass it on.
fn test_dollars() -> Vec<(u32, AccountId, Balance)> {
	use Sr25519Keyring::*;

	let people = [Alice, Bob, Charlie, Dave, Eve, Ferdie].map(Sr25519Keyring::to_account_id);
	people
		.into_iter()
		.chain([TreasuryAccount::get()])
		.map(|who| (test_dollar::ID, who, test_dollar::ENDOWMENT))
		.chain([(test_dollar::ID, Alice.to_account_id(), test_dollar::POOL)])
		.collect()
}

/// The real network, without keys and without people. Lists that its founders fill in are empty.
fn production() -> Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		network_profile: NetworkProfileConfig {
			development: false,
			epoch_length: Some(DEFAULT_EPOCH_LENGTH),
			sdk_values: SdkValues::default(),
		},
		balances: BalancesConfig { balances: treasury_allocation() },
		vesting: VestingConfig { vesting: Vec::new() },
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		session: SessionConfig { keys: Vec::new() },
		validator_set: ValidatorSetConfig {
			validators: Vec::new(),
			parameters: Default::default()
		},
		council: CouncilConfig { members: Vec::new() },
		technical_committee: TechnicalCommitteeConfig { members: Vec::new() },
		members: MembersConfig { parameters: Default::default() },
		fee_treasury: FeeTreasuryConfig { parameters: Default::default(), ..Default::default() },
		jobs: JobsConfig { parameters: Default::default(), categories: categories() },
		referrals: ReferralsConfig { parameters: Default::default(), ..Default::default() },
		sortition: SortitionConfig { parameters: Default::default(), ..Default::default() },
		screening: ScreeningConfig {
			parameters: Default::default(),
			skills: skills(),
			..Default::default()
		},
		jury: JuryConfig {
			parameters: Default::default(),
			jurors: Vec::new(),
			arbitrators: Vec::new(),
		},
	})
}

/// The skills that a network starts to vet for.
fn skills() -> Vec<String> {
	["Rust", "TypeScript", "User interface design", "Technical writing"].map(Into::into).into()
}

/// The skill that test networks have screeners for.
const FIRST_SKILL: talent_primitives::SkillId = 0;

/// Who screens for it from the start on test networks: two panels of three. Three of them wait for
/// their coins: what is not theirs to spend yet can still stand as a bond.
const SCREENERS: [Sr25519Keyring; 6] = [
	Sr25519Keyring::AliceStash,
	Sr25519Keyring::BobStash,
	Sr25519Keyring::DaveStash,
	Sr25519Keyring::EveStash,
	Sr25519Keyring::FerdieStash,
	Sr25519Keyring::Two,
];

/// They are members, as every screener is.
fn first_screeners() -> Vec<(AccountId, Roles, Vec<u8>, Option<AccountId>)> {
	SCREENERS
		.iter()
		.map(|who| {
			let profile = format!("{who} screens on test networks");
			(who.to_account_id(), Roles::TALENT, profile.into_bytes(), None)
		})
		.collect()
}

/// How many accounts are made for judging on test networks: the panel of a small dispute, that of
/// an appeal, and two to replace the silent.
pub const JURORS: u32 = 12;

/// The juror of test networks with this number, from 1: the account of the key `//Juror//1`, and so
/// on. Everybody knows them.
pub fn juror(number: u32) -> AccountId {
	let key = get_public_from_string_or_panic::<sr25519::Public>(&format!("Juror//{number}"));
	AccountId::from(key.0)
}

/// All of them.
fn jurors() -> Vec<AccountId> {
	(1..=JURORS).map(juror).collect()
}

/// Who judges from the start on test networks: those who do nothing else, and those who screen, who
/// are eyewitnesses too in what they screen for.
fn first_jurors() -> Vec<(AccountId, Vec<talent_primitives::SkillId>)> {
	let experts = SCREENERS.iter().map(|who| (who.to_account_id(), vec![FIRST_SKILL]));
	jurors().into_iter().map(|who| (who, vec![])).chain(experts).collect()
}

/// Who organises disputes on test networks: somebody who waits for their coins, as it takes none.
/// `//One` stays without an account, for tests that need a newcomer.
const ARBITRATOR: Sr25519Keyring = Sr25519Keyring::CharlieStash;

/// The kinds of work that a network starts with.
fn categories() -> Vec<String> {
	["Software development", "Design", "Product and project management", "Marketing and writing"]
		.map(Into::into)
		.into()
}

/// What our pallets' parameters are on a network to try things on.
mod short {
	use super::*;

	/// Small deposits. How fast a reputation fades is counted in days everywhere.
	pub fn members() -> pallet_members::Parameters {
		pallet_members::Parameters {
			deposit: BTRST,
			invitation_deposit: BTRST / 10,
			..Default::default()
		}
	}

	/// A small bond, a set of any size, and a validator that is set aside as soon as may be.
	pub fn validator_set() -> pallet_validator_set::Parameters {
		pallet_validator_set::Parameters {
			bond: 1_000 * BTRST,
			min_validators: 1,
			silence: pallet_validator_set::MIN_SILENCE,
			..Default::default()
		}
	}

	/// A conversion half a minute after the start, and what waits in vain is paid out in the asset
	/// after two minutes. How far a price may be off is as on the real network.
	pub fn fee_treasury() -> pallet_fee_treasury::Parameters<BlockNumber> {
		pallet_fee_treasury::Parameters {
			min_samples: 5,
			cap_period: MINUTES,
			patience: 2 * MINUTES,
			retry_after: 5,
			..Default::default()
		}
	}

	/// A small deposit, and limits that can be reached.
	pub fn referrals() -> pallet_referrals::Parameters<BlockNumber> {
		pallet_referrals::Parameters {
			recommendation_deposit: BTRST / 10,
			client_cap: 1_000 * BTRST,
			talent_period: HOURS,
			..Default::default()
		}
	}

	/// An account that joins a pool can be drawn after a minute. Epochs are of ten slots there, and
	/// some may stay empty.
	pub fn sortition() -> pallet_sortition::Parameters<BlockNumber> {
		pallet_sortition::Parameters {
			min_tenure: MINUTES,
			freeze_lifetime: DAYS,
			min_epoch_blocks: 3,
			..Default::default()
		}
	}

	/// Small amounts and windows of a minute; a draw has time for its two epochs. What vests, vests
	/// in an hour.
	pub fn screening() -> pallet_screening::Parameters<BlockNumber> {
		pallet_screening::Parameters {
			fee: 3 * BTRST,
			assessment_pay: BTRST,
			request_deposit: BTRST / 10,
			bond: 20 * BTRST,
			strike_memory: HOURS,
			credential_life: 30 * DAYS,
			renewal_window: DAYS,
			cool_down: 5 * MINUTES,
			second_panel_window: 2 * MINUTES,
			draw_window: 4 * MINUTES,
			commit_window: MINUTES,
			reveal_window: MINUTES,
			panel_period: 12 * MINUTES,
			vesting: HOURS,
			claim_period: HOURS,
			..Default::default()
		}
	}

	/// Small amounts and windows of a minute or two; a draw has time for its two epochs, and so
	/// have those who take evidence: their arbitrator is drawn meanwhile.
	pub fn jury() -> pallet_jury::Parameters<BlockNumber> {
		pallet_jury::Parameters {
			answer_window: 2 * MINUTES,
			evidence_window: 4 * MINUTES,
			testimony_window: MINUTES,
			draw_window: 4 * MINUTES,
			commit_window: MINUTES,
			reveal_window: MINUTES,
			appeal_window: 2 * MINUTES,
			retry_period: MINUTES,
			term: 30 * DAYS,
			arbitrator_term: 30 * DAYS,
			bond: 20 * BTRST,
			strike_memory: HOURS,
			juror_pay: 2 * BTRST,
			juror_bonus: BTRST,
			appeal_pay: 3 * BTRST,
			eyewitness_pay: BTRST / 2,
			arbitrator_pay: 3 * BTRST,
			claim_period: HOURS,
			..Default::default()
		}
	}

	/// Windows of a minute or so. Where a contract says nothing it lasts a day, so that a person
	/// can look at it.
	pub fn jobs() -> pallet_jobs::Parameters<BlockNumber> {
		pallet_jobs::Parameters {
			job_deposit: BTRST,
			application_deposit: BTRST / 10,
			contract_deposit: BTRST / 10,
			milestone_deposit: BTRST / 100,
			default_open_for: HOURS,
			offer_window: 2 * MINUTES,
			default_review_window: MINUTES,
			min_review_window: MINUTES / 2,
			default_notice_period: MINUTES,
			default_duration: DAYS,
			final_billing_window: MINUTES,
			extra_window: MINUTES,
			review_period: MINUTES,
			claim_period: HOURS,
			..Default::default()
		}
	}
}

/// Refuses, with a clear reason, a genesis that cannot run, or that must not run as a real network.
///
/// `config` is the whole configuration as JSON, before anything is built.
pub fn check(config: &[u8]) -> Result<(), String> {
	let config: RuntimeGenesisConfig = serde_json::from_slice(config)
		.map_err(|error| format!("the genesis configuration cannot be read: {error}"))?;
	check_validators(&config)?;
	if !config.network_profile.development {
		check_keys(&config)?;
		check_founders(&config)?;
		check_periods(&config)?;
		check_supply(&config)?;
	}
	check_bonds(&config)
}

/// Enough people for consensus, governance and panels, each named once.
fn check_founders(config: &RuntimeGenesisConfig) -> Result<(), String> {
	let jurors = config.jury.jurors.iter().map(|(account, _)| account);
	for (what, place, least, accounts) in [
		(
			"validators",
			"validatorSet.validators",
			founders::VALIDATORS,
			config.validator_set.validators.iter().collect::<BTreeSet<_>>(),
		),
		(
			"members of the council",
			"council.members",
			founders::COUNCIL,
			config.council.members.iter().collect(),
		),
		(
			"members of the technical committee",
			"technicalCommittee.members",
			founders::COMMITTEE,
			config.technical_committee.members.iter().collect(),
		),
		("jurors", "jury.jurors", founders::JURORS, jurors.collect()),
	] {
		if accounts.len() < least {
			return Err(format!(
				"`{place}` names {} {what}: a real network starts with {least} at least",
				accounts.len(),
			));
		}
	}
	Ok(())
}

/// Sessions and votes are as long as those of a real network.
fn check_periods(config: &RuntimeGenesisConfig) -> Result<(), String> {
	let profile = &config.network_profile;
	if let Some(slots) = profile.epoch_length.filter(|slots| *slots < DEFAULT_EPOCH_LENGTH) {
		return Err(format!(
			"`networkProfile.epochLength` is {slots} slots: a real network has {DEFAULT_EPOCH_LENGTH} at least"
		));
	}
	if let Some((name, value, least)) = profile.sdk_values.too_short() {
		return Err(format!(
			"`networkProfile.sdkValues.{name}` is {value} blocks: a real network has {least} at least"
		));
	}
	Ok(())
}

/// There are validators, and each has its keys. Session files keys under the second account of an
/// entry and asks for them under the validator's own, so the two must be one.
fn check_validators(config: &RuntimeGenesisConfig) -> Result<(), String> {
	let validators: BTreeSet<&AccountId> = config.validator_set.validators.iter().collect();
	let with_keys: BTreeSet<&AccountId> =
		config.session.keys.iter().map(|(account, ..)| account).collect();
	if validators.is_empty() {
		return Err("no validators: name them in `validatorSet.validators`, and their keys in \
			`session.keys`"
			.into());
	}
	if let Some(missing) = validators.symmetric_difference(&with_keys).next() {
		return Err(format!(
			"`validatorSet.validators` and `session.keys` must name the same accounts; {} is only in one of them",
			address(missing),
		));
	}
	let session = &config.session;
	for (list, entries) in
		[("keys", &session.keys), ("nonAuthorityKeys", &session.non_authority_keys)]
	{
		if let Some((account, id, _)) = entries.iter().find(|(account, id, _)| account != id) {
			return Err(format!(
				"in `session.{list}` account and validator id must be the same; {} has {}",
				address(account),
				address(id),
			));
		}
	}
	Ok(())
}

/// The set is as large as its parameters say, and each validator has coins for its bond.
fn check_bonds(config: &RuntimeGenesisConfig) -> Result<(), String> {
	let (validators, parameters) =
		(&config.validator_set.validators, &config.validator_set.parameters);
	let least = parameters.min_validators;
	if u32::try_from(validators.len()).is_ok_and(|size| size < least) {
		return Err(format!(
			"{} validators: `validatorSet.parameters.min_validators` says {least} at least",
			validators.len(),
		));
	}
	let needed = parameters.bond.saturating_add(EXISTENTIAL_DEPOSIT);
	for validator in validators {
		let entry = config.balances.balances.iter().find(|(account, _)| account == validator);
		let balance = entry.map_or(0, |(_, amount)| *amount);
		if balance < needed {
			return Err(format!(
				"the validator {} must have its bond and the existential deposit in `balances`: \
				{needed} of the smallest unit, not {balance}",
				address(validator),
			));
		}
	}
	Ok(())
}

/// No account and no key of those that everybody knows.
fn check_keys(config: &RuntimeGenesisConfig) -> Result<(), String> {
	let known: BTreeSet<[u8; 32]> = Sr25519Keyring::iter()
		.map(|who| who.to_raw_public())
		.chain(Ed25519Keyring::iter().map(|who| who.to_raw_public()))
		.chain(jurors().into_iter().map(Into::into))
		.collect();
	let is_known = |bytes: &[u8]| known.iter().any(|key| key.as_slice() == bytes);

	let accounts = (config.balances.balances.iter().map(|(account, _)| account))
		.chain(config.validator_set.validators.iter())
		.chain(config.session.non_authority_keys.iter().map(|(account, ..)| account))
		.chain(config.council.members.iter())
		.chain(config.technical_committee.members.iter())
		.chain(config.assets.assets.iter().map(|(_, owner, ..)| owner))
		.chain(config.assets.accounts.iter().map(|(_, account, _)| account))
		.chain(config.members.members.iter().map(|(account, ..)| account))
		.chain(config.screening.screeners.iter().map(|(account, _)| account))
		.chain(config.jury.jurors.iter().map(|(account, _)| account))
		.chain(config.jury.arbitrators.iter());
	for account in accounts {
		if is_known(account.as_ref()) {
			return Err(format!(
				"{} is an account whose key everybody knows: a real network must not use it",
				address(account),
			));
		}
	}
	for (account, _, keys) in config.session.keys.iter().chain(&config.session.non_authority_keys) {
		for id in <SessionKeys as OpaqueKeys>::key_ids() {
			if is_known(keys.get_raw(*id)) {
				return Err(format!(
					"{} has a session key that everybody knows: a real network must not use it",
					address(account),
				));
			}
		}
	}
	Ok(())
}

/// All coins are dealt out, and as the network promised.
fn check_supply(config: &RuntimeGenesisConfig) -> Result<(), String> {
	let sum = |amounts: &mut dyn Iterator<Item = Balance>| amounts.fold(0, Balance::saturating_add);
	let balances = &config.balances.balances;
	let expect = |what: &str, found: Balance, percent: u32| {
		let wanted = part(percent);
		(found == wanted).then_some(()).ok_or_else(|| {
			format!(
				"{what} must have {percent} % of the supply at genesis: {wanted} of the smallest unit, not {found}"
			)
		})
	};
	let vested = |cliff: u32, linear: u32| {
		let schedule = |who: &AccountId| {
			config.vesting.vesting.iter().any(|(account, begin, length, free)| {
				let (_, cliff, linear, most) = vesting(who.clone(), cliff, linear);
				(account, *begin, *length) == (who, cliff, linear) && *free <= most
			})
		};
		sum(&mut balances.iter().filter(|(who, _)| schedule(who)).map(|(_, amount)| *amount))
	};
	let mut vesting_accounts = BTreeSet::new();
	for (account, ..) in &config.vesting.vesting {
		// A second schedule would lock the same coins, and count them for two groups.
		if !vesting_accounts.insert(account) {
			return Err(format!(
				"{} stands in `vesting.vesting` twice: an account has one schedule",
				address(account),
			));
		}
	}
	let reserve_accounts = reserve_accounts();
	let is_treasury = |who: &AccountId| {
		*who == TreasuryAccount::get() || reserve_accounts.iter().any(|(_, account)| account == who)
	};

	expect("all accounts together", sum(&mut balances.iter().map(|(_, amount)| *amount)), 100)?;
	expect(
		"the treasury and the accounts that keep coins for others together",
		sum(&mut balances.iter().filter(|(who, _)| is_treasury(who)).map(|(_, amount)| *amount)),
		allocation::TREASURY,
	)?;
	for (who, percent, cliff, linear) in [
		(
			"early contributors",
			allocation::CONTRIBUTORS,
			allocation::CONTRIBUTORS_CLIFF,
			allocation::CONTRIBUTORS_LINEAR,
		),
		(
			"investors",
			allocation::INVESTORS,
			allocation::INVESTORS_CLIFF,
			allocation::INVESTORS_LINEAR,
		),
	] {
		let (begin, length) = (cliff.saturating_mul(MONTHS), linear.saturating_mul(MONTHS));
		let entry = format!(
			"{who}, whose entries in `vesting.vesting` are [account, {begin}, {length}, free]: {cliff} months of \
			{MONTHS} blocks, then linear over {linear} months; they"
		);
		expect(&entry, vested(cliff, linear), percent)?;
	}
	// With less they could not take small amounts. More would be nobody's: what is paid out of them
	// is what came in.
	for (what, account) in &reserve_accounts {
		let kept =
			sum(&mut balances.iter().filter(|(who, _)| who == account).map(|(_, amount)| *amount));
		if kept != EXISTENTIAL_DEPOSIT {
			return Err(format!(
				"{what} must have exactly the existential deposit at genesis: \
				{EXISTENTIAL_DEPOSIT} of the smallest unit, not {kept}"
			));
		}
	}
	Ok(())
}

/// An account as people write it.
fn address(account: &AccountId) -> String {
	account.to_ss58check()
}
