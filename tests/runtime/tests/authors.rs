// SPDX-License-Identifier: Apache-2.0

//! What the authors of blocks earn: a twentieth of the network fee and all transaction fees, spread
//! over many blocks, and tips at once.

use frame_support::{
	assert_ok,
	traits::{fungible, fungibles, BuildGenesisConfig, OnUnbalanced},
};
use pallet_jobs::Work;
use pallet_validator_set::Parameters;
use sp_runtime::Permill;
use talent_runtime::{
	configs::{money::FeesToPotTipsToAuthor, shared::NativeAndAssets},
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT},
	genesis_config_presets::{DEV, LOCAL},
	AccountId, AssetKind, Authorship, Balance, Balances, Runtime, RuntimeCall,
	RuntimeGenesisConfig, RuntimeOrigin, ValidatorSet,
};
use talent_runtime_tests::*;

/// Writes all blocks of `dev`.
const AUTHOR: Person = Person::Alice;

fn author_has() -> Balance {
	total(AUTHOR.to_account_id())
}

fn remark(bytes: usize) -> RuntimeCall {
	frame_system::Call::<Runtime>::remark { remark: vec![0; bytes] }.into()
}

#[test]
fn a_twentieth_of_a_fee_goes_to_authors_a_thousandth_of_it_a_block() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let contract = hire(client, talent, fixed(&[10_000 * BTRST]));
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		next_block();
		let (pot, fees) = (total(validator_pot()), fees_paid(client));
		assert_ok!(approve(client, invoice, None));
		let transaction_fee = fees_paid(client) - fees;
		assert_eq!(total(validator_pot()), pot + 50 * BTRST + transaction_fee);

		// A thousandth of the pot above its minimum, block by block.
		for _ in 0..3 {
			let (had, pot) = (author_has(), total(validator_pot()));
			let reward = (pot - EXISTENTIAL_DEPOSIT) / 1_000;
			assert!(reward > BTRST / 25);
			assert_eq!(ValidatorSet::pot().next_reward, reward);
			next_block();
			assert_eq!(author_has(), had + reward);
			assert_eq!(total(validator_pot()), pot - reward);
		}

		// Governance may have it paid faster, or not at all.
		for (percent, paid) in [(10, true), (0, false)] {
			let parameters = Parameters {
				reward_share: Permill::from_percent(percent),
				..ValidatorSet::parameters()
			};
			assert_ok!(ValidatorSet::set_parameters(RuntimeOrigin::root(), parameters));
			let (had, pot) = (author_has(), total(validator_pot()));
			let reward = if paid { (pot - EXISTENTIAL_DEPOSIT) / 10 } else { 0 };
			next_block();
			assert_eq!(author_has(), had + reward);
		}
		assert_eq!(for_authors(), EXISTENTIAL_DEPOSIT + 50 * BTRST);
	});
}

#[test]
fn a_transaction_fee_goes_to_the_pot_and_the_tip_to_the_author() {
	on_dev(|| {
		let payer = Person::Bob;
		let (author, pot, before) =
			(author_has(), total(validator_pot()), total(payer.to_account_id()));
		let tip = 3 * BTRST;
		assert_eq!(transact_paying_in(None, tip, payer, remark(10)), Ok(Ok(())));
		assert_eq!(author_has(), author + tip);
		let paid = before - total(payer.to_account_id());
		assert!(paid > tip);
		assert_eq!(total(validator_pot()), pot + paid - tip);
		assert_eq!(fees_paid(payer), paid);

		// Without a tip the author gets nothing at once.
		assert_eq!(transact_paying_in(None, 0, payer, remark(10)), Ok(Ok(())));
		assert_eq!(author_has(), author + tip);
	});
}

#[test]
fn a_tip_goes_to_the_treasury_when_there_is_no_author() {
	let genesis = serde_json::from_value::<RuntimeGenesisConfig>(preset(DEV));
	let mut state = sp_io::TestExternalities::new_empty();
	state.execute_with(|| {
		genesis.expect("the preset is a configuration").build();
		assert_eq!(Authorship::author(), None, "no block has begun");
		let (pot, before) = (total(validator_pot()), treasury());
		let credit = <Balances as fungible::Balanced<AccountId>>::issue;
		FeesToPotTipsToAuthor::on_unbalanceds([credit(5 * BTRST), credit(BTRST)].into_iter());
		assert_eq!(total(validator_pot()), pot + 5 * BTRST);
		assert_eq!(treasury(), before + BTRST);

		// The same for what was swapped; a fee of nothing does not make the tip a fee.
		let swapped = |amount| {
			<NativeAndAssets as fungibles::Balanced<AccountId>>::issue(AssetKind::Native, amount)
		};
		FeesToPotTipsToAuthor::on_unbalanceds([swapped(0), swapped(BTRST)].into_iter());
		assert_eq!(total(validator_pot()), pot + 5 * BTRST);
		assert_eq!(treasury(), before + 2 * BTRST);
	});
}

/// Four validators, who write blocks in turn.
const VALIDATORS: u32 = 4;

fn author_of_this_block() -> AccountId {
	Authorship::author().expect("there is an author")
}

#[test]
fn an_author_who_fills_the_own_blocks_pays_all_validators_for_it() {
	on(preset(LOCAL), || {
		let attacker = AUTHOR;
		assert_eq!(ValidatorSet::validators().len(), VALIDATORS as usize);
		let index = (0..VALIDATORS)
			.find(|index| {
				next_block_by(*index);
				author_of_this_block() == attacker.to_account_id()
			})
			.expect("the attacker is a validator");
		let has = || total(attacker.to_account_id());
		let pot_before = total(validator_pot());

		// A whole block of the attacker's own transactions, each with a tip to the attacker.
		let before = has();
		while transact_paying_in(None, 10 * BTRST, attacker, remark(300_000)) == Ok(Ok(())) {}
		let lost = before - has();
		assert!(lost > 150 * BTRST, "{lost}");
		assert_eq!(total(validator_pot()), pot_before + lost, "the tips came back, no fee did");

		// Of what the pot pays for it the attacker gets no more than the others.
		let (has_before, pot) = (has(), total(validator_pot()));
		for number in 1..=1_000 {
			next_block_by((index + number) % VALIDATORS);
		}
		let (back, paid) = (has() - has_before, pot - total(validator_pot()));
		assert!(paid > pot / 2, "{paid} of {pot}");
		assert!(back <= paid / 4 + BTRST, "{back} of {paid}");
		assert!(has() < before - lost / 2);
	});
}
