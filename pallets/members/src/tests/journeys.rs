// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, MemberStanding, Parameters};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use proptest::prelude::*;
use sp_runtime::traits::Dispatchable;
use talent_primitives::{JobId, Membership, Role, Roles};

#[test]
fn brought_by_a_friend_works_is_suspended_leaves_and_comes_back() {
	ExtBuilder::default()
		.with_member((ALICE, Roles::CLIENT, b"alice".to_vec(), None))
		.build_and_execute(|| {
			// Bob joins with Alice as referrer and takes a contract.
			let bob = RuntimeOrigin::signed(BOB);
			assert_ok!(MembersPallet::join(bob.clone(), Roles::TALENT, cid("bob"), Some(ALICE)));
			assert_ok!(MembersPallet::ensure_good_standing(&BOB, Role::Talent));
			assert_ok!(open(BOB, Item::ContractAsTalent(1)));

			// Suspended, Bob opens nothing and cannot leave yet, but sets the payout account.
			suspend(BOB);
			assert_noop!(
				MembersPallet::ensure_good_standing(&BOB, Role::Talent),
				Error::<Test>::Suspended
			);
			assert_noop!(MembersPallet::leave(bob.clone()), Error::<Test>::ItemsOpen);
			assert_ok!(MembersPallet::set_payout_account(bob.clone(), Some(CHARLIE)));
			assert_eq!(MembersPallet::payout_account(&BOB), CHARLIE);

			// The contract ends, and Bob leaves with the deposit.
			close(BOB, Item::ContractAsTalent(1));
			assert_ok!(MembersPallet::leave(bob.clone()));
			assert_eq!(Balances::balance(&BOB), ENDOWMENT);

			// Reinstated, Bob joins again, with the same referrer.
			let again = || MembersPallet::join(bob.clone(), Roles::AGENCY, cid("bob & co"), None);
			assert_noop!(again(), Error::<Test>::Suspended);
			assert_ok!(MembersPallet::reinstate(RuntimeOrigin::signed(COUNCIL), BOB));
			assert_ok!(again());
			assert_eq!(MembersPallet::standing(BOB), MemberStanding::Good);
			assert_eq!(MembersPallet::referrer(BOB), Some(ALICE));
		});
}

/// A step of a member, which may fail.
#[derive(Clone, Debug)]
enum Step {
	Join(AccountId, Option<AccountId>),
	Leave(AccountId),
	Suspend(AccountId),
	Reinstate(AccountId),
	Open(AccountId, JobId),
	Close(AccountId, JobId),
	Deposit(u128),
	Invite(AccountId, AccountId, u128),
	Withdraw(AccountId, AccountId),
}

fn step() -> impl Strategy<Value = Step> {
	let who = || ALICE..=NEWCOMER;
	prop_oneof![
		3 => (who(), proptest::option::of(who())).prop_map(|(who, by)| Step::Join(who, by)),
		2 => who().prop_map(Step::Leave),
		1 => who().prop_map(Step::Suspend),
		1 => who().prop_map(Step::Reinstate),
		2 => (who(), 0..3u32).prop_map(|(who, job)| Step::Open(who, job)),
		2 => (who(), 0..3u32).prop_map(|(who, job)| Step::Close(who, job)),
		1 => (0..20u128).prop_map(|btrst| Step::Deposit(btrst * BTRST)),
		2 => (who(), who(), 0..20u128).prop_map(|(who, whom, gift)| Step::Invite(who, whom, gift * BTRST)),
		1 => (who(), who()).prop_map(|(who, whom)| Step::Withdraw(who, whom)),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	/// Checks for any steps in any order: no coin is lost, no first joining changes, and every
	/// member can leave at the end.
	#[test]
	fn whatever_happens_everybody_gets_their_deposits_back(steps in proptest::collection::vec(step(), 1..60)) {
		ExtBuilder::default().build_and_execute(|| {
			let mut referrers = std::collections::BTreeMap::new();
			let mut wealth = [(ALICE, ENDOWMENT), (BOB, ENDOWMENT), (CHARLIE, ENDOWMENT), (POOR, BTRST), (NEWCOMER, 0)]
				.into_iter().collect::<std::collections::BTreeMap<_, _>>();
			for step in steps {
				let _ = match step {
					Step::Join(who, by) => MembersPallet::join(
						RuntimeOrigin::signed(who), Roles::TALENT, cid("profile"), by,
					).map(|_| ()).map_err(|error| error.error),
					Step::Leave(who) => MembersPallet::leave(RuntimeOrigin::signed(who)),
					Step::Suspend(who) =>
						MembersPallet::suspend(RuntimeOrigin::root(), who, cid("reason")),
					Step::Reinstate(who) => MembersPallet::reinstate(RuntimeOrigin::root(), who),
					Step::Open(who, job) => open(who, Item::Job(job)),
					Step::Close(who, job) => {
						if open_items(who).contains(&Item::Job(job)) {
							close(who, Item::Job(job));
						}
						Ok(())
					},
					Step::Deposit(deposit) => MembersPallet::set_parameters(
						RuntimeOrigin::root(), Parameters { deposit, ..Default::default() },
					),
					Step::Invite(who, account, gift) => {
						// In a transaction, which a failure rolls back.
						let call = RuntimeCall::MembersPallet(crate::Call::invite { account, gift });
						let result = call.dispatch(RuntimeOrigin::signed(who));
						if result.is_ok() {
							*wealth.get_mut(&who).unwrap() -= gift;
							*wealth.get_mut(&account).unwrap() += gift;
						}
						result.map(|_| ()).map_err(|error| error.error)
					},
					Step::Withdraw(who, account) =>
						MembersPallet::withdraw_invitation(RuntimeOrigin::signed(who), account),
				};
				MembersPallet::do_try_state().unwrap();
				for (who, first) in crate::Referrers::<Test>::iter() {
					assert_eq!(referrers.entry(who).or_insert(first.clone()), &first);
				}
				System::set_block_number(System::block_number() + 1);
			}

			for who in ALICE..=NEWCOMER {
				if MembersPallet::member(who).is_none() {
					continue;
				}
				for item in open_items(who) {
					close(who, item);
				}
				assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(who)));
			}
			for (who, balance) in wealth {
				for invitation in MembersPallet::invitations(who) {
					let inviter = RuntimeOrigin::signed(invitation.inviter);
					assert_ok!(MembersPallet::withdraw_invitation(inviter, who));
				}
				MembersPallet::do_try_state().unwrap();
				assert_eq!(held(who), 0);
				assert_eq!(Balances::total_balance(&who), balance);
			}
			for who in ALICE..=NEWCOMER {
				assert_eq!(held_for_invitations(who), 0);
			}
		});
	}
}
