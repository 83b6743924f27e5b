// SPDX-License-Identifier: Apache-2.0

use crate::JobId;

/// Gate: can people still apply for this job, and whose is it.
///
/// Asked by referrals, answered by jobs.
pub trait OpenJobs<AccountId> {
	/// The client of `job`, if it takes applications now.
	fn client_of(job: JobId) -> Option<AccountId>;
}

/// No job is open.
impl<AccountId> OpenJobs<AccountId> for () {
	fn client_of(_: JobId) -> Option<AccountId> {
		None
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		assert_eq!(<() as OpenJobs<u64>>::client_of(0), None);
	}
}
