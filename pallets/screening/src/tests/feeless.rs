// SPDX-License-Identifier: Apache-2.0

//! Duties cost nothing, exactly when they succeed; anything else does.

use crate::{mock::*, Call};
use frame_support::{
	assert_ok,
	dispatch::{CheckIfFeeless, GetDispatchInfo},
};
use sp_runtime::Weight;
use talent_primitives::Hash;

/// Asserts as well that the call is feeless only once.
fn is_feeless(call: &Call<Test>, who: AccountId) -> bool {
	feeless::is_feeless_once(&RuntimeCall::from(call.clone()), who)
}

fn commit(request: u32, commitment: Hash) -> Call<Test> {
	Call::commit_assessment { request, commitment }
}

fn reveal(who: AccountId, request: u32, score: u8) -> Call<Test> {
	Call::submit_assessment { request, score, report: report(who), salt: salt(who) }
}

#[test]
fn committing_is_free_for_the_seated_once_and_in_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!is_feeless(&commit(0, Hash::zero()), 11));
		let id = request(APPLICANT);
		assert!(!is_feeless(&commit(id, Hash::zero()), 11));
		pass(7);
		assert!(is_feeless(&commit(id, Hash::zero()), 11));
		for stranger in [14, APPLICANT, STRANGER] {
			assert!(!is_feeless(&commit(id, Hash::zero()), stranger));
		}
		assert!(!commit(id, Hash::zero()).is_feeless(&RuntimeOrigin::root()));
		assert!(!commit(id, Hash::zero()).is_feeless(&RuntimeOrigin::none()));
		assert_ok!(try_commit(11, id, 70));
		assert!(!is_feeless(&commit(id, Hash::zero()), 11));
		assert!(is_feeless(&commit(id, Hash::zero()), 12));
		pass_without_hooks(COMMIT_WINDOW);
		assert!(!is_feeless(&commit(id, Hash::zero()), 12));
	});
}

#[test]
fn revealing_is_free_for_what_was_committed_to_once_and_in_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		assert_ok!(try_commit(11, id, 70));
		assert!(!is_feeless(&reveal(11, id, 70), 11));
		assert_ok!(try_commit(12, id, 101));
		assert_ok!(try_commit(13, id, 70));
		assert!(is_feeless(&reveal(11, id, 70), 11));
		// Wrong, impossible, or another's.
		assert!(!is_feeless(&reveal(11, id, 71), 11));
		assert!(!is_feeless(&reveal(12, id, 101), 12));
		assert!(!is_feeless(&reveal(11, id, 70), 13));
		for stranger in [14, APPLICANT, STRANGER] {
			assert!(!is_feeless(&reveal(11, id, 70), stranger));
		}
		let without_report =
			Call::submit_assessment { request: id, score: 70, report: cid(""), salt: salt(11) };
		assert!(!is_feeless(&without_report, 11));
		assert!(!reveal(11, id, 70).is_feeless(&RuntimeOrigin::root()));
		assert_ok!(try_reveal(11, id, 70));
		assert!(!is_feeless(&reveal(11, id, 70), 11));
		assert!(is_feeless(&reveal(13, id, 70), 13));
		pass_without_hooks(REVEAL_WINDOW);
		assert!(!is_feeless(&reveal(13, id, 70), 13));
	});
}

#[test]
fn nothing_else_is_free() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		let calls = [
			Call::become_screener { skill: SKILL },
			Call::retire_as_screener { skill: SKILL },
			Call::request_screening { skill: SKILL, portfolio: cid("portfolio") },
			Call::claim_second_panel { request: id },
			Call::advance { request: id },
			Call::claim { dest: OTHER },
			Call::process_due { item: crate::DueItem::Request(id) },
		];
		for call in calls {
			for who in [11, APPLICANT, OTHER, STRANGER] {
				assert!(!is_feeless(&call, who), "{call:?}");
			}
			assert_ne!(call.get_dispatch_info().call_weight, Weight::zero());
		}
	});
}
