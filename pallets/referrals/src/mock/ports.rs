// SPDX-License-Identifier: Apache-2.0

//! Mocks of the ports of members and jobs that only this pallet uses.

use super::*;
use frame_support::parameter_types;
use std::collections::BTreeMap;
use talent_primitives::{JobId, OpenJobs, Referral, Referrers};

parameter_types! {
	/// The referral of each account. Default: none.
	pub static Referrals: BTreeMap<AccountId, Referral<AccountId, BlockNumber>> = BTreeMap::new();
	/// The jobs that take applications, with their clients. Default: none.
	pub static Jobs: BTreeMap<JobId, AccountId> = BTreeMap::new();
	/// The jobs that [`MockJobs`] was asked about, in order.
	pub static JobsAsked: Vec<JobId> = Vec::new();
}

/// Sets the answers of these mocks to their defaults.
pub fn reset_ports() {
	Referrals::take();
	Jobs::take();
	JobsAsked::take();
}

/// Referrers as [`set_referrer`] has set them.
pub struct MockReferrers;
impl Referrers<AccountId, BlockNumber> for MockReferrers {
	fn referral_of(who: &AccountId) -> Option<Referral<AccountId, BlockNumber>> {
		Referrals::get().remove(who)
	}
}

/// Open jobs as a test has set them.
pub struct MockJobs;
impl OpenJobs<AccountId> for MockJobs {
	fn client_of(job: JobId) -> Option<AccountId> {
		JobsAsked::mutate(|asked| asked.push(job));
		Jobs::get().get(&job).copied()
	}
}

/// Makes `referrer` the referrer of `who`, who has joined in block `since`.
pub fn set_referrer(who: AccountId, referrer: AccountId, since: BlockNumber) {
	Referrals::mutate(|all| all.insert(who, Referral { referrer, since }));
}

/// Closes every job.
pub fn close_all_jobs() {
	Jobs::take();
}
