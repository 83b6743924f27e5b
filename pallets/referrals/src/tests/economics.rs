// SPDX-License-Identifier: Apache-2.0

//! The cost of referring oneself, with a model of the fee's split that moves coins. The numbers are
//! those of docs/economics.md.

use crate::{mock::*, Error};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;

/// Returns the coins of a group of accounts, on hold or not.
fn together(group: &[AccountId]) -> Balance {
	group.iter().map(|who| wealth(*who)).sum()
}

/// Returns the loss of a group with an invoice over 1,000 BTRST.
fn loss(
	group: &[AccountId],
	client: AccountId,
	talent: AccountId,
	recommender: Option<AccountId>,
) -> Balance {
	let before = together(group);
	pay_invoice(&between(client, talent, recommender), 1_000 * BTRST);
	before - together(group)
}

#[test]
fn an_honest_invoice() {
	ExtBuilder::default().build_and_execute(|| {
		set_referrer(CLIENT, CLIENT_REFERRER, 1);
		set_referrer(TALENT, TALENT_REFERRER, 1);

		pay_invoice(&context(Some(RECOMMENDER)), 1_000 * BTRST);

		let gained = [
			(TALENT, 1_000),
			(CLIENT_REFERRER, 20),
			(TALENT_REFERRER, 10),
			(RECOMMENDER, 5),
			(TREASURY, 65),
		];
		for (who, btrst) in gained {
			assert_eq!(wealth(who), ENDOWMENT + btrst * BTRST);
		}
		assert_eq!(wealth(CLIENT), ENDOWMENT - 1_100 * BTRST);
	});
}

#[test]
fn a_client_brought_by_their_own_second_account_has_a_discount_until_the_cap() {
	ExtBuilder::default().build_and_execute(|| {
		let (second, one_person) = (OTHER, [CLIENT, OTHER]);
		set_referrer(CLIENT, second, 1);

		// 8 % instead of 10 %.
		assert_eq!(loss(&one_person, CLIENT, TALENT, None), 1_080 * BTRST);

		// Invoices over 5,000,000 BTRST use the cap up; the last of them in part.
		pay_invoice(&context(None), 4_998_000 * BTRST);
		assert_eq!(ReferralsPallet::client_room(CLIENT), 20 * BTRST);
		pay_invoice(&context(None), 2_000 * BTRST);
		assert_eq!(ReferralsPallet::client_room(CLIENT), 0);
		assert_eq!(wealth(second), ENDOWMENT + 100_000 * BTRST);

		// From then on the whole fee is gone.
		assert_eq!(loss(&one_person, CLIENT, TALENT, None), 1_100 * BTRST);

		// Another account begins anew, with the same discount and never a larger one.
		set_referrer(STRANGER, second, 1);
		assert_eq!(loss(&[STRANGER, OTHER], STRANGER, TALENT, None), 1_080 * BTRST);
	});
}

#[test]
fn a_talent_brought_and_recommended_by_their_own_second_account_costs_the_client_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let (second, one_person) = (OTHER, [TALENT, OTHER]);
		set_referrer(TALENT, second, 1);
		assert_ok!(recommend(second, JOB, TALENT));

		let before = together(&one_person);
		assert_eq!(loss(&[CLIENT], CLIENT, TALENT, Some(second)), 1_100 * BTRST);
		assert_eq!(together(&one_person) - before, 1_015 * BTRST);
		assert_eq!(wealth(TREASURY), ENDOWMENT + 85 * BTRST);

		// After two years the recommendation is left, if there is one for each job.
		System::set_block_number(1 + 10_512_000);
		let before = together(&one_person);
		assert_eq!(loss(&[CLIENT], CLIENT, TALENT, Some(second)), 1_100 * BTRST);
		assert_eq!(together(&one_person) - before, 1_005 * BTRST);
	});
}

#[test]
fn whoever_is_client_talent_and_all_the_rest_loses_65_of_a_fee_of_100() {
	ExtBuilder::default().build_and_execute(|| {
		set_referrer(CLIENT, OTHER, 1);
		set_referrer(TALENT, OTHER, 1);
		assert_ok!(recommend(OTHER, JOB, TALENT));

		assert_eq!(loss(&[CLIENT, TALENT, OTHER], CLIENT, TALENT, Some(OTHER)), 65 * BTRST);

		// More accounts for it do not help: each share is paid once.
		set_referrer(TALENT, TALENT_REFERRER, 1);
		let many = [CLIENT, TALENT, OTHER, TALENT_REFERRER, RECOMMENDER];
		assert_eq!(loss(&many, CLIENT, TALENT, Some(RECOMMENDER)), 65 * BTRST);
	});
}

