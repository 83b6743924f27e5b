// SPDX-License-Identifier: Apache-2.0

//! What binds an account is in the state: one item for each record, listed page by page, and gone
//! with the record. However many items an account has, opening, closing and leaving cost the same.

use frame_support::assert_ok;
use pallet_jobs::{Claim, Work};
use pallet_members::MAX_ITEMS_PER_PAGE;
use proptest::{prelude::*, test_runner::TestRunner};
use sp_runtime::{traits::Dispatchable, DispatchResult};
use std::collections::BTreeSet;
use talent_primitives::{Item, JobId, Roles, SkillId};
use talent_runtime::{
	constants::currency::BTRST, AccountId, Members, Runtime, RuntimeCall, RuntimeOrigin,
};
use talent_runtime_tests::*;
use talent_test_support::counting::{count, Cost};

/// Has one item of each kind.
const BUSY: Person = Person::Bob;
/// Works for the busy one.
const TALENT: Person = Person::Charlie;
/// Has the busy one work.
const CLIENT: Person = Person::Dave;

/// A skill that nobody else screens for.
const OTHER_SKILL: SkillId = 1;
const BILL: u128 = 100 * BTRST;

type MembersError = pallet_members::Error<Runtime>;
type ReferralsCall = pallet_referrals::Call<Runtime>;

/// A page of the open items of the busy one.
fn page(after: Option<Item<AccountId>>, limit: u32) -> Vec<Item<AccountId>> {
	Members::open_items(BUSY.to_account_id(), after, limit)
}

/// The open items are those of the records.
fn items_hold() {
	assert_ok!(Members::do_try_state());
}

/// Lets blocks pass until `item` of the busy one is closed.
fn pass_until_closed(item: &Item<AccountId>) {
	let patience = block() + 2_000;
	while open_items(BUSY).contains(item) {
		assert!(block() < patience, "{item:?} stays open");
		next_block();
	}
}

#[test]
fn an_account_finds_one_item_of_each_kind_and_leaves_when_all_records_have_ended() {
	on_dev(|| {
		join(BUSY, Roles { client: true, ..Roles::TALENT });
		join(TALENT, Roles::TALENT);
		join(CLIENT, Roles::CLIENT);
		assert_eq!(open_items(BUSY), []);

		// As a client: a job, and a contract with a disputed invoice.
		let job = post_job(BUSY);
		let given = offer(BUSY, job, TALENT, fixed(&[BILL]));
		assert_eq!(open_items(BUSY), [Item::Job(job), Item::ContractAsClient(given)]);
		assert_eq!(open_items(TALENT), [], "an offer binds the client alone");
		assert_ok!(accept(TALENT, given));
		assert_eq!(open_items(TALENT), [Item::ContractAsTalent(given)]);
		let invoice = bill(TALENT, given, Work::Milestone { index: 0 });
		let claimed = dispute(BUSY, invoice, Claim::Cancelled);

		// As a talent: a contract with a disputed invoice, and an application for another job.
		let taken = sign(CLIENT, post_job(CLIENT), BUSY, fixed(&[BILL]));
		let invoice = bill(BUSY, taken, Work::Milestone { index: 0 });
		let answered = dispute(CLIENT, invoice, Claim::Cancelled);
		let wanted = post_job(CLIENT);
		apply(BUSY, wanted);

		// A recommendation, a request to be vetted, and a bond as a screener and as a juror.
		let candidate = TALENT.to_account_id();
		let recommend = ReferralsCall::recommend { job: wanted, candidate: candidate.clone() };
		assert_ok!(submit(BUSY, recommend));
		let request = request_screening(BUSY);
		let (skill, account) = (OTHER_SKILL, BUSY.to_account_id());
		let appoint = RuntimeCall::from(ScreeningCall::appoint_screener { skill, account });
		assert_ok!(appoint.dispatch(RuntimeOrigin::root()));
		assert_ok!(submit(BUSY, ScreeningCall::become_screener { skill }));
		assert_ok!(submit(BUSY, JuryCall::volunteer { expertise: Default::default() }));

		let recommendation = Item::Recommendation { job: wanted, candidate: candidate.clone() };
		let all = [
			Item::Job(job),
			Item::Application(wanted),
			Item::ContractAsClient(given),
			Item::ContractAsTalent(taken),
			recommendation.clone(),
			Item::Screener(OTHER_SKILL),
			Item::ScreeningRequest(request),
			Item::Juror,
			Item::CaseAsClaimant(claimed),
			Item::CaseAsRespondent(answered),
		];
		assert_eq!(open_items(BUSY), all);
		items_hold();

		// Page by page: three, three, three, one.
		let mut seen = Vec::new();
		for size in [3, 3, 3, 1] {
			let items = page(seen.last().cloned(), 3);
			assert_eq!(items.len(), size);
			seen.extend(items);
		}
		assert_eq!(page(seen.last().cloned(), 3), []);
		assert_eq!(BTreeSet::from_iter(seen), BTreeSet::from_iter(all.clone()));

		// Each goes when its record ends, and takes no other with it.
		let mut left = BTreeSet::from(all);
		let mut close = |item: Item<AccountId>, end_record: &dyn Fn()| {
			assert_eq!(leave(BUSY), Err(MembersError::ItemsOpen.into()));
			end_record();
			pass_until_closed(&item);
			assert!(left.remove(&item));
			assert_eq!(BTreeSet::from_iter(open_items(BUSY)), left);
			items_hold();
		};
		let panel = pass_draw(request);
		close(Item::ScreeningRequest(request), &|| assess(request, &panel, &[90, 90, 90]));
		close(Item::CaseAsRespondent(answered), &|| {
			assert_ok!(submit(BUSY, JuryCall::accept_claim { case_id: answered }));
		});
		close(Item::CaseAsClaimant(claimed), &|| {
			assert_ok!(submit(TALENT, JuryCall::accept_claim { case_id: claimed }));
		});
		close(Item::Application(wanted), &|| {
			assert_ok!(submit(BUSY, JobsCall::withdraw_application { job: wanted }));
		});
		close(recommendation, &|| {
			let (job, candidate) = (wanted, candidate.clone());
			assert_ok!(submit(BUSY, ReferralsCall::withdraw_recommendation { job, candidate }));
		});
		close(Item::Job(job), &|| assert_eq!(close_job(BUSY, job), Ok(())));
		close(Item::ContractAsClient(given), &|| assert_eq!(end(TALENT, given), Ok(())));
		close(Item::ContractAsTalent(taken), &|| assert_eq!(end(BUSY, taken), Ok(())));
		close(Item::Screener(OTHER_SKILL), &|| {
			let skill = OTHER_SKILL;
			assert_ok!(submit(BUSY, ScreeningCall::retire_as_screener { skill }));
		});
		// The queue finishes an exit that cannot be complete at once.
		close(Item::Juror, &|| assert_eq!(submit(BUSY, JuryCall::stand_down {}), Ok(())));

		assert_eq!(page(None, MAX_ITEMS_PER_PAGE), []);
		assert_ok!(leave(BUSY));
		assert_eq!(Members::member(BUSY.to_account_id()), None);
	});
}

