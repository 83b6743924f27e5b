// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Parameters, Pot, WeightInfo, MAX_REWARD_SHARE};
use frame_support::{
	dispatch::DispatchClass,
	traits::fungible::{Inspect, Mutate},
};
use pallet_authorship::EventHandler;
use proptest::prelude::*;
use sp_runtime::Permill;
use talent_primitives::{AssetKind, Balance, FeeContext, FeeReceiver, ShareKind};

const ALL_KINDS: [ShareKind; 7] = [
	ShareKind::ClientReferrer,
	ShareKind::TalentReferrer,
	ShareKind::Recommender,
	ShareKind::Screening,
	ShareKind::DisputePot,
	ShareKind::Validators,
	ShareKind::Treasury,
];

const CONTEXT: FeeContext<AccountId> = FeeContext {
	invoice: 0,
	contract: 0,
	job: 0,
	skill: None,
	client: 1,
	talent: 2,
	recommender: Some(3),
};

/// Returns parameters with a reward of one percent of the pot.
fn one_percent() -> Parameters {
	Parameters { reward_share: Permill::from_percent(1), ..parameters() }
}

/// Notes `who` as the author of a block.
fn author(who: AccountId) {
	<ValidatorSet as EventHandler<_, _>>::note_author(who);
}

/// Returns the balance of an account, its bond included.
fn balance(who: AccountId) -> Balance {
	Balances::total_balance(&who)
}

/// Returns the balance of the pot.
fn in_pot() -> Balance {
	ValidatorSet::pot().balance
}

#[test]
fn the_author_is_paid_a_share_of_what_the_pot_has_above_its_minimum() {
	ExtBuilder::default().with_parameters(one_percent()).with_pot(10_000).build_and_execute(|| {
		author(1);
		assert_eq!(balance(1), ENDOWMENT + 100);
		assert_eq!(in_pot(), MINIMUM + 9_900);

		// A share of the rest.
		author(2);
		assert_eq!(balance(2), ENDOWMENT + 99);
		assert_eq!(in_pot(), MINIMUM + 9_801);
		// The event is the ledger's.
		System::assert_last_event(
			pallet_balances::Event::<Test>::Transfer {
				from: ValidatorSet::account(),
				to: 2,
				amount: 99,
			}
			.into(),
		);
	});
}

#[test]
fn the_view_returns_the_pot_and_the_next_reward() {
	ExtBuilder::default().with_parameters(one_percent()).with_pot(199).build_and_execute(|| {
		let account = ValidatorSet::account();
		assert_eq!(ValidatorSet::pot(), Pot { account, balance: MINIMUM + 199, next_reward: 1 });
		author(1);
		assert_eq!(ValidatorSet::pot(), Pot { account, balance: MINIMUM + 198, next_reward: 1 });
	});
}

#[test]
fn a_reward_is_rounded_down_and_a_reward_of_zero_is_not_paid() {
	ExtBuilder::default().with_parameters(one_percent()).with_pot(99).build_and_execute(|| {
		author(1);
		assert_eq!(balance(1), ENDOWMENT);
		assert_eq!(in_pot(), MINIMUM + 99);
		assert_eq!(System::event_count(), 0);
	});
}

#[test]
fn a_pot_that_is_empty_or_at_its_minimum_pays_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		author(1);
		assert_eq!((balance(1), in_pot()), (ENDOWMENT, 0));
	});
	ExtBuilder::default().with_pot(0).build_and_execute(|| {
		author(1);
		assert_eq!((balance(1), in_pot()), (ENDOWMENT, MINIMUM));
	});
}

#[test]
fn a_share_of_zero_pays_nothing() {
	let none = Parameters { reward_share: Permill::zero(), ..parameters() };
	ExtBuilder::default().with_parameters(none).with_pot(10_000).build_and_execute(|| {
		author(1);
		assert_eq!((balance(1), in_pot()), (ENDOWMENT, MINIMUM + 10_000));
	});
}

