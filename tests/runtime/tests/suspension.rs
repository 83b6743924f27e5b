// SPDX-License-Identifier: Apache-2.0

//! A suspension stops new commitments and nothing else.

use frame_support::assert_ok;
use pallet_jobs::{JobDetails, Work};
use talent_primitives::Roles;
use talent_runtime::{constants::currency::BTRST, Runtime};
use talent_runtime_tests::*;

#[test]
fn both_sides_are_suspended_and_the_contract_goes_on_to_its_end() {
	on_dev(|| {
		let (client, talent) = (Person::Dave, Person::Eve);
		join(client, Roles::CLIENT);
		join(talent, Roles::TALENT);
		let job = post(client, JobDetails { openings: 3, ..job_details() });
		let contract = sign(client, job, talent, fixed(&[100 * BTRST, 50 * BTRST]));
		let offered = offer(client, job, talent, fixed(&[10 * BTRST]));
		let (clients, talents) = (Purse::of(client), Purse::of(talent));

		for who in [client, talent] {
			let account = who.to_account_id();
			assert_ok!(council(2, MembersCall::suspend { account, reason: cid("reason") }));
		}

		// Nothing new.
		let suspended = Err(pallet_members::Error::<Runtime>::Suspended.into());
		let details = job_details();
		assert_eq!(submit(client, JobsCall::post_job { details }), suspended);
		assert_eq!(try_offer(client, job, talent, fixed(&[BTRST])), suspended);
		let apply = JobsCall::apply { job, proposal: cid("proposal"), recommended_by: None };
		assert_eq!(submit(talent, apply), suspended);
		assert_eq!(accept(talent, offered), suspended);

		// What was begun goes on: bill, approve, top up, bonus, take back, end.
		let first = bill(talent, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(client, first, Some(60 * BTRST)));
		assert_ok!(fund(client, contract, 55 * BTRST));
		bill(talent, contract, Work::Milestone { index: 1 });
		let bonus = ask_bonus(talent, contract, 5 * BTRST);
		assert_ok!(approve(client, bonus, None));
		let unpaid = ask_bonus(talent, contract, 5 * BTRST);
		assert_ok!(submit(talent, JobsCall::cancel_invoice { invoice: unpaid }));
		assert_ok!(submit(client, JobsCall::withdraw_offer { contract: offered }));
		assert_ok!(end(client, contract));
		assert_ok!(end(talent, contract));
		assert_ok!(close_job(client, job));
		pass_blocks(30);
		assert!(is_over(contract));
		assert_eq!(talents.gained(), 155 * BTRST);
		// The first milestone and the offer were funded before.
		assert_eq!(clients.lost(), 55 * BTRST + 5 * BTRST + BTRST / 2 - 11 * BTRST);
		nothing_is_left(&[client, talent]);

		// They may leave, but not come back before they are reinstated.
		assert_ok!(leave(talent));
		assert_eq!(held(talent.to_account_id()), 0);
		let join = MembersCall::join { roles: Roles::TALENT, profile: cid("p"), referrer: None };
		assert_eq!(submit(talent, join.clone()), suspended);
		let account = talent.to_account_id();
		assert_ok!(council(3, MembersCall::reinstate { account }));
		assert_ok!(submit(talent, join));
	});
}

#[test]
fn whoever_leaves_before_the_council_has_decided_is_kept_out_all_the_same() {
	on_dev(|| {
		let talent = Person::Eve;
		let account = talent.to_account_id();
		let suspend = MembersCall::suspend { account: account.clone(), reason: cid("reason") };
		// There is nothing to suspend of somebody who never belonged.
		let not_member = Err(pallet_members::Error::<Runtime>::NotMember.into());
		assert_eq!(council(2, suspend.clone()), not_member);

		join(talent, Roles::TALENT);
		assert_ok!(leave(talent));
		assert_ok!(council(3, suspend));

		let join = MembersCall::join { roles: Roles::TALENT, profile: cid("p"), referrer: None };
		let suspended = Err(pallet_members::Error::<Runtime>::Suspended.into());
		assert_eq!(submit(talent, join.clone()), suspended);
		assert_ok!(council(2, MembersCall::reinstate { account }));
		assert_ok!(submit(talent, join));
	});
}
