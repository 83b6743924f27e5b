// SPDX-License-Identifier: Apache-2.0

//! Somebody who has nothing is invited, joins, works, is paid in dollars and pays for transactions
//! with them.

use frame_support::assert_ok;
use pallet_jobs::Work;
use talent_primitives::Roles;
use talent_runtime::{
	constants::test_dollar::{self, TUSD},
	Jobs, Members, Runtime, RuntimeEvent,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const INVITER: Person = Person::Dave;
/// Invites too.
const OTHER: Person = Person::Eve;
/// Has no account at the beginning.
const NEWCOMER: Person = Person::One;

#[test]
fn an_invited_newcomer_works_and_pays_fees_with_what_they_have_earned() {
	on_dev(|| {
		join(CLIENT, Roles::CLIENT);
		join(INVITER, Roles::TALENT);
		join(OTHER, Roles::TALENT);
		let (account, inviters) = (NEWCOMER.to_account_id(), Purse::of(INVITER));
		assert_eq!(total(account.clone()), 0);

		// The least there is: an account, the deposit of a member, and some fees. Several may
		// invite.
		let gift = Members::minimum_gift();
		let invite = |gift| MembersCall::invite { account: account.clone(), gift };
		assert_eq!(
			submit(INVITER, invite(gift - 1)),
			Err(pallet_members::Error::<Runtime>::GiftTooSmall.into())
		);
		assert_ok!(submit(INVITER, invite(gift)));
		assert_ok!(submit(OTHER, invite(gift)));
		assert_eq!(total(account.clone()), 2 * gift);
		assert_eq!(Members::invitations(account.clone()).len(), 2);
		assert_eq!(inviters.lost(), gift);

		// Who brought them is theirs to say, and the invitations are over when they join.
		join_brought_by(NEWCOMER, Roles::TALENT, Some(INVITER));
		assert_eq!(Members::referrer(account.clone()), Some(INVITER.to_account_id()));
		assert_eq!(Members::invitations(account.clone()).len(), 0);
		for who in [INVITER, OTHER, NEWCOMER] {
			assert_eq!(held(who.to_account_id()), MEMBER_DEPOSIT, "{who:?}");
		}

		// A job in dollars: they apply, sign and bill, and are paid in full.
		let job = post(CLIENT, dollar_job_details());
		apply(NEWCOMER, job);
		let contract = sign(CLIENT, job, NEWCOMER, fixed(&[500 * TUSD]));
		let invoice = bill(NEWCOMER, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(CLIENT, invoice, None));
		assert_eq!(dollars_of(account.clone()), 500 * TUSD);

		// From here on everything is paid in dollars; the BTRST stay where they are.
		let btrst = total(account.clone());
		let by_newcomer = |call: talent_runtime::RuntimeCall| {
			assert_ok!(submit_paying_in(Some(test_dollar::ASSET), NEWCOMER, call));
		};
		by_newcomer(JobsCall::end_contract { contract }.into());
		assert_ok!(close_job(CLIENT, job));
		pass_until_done(block() + Jobs::parameters().final_billing_window);
		let review = JobsCall::review { contract, rating: 5, comment: None };
		by_newcomer(review.into());
		let (id, target) = (test_dollar::ID.into(), INVITER.to_account_id().into());
		let send = pallet_assets::Call::<Runtime>::transfer { id, target, amount: 100 * TUSD };
		by_newcomer(send.into());
		nothing_is_left(&[CLIENT, NEWCOMER]);
		by_newcomer(MembersCall::leave {}.into());
		assert_eq!(total(account.clone()), btrst);
		assert_eq!(held(account.clone()), 0);
		let fees = dollar_fees_paid(NEWCOMER);
		assert!(fees > 0 && fees < 5 * TUSD, "{fees}");
		assert_eq!(dollars_of(account), 400 * TUSD - fees);

		// The referrer has earned a tenth of the fee, in BTRST.
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::FeeTreasury(pallet_fee_treasury::Event::FeeReceipt { .. })
		)));
		assert_eq!(dollars_of(INVITER.to_account_id()), 100_100 * TUSD);
	});
}
