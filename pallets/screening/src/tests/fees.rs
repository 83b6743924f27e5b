// SPDX-License-Identifier: Apache-2.0

//! Who has earned the screening share of a fee, as the fee treasury asks.

use crate::{mock::*, Event, Rewards};
use frame_support::assert_ok;
use talent_primitives::{AssetKind, FeeReceiver, ShareKind};

const NATIVE: AssetKind = AssetKind::Native;
const ASSET: AssetKind = AssetKind::WithId(1);
const KINDS: [ShareKind; 7] = [
	ShareKind::ClientReferrer,
	ShareKind::TalentReferrer,
	ShareKind::Recommender,
	ShareKind::Screening,
	ShareKind::DisputePot,
	ShareKind::Validators,
	ShareKind::Treasury,
];

fn limit(skill: Option<u16>, kind: ShareKind, asset: &AssetKind) -> Option<u128> {
	Screening::limit(&fee_context(skill), kind, &pot(), asset)
}

#[test]
fn nobody_before_anybody_was_assessed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(earner(Some(SKILL), ShareKind::Screening), None);
		committed(APPLICANT, &[90, 90, 90]);
		assert_eq!(earner(Some(SKILL), ShareKind::Screening), None);
		assert_eq!(limit(Some(SKILL), ShareKind::Screening, &NATIVE), Some(0));
	});
}

#[test]
fn the_pot_for_those_who_have_assessed_whether_they_passed_or_failed_anybody() {
	for score in [90, 10] {
		ExtBuilder::default().build_and_execute(|| {
			judged(APPLICANT, &[score; 3]);
			assert_eq!(earner(Some(SKILL), ShareKind::Screening), Some(pot()));
			assert_eq!(limit(Some(SKILL), ShareKind::Screening, &NATIVE), None);
		});
	}
}

#[test]
fn nobody_for_another_skill_for_none_or_of_another_kind() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(earner(Some(OTHER_SKILL), ShareKind::Screening), None);
		assert_eq!(earner(None, ShareKind::Screening), None);
		for kind in KINDS.into_iter().filter(|kind| *kind != ShareKind::Screening) {
			assert_eq!(earner(Some(SKILL), kind), None);
			assert_eq!(limit(Some(SKILL), kind, &NATIVE), None);
		}
	});
}

#[test]
fn nothing_of_an_asset_and_nothing_when_all_have_vested_meanwhile() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(limit(Some(SKILL), ShareKind::Screening, &ASSET), Some(0));
		pass(VESTING);
		assert_eq!(earner(Some(SKILL), ShareKind::Screening), None);
		assert_eq!(limit(Some(SKILL), ShareKind::Screening, &NATIVE), Some(0));
	});
}

#[test]
fn a_share_is_divided_and_told() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		System::reset_events();
		pay_share(7);
		assert_eq!(
			events(),
			[Event::RewardShared { skill: SKILL, asset: NATIVE, to: pot(), amount: 7, points: 3 }]
		);
		let rewards = Rewards::<Test>::get(SKILL);
		assert_eq!((rewards.per_point, rewards.rest, rewards.owed), (2, 1, 7));
		assert_eq!(Screening::ledger(), 7);
	});
}

#[test]
fn what_is_not_ours_is_not_counted() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		let tell = |skill, kind, earner, asset, amount| {
			let context = fee_context(skill);
			Screening::on_share_paid(&context, kind, &earner, asset, amount, amount);
		};
		tell(Some(SKILL), ShareKind::Validators, pot(), &NATIVE, 5);
		tell(Some(SKILL), ShareKind::Screening, OTHER, &NATIVE, 5);
		tell(Some(SKILL), ShareKind::Screening, pot(), &ASSET, 5);
		tell(Some(SKILL), ShareKind::Screening, pot(), &NATIVE, 0);
		tell(None, ShareKind::Screening, pot(), &NATIVE, 5);
		// Nor what came when nobody earns: it cannot be, and is owed to nobody.
		tell(Some(OTHER_SKILL), ShareKind::Screening, pot(), &NATIVE, 5);
		assert_eq!(Screening::ledger(), 0);
		assert_eq!(Rewards::<Test>::get(SKILL).owed, 0);
		assert_ok!(Screening::do_try_state());
	});
}
