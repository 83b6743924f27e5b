// SPDX-License-Identifier: Apache-2.0

//! How networks start, and which are refused.

use serde_json::{json, Value};
use sp_core::Pair;
use sp_runtime::traits::OpaqueKeys;
use talent_primitives::{AssetKind, AssetValues, FeeCollector};
use talent_runtime::{
	configs::shared::TreasuryAccount,
	constants::{
		currency::{BTRST, EXISTENTIAL_DEPOSIT, TOTAL_SUPPLY},
		test_dollar::{self, TUSD},
		time::MONTHS,
	},
	genesis_config_presets::{
		check, get_preset, juror, preset_names, DEV, JURORS, LOCAL, PRODUCTION,
	},
	AccountId, AssetConversion, Assets, Balance, Balances, EpochLength, FeeTreasury, Jobs, Jury,
	Members, Referrals, Runtime, Screening, SessionKeys, Sortition, ValidatorSet,
};
use talent_runtime_tests::*;

/// An account whose key nobody knows.
fn account(byte: u8) -> AccountId {
	AccountId::from([byte; 32])
}

/// The address of an account.
fn address(account: AccountId) -> String {
	sp_core::crypto::Ss58Codec::to_ss58check(&account)
}

/// What percent of the supply is.
fn percent(percent: u128) -> Balance {
	TOTAL_SUPPLY * percent / 100
}

/// A whole production genesis: validators and people that nobody knows.
fn complete() -> Value {
	let (contributor, investor, buyer) = (account(1), account(2), account(3));
	let mut genesis = preset(PRODUCTION);
	let balances = genesis["balances"]["balances"].as_array_mut().unwrap();
	for (who, amount) in [(&contributor, 19), (&investor, 22)] {
		balances.push(json!([who, amount_of(percent(amount))]));
	}
	// Validators have bought the coins for their bonds.
	for byte in VALIDATORS {
		balances.push(json!([account(byte), amount_of(FOR_A_BOND)]));
	}
	for byte in FIRST_JURORS {
		balances.push(json!([account(byte), amount_of(FOR_A_JUROR)]));
	}
	balances.push(json!([buyer, amount_of(percent(5) - SOLD)]));
	genesis["vesting"]["vesting"] = json!([
		[contributor, 11 * MONTHS, 36 * MONTHS, amount_of(10 * BTRST)],
		[investor, 12 * MONTHS, 24 * MONTHS, amount_of(10 * BTRST)],
	]);
	genesis["council"]["members"] = COUNCIL.map(|byte| json!(account(byte))).collect();
	genesis["technicalCommittee"]["members"] = COMMITTEE.map(|byte| json!(account(byte))).collect();
	genesis["jury"]["jurors"] = FIRST_JURORS.map(|byte| json!([account(byte), []])).collect();
	set_validators(&mut genesis, &VALIDATORS, unknown_keys);
	genesis
}

/// The validators of [`complete`].
const VALIDATORS: [u8; 4] = [10, 11, 12, 13];
/// The coins of each: the bond, and something to pay for transactions.
const FOR_A_BOND: Balance = 11_000 * BTRST;
/// The coins of all of them.
const SOLD_FOR_BONDS: Balance = FOR_A_BOND * VALIDATORS.len() as Balance;

/// The members of the council and of the technical committee of [`complete`], and the jurors.
const COUNCIL: std::ops::Range<u8> = 40..45;
const COMMITTEE: std::ops::Range<u8> = 50..53;
const FIRST_JURORS: std::ops::Range<u8> = 60..75;
/// The coins of each juror: the bond, and something to pay for transactions.
const FOR_A_JUROR: Balance = 200 * BTRST;
/// What [`complete`] gives out of the public sale beside the buyer's part.
const SOLD: Balance = SOLD_FOR_BONDS + 15 * FOR_A_JUROR;

/// An amount as JSON, which has no number as long in every parser, but in this one.
fn amount_of(amount: Balance) -> Value {
	serde_json::to_value(amount).unwrap()
}

