// SPDX-License-Identifier: Apache-2.0

use crate::SkillId;

/// Notification: how work went for which a credential was demanded.
///
/// Told by jobs, heard by screening, which adds it to the public record of those who have admitted
/// the talent.
pub trait VettedWork<AccountId> {
	/// A contract of `talent` is over under which something was paid, for a job that demanded
	/// `skill`.
	fn on_contract_completed(talent: &AccountId, skill: SkillId);

	/// `talent` has lost a dispute about a contract for a job that demanded `skill`.
	fn on_dispute_lost(talent: &AccountId, skill: SkillId);
}

/// Nobody remembers.
impl<AccountId> VettedWork<AccountId> for () {
	fn on_contract_completed(_: &AccountId, _: SkillId) {}

	fn on_dispute_lost(_: &AccountId, _: SkillId) {}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_does_nothing() {
		<() as VettedWork<u64>>::on_contract_completed(&1, 2);
		<() as VettedWork<u64>>::on_dispute_lost(&1, 2);
	}
}
