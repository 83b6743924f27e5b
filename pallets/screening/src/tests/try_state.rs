// SPDX-License-Identifier: Apache-2.0

//! What must not be is noticed.

use crate::{
	mock::*, Assessment, CoolDown, CoolDowns, Credentials, CurrentParameters, DueCursor, DueItem,
	DueItems, HoldReason, Ledger, NextRequest, OpenRequests, Panel, Parameters, Phase, Requests,
	Rewards, Screeners, Seats, ServiceStatus, Ties, Unclaimed, UnclaimedAmounts, Vestings,
};
use frame_support::{
	assert_ok,
	traits::{fungible::MutateHold, tokens::Precision},
};

/// A sound state with a request in every state, spoilt, is refused for `reason`.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder::default().build().execute_with(|| {
		// Number 0 has passed, 1 has failed, of 2 some have committed, 3 is revealed in part.
		judged(OTHER, &[90, 90, 90]);
		pay_share(100);
		judged(APPLICANT, &[10, 10, 10]);
		let ask = |skill| {
			let root = RuntimeOrigin::root;
			for who in SCREENERS {
				assert_ok!(Screening::appoint_screener(root(), skill, who));
				assert_ok!(Screening::become_screener(signed(who), skill));
			}
			let portfolio = cid("portfolio");
			assert_ok!(Screening::request_screening(signed(STRANGER), skill, portfolio));
			pass(5);
		};
		Outsiders::mutate(|all| all.remove(&STRANGER));
		ask(OTHER_SKILL);
		commit_all(2, &[90]);
		assert_ok!(Screening::do_try_state());
		spoil();
		assert_eq!(Screening::do_try_state(), Err(reason.into()));
	});
}

fn change_panel(change: impl FnOnce(&mut Panel<AccountId, u64>)) {
	Requests::<Test>::mutate(2, |request| change(request.as_mut().unwrap().panel_mut().unwrap()));
}

const NOBODY_KEEPS: &str = "screening: something has a date that nobody will keep";

fn unqueue(item: DueItem<AccountId>) {
	let block = DueItems::<Test>::iter().find(|(_, queued, ())| *queued == item).unwrap().0;
	DueItems::<Test>::remove(block, item);
}

#[test]
fn parameters_out_of_range() {
	notices(
		|| CurrentParameters::<Test>::put(Parameters { max_load: 0, ..test_parameters() }),
		"screening: a parameter is out of its range",
	);
}

#[test]
fn requests_that_cannot_be() {
	notices(|| NextRequest::<Test>::put(1), "screening: a number was given out too early");
	notices(
		|| OpenRequests::<Test>::remove(STRANGER, OTHER_SKILL),
		"screening: a request that its applicant does not have",
	);
	notices(
		|| OpenRequests::<Test>::insert(STRANGER, SKILL, 77),
		"screening: an applicant has a request that is gone",
	);
	notices(
		|| Requests::<Test>::mutate(1, |request| request.as_mut().unwrap().skill = NO_SKILL),
		"screening: a request for no skill",
	);
}

#[test]
fn panels_that_cannot_be() {
	notices(
		|| change_panel(|panel| panel.seats[1].screener = 11),
		"screening: somebody sits twice",
	);
	notices(
		|| change_panel(|panel| panel.seats[1].screener = STRANGER),
		"screening: somebody judges themselves",
	);
	notices(
		|| change_panel(|panel| panel.seats[1].screener = 16),
		"screening: a seat was not noted",
	);
	notices(
		|| {
			change_panel(|panel| {
				panel.seats.iter_mut().for_each(|seat| {
					seat.assessment = Assessment::Revealed { score: 1 };
				})
			})
		},
		"screening: a panel waits for nobody to commit",
	);
	notices(
		|| change_panel(|panel| panel.phase = Phase::Revealing { until: 0 }),
		"screening: a panel reveals what is not bound",
	);
	notices(
		|| {
			change_panel(|panel| {
				panel.phase = Phase::Drawing { until: 0 };
				panel.seats.iter_mut().for_each(|seat| {
					seat.assessment = Assessment::Revealed { score: 1 };
				})
			})
		},
		"screening: a panel that can judge draws",
	);
	notices(
		|| change_panel(|panel| panel.phase = Phase::Committing { until: 10_000 }),
		"screening: a step outlasts its panel",
	);
}

#[test]
fn a_second_panel_that_is_not_fresh() {
	ExtBuilder::default().build().execute_with(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		assert_ok!(Screening::claim_second_panel(signed(APPLICANT), id));
		pass(7);
		Requests::<Test>::mutate(id, |request| {
			request.as_mut().unwrap().panel_mut().unwrap().seats[0].screener = 11;
		});
		let error = Screening::do_try_state();
		assert_eq!(error, Err("screening: a second panel is not fresh".into()));
	});
}

