// SPDX-License-Identifier: Apache-2.0

//! Each broken invariant is noticed.

use crate::{
	mock::*, CurrentParameters, FirstJoining, HoldReason, Invitation, Invitations, Members,
	OpenItems, Pair, Pairs, Parameters, Referrers, Reputations, Suspensions, UnrelatedClients,
	MAX_PAIR_CAP,
};
use frame_support::{
	assert_ok,
	traits::{fungible::MutateHold, tokens::Precision},
};
use talent_primitives::Roles;

/// Asserts that a valid state with one member, broken by `spoil`, fails with `reason`.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder::default().build().execute_with(|| {
		join(ALICE);
		assert_ok!(MembersPallet::do_try_state());
		spoil();
		assert_eq!(MembersPallet::do_try_state(), Err(reason.into()));
	});
}

#[test]
fn parameters_out_of_range() {
	notices(
		|| CurrentParameters::<Test>::put(Parameters { deposit: 0, ..Default::default() }),
		"the members' parameters are out of range",
	);
}

#[test]
fn members_without_roles_or_profile() {
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().roles = Roles::NONE),
		"a member has no roles",
	);
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().profile = cid("")),
		"a member has no profile",
	);
}

#[test]
fn a_payout_account_that_says_nothing() {
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().payout = Some(ALICE)),
		"a payout account repeats the member's own",
	);
}

#[test]
fn deposits_that_differ_from_the_record() {
	notices(
		|| {
			assert_ok!(Balances::release(
				&HoldReason::Membership.into(),
				&ALICE,
				1,
				Precision::Exact
			));
		},
		"the deposit of a member is not what is held from them",
	);
	notices(|| Members::<Test>::remove(ALICE), "a deposit is still held from somebody who left");
}

#[test]
fn open_items_that_are_not_those_of_the_records() {
	let item = || Item::Recommendation { job: 1, candidate: BOB };
	notices(
		|| {
			assert_ok!(open(ALICE, item()));
			Records::remove(ALICE, item());
		},
		"an open item has no record",
	);
	notices(
		|| {
			assert_ok!(open(ALICE, item()));
			OpenItems::<Test>::remove(ALICE, item());
		},
		"a record binds a member and is no open item",
	);
	// The same item of another member.
	notices(
		|| {
			join(BOB);
			assert_ok!(open(ALICE, Item::Juror));
			Records::remove(ALICE, Item::Juror);
			Records::insert(BOB, Item::Juror, ());
		},
		"a record binds a member and is no open item",
	);
	notices(
		|| {
			assert_ok!(open(ALICE, item()));
			MoreRecords::set(vec![(ALICE, item())]);
		},
		"two records are the same open item",
	);
	notices(
		|| {
			OpenItems::<Test>::insert(BOB, Item::Juror, ());
			Records::insert(BOB, Item::Juror, ());
		},
		"an open item of an account that is no member",
	);
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().open_items = 1),
		"a member miscounts the open items",
	);
}

/// Writes a record of the first `join` of an account.
fn brought_by(account: AccountId, referrer: AccountId, since: u64) {
	Referrers::<Test>::insert(account, FirstJoining { referrer: Some(referrer), since });
}

#[test]
fn referrers_that_cannot_be() {
	notices(|| Referrers::<Test>::remove(ALICE), "a member has no record of who brought them");
	notices(|| brought_by(ALICE, ALICE, 1), "somebody is their own referrer");
	notices(|| brought_by(ALICE, BOB, 1), "a referrer has never joined");
	notices(|| brought_by(ALICE, BOB, 2), "somebody has joined in the future");
	notices(
		|| {
			System::set_block_number(5);
			join(BOB);
			brought_by(ALICE, BOB, 1);
		},
		"a referrer has joined later",
	);
}

