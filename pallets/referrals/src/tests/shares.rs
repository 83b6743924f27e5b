// SPDX-License-Identifier: Apache-2.0

//! Shares that were paid.

use crate::{mock::*, EarnerTotals, Event, PaidForClients, Totals};
use talent_primitives::{
	FeeReceiver,
	ShareKind::{self, *},
};

/// Asserts the last event.
fn assert_credited(
	earner: AccountId,
	kind: ShareKind,
	subject: AccountId,
	asset: talent_primitives::AssetKind,
	amount: u128,
	value: u128,
	total: u128,
) {
	System::assert_last_event(
		Event::RewardCredited {
			earner,
			kind,
			subject,
			invoice: INVOICE,
			asset,
			amount,
			value,
			total,
		}
		.into(),
	);
}

#[test]
fn are_added_up_for_each_earner_and_kind() {
	ExtBuilder::default().build_and_execute(|| {
		let context = context(Some(OTHER));
		share_paid(&context, ClientReferrer, OTHER, 20);
		assert_credited(OTHER, ClientReferrer, CLIENT, NATIVE, 20, 20, 20);
		share_paid(&context, TalentReferrer, OTHER, 10);
		assert_credited(OTHER, TalentReferrer, TALENT, NATIVE, 10, 10, 30);
		share_paid(&context, Recommender, OTHER, 5);
		assert_credited(OTHER, Recommender, TALENT, NATIVE, 5, 5, 35);
		share_paid(&context, Recommender, RECOMMENDER, 7);
		assert_credited(RECOMMENDER, Recommender, TALENT, NATIVE, 7, 7, 7);

		assert_eq!(
			ReferralsPallet::totals(OTHER),
			Totals { client_referrer: 20, talent_referrer: 10, recommender: 5, shares: 3 }
		);
		assert_eq!(
			ReferralsPallet::totals(RECOMMENDER),
			Totals { recommender: 7, shares: 1, ..Default::default() }
		);
	});
}

#[test]
fn in_an_asset_count_with_their_value_in_btrst() {
	ExtBuilder::default().build_and_execute(|| {
		let context = context(None);
		ReferralsPallet::on_share_paid(&context, ClientReferrer, &OTHER, &USD, 1_000, 4_000);

		assert_credited(OTHER, ClientReferrer, CLIENT, USD, 1_000, 4_000, 4_000);
		assert_eq!(ReferralsPallet::totals(OTHER).client_referrer, 4_000);
		assert_eq!(PaidForClients::<Test>::get(CLIENT), 4_000);
	});
}

#[test]
fn without_a_price_are_told_and_counted_with_no_value() {
	ExtBuilder::default().build_and_execute(|| {
		let context = context(None);
		ReferralsPallet::on_share_paid(&context, ClientReferrer, &OTHER, &USD, 1_000, 0);

		assert_credited(OTHER, ClientReferrer, CLIENT, USD, 1_000, 0, 0);
		assert_eq!(ReferralsPallet::totals(OTHER), Totals { shares: 1, ..Default::default() });
		assert!(!PaidForClients::<Test>::contains_key(CLIENT));
	});
}

#[test]
fn of_nothing_leave_no_trace() {
	ExtBuilder::default().build_and_execute(|| {
		let before = System::events().len();
		ReferralsPallet::on_share_paid(&context(None), ClientReferrer, &OTHER, &USD, 0, 0);
		assert_eq!(System::events().len(), before);
		assert!(!EarnerTotals::<Test>::contains_key(OTHER));
	});
}

#[test]
fn of_other_kinds_are_not_counted() {
	ExtBuilder::default().build_and_execute(|| {
		let before = System::events().len();
		for kind in [Screening, DisputePot, Validators, Treasury] {
			share_paid(&context(None), kind, OTHER, 100);
		}
		assert_eq!(System::events().len(), before);
		assert_eq!(EarnerTotals::<Test>::iter().count(), 0);

		let mut totals = Totals::default();
		for kind in [Screening, DisputePot, Validators, Treasury] {
			totals.credit(kind, 100);
		}
		assert_eq!(totals, Totals::default());
	});
}

#[test]
fn go_on_for_whoever_has_left_since() {
	ExtBuilder::default().build_and_execute(|| {
		set_member(OTHER, false);
		share_paid(&context(None), ClientReferrer, OTHER, 20);
		assert_eq!(ReferralsPallet::totals(OTHER).value(), 20);
	});
}

#[test]
fn never_overflow_a_total() {
	ExtBuilder::default().build_and_execute(|| {
		let most = u128::MAX;
		share_paid(&context(None), ClientReferrer, OTHER, most);
		share_paid(&context(None), ClientReferrer, OTHER, 1);
		share_paid(&context(None), TalentReferrer, OTHER, 1);
		assert_credited(OTHER, TalentReferrer, TALENT, NATIVE, 1, 1, most);
		assert_eq!(PaidForClients::<Test>::get(CLIENT), most);
		assert_eq!(ReferralsPallet::client_room(CLIENT), 0);
	});
}