#[test]
fn seats_loads_and_ties_that_are_miscounted() {
	let seats = "screening: the seats of screeners are not those of panels";
	notices(|| Seats::<Test>::remove(11, 2), seats);
	notices(|| Seats::<Test>::insert(16, 2, ()), seats);
	let ties = "screening: ties are not as many as seats and credentials";
	notices(|| Ties::<Test>::remove(11, STRANGER), ties);
	notices(|| Ties::<Test>::insert(11, OTHER, 2), ties);
	notices(
		|| {
			Screeners::<Test>::mutate(11, OTHER_SKILL, |screener| {
				screener.as_mut().unwrap().load = 2;
			})
		},
		"screening: a screener's load is wrong",
	);
	notices(
		|| Screeners::<Test>::remove(11, OTHER_SKILL),
		"screening: somebody sits without a bond",
	);
}

#[test]
fn rewards_that_are_miscounted() {
	notices(
		|| Rewards::<Test>::mutate(SKILL, |rewards| rewards.points += 1),
		"screening: points are miscounted",
	);
	notices(
		|| Rewards::<Test>::mutate(SKILL, |rewards| rewards.owed += 1),
		"screening: what assessments have earned is not what is owed",
	);
	notices(
		|| Rewards::<Test>::mutate(SKILL, |rewards| rewards.per_point = 1),
		"screening: an assessment has earned before it was made",
	);
	notices(
		|| Rewards::<Test>::remove(SKILL),
		"screening: an assessment has earned before it was made",
	);
	notices(
		|| {
			Vestings::<Test>::mutate(0, 0, |vesting| vesting.as_mut().unwrap().points.clear());
		},
		"screening: nothing vests",
	);
}

#[test]
fn a_ledger_that_does_not_add_up_or_is_not_covered() {
	notices(
		|| Ledger::<Test>::mutate(|owed| *owed += 1),
		"screening: the ledger is not the sum of what is owed",
	);
	notices(
		|| {
			use frame_support::traits::fungible::Mutate;
			Balances::set_balance(&pot(), FEE);
		},
		"screening: the ledger is not covered",
	);
	notices(
		|| {
			let kept = Unclaimed { amount: 0, until: 1_000, queued_at: 1_000 };
			UnclaimedAmounts::<Test>::insert(11, kept);
		},
		"screening: nothing is kept for a claim",
	);
}

#[test]
fn holds_that_are_not_those_on_record() {
	let reason = "screening: what is held from somebody is not what is on record";
	for (hold, who) in [(HoldReason::Bond, 11), (HoldReason::Record, OTHER)] {
		notices(
			|| {
				assert_ok!(Balances::release(&hold.into(), &who, 1, Precision::Exact));
			},
			reason,
		);
	}
	for (hold, who) in [(HoldReason::Bond, OTHER), (HoldReason::Record, 11)] {
		notices(
			|| {
				assert_ok!(Balances::hold(&hold.into(), &who, ED));
			},
			reason,
		);
	}
}

#[test]
fn dates_that_nobody_will_keep() {
	notices(|| unqueue(DueItem::Request(2)), NOBODY_KEEPS);
	notices(|| unqueue(DueItem::Credential { account: OTHER, skill: SKILL }), NOBODY_KEEPS);
	notices(|| unqueue(DueItem::Vesting { request: 0, round: 0 }), NOBODY_KEEPS);
	notices(
		|| {
			let cool_down = CoolDown { until: 1_000, deposit: 0, queued_at: 1_000 };
			CoolDowns::<Test>::insert(OTHER, SKILL, cool_down);
		},
		NOBODY_KEEPS,
	);
	notices(
		|| {
			Screeners::<Test>::mutate(16, SKILL, |screener| {
				screener.as_mut().unwrap().status = ServiceStatus::Leaving;
			})
		},
		NOBODY_KEEPS,
	);
	notices(
		|| {
			let kept = Unclaimed { amount: 1, until: 1_000, queued_at: 1_000 };
			UnclaimedAmounts::<Test>::insert(11, kept);
		},
		NOBODY_KEEPS,
	);
}

#[test]
fn a_queue_that_has_left_something_behind() {
	notices(|| DueCursor::<Test>::put(1_000_000), "screening: a due item was left behind");
	notices(DueCursor::<Test>::kill, "screening: a queue without a cursor");
}

#[test]
fn a_credential_whose_part_is_not_a_tie() {
	notices(
		|| {
			Credentials::<Test>::mutate(OTHER, SKILL, |credential| {
				credential.as_mut().unwrap().admitted_by.clear();
			})
		},
		"screening: ties are not as many as seats and credentials",
	);
}
