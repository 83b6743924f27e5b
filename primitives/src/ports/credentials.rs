// SPDX-License-Identifier: Apache-2.0

use crate::SkillId;

/// Gate: does this member hold a live credential for this skill.
///
/// Asked by jobs and jury, answered by screening.
pub trait Credentials<AccountId> {
	/// Whether a job may demand `skill` now.
	fn is_offered(skill: SkillId) -> bool;

	/// Whether `who` holds a credential for `skill` that has neither expired nor been revoked.
	fn holds(who: &AccountId, skill: SkillId) -> bool;
}

/// No skill exists and nobody holds it.
impl<AccountId> Credentials<AccountId> for () {
	fn is_offered(_: SkillId) -> bool {
		false
	}

	fn holds(_: &AccountId, _: SkillId) -> bool {
		false
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		assert!(!<() as Credentials<u64>>::is_offered(0));
		assert!(!<() as Credentials<u64>>::holds(&1, 0));
	}
}
