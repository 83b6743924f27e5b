// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Event, ParametersOf};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::Permill;
use talent_primitives::{
	FeeCollector,
	ShareKind::{ClientReferrer, Treasury},
};

#[test]
fn a_contract_keeps_its_rate_while_the_split_follows_governance() {
	ExtBuilder::default().build_and_execute(|| {
		// A contract is signed at 10 %; the client's referrer gets a fifth of the fee.
		set_earner(0, ClientReferrer, EARNER);
		let rate = FeeTreasury::current_rate(&NATIVE).unwrap();
		let fee = <FeeTreasury as FeeCollector<_, _, _>>::fee_on(rate, 100_000);
		assert_ok!(FeeTreasury::collect(&ESCROW, &NATIVE, fee, rate, &context()));

		// Governance changes both.
		let mut parameters =
			ParametersOf::<Test> { fee_rate: Permill::from_percent(20), ..Default::default() };
		parameters.shares.client_referrer = Permill::from_percent(50);
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));

		// The next invoice of the contract pays the same fee, at the same rate, split anew.
		assert_eq!(<FeeTreasury as FeeCollector<_, _, _>>::fee_on(rate, 100_000), fee);
		assert_ok!(FeeTreasury::collect(&ESCROW, &NATIVE, fee, rate, &context()));
		assert_eq!(
			receipts(),
			vec![
				vec![(ClientReferrer, EARNER, 2_000), (Treasury, TREASURY, 8_000)],
				vec![(ClientReferrer, EARNER, 5_000), (Treasury, TREASURY, 5_000)],
			]
		);
		let rates = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::FeeTreasury(Event::FeeReceipt { rate, .. }) => Some(rate),
				_ => None,
			})
			.collect::<Vec<_>>();
		assert_eq!(rates, vec![rate, rate]);
	});
}

fn earner() -> impl Strategy<Value = Option<AccountId>> {
	proptest::option::of(prop_oneof![
		Just(EARNER),
		Just(OTHER_EARNER),
		Just(STRANGER),
		Just(BLOCKED),
		Just(ESCROW),
		Just(TREASURY),
	])
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	/// With any earners, payable or not, exactly the fee leaves the escrow, and the receipt adds up
	/// to it.
	#[test]
	fn whoever_takes_what_the_fee_is_moved_to_the_unit(
		native in any::<bool>(),
		fee in prop_oneof![1..20u128, 1..100_000u128, 1..=ENDOWMENT - MINIMUM],
		earners in proptest::array::uniform6(earner()),
		parts in proptest::array::uniform6(0..=166_666u32),
	) {
		let mut parameters = ParametersOf::<Test>::default();
		parameters.shares.client_referrer = Permill::from_parts(parts[0]);
		parameters.shares.talent_referrer = Permill::from_parts(parts[1]);
		parameters.shares.recommender = Permill::from_parts(parts[2]);
		parameters.shares.screening = Permill::from_parts(parts[3]);
		parameters.shares.dispute_pot = Permill::from_parts(parts[4]);
		parameters.shares.validators = Permill::from_parts(parts[5]);
		let asset = if native { NATIVE } else { USD };

		ExtBuilder::default().with_parameters(parameters).build_and_execute(|| {
			for (kind, earner) in KINDS.into_iter().zip(earners) {
				if let Some(earner) = earner {
					set_earner(0, kind, earner);
				}
			}
			let everybody = [EARNER, OTHER_EARNER, STRANGER, BLOCKED, TREASURY];
			let before = everybody.map(|who| balance(&asset, who));

			let common = collect(&asset, fee).unwrap();

			assert_eq!(balance(&asset, ESCROW), ENDOWMENT - fee);
			let receipt = receipts().remove(0);
			assert_eq!(receipt.iter().map(|(_, _, amount)| amount).sum::<u128>(), fee);
			for (who, before) in everybody.into_iter().zip(before) {
				let named = receipt.iter().filter(|(_, to, _)| *to == who).map(|(_, _, amount)| amount);
				assert_eq!(balance(&asset, who) - before, named.sum::<u128>());
			}
			let common_shares = receipt.iter().filter(|(kind, ..)| kind.is_common());
			assert_eq!(common_shares.map(|(_, _, amount)| amount).sum::<u128>(), common);
			assert_eq!(FeeTreasury::collected(asset), fee);
		});
	}
}
