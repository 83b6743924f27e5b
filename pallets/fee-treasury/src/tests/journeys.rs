// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Event, Parameters};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::Permill;
use talent_primitives::{
	FeeCollector,
	ShareKind::{self, ClientReferrer, Treasury},
};

#[test]
fn a_contract_keeps_its_rate_while_the_split_follows_governance() {
	ExtBuilder::default().build_and_execute(|| {
		// A contract is signed at 10 %, of which who brought the client takes a fifth.
		let_take(0, ClientReferrer, TAKER);
		let rate = FeeTreasury::current_rate(&BTRST).unwrap();
		let fee = <FeeTreasury as FeeCollector<_, _, _>>::fee_on(rate, 100_000);
		assert_ok!(FeeTreasury::collect(&ESCROW, &BTRST, fee, rate, &context()));

		// Governance changes both.
		let mut parameters =
			Parameters { fee_rate: Permill::from_percent(20), ..Default::default() };
		parameters.shares.client_referrer = Permill::from_percent(50);
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));

		// The next invoice of the contract pays the same fee, at the same rate, split anew.
		assert_eq!(<FeeTreasury as FeeCollector<_, _, _>>::fee_on(rate, 100_000), fee);
		assert_ok!(FeeTreasury::collect(&ESCROW, &BTRST, fee, rate, &context()));
		assert_eq!(
			receipts(),
			vec![
				vec![(ClientReferrer, TAKER, 2_000), (Treasury, TREASURY, 8_000)],
				vec![(ClientReferrer, TAKER, 5_000), (Treasury, TREASURY, 5_000)],
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

const KINDS: [ShareKind; 6] = [
	ShareKind::ClientReferrer,
	ShareKind::TalentReferrer,
	ShareKind::Recommender,
	ShareKind::Screening,
	ShareKind::DisputePot,
	ShareKind::Validators,
];

fn taker() -> impl Strategy<Value = Option<AccountId>> {
	proptest::option::of(prop_oneof![
		Just(TAKER),
		Just(OTHER_TAKER),
		Just(STRANGER),
		Just(BLOCKED),
		Just(ESCROW),
		Just(TREASURY),
	])
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	/// Whoever takes what, can or cannot be paid: exactly the fee leaves the escrow, and the receipt adds up to it.
	#[test]
	fn whoever_takes_what_the_fee_is_moved_to_the_unit(
		native in any::<bool>(),
		fee in prop_oneof![1..20u128, 1..100_000u128, 1..=ENDOWMENT - MINIMUM],
		takers in proptest::array::uniform6(taker()),
		parts in proptest::array::uniform6(0..=166_666u32),
	) {
		let mut parameters = Parameters::default();
		parameters.shares.client_referrer = Permill::from_parts(parts[0]);
		parameters.shares.talent_referrer = Permill::from_parts(parts[1]);
		parameters.shares.recommender = Permill::from_parts(parts[2]);
		parameters.shares.screening = Permill::from_parts(parts[3]);
		parameters.shares.dispute_pot = Permill::from_parts(parts[4]);
		parameters.shares.validators = Permill::from_parts(parts[5]);
		let asset = if native { BTRST } else { USD };

		ExtBuilder::default().with_parameters(parameters).build_and_execute(|| {
			for (kind, taker) in KINDS.into_iter().zip(takers) {
				if let Some(taker) = taker {
					let_take(0, kind, taker);
				}
			}
			let everybody = [TAKER, OTHER_TAKER, STRANGER, BLOCKED, TREASURY];
			let before = everybody.map(|who| balance(&asset, who));

			assert_ok!(collect(&asset, fee));

			assert_eq!(balance(&asset, ESCROW), ENDOWMENT - fee);
			let receipt = receipts().remove(0);
			assert_eq!(receipt.iter().map(|(_, _, amount)| amount).sum::<u128>(), fee);
			for (who, before) in everybody.into_iter().zip(before) {
				let named = receipt.iter().filter(|(_, to, _)| *to == who).map(|(_, _, amount)| amount);
				assert_eq!(balance(&asset, who) - before, named.sum::<u128>());
			}
			assert_eq!(FeeTreasury::collected(asset), fee);
		});
	}
}
