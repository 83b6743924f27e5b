// SPDX-License-Identifier: Apache-2.0

use crate::JobId;

/// Gate: was this candidate recommended for this job by this member.
///
/// Asked by jobs when an applicant names a recommender, answered by referrals.
pub trait Recommendations<AccountId> {
	/// Whether `recommender` has a live recommendation of `candidate` for `job`.
	fn is_recommended(job: JobId, candidate: &AccountId, recommender: &AccountId) -> bool;
}

/// Nobody was recommended.
impl<AccountId> Recommendations<AccountId> for () {
	fn is_recommended(_: JobId, _: &AccountId, _: &AccountId) -> bool {
		false
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		assert!(!<() as Recommendations<u64>>::is_recommended(0, &1, &2));
	}
}
