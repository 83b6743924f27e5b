// SPDX-License-Identifier: Apache-2.0

//! What those who write blocks earn of the fees: a twentieth, spread over many blocks.

use frame_support::assert_ok;
use pallet_jobs::Work;
use pallet_validator_set::Parameters;
use sp_runtime::Permill;
use talent_runtime::{
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT},
	RuntimeOrigin, ValidatorSet,
};
use talent_runtime_tests::*;

/// Writes all blocks of `dev`.
const AUTHOR: Person = Person::Alice;

#[test]
fn a_twentieth_of_a_fee_goes_to_authors_a_thousandth_of_it_a_block() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let contract = hire(client, talent, fixed(&[10_000 * BTRST]));
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		next_block();
		assert_ok!(approve(client, invoice, None));
		assert_eq!(total(validator_pot()), EXISTENTIAL_DEPOSIT + 50 * BTRST);
		assert_eq!(ValidatorSet::pot().next_reward, 50 * BTRST / 1_000);

		// Nobody sends a transaction: what the author gains is a reward.
		let before = total(AUTHOR.to_account_id());
		next_block();
		assert_eq!(total(AUTHOR.to_account_id()), before + BTRST / 20);
		assert_eq!(total(validator_pot()), EXISTENTIAL_DEPOSIT + 50 * BTRST - BTRST / 20);
		next_block();
		let second = (50 * BTRST - BTRST / 20) / 1_000;
		assert_eq!(total(AUTHOR.to_account_id()), before + BTRST / 20 + second);

		// Governance may have it paid faster, or not at all.
		for (percent, paid) in [(10, true), (0, false)] {
			let parameters = Parameters {
				reward_share: Permill::from_percent(percent),
				..ValidatorSet::parameters()
			};
			assert_ok!(ValidatorSet::set_parameters(RuntimeOrigin::root(), parameters));
			let (had, pot) = (total(AUTHOR.to_account_id()), total(validator_pot()));
			let reward = if paid { (pot - EXISTENTIAL_DEPOSIT) / 10 } else { 0 };
			next_block();
			assert_eq!(total(AUTHOR.to_account_id()), had + reward);
		}
		assert_eq!(for_authors(), EXISTENTIAL_DEPOSIT + 50 * BTRST);
	});
}
