// SPDX-License-Identifier: Apache-2.0

//! What each call and each due item takes, measured on its longest way.

use talent_primitives::SkillId;

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing, with more coins than bonds and deposits take.
	fn make_member(who: &AccountId);

	/// Has it that `who`, a member, is vetted for `skill`, which there may not be yet.
	fn make_credential(who: &AccountId, skill: SkillId);
}
