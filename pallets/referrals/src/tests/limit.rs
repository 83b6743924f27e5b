// SPDX-License-Identifier: Apache-2.0

//! The limits of shares.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::{FeeReceiver, ShareKind::*};

#[test]
fn of_a_clients_referrer_is_what_the_cap_leaves() {
	ExtBuilder::default().with_parameters(|p| p.client_cap = 100).build_and_execute(|| {
		let context = context(None);
		let left = || limit(&context, ClientReferrer, CLIENT_REFERRER, &NATIVE);
		assert_eq!(left(), Some(100));

		share_paid(&context, ClientReferrer, CLIENT_REFERRER, 60);
		assert_eq!(left(), Some(40));
		assert_eq!(limit(&context, ClientReferrer, CLIENT_REFERRER, &USD), Some(40));

		share_paid(&context, ClientReferrer, CLIENT_REFERRER, 40);
		assert_eq!(left(), Some(0));
	});
}

#[test]
fn is_each_clients_own() {
	ExtBuilder::default().with_parameters(|p| p.client_cap = 100).build_and_execute(|| {
		share_paid(&context(None), ClientReferrer, CLIENT_REFERRER, 60);
		let of_another = between(OTHER, TALENT, None);
		assert_eq!(limit(&of_another, ClientReferrer, CLIENT_REFERRER, &NATIVE), Some(100));
	});
}

#[test]
fn counts_what_was_paid_before_toward_a_new_cap() {
	ExtBuilder::default().with_parameters(|p| p.client_cap = 100).build_and_execute(|| {
		let context = context(None);
		share_paid(&context, ClientReferrer, CLIENT_REFERRER, 60);
		for (cap, left) in [(50, 0), (60, 0), (61, 1), (200, 140)] {
			assert_ok!(set_parameters(|p| p.client_cap = cap));
			assert_eq!(limit(&context, ClientReferrer, CLIENT_REFERRER, &NATIVE), Some(left));
		}
	});
}

#[test]
fn counts_neither_other_kinds_nor_what_has_no_price() {
	ExtBuilder::default().with_parameters(|p| p.client_cap = 100).build_and_execute(|| {
		let context = context(Some(RECOMMENDER));
		share_paid(&context, TalentReferrer, TALENT_REFERRER, 70);
		share_paid(&context, Recommender, RECOMMENDER, 70);
		ReferralsPallet::on_share_paid(&context, ClientReferrer, &CLIENT_REFERRER, &USD, 70, 0);
		assert_eq!(limit(&context, ClientReferrer, CLIENT_REFERRER, &NATIVE), Some(100));
	});
}

#[test]
fn is_none_for_all_others() {
	ExtBuilder::default().build_and_execute(|| {
		let context = context(Some(RECOMMENDER));
		for kind in [TalentReferrer, Recommender, Screening, DisputePot, Validators, Treasury] {
			assert_eq!(limit(&context, kind, RECOMMENDER, &NATIVE), None);
		}
	});
}

#[test]
fn is_nothing_for_whoever_has_let_their_pay_go_to_a_party_since() {
	ExtBuilder::default().build_and_execute(|| {
		set_referrer(CLIENT, CLIENT_REFERRER, 1);
		set_referrer(TALENT, TALENT_REFERRER, 1);
		let context = context(Some(RECOMMENDER));
		for kind in [ClientReferrer, TalentReferrer, Recommender] {
			// A fee in an asset is paid out later, after its conversion.
			let earner = earner(&context, kind).unwrap();
			assert_ne!(limit(&context, kind, earner, &USD), Some(0));
			for party in [CLIENT, TALENT] {
				set_payout(earner, party);
				assert_eq!(limit(&context, kind, earner, &USD), Some(0));
			}
		}
		// Other kinds of share have no limit here.
		assert_eq!(limit(&context, Screening, RECOMMENDER, &USD), None);
	});
}
