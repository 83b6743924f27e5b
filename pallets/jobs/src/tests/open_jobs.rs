// SPDX-License-Identifier: Apache-2.0

//! What others are told of a job: whether people can apply, and whose it is.

use crate::{mock::*, JobDetails};
use frame_support::assert_ok;
use talent_primitives::OpenJobs;

fn client_of(job: u32) -> Option<AccountId> {
	<Jobs as OpenJobs<AccountId>>::client_of(job)
}

#[test]
fn a_job_is_open_from_when_it_was_posted_to_when_it_is_closed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(client_of(0), None);
		let job = post();
		assert_eq!(client_of(job), Some(CLIENT));
		// Kept for an application, but closed.
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert!(Jobs::job(job).is_some());
		assert_eq!(client_of(job), None);
	});
}

#[test]
fn a_job_that_is_filled_or_has_expired_is_not_open() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Jobs::post_job(signed(CLIENT), JobDetails { openings: 1, ..details() }));
		let offered = offer(0, TALENT, fixed(&[100]));
		assert_eq!(client_of(0), Some(CLIENT));
		accept(offered);
		assert_eq!(client_of(0), None);
		let job = post();
		skip_to(100);
		assert_eq!(client_of(job), Some(CLIENT));
		skip_to(101);
		assert_eq!(client_of(job), None);
	});
}

#[test]
fn a_job_in_a_retired_category_or_a_delisted_currency_takes_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post_in(ASSET);
		Delisted::set(true);
		assert_eq!(client_of(job), None);
		Delisted::set(false);
		assert_eq!(client_of(job), Some(CLIENT));
		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		assert_eq!(client_of(job), None);
	});
}

#[test]
fn a_job_that_keeps_as_many_applications_as_it_takes_is_open_still() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Jobs::post_job(signed(CLIENT), JobDetails { max_applications: 1, ..details() }));
		assert_ok!(Jobs::apply(signed(TALENT), 0, cid("me"), None));
		assert_eq!(client_of(0), Some(CLIENT));
	});
}
