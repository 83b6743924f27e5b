// SPDX-License-Identifier: Apache-2.0

//! The fee rate changes in the middle of a contract.

use frame_support::{assert_noop, assert_ok};
use pallet_fee_treasury::{Error, ParameterName, Parameters, MAX_FEE_RATE};
use pallet_jobs::{JobDetails, Work};
use sp_runtime::{DispatchError, Permill};
use talent_primitives::{AssetKind, BlockNumber, Roles};
use talent_runtime::{constants::currency::BTRST, FeeTreasury, Runtime, RuntimeOrigin};
use talent_runtime_tests::*;

/// All as it is, but the rate.
fn with_rate(fee_rate: Permill) -> Parameters<BlockNumber> {
	Parameters { fee_rate, ..FeeTreasury::parameters() }
}

#[test]
fn what_was_agreed_keeps_its_rate_and_what_is_new_takes_the_new_one() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		join(client, Roles::CLIENT);
		join(talent, Roles::TALENT);
		let job = post(client, JobDetails { openings: 3, ..job_details() });
		let running = sign(client, job, talent, fixed(&[100 * BTRST, 200 * BTRST]));
		let offered = offer(client, job, talent, fixed(&[40 * BTRST]));

		// Nothing moves when the rate changes.
		let people = [client.to_account_id(), talent.to_account_id(), jobs_account()];
		let before = (people.clone().map(total), common(), ledger(), escrow(running));
		let rate = with_rate(Permill::from_percent(20));
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), rate));
		assert_eq!((people.map(total), common(), ledger(), escrow(running)), before);

		// The running contract and the open offer go on at a tenth.
		let (clients, talents, common_before) = (Purse::of(client), Purse::of(talent), common());
		let above = fund(client, running, 220 * BTRST + 1);
		assert_eq!(above, Err(JobsError::AboveAgreedTotal.into()));
		assert_ok!(fund(client, running, 220 * BTRST));
		assert_ok!(accept(talent, offered));
		for (contract, index) in [(running, 0), (running, 1), (offered, 0)] {
			let invoice = bill(talent, contract, Work::Milestone { index });
			assert_ok!(approve(client, invoice, None));
		}
		let bonus = ask_bonus(talent, running, 10 * BTRST);
		assert_ok!(approve(client, bonus, None));
		assert_eq!(talents.gained(), 350 * BTRST);
		assert_eq!(common(), common_before + 35 * BTRST);
		assert_eq!(clients.lost(), 231 * BTRST);
		assert_eq!((escrow(running), escrow(offered)), (0, 0));

		// A new one is at a fifth.
		let (clients, common_before) = (Purse::of(client), common());
		let new = sign(client, job, talent, fixed(&[100 * BTRST]));
		assert_eq!(clients.lost(), 120 * BTRST);
		let invoice = bill(talent, new, Work::Milestone { index: 0 });
		assert_ok!(approve(client, invoice, None));
		assert_eq!(common(), common_before + 20 * BTRST);
		assert_eq!(escrow(new), 0);
		let quote = FeeTreasury::quote(AssetKind::Native, 100 * BTRST).unwrap();
		assert_eq!(quote.fee, 20 * BTRST);
	});
}

#[test]
fn the_rate_has_a_cap_and_only_governance_changes_it() {
	on_dev(|| {
		let above = Permill::from_parts(MAX_FEE_RATE.deconstruct() + 1);
		assert_noop!(
			FeeTreasury::set_parameters(RuntimeOrigin::root(), with_rate(above)),
			Error::<Runtime>::ParameterOutOfRange { parameter: ParameterName::FeeRate }
		);
		assert_noop!(
			FeeTreasury::set_parameters(
				RuntimeOrigin::signed(Person::Alice.to_account_id()),
				with_rate(Permill::zero())
			),
			DispatchError::BadOrigin
		);
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), with_rate(MAX_FEE_RATE)));
		assert_eq!(MAX_FEE_RATE, Permill::from_percent(30));
	});
}