#[test]
fn a_chain_that_trades_within_itself_loses() {
	ExtBuilder::default().build_and_execute(|| {
		let (a, b, c) = (OTHER, CLIENT, TALENT);
		set_referrer(b, a, 1);
		set_referrer(c, b, 1);
		let cases = [
			// Client, talent, recommender, and the loss of the three of a fee of 100.
			(b, c, Some(a), 75), // a referred b, and recommends; b would be c's referrer, but pays
			(b, c, None, 80),
			(c, a, Some(b), 75), // b referred c, and recommends; a has no referrer
			(a, c, Some(b), 85), // b referred c, and recommends
			(c, b, None, 90),    // a referred b; b would be c's referrer, but is paid
			(b, a, None, 100),   // a would be b's referrer, but is paid; a has no referrer
			(a, b, None, 100),
		];
		for (client, talent, recommender, lost) in cases {
			let lost = lost * BTRST;
			assert_eq!(loss(&[a, b, c], client, talent, recommender), lost, "{client} {talent}");
		}
	});
}

#[test]
fn a_ring_would_lose_if_there_could_be_one() {
	ExtBuilder::default().build_and_execute(|| {
		let ring = [OTHER, CLIENT, TALENT];
		for (place, who) in ring.iter().enumerate() {
			set_referrer(*who, ring[(place + 1) % 3], 1);
		}
		for (place, one) in ring.iter().enumerate() {
			let (next, last) = (ring[(place + 1) % 3], ring[(place + 2) % 3]);
			// The talent referred the client; the third referred the talent, and recommends.
			assert_eq!(loss(&ring, *one, next, Some(last)), 85 * BTRST);
			// The client referred the talent; the third referred the client, and recommends.
			assert_eq!(loss(&ring, next, *one, Some(last)), 75 * BTRST);
		}
	});
}

#[test]
fn whoever_recommends_everybody_has_deposits_held_and_earns_only_where_they_are_named() {
	ExtBuilder::default().build_and_execute(|| {
		let (bot, everybody) = (RECOMMENDER, 1_000..1_011u64);
		for candidate in everybody.clone().take(10) {
			assert_ok!(recommend(bot, JOB, candidate));
		}
		assert_noop!(recommend(bot, JOB, 1_010), Error::<Test>::MaxOpenExceeded);
		assert_noop!(recommend(bot, OTHER_JOB, 1_000), Error::<Test>::MaxOpenExceeded);
		assert_eq!(held(bot), 10 * BTRST);

		// All are hired, and one of them had named it.
		for talent in everybody.take(10) {
			pay_invoice(&between(CLIENT, talent, None), 1_000 * BTRST);
		}
		assert_eq!(wealth(bot), ENDOWMENT);
		pay_invoice(&between(CLIENT, 1_000, Some(bot)), 1_000 * BTRST);
		assert_eq!(wealth(bot), ENDOWMENT + 5 * BTRST);
	});
}

/// Accounts of one person.
const GROUP: [AccountId; 6] =
	[CLIENT, TALENT, RECOMMENDER, CLIENT_REFERRER, TALENT_REFERRER, OTHER];

fn account() -> impl Strategy<Value = AccountId> {
	proptest::sample::select(&GROUP[..])
}

/// Amounts where rounding shows, and all others.
fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![0..1_000u128, 0..1_000 * BTRST, 0..1_000_000 * BTRST]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	/// With any referrers (rings included), payout accounts and named recommenders, a group that
	/// trades within itself loses at least 65 of each 100 of the fee, on each invoice.
	#[test]
	fn those_who_trade_among_themselves_always_lose(
		referrers in proptest::collection::btree_map(account(), account(), 0..6),
		payouts in proptest::collection::btree_map(account(), account(), 0..3),
		cap in amount(),
		invoices in proptest::collection::vec(
			(account(), account(), proptest::option::of(account()), amount()), 1..20,
		),
	) {
		ExtBuilder::default().with_parameters(|p| p.client_cap = cap).build_and_execute(|| {
			for (who, by) in referrers {
				set_referrer(who, by, 1);
			}
			for (who, to) in payouts {
				set_payout(who, to);
			}
			for (client, talent, recommender, amount) in invoices {
				if client == talent {
					continue;
				}
				let before = (together(&GROUP), wealth(TREASURY));
				let (fee, rest) = pay_invoice(&between(client, talent, recommender), amount);
				assert!(rest * 100 >= fee * 65, "{rest} of {fee}");
				assert_eq!((together(&GROUP) + rest, wealth(TREASURY)), (before.0, before.1 + rest));
				assert!(crate::PaidForClients::<Test>::get(client) <= cap);
			}
		});
	}
}