/// The busy one calls, without a transaction: what it costs in the storage of `members`.
fn act(call: impl Into<RuntimeCall>) -> (DispatchResult, Cost) {
	let call = call.into();
	let origin = RuntimeOrigin::signed(BUSY.to_account_id());
	let (result, cost) = count(&["Members"], || call.dispatch(origin));
	(result.map(|_| ()).map_err(|error| error.error), cost)
}

/// The busy one posts a job.
fn open_job() -> (JobId, Cost) {
	let job = pallet_jobs::NextJob::<Runtime>::get();
	let (posted, cost) = act(JobsCall::post_job { details: job_details() });
	assert_ok!(posted);
	(job, cost)
}

/// The busy one closes a job.
fn close(job: JobId) -> Cost {
	let (closed, cost) = act(JobsCall::close_job { job });
	assert_ok!(closed);
	cost
}

#[test]
fn hundreds_of_items_make_nothing_dearer() {
	on_dev(|| {
		join(BUSY, Roles::CLIENT);
		let refused = || {
			let (result, cost) = act(MembersCall::leave {});
			assert_eq!(result, Err(MembersError::ItemsOpen.into()));
			cost
		};
		let (first, opened) = open_job();
		let costs = (opened, refused(), close(first));
		// The standing is the member and the suspension; then come the member again, and the item.
		assert_eq!((costs.0.all_reads, costs.0.all_writes), (4, 2));
		// The member.
		assert_eq!((costs.1.all_reads, costs.1.all_writes), (1, 0));
		// The item and the member.
		assert_eq!((costs.2.all_reads, costs.2.all_writes), (2, 2));

		let many = (0..400).map(|_| open_job().0).collect::<Vec<_>>();
		assert_eq!(open_items(BUSY).len(), 400);
		items_hold();
		let (one_more, opened) = open_job();
		assert_eq!((opened, refused(), close(one_more)), costs);

		for job in many {
			assert_eq!(close(job), costs.2);
		}
		let (left, cost) = act(MembersCall::leave {});
		assert_ok!(left);
		assert_eq!((cost.all_reads, cost.all_writes), (1, 1));
	});
}

#[test]
fn pages_visit_every_item_once_while_others_come_and_go() {
	let config = ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() };
	let sizes = 1..40u32;
	let between = prop::collection::vec((any::<bool>(), 0..1_000usize), 0..300);
	let tried = TestRunner::new(config).run(&(sizes, between), |(size, between)| {
		on_dev(|| walk(size, &between));
		Ok(())
	});
	tried.expect("every item is visited once");
}

/// Reads all pages of this size. After each, a few jobs are posted and a few closed, the last that
/// was read among them.
fn walk(size: u32, between: &[(bool, usize)]) {
	join(BUSY, Roles::CLIENT);
	let mut open = (0..200).map(|_| open_job().0).collect::<Vec<_>>();
	let mut steady = BTreeSet::from_iter(open_items(BUSY));
	let mut seen = BTreeSet::new();
	let mut after = None;
	let mut steps = between.chunks(8);
	loop {
		let items = page(after, size);
		assert!(items.len() <= size as usize);
		for item in &items {
			assert!(seen.insert(item.clone()), "{item:?} is visited twice");
		}
		if items.len() < size as usize {
			break;
		}
		after = items.last().cloned();
		for (post, index) in steps.next().unwrap_or_default() {
			if *post {
				open.push(open_job().0);
			} else {
				let last = open.iter().position(|job| after == Some(Item::Job(*job)));
				let job = open.swap_remove(last.unwrap_or(index % open.len()));
				close(job);
				steady.remove(&Item::Job(job));
			}
		}
	}
	assert!(steady.is_subset(&seen), "an item that was open all the while was not visited");
	items_hold();
}