/// Writes invitations of `account` by `inviters`, with deposits that are not on hold.
fn invite_on_paper(account: AccountId, inviters: &[AccountId], gift: u128) {
	let invitations = inviters
		.iter()
		.map(|inviter| Invitation { inviter: *inviter, gift, deposit: 1 })
		.collect::<Vec<_>>();
	Invitations::<Test>::insert(
		account,
		crate::InvitationsOf::<Test>::try_from(invitations).unwrap(),
	);
}

#[test]
fn invitations_that_cannot_be() {
	notices(|| invite_on_paper(NEWCOMER, &[], 1), "a list of invitations is empty");
	notices(|| invite_on_paper(ALICE, &[ALICE], 1), "somebody is invited who has joined");
	notices(
		|| invite_on_paper(NEWCOMER, &[ALICE, ALICE], 1),
		"somebody is invited twice by the same member",
	);
	notices(|| invite_on_paper(NEWCOMER, &[ALICE], 0), "an invitation has no gift");
	notices(|| invite_on_paper(NEWCOMER, &[BOB], 1), "an inviter has never joined");
	notices(
		|| invite_on_paper(NEWCOMER, &[ALICE], 1),
		"the deposits for invitations are not what is held from the inviter",
	);
	notices(
		|| {
			invite(ALICE, NEWCOMER);
			Invitations::<Test>::remove(NEWCOMER);
		},
		"the deposits for invitations are not what is held from the inviter",
	);
}

#[test]
fn pairs_that_cannot_be() {
	let spoilt = |counted, updated| {
		end_contract(ALICE, BOB, BTRST, BTRST);
		Pairs::<Test>::insert(ALICE, BOB, Pair { counted, updated });
	};
	notices(
		|| Pairs::<Test>::insert(ALICE, ALICE, Pair::default()),
		"somebody has worked for themselves",
	);
	notices(|| spoilt(MAX_PAIR_CAP + 1, FIRST_DAY), "more counts between two accounts than can");
	notices(|| spoilt(BTRST, FIRST_DAY + 1), "a pair was written in the future");
	notices(
		|| Pairs::<Test>::insert(ALICE, BOB, Pair::default()),
		"a counterparty is not remembered",
	);
	notices(
		|| {
			end_contract(ALICE, BOB, BTRST, BTRST);
			Reputations::<Test>::remove(BOB);
		},
		"a counterparty is not remembered",
	);
}

#[test]
fn reputations_that_cannot_be() {
	notices(
		|| Reputations::<Test>::mutate(ALICE, |record| record.done.updated = FIRST_DAY + 1),
		"a reputation was written in the future",
	);
	for score in [BTRST - 1, 5 * BTRST + 1] {
		notices(
			|| {
				Reputations::<Test>::mutate(ALICE, |record| {
					record.given.weight = BTRST;
					record.given.score = score;
				})
			},
			"a mean of ratings is none",
		);
	}
	notices(
		|| Reputations::<Test>::mutate(ALICE, |record| record.done.volume = 1),
		"somebody has worked with nobody",
	);
	notices(
		|| Reputations::<Test>::mutate(ALICE, |record| record.given.contracts = 1),
		"somebody has worked with nobody",
	);
}

#[test]
fn suspensions_that_cannot_be() {
	notices(
		|| Suspensions::<Test>::insert(BOB, cid("reason")),
		"somebody is suspended who never joined",
	);
	notices(|| Suspensions::<Test>::insert(ALICE, cid("")), "a suspension has no reason");
}

#[test]
fn lists_of_unrelated_clients_that_cannot_be() {
	let write = |clients: Vec<AccountId>| {
		UnrelatedClients::<Test>::insert(
			ALICE,
			crate::UnrelatedClientsOf::<Test>::truncate_from(clients),
		)
	};
	notices(|| write(vec![]), "a list of unrelated clients is empty");
	notices(|| write(vec![BOB, ALICE]), "somebody is their own client");
	notices(|| write(vec![BOB, CHARLIE, BOB]), "a client is counted twice");
}
