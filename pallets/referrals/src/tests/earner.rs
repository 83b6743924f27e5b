// SPDX-License-Identifier: Apache-2.0

//! The earners of shares.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::ShareKind::{self, *};

/// The kinds that are earned in this pallet.
const OURS: [ShareKind; 3] = [ClientReferrer, TalentReferrer, Recommender];

/// Returns the earner of each kind, on an invoice with a named recommender.
fn earners() -> [Option<AccountId>; 3] {
	OURS.map(|kind| earner(&context(Some(RECOMMENDER)), kind))
}

/// Runs a test with referrers of client and talent.
fn with_referrers(test: impl FnOnce()) {
	ExtBuilder::default().build_and_execute(|| {
		set_referrer(CLIENT, CLIENT_REFERRER, 1);
		set_referrer(TALENT, TALENT_REFERRER, 1);
		test();
	});
}

#[test]
fn is_whoever_brought_or_recommended() {
	with_referrers(|| {
		assert_eq!(earners(), [Some(CLIENT_REFERRER), Some(TALENT_REFERRER), Some(RECOMMENDER)]);
	});
}

#[test]
fn is_nobody_when_nobody_did() {
	ExtBuilder::default().build_and_execute(|| {
		for kind in OURS {
			assert_eq!(earner(&context(None), kind), None);
		}
	});
}

#[test]
fn is_nobody_for_what_is_earned_elsewhere() {
	with_referrers(|| {
		for kind in [Screening, DisputePot, Validators, Treasury] {
			assert_eq!(earner(&context(Some(RECOMMENDER)), kind), None);
		}
	});
}

#[test]
fn one_account_can_earn_all_three() {
	ExtBuilder::default().build_and_execute(|| {
		set_referrer(CLIENT, RECOMMENDER, 1);
		set_referrer(TALENT, RECOMMENDER, 1);
		assert_eq!(earners(), [Some(RECOMMENDER); 3]);
	});
}

#[test]
fn is_never_a_party() {
	ExtBuilder::default().build_and_execute(|| {
		// Each party is the referrer of the other.
		set_referrer(CLIENT, TALENT, 1);
		set_referrer(TALENT, CLIENT, 1);
		for named in [CLIENT, TALENT] {
			let context = context(Some(named));
			for kind in OURS {
				assert_eq!(earner(&context, kind), None);
			}
		}
	});
}

#[test]
fn is_nobody_whose_pay_goes_to_a_party() {
	for party in [CLIENT, TALENT] {
		with_referrers(|| {
			for who in [CLIENT_REFERRER, TALENT_REFERRER, RECOMMENDER] {
				set_payout(who, party);
			}
			assert_eq!(earners(), [None; 3]);
		});
	}
}

#[test]
fn is_whoever_earned_it_though_their_pay_goes_elsewhere() {
	with_referrers(|| {
		for who in [CLIENT_REFERRER, TALENT_REFERRER, RECOMMENDER] {
			set_payout(who, STRANGER);
		}
		assert_eq!(earners(), [Some(CLIENT_REFERRER), Some(TALENT_REFERRER), Some(RECOMMENDER)]);
	});
}

#[test]
fn is_nobody_who_has_left() {
	with_referrers(|| {
		for who in [CLIENT_REFERRER, TALENT_REFERRER, RECOMMENDER] {
			set_member(who, false);
		}
		assert_eq!(earners(), [None; 3]);
	});
}

#[test]
fn may_be_suspended() {
	with_referrers(|| {
		for who in [CLIENT_REFERRER, TALENT_REFERRER, RECOMMENDER] {
			suspend(who);
		}
		assert_eq!(earners(), [Some(CLIENT_REFERRER), Some(TALENT_REFERRER), Some(RECOMMENDER)]);
	});
}

#[test]
fn of_a_talent_the_referrer_until_the_time_is_over() {
	ExtBuilder::default().with_parameters(|p| p.talent_period = 10).build_and_execute(|| {
		set_referrer(CLIENT, CLIENT_REFERRER, 5);
		set_referrer(TALENT, TALENT_REFERRER, 5);

		System::set_block_number(14);
		assert_eq!(earners()[1], Some(TALENT_REFERRER));
		System::set_block_number(15);
		assert_eq!(earners(), [Some(CLIENT_REFERRER), None, Some(RECOMMENDER)]);

		// A change holds also for talent who have joined before.
		assert_ok!(set_parameters(|p| p.talent_period = 11));
		assert_eq!(earners()[1], Some(TALENT_REFERRER));
		assert_ok!(set_parameters(|p| p.talent_period = 0));
		set_referrer(TALENT, TALENT_REFERRER, 15);
		assert_eq!(earners()[1], None);
	});
}

#[test]
fn of_a_talent_who_joined_at_the_end_of_time_is_the_referrer_until_then() {
	ExtBuilder::default().build_and_execute(|| {
		set_referrer(TALENT, TALENT_REFERRER, u64::MAX);
		assert_eq!(earners()[1], Some(TALENT_REFERRER));
	});
}

#[test]
fn by_recommendation_is_whoever_was_named_though_it_was_withdrawn_since() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
		assert_eq!(earner(&context(Some(RECOMMENDER)), Recommender), Some(RECOMMENDER));
	});
}

#[test]
fn by_recommendation_is_nobody_who_was_not_named() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_eq!(earner(&context(None), Recommender), None);
	});
}