fn unknown_keys(byte: u8) -> SessionKeys {
	let mut bytes = vec![];
	for _ in <SessionKeys as OpaqueKeys>::key_ids() {
		bytes.extend([byte; 32]);
	}
	codec::Decode::decode(&mut &bytes[..]).unwrap()
}

fn set_validators(genesis: &mut Value, bytes: &[u8], keys: impl Fn(u8) -> SessionKeys) {
	genesis["validatorSet"]["validators"] =
		bytes.iter().map(|byte| json!(account(*byte))).collect();
	genesis["session"]["keys"] =
		bytes.iter().map(|byte| json!([account(*byte), account(*byte), keys(*byte)])).collect();
}

/// Why a genesis is refused.
fn refusal(genesis: &Value) -> String {
	check(&serde_json::to_vec(genesis).unwrap()).expect_err("it is accepted")
}

/// Replaces the amount of `who`.
fn endow(genesis: &mut Value, who: &AccountId, amount: Balance) {
	let who = json!(who);
	let balances = genesis["balances"]["balances"].as_array_mut().unwrap();
	let entry = balances.iter_mut().find(|entry| entry[0] == who).expect("they are endowed");
	entry[1] = amount_of(amount);
}

/// The accounts that keep coins for others, and what they are.
fn reserve_accounts() -> [(&'static str, AccountId); 5] {
	[
		("the escrow account of the jobs pallet", jobs_account()),
		("the account of the fee treasury", fee_treasury_account()),
		("the pot of the validators", validator_pot()),
		("the pot for disputes", dispute_pot()),
		("the account of screening", screening_account()),
	]
}

fn all_coins_are_dealt_out() {
	assert_eq!(Balances::total_issuance(), 250_000_000 * BTRST);
	assert_eq!(treasury(), percent(54) - 5 * EXISTENTIAL_DEPOSIT);
	for (what, account) in reserve_accounts() {
		assert_eq!(total(account), EXISTENTIAL_DEPOSIT, "{what}");
	}
}

fn vests(who: impl Into<AccountId>, amount: Balance, cliff: u32, linear: u32) {
	let schedules = pallet_vesting::Vesting::<Runtime>::get(who.into()).expect("they vest");
	let [schedule] = &schedules[..] else { panic!("there is one schedule") };
	// Ten BTRST are free from the start, to pay for transactions.
	assert_eq!(schedule.locked(), amount - 10 * BTRST);
	assert_eq!(schedule.starting_block(), cliff * MONTHS);
	// All is free when the linear time is over, give or take the rounding of one block's part.
	let end: u32 = schedule.ending_block_as_balance::<sp_runtime::traits::ConvertInto>() as u32;
	let expected = (cliff + linear) * MONTHS;
	assert!(end.abs_diff(expected) <= 1, "{end} is not {expected}");
}

#[test]
fn there_are_three_presets() {
	let names = preset_names();
	let names = names.iter().map(AsRef::<str>::as_ref).collect::<Vec<_>>();
	assert_eq!(names, [DEV, LOCAL, PRODUCTION]);
	assert!(get_preset(&"other".into()).is_none());
}

#[test]
fn dev_and_local_deal_out_all_coins() {
	for (name, validators) in [(DEV, 1), (LOCAL, 4)] {
		on(preset(name), || {
			all_coins_are_dealt_out();
			assert_eq!(<EpochLength as frame_support::traits::Get<u64>>::get(), 10);
			assert_eq!(talent_runtime::Session::validators().len(), validators);
			let contributors = percent(19) / 2;
			let investors = percent(22) / 2;
			vests(Person::AliceStash.to_account_id(), contributors, 11, 36);
			vests(Person::BobStash.to_account_id(), contributors, 11, 36);
			vests(Person::CharlieStash.to_account_id(), investors, 12, 24);
			vests(Person::DaveStash.to_account_id(), investors, 12, 24);
			let sale = [
				Person::Alice,
				Person::Bob,
				Person::Charlie,
				Person::Dave,
				Person::Eve,
				Person::Ferdie,
				// They screen.
				Person::EveStash,
				Person::FerdieStash,
				Person::Two,
			];
			let sold =
				sale.into_iter().map(|who| who.to_account_id()).chain((1..=JURORS).map(juror));
			let sold = sold.map(total).sum::<Balance>();
			// What Alice has put into the pool was sold too.
			assert_eq!(sold + test_dollar::POOL_NATIVE, percent(5));
			// No coins are made or burnt, whatever happens.
			pass_blocks(12);
			join(Person::Bob, talent_primitives::Roles::CLIENT);
			next_block();
			assert_eq!(Balances::total_issuance(), TOTAL_SUPPLY);
		});
	}
}

#[test]
fn dev_and_local_have_a_stable_asset_with_a_pool_that_contracts_can_be_paid_in() {
	use frame_support::traits::fungibles::{metadata::Inspect as _, Inspect as _};
	for name in [DEV, LOCAL] {
		on(preset(name), || {
			let details = pallet_assets::Asset::<Runtime>::get(test_dollar::ID).unwrap();
			assert!(details.is_sufficient);
			assert_eq!(details.min_balance, TUSD / 100);
			for role in [details.owner, details.issuer, details.admin, details.freezer] {
				assert_eq!(role, TreasuryAccount::get());
			}
			assert_eq!(Assets::name(test_dollar::ID), b"Test Dollar");
			assert_eq!(Assets::symbol(test_dollar::ID), b"TUSD");
			assert_eq!(Assets::decimals(test_dollar::ID), 6);

			let people = [
				Person::Alice,
				Person::Bob,
				Person::Charlie,
				Person::Dave,
				Person::Eve,
				Person::Ferdie,
			];
			for who in people {
				assert_eq!(dollars_of(who.to_account_id()), 100_000 * TUSD, "{who:?}");
			}
			// Listed: every account that passes it on has its minimum balance, out of the
			// treasury's.
			for account in [jobs_account(), fee_treasury_account()] {
				assert_eq!(dollars_of(account), TUSD / 100);
			}
			assert_eq!(dollars_of(TreasuryAccount::get()), 100_000 * TUSD - 2 * TUSD / 100);
			assert_eq!(Assets::total_issuance(test_dollar::ID), 900_000 * TUSD);
			let rate = FeeTreasury::current_rate(&test_dollar::ASSET);
			assert_eq!(rate, Ok(FeeTreasury::parameters().fee_rate));
			let worth = FeeTreasury::value_of(&test_dollar::ASSET, 2 * TUSD);
			assert_eq!(worth, Some(BTRST));

			// The pool: two to one, Alice's.
			let reserves =
				AssetConversion::get_reserves(AssetKind::Native, test_dollar::ASSET).unwrap();
			assert_eq!(reserves, (100_000 * BTRST, 200_000 * TUSD));
			assert_eq!(total(pool_account()), 100_000 * BTRST);
			assert_eq!(dollars_of(pool_account()), 200_000 * TUSD);
			let alices = talent_runtime::PoolAssets::balance(0, Person::Alice.to_account_id());
			assert!(alices > 0);
			assert_eq!(talent_runtime::PoolAssets::total_issuance(0), alices + 100_000);
		});
	}
}

#[test]
fn dev_and_local_have_jurors_for_a_panel_and_an_appeal_and_an_arbitrator() {
	for name in [DEV, LOCAL] {
		on(preset(name), || {
			for number in 1..=JURORS {
				let juror = Jury::juror(juror(number)).expect("they are jurors");
				assert_eq!((juror.bond, juror.expertise.len()), (Jury::parameters().bond, 0));
				assert!(!juror.bound, "they have not joined");
			}
			// `//Juror//1`, as every wallet derives it.
			let first = sp_core::sr25519::Pair::from_string("//Juror//1", None).unwrap();
			assert_eq!(juror(1), AccountId::from(first.public().0));
			// Those who screen are eyewitnesses, too.
			let experts = pallet_jury::Jurors::<Runtime>::iter()
				.filter(|(_, juror)| juror.expertise.as_slice() == [SKILL].as_slice())
				.count();
			assert_eq!(experts, 6);
			let all = pallet_jury::Jurors::<Runtime>::iter().count();
			assert_eq!(all, experts + usize::try_from(JURORS).unwrap());
			assert!(Jury::arbitrator(Person::CharlieStash.to_account_id()).is_some());
			assert_eq!(pallet_jury::Arbitrators::<Runtime>::iter().count(), 1);
		});
	}
}

#[test]
fn production_takes_jurors_and_arbitrators_whom_it_is_given() {
	let mut genesis = complete();
	genesis["jury"]["jurors"].as_array_mut().unwrap().push(json!([account(3), []]));
	genesis["jury"]["arbitrators"] = json!([account(4)]);
	on(genesis, || {
		assert_eq!(held(account(3)), Jury::parameters().bond);
		assert!(Jury::arbitrator(account(4)).is_some());
	});
}

/// A freeze must not end before the case that it was made for. The arbitrator's is made when the
/// claim is answered, before all others.
#[test]
fn freezes_outlive_cases_on_every_network() {
	for genesis in [preset(DEV), preset(LOCAL), complete()] {
		on(genesis, || {
			let jury = Jury::parameters();
			let evidence = jury.evidence_window + jury.draw_window + jury.testimony_window;
			let case = evidence + 2 * jury.panel_period() + jury.appeal_window;
			let lifetime = Sortition::parameters().freeze_lifetime;
			assert!(lifetime > case + case / 4, "{lifetime} and {case}");
			assert!(lifetime > Screening::parameters().panel_period);
		});
	}
}

#[test]
fn production_starts_once_keys_and_accounts_are_named() {
	on(complete(), || {
		all_coins_are_dealt_out();
		assert_eq!(<EpochLength as frame_support::traits::Get<u64>>::get(), 100);
		assert_eq!(talent_runtime::Session::validators().len(), 4);
		vests(account(1), percent(19), 11, 36);
		vests(account(2), percent(22), 12, 24);
		assert_eq!(total(account(3)), percent(5) - SOLD);
		// The real values.
		assert_eq!(Jobs::parameters(), Default::default());
		assert_eq!(Members::parameters(), Default::default());
		assert_eq!(FeeTreasury::parameters(), Default::default());
		assert_eq!(Referrals::parameters(), Default::default());
		assert_eq!(Screening::parameters(), Default::default());
		assert_eq!(Sortition::parameters(), Default::default());
		assert_eq!(Jury::parameters(), Default::default());
		// Who judges and who organises it is for the network to say.
		assert_eq!(pallet_jury::Jurors::<Runtime>::iter().count(), FIRST_JURORS.len());
		assert_eq!(
			pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get().len(),
			COUNCIL.len()
		);
		assert_eq!(
			pallet_collective::Members::<Runtime, pallet_collective::Instance2>::get().len(),
			COMMITTEE.len()
		);
		assert_eq!(pallet_jury::Arbitrators::<Runtime>::iter().count(), 0);
		assert_eq!(ValidatorSet::parameters(), Default::default());
		// Nothing but BTRST: which assets there are, and which are paid in, is for governance to
		// say.
		assert_eq!(pallet_assets::Asset::<Runtime>::iter().count(), 0);
		assert_eq!(pallet_asset_conversion::Pools::<Runtime>::iter().count(), 0);
		assert!(FeeTreasury::current_rate(&test_dollar::ASSET).is_err());
		use talent_runtime::configs::governance as values;
		let week = 7 * talent_runtime::constants::time::DAYS;
		for period in [
			<values::LaunchPeriod as frame_support::traits::Get<u32>>::get(),
			<values::VotingPeriod as frame_support::traits::Get<u32>>::get(),
			<values::EnactmentPeriod as frame_support::traits::Get<u32>>::get(),
		] {
			assert_eq!(period, week);
		}
	});
}

#[test]
fn production_is_refused_as_it_comes_since_it_names_nobody() {
	assert_eq!(
		refusal(&preset(PRODUCTION)),
		"no validators: name them in `validatorSet.validators`, and their keys in `session.keys`"
	);
}

#[test]
fn a_validator_without_keys_is_refused() {
	let mut genesis = complete();
	genesis["session"]["keys"].as_array_mut().unwrap().pop();
	assert_eq!(
		refusal(&genesis),
		format!(
			"`validatorSet.validators` and `session.keys` must name the same accounts; {} is only in one of them",
			address(account(13))
		)
	);
}

#[test]
fn a_validator_without_coins_for_its_bond_is_refused() {
	let mut genesis = complete();
	let needed = 10_000 * BTRST + EXISTENTIAL_DEPOSIT;
	endow(&mut genesis, &account(11), needed - 1);
	let rest = FOR_A_BOND - (needed - 1);
	endow(&mut genesis, &account(3), percent(5) - SOLD + rest);
	assert_eq!(
		refusal(&genesis),
		format!(
			"the validator {} must have its bond and the existential deposit in `balances`: \
			{needed} of the smallest unit, not {}",
			address(account(11)),
			needed - 1,
		)
	);
}

#[test]
fn a_real_network_starts_with_enough_people_each_named_once() {
	for (place, what, least) in [
		("/validatorSet/validators", "validators", 4),
		("/council/members", "members of the council", 5),
		("/technicalCommittee/members", "members of the technical committee", 3),
		("/jury/jurors", "jurors", 15),
	] {
		let expect = |genesis: &Value| {
			assert_eq!(
				refusal(genesis),
				format!(
					"`{}` names {} {what}: a real network starts with {least} at least",
					place[1..].replace('/', "."),
					least - 1
				)
			);
		};
		let mut fewer = complete();
		fewer.pointer_mut(place).unwrap().as_array_mut().unwrap().pop();
		if what == "validators" {
			fewer["session"]["keys"].as_array_mut().unwrap().pop();
			expect(&fewer);
			continue;
		}
		expect(&fewer);
		let mut twice = complete();
		let list = twice.pointer_mut(place).unwrap().as_array_mut().unwrap();
		list[0] = list[1].clone();
		expect(&twice);
		// A network to try things on has as many as it likes.
		fewer["networkProfile"]["development"] = json!(true);
		assert_eq!(check(&serde_json::to_vec(&fewer).unwrap()), Ok(()));
	}
}

#[test]
fn a_real_network_has_no_short_sessions_and_votes() {
	let with = |name: &str, value: u32| {
		let mut genesis = complete();
		match name {
			"epochLength" => genesis["networkProfile"][name] = json!(value),
			_ => genesis["networkProfile"]["sdkValues"][name] = json!(value),
		}
		genesis
	};
	const HOUR: u32 = 600;
	const DAY: u32 = 24 * HOUR;
	for (name, least) in [
		("launchPeriod", DAY),
		("votingPeriod", DAY),
		("enactmentPeriod", 3 * DAY),
		("fastTrackVotingPeriod", 3 * HOUR),
		("cooloffPeriod", DAY),
		("motionDuration", DAY),
		("spendPeriod", DAY),
		("payoutPeriod", DAY),
	] {
		let short = with(name, least - 1);
		assert_eq!(
			refusal(&short),
			format!(
				"`networkProfile.sdkValues.{name}` is {} blocks: a real network has {least} at least",
				least - 1
			)
		);
		assert_eq!(check(&serde_json::to_vec(&with(name, least)).unwrap()), Ok(()));
	}
	assert_eq!(
		refusal(&with("epochLength", 99)),
		"`networkProfile.epochLength` is 99 slots: a real network has 100 at least"
	);
	assert_eq!(check(&serde_json::to_vec(&with("epochLength", 100)).unwrap()), Ok(()));
}

#[test]
fn a_set_below_its_minimum_is_refused() {
	let mut genesis = complete();
	genesis["networkProfile"]["development"] = json!(true);
	set_validators(&mut genesis, &[10, 11], unknown_keys);
	assert_eq!(
		refusal(&genesis),
		"2 validators: `validatorSet.parameters.min_validators` says 3 at least"
	);
}

#[test]
fn session_keys_under_another_validator_id_are_refused() {
	let expect = |genesis: &Value, list: &str| {
		assert_eq!(
			refusal(genesis),
			format!(
				"in `session.{list}` account and validator id must be the same; {} has {}",
				address(account(11)),
				address(account(0x63))
			)
		);
	};
	let mut keys = complete();
	keys["session"]["keys"][1][1] = json!(account(0x63));
	expect(&keys, "keys");
	// Networks to try things on could not run either.
	keys["networkProfile"]["development"] = json!(true);
	expect(&keys, "keys");

	let mut candidate = complete();
	candidate["session"]["nonAuthorityKeys"] =
		json!([[account(11), account(0x63), unknown_keys(20)]]);
	expect(&candidate, "nonAuthorityKeys");
}

#[test]
fn keys_of_those_who_do_not_validate_yet_are_accepted() {
	let mut genesis = complete();
	genesis["session"]["nonAuthorityKeys"] = json!([[account(20), account(20), unknown_keys(20)]]);
	on(genesis, || {
		assert!(talent_runtime::Session::load_keys(&account(20)).is_some());
		assert_eq!(talent_runtime::Session::validators().len(), 4);
	});
}

#[test]
fn an_account_that_everybody_knows_is_refused_wherever_it_stands() {
	let known = Person::Alice.to_account_id();
	let alice = address(known.clone());
	let error =
		format!("{alice} is an account whose key everybody knows: a real network must not use it");

	let mut endowed = complete();
	endowed["balances"]["balances"].as_array_mut().unwrap().push(json!([known, 1]));
	assert_eq!(refusal(&endowed), error);

	for committee in ["council", "technicalCommittee"] {
		let mut seated = complete();
		seated[committee]["members"] = json!([account(1), known]);
		assert_eq!(refusal(&seated), error, "in the {committee}");
	}

	let mut validating = complete();
	validating["validatorSet"]["validators"].as_array_mut().unwrap().push(json!(known));
	let keys = json!([known, known, unknown_keys(20)]);
	validating["session"]["keys"].as_array_mut().unwrap().push(keys.clone());
	assert_eq!(refusal(&validating), error);

	let mut candidate = complete();
	candidate["session"]["nonAuthorityKeys"] = json!([keys]);
	assert_eq!(refusal(&candidate), error);

	let mut owning = complete();
	owning["assets"]["assets"] = json!([[1, known, true, 1]]);
	assert_eq!(refusal(&owning), error);
	let mut holding = complete();
	holding["assets"]["assets"] = json!([[1, account(1), true, 1]]);
	holding["assets"]["accounts"] = json!([[1, account(1), 1], [1, known, 1]]);
	assert_eq!(refusal(&holding), error);

	let mut judging = complete();
	judging["jury"]["jurors"] = json!([[account(3), []], [known, []]]);
	assert_eq!(refusal(&judging), error);
	let mut organising = complete();
	organising["jury"]["arbitrators"] = json!([known]);
	assert_eq!(refusal(&organising), error);
	// Those of test networks, too, who are not among the keys that the SDK knows.
	let mut derived = complete();
	derived["jury"]["jurors"] = json!([[juror(JURORS), []]]);
	assert!(refusal(&derived).contains("an account whose key everybody knows"));

	let mut belonging = complete();
	belonging["members"]["members"] = json!([[known, talent_primitives::Roles::CLIENT, [1], null]]);
	assert_eq!(refusal(&belonging), error);
}

#[test]
fn a_session_key_that_everybody_knows_is_refused() {
	let dev = preset(DEV)["session"]["keys"][0][2].clone();
	let error = |byte| {
		format!(
			"{} has a session key that everybody knows: a real network must not use it",
			address(account(byte))
		)
	};
	for name in dev.as_object().unwrap().keys() {
		let mut genesis = complete();
		genesis["session"]["keys"][1][2][name] = dev[name].clone();
		assert_eq!(refusal(&genesis), error(11), "as {name}");

		let mut candidate = complete();
		let mut keys = json!(unknown_keys(20));
		keys[name] = dev[name].clone();
		candidate["session"]["nonAuthorityKeys"] = json!([[account(20), account(20), keys]]);
		assert_eq!(refusal(&candidate), error(20), "as {name}");
	}
}

#[test]
fn a_wrong_supply_or_share_of_it_is_refused() {
	let expect = |genesis: &Value, what: &str, share: u128, found: Balance| {
		assert_eq!(
			refusal(genesis),
			format!(
				"{what} must have {share} % of the supply at genesis: {} of the smallest unit, not {found}",
				percent(share)
			)
		);
	};
	let mut more = complete();
	endow(&mut more, &account(3), percent(5) - SOLD + 1);
	expect(&more, "all accounts together", 100, TOTAL_SUPPLY + 1);

	let mut treasury = complete();
	endow(&mut treasury, &TreasuryAccount::get(), percent(54) - 5 * EXISTENTIAL_DEPOSIT - 1);
	endow(&mut treasury, &account(3), percent(5) - SOLD + 1);
	let found = percent(54) - 1;
	let what = "the treasury and the accounts that keep coins for others together";
	expect(&treasury, what, 54, found);

	let mut contributors = complete();
	endow(&mut contributors, &account(1), percent(19) - 1);
	endow(&mut contributors, &account(3), percent(5) - SOLD + 1);
	let what = "early contributors, whose entries in `vesting.vesting` are [account, 4818000, 15768000, free]: \
		11 months of 438000 blocks, then linear over 36 months; they";
	expect(&contributors, what, 19, percent(19) - 1);

	// All of the coins, but under no schedule.
	let mut investors = complete();
	investors["vesting"]["vesting"].as_array_mut().unwrap().pop();
	let what =
		"investors, whose entries in `vesting.vesting` are [account, 5256000, 10512000, free]: \
		12 months of 438000 blocks, then linear over 24 months; they";
	expect(&investors, what, 22, 0);
}

#[test]
fn an_account_that_keeps_coins_for_others_with_more_or_less_than_what_keeps_it_is_refused() {
	for (what, account) in reserve_accounts() {
		for found in [0, EXISTENTIAL_DEPOSIT - 1, EXISTENTIAL_DEPOSIT + 1, percent(1)] {
			let mut genesis = complete();
			endow(&mut genesis, &account, found);
			let left = percent(54) - 4 * EXISTENTIAL_DEPOSIT - found;
			endow(&mut genesis, &TreasuryAccount::get(), left);
			assert_eq!(
				refusal(&genesis),
				format!(
					"{what} must have exactly the existential deposit at genesis: \
					{EXISTENTIAL_DEPOSIT} of the smallest unit, not {found}"
				)
			);
		}
	}
}

#[test]
fn an_account_that_vests_twice_is_refused() {
	let error = format!(
		"{} stands in `vesting.vesting` twice: an account has one schedule",
		address(account(1))
	);
	// Twice the same, in both groups, and under a schedule of its own besides.
	for (cliff, linear) in [(11, 36), (12, 24), (0, 1)] {
		let mut genesis = complete();
		let schedule = json!([account(1), cliff * MONTHS, linear * MONTHS, amount_of(10 * BTRST)]);
		genesis["vesting"]["vesting"].as_array_mut().unwrap().push(schedule);
		assert_eq!(refusal(&genesis), error, "{cliff} and {linear} months");
	}
}

#[test]
fn what_is_no_configuration_is_refused() {
	let error = refusal(&json!({ "balances": 1 }));
	assert!(error.starts_with("the genesis configuration cannot be read: "), "{error}");
	let mut unknown = preset(DEV);
	unknown["sudo"] = json!({});
	assert!(refusal(&unknown).contains("sudo"));
}