#[test]
fn a_reward_that_the_author_cannot_receive_stays_in_the_pot() {
	// A reward of 9, one below the minimum balance of an account.
	ExtBuilder::default().with_parameters(one_percent()).with_pot(999).build_and_execute(|| {
		author(99);
		assert_eq!((balance(99), in_pot()), (0, MINIMUM + 999));
		assert_eq!(System::event_count(), 0);

		// With one more in the pot the reward creates the account.
		Balances::set_balance(&ValidatorSet::account(), MINIMUM + 1_000);
		author(99);
		assert_eq!((balance(99), in_pot()), (MINIMUM, MINIMUM + 990));
	});
}

#[test]
fn the_weight_is_registered_whether_or_not_anything_is_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let before = System::block_weight().get(DispatchClass::Mandatory).to_owned();
		author(1);
		let after = System::block_weight().get(DispatchClass::Mandatory).to_owned();
		assert_eq!(after, before.saturating_add(<() as WeightInfo>::note_author()));
	});
}

#[test]
fn the_pot_earns_the_validators_share_and_no_other() {
	ExtBuilder::default().build_and_execute(|| {
		for kind in ALL_KINDS {
			let expected = (kind == ShareKind::Validators).then(ValidatorSet::account);
			assert_eq!(ValidatorSet::earner(&CONTEXT, kind), expected, "{kind:?}");
		}
	});
}

#[test]
fn the_pot_takes_any_amount_of_btrst_and_nothing_of_an_asset() {
	ExtBuilder::default().build_and_execute(|| {
		let limit =
			|kind, asset| ValidatorSet::limit(&CONTEXT, kind, &ValidatorSet::account(), &asset);
		for kind in ALL_KINDS {
			assert_eq!(limit(kind, AssetKind::Native), None, "{kind:?}");
			let none = (kind == ShareKind::Validators).then_some(0);
			assert_eq!(limit(kind, AssetKind::WithId(1)), none, "{kind:?}");
		}
	});
}

#[test]
fn the_notification_of_a_share_changes_nothing() {
	ExtBuilder::default().with_pot(5).build_and_execute(|| {
		let root = sp_io::storage::root(sp_runtime::StateVersion::V1);
		for kind in ALL_KINDS {
			let pot = ValidatorSet::account();
			ValidatorSet::on_share_paid(&CONTEXT, kind, &pot, &AssetKind::Native, 5, 5);
		}
		assert_eq!(sp_io::storage::root(sp_runtime::StateVersion::V1), root);
	});
}

#[test]
fn a_fee_is_spread_over_about_a_thousand_blocks() {
	ExtBuilder::default().with_pot(1_000_000_000).build_and_execute(|| {
		// The author of the block after the fee gets a thousandth of the fee.
		author(1);
		assert_eq!(balance(1), ENDOWMENT + 1_000_000);
		for _ in 1..1_000 {
			author(2);
		}
		// After a thousand blocks a little more than 1/e is left: 0.999^1000 = 0.3677.
		let left = in_pot() - MINIMUM;
		assert!((367_690_000..367_700_000).contains(&left), "{left}");
	});
}

proptest! {
	/// Checks for any fees and authors: each coin is in the pot or with an author, no reward
	/// exceeds the highest share of the pot, and the pot keeps its minimum balance.
	#[test]
	fn every_coin_is_in_the_pot_or_with_an_author(
		share in 0u32..=MAX_REWARD_SHARE.deconstruct(),
		steps in prop::collection::vec((0u128..1_000_000_000, 1u64..200), 1..50),
	) {
		let parameters = Parameters { reward_share: Permill::from_parts(share), ..parameters() };
		ExtBuilder::default().with_parameters(parameters).with_pot(0).build_and_execute(|| {
			for (fee, who) in steps {
				let pot = ValidatorSet::account();
				Balances::mint_into(&pot, fee).unwrap();
				let (all, above, had) =
					(Balances::total_issuance(), in_pot() - MINIMUM, balance(who));
				let promised = ValidatorSet::pot().next_reward;

				author(who);

				let paid = balance(who) - had;
				assert!(paid == promised || paid == 0 && had + promised < MINIMUM);
				assert!(paid <= MAX_REWARD_SHARE * above);
				assert_eq!(in_pot(), MINIMUM + above - paid);
				assert_eq!(Balances::total_issuance(), all);
			}
		});
	}
}
