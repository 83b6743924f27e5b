// SPDX-License-Identifier: Apache-2.0

//! What each call answers in each state of a request: by those whose call it is, and by everybody
//! else.

use crate::{mock::*, DueItem, Error, RequestId, State};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	storage::{with_transaction, TransactionOutcome},
};
use sp_runtime::DispatchError;

/// The states of a request, each with how to get there. The request is the first, number 0.
const STATES: [(&str, fn()); 16] = [
	("none", || {}),
	("drawing, no seed", || {
		request(APPLICANT);
	}),
	("drawing, seed known", || {
		request(APPLICANT);
		pass_without_hooks(5);
	}),
	("committing", || {
		drawn(APPLICANT);
	}),
	("committing, one has", || {
		let id = drawn(APPLICANT);
		commit_all(id, &[70]);
	}),
	("committing is over", || {
		let id = drawn(APPLICANT);
		commit_all(id, &[70]);
		pass_without_hooks(COMMIT_WINDOW);
	}),
	("replacing", || {
		let id = drawn(APPLICANT);
		commit_all(id, &[70]);
		pass(COMMIT_WINDOW - 2);
		assert_eq!(seated(id), [11]);
	}),
	("revealing", || {
		committed(APPLICANT, &[70, 70, 70]);
	}),
	("revealing, one has", || {
		let id = committed(APPLICANT, &[70, 70, 70]);
		reveal_all(id, &[70]);
	}),
	("revealing is over", || {
		let id = committed(APPLICANT, &[70, 70, 70]);
		reveal_all(id, &[70]);
		pass_without_hooks(REVEAL_WINDOW);
	}),
	("all have revealed", || {
		let id = committed(APPLICANT, &[70, 70, 70]);
		reveal_all(id, &[70, 70, 70]);
	}),
	("out of time", || {
		drawn(APPLICANT);
		pass_without_hooks(PANEL_PERIOD);
	}),
	("failed", || {
		judged(APPLICANT, &[10, 10, 10]);
	}),
	("failed, too late", || {
		judged(APPLICANT, &[10, 10, 10]);
		pass_without_hooks(SECOND_PANEL_WINDOW);
	}),
	("second panel committing", || {
		let id = judged(APPLICANT, &[10, 10, 10]);
		assert_ok!(Screening::claim_second_panel(signed(APPLICANT), id));
		pass(7);
	}),
	("passed", || {
		judged(APPLICANT, &[70, 70, 70]);
	}),
];

const ID: RequestId = 0;

/// The first of those seated who can do this next, else the first of them, else the first screener
/// there is.
fn judge(done: fn(&crate::Assessment) -> bool) -> AccountId {
	let record = crate::Requests::<Test>::get(ID);
	let panel = record.as_ref().and_then(|record| record.panel());
	let seats = panel.map(|panel| panel.seats.as_slice()).unwrap_or_default();
	let next = seats.iter().find(|seat| !done(&seat.assessment));
	next.or(seats.first()).map_or(11, |seat| seat.screener)
}

fn commit() -> DispatchResult {
	use crate::Assessment::Awaited;
	let who = judge(|assessment| *assessment != Awaited);
	Screening::commit_assessment(signed(who), ID, Default::default())
}

fn reveal() -> DispatchResult {
	use crate::Assessment::Committed;
	let who = judge(|assessment| !matches!(assessment, Committed(_)));
	Screening::submit_assessment(signed(who), ID, 70, report(who), salt(who))
}

type Answer = Result<(), Error<Test>>;

/// What the calls answer to those whose calls they are: request, claim a second panel, commit,
/// reveal, advance, process.
fn table(state: &str) -> [Answer; 6] {
	use Error::*;
	match state {
		"none" => [
			Ok(()),
			Err(RequestNotFound),
			Err(RequestNotFound),
			Err(RequestNotFound),
			Err(RequestNotFound),
			Err(RequestNotFound),
		],
		"drawing, no seed" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Err(NotSeated),
			Err(NotSeated),
			Err(NotDue),
			Err(NotDue),
		],
		"drawing, seed known" => {
			[Err(AlreadyRequested), Err(NotFailed), Err(NotSeated), Err(NotSeated), Ok(()), Ok(())]
		},
		"committing" | "second panel committing" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Ok(()),
			Err(NotRevealing),
			Err(NotDue),
			Err(NotDue),
		],
		"committing, one has" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Ok(()),
			Err(NotRevealing),
			Err(NotDue),
			Err(NotDue),
		],
		"committing is over" | "out of time" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Err(NotCommitting),
			Err(NotRevealing),
			Ok(()),
			Ok(()),
		],
		"replacing" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Err(AlreadyCommitted),
			Err(NotRevealing),
			Ok(()),
			Ok(()),
		],
		"revealing" | "revealing, one has" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Err(AlreadyCommitted),
			Ok(()),
			Err(NotDue),
			Err(NotDue),
		],
		"revealing is over" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Err(AlreadyCommitted),
			Err(NotRevealing),
			Ok(()),
			Ok(()),
		],
		"all have revealed" => [
			Err(AlreadyRequested),
			Err(NotFailed),
			Err(AlreadyCommitted),
			Err(AlreadyRevealed),
			Ok(()),
			Ok(()),
		],
		"failed" => [
			Err(AlreadyRequested),
			Ok(()),
			Err(NotSeated),
			Err(NotSeated),
			Err(NotDue),
			Err(NotDue),
		],
		"failed, too late" => [
			Err(AlreadyRequested),
			Err(SecondPanelWindowPassed),
			Err(NotSeated),
			Err(NotSeated),
			Ok(()),
			Ok(()),
		],
		"passed" => [
			Err(CredentialStillLives),
			Err(RequestNotFound),
			Err(RequestNotFound),
			Err(RequestNotFound),
			Err(RequestNotFound),
			Err(RequestNotFound),
		],
		_ => panic!("no such state"),
	}
}

const CALLS: [(&str, fn() -> DispatchResult); 6] = [
	("request_screening", || try_request(APPLICANT)),
	("claim_second_panel", || Screening::claim_second_panel(signed(APPLICANT), ID)),
	("commit_assessment", commit),
	("submit_assessment", reveal),
	("advance", || advance(ID)),
	("process_due", || Screening::process_due(signed(STRANGER), DueItem::Request(ID))),
];

#[test]
fn by_those_whose_call_it_is() {
	for (state, prepare) in STATES {
		ExtBuilder::default().build_and_execute(|| {
			prepare();
			for ((name, call), expected) in CALLS.into_iter().zip(table(state)) {
				let _ = with_transaction(|| {
					let answer = call();
					let expected = expected.map_err(DispatchError::from);
					assert_eq!(answer, expected, "{name} when {state}");
					assert_ok!(Screening::do_try_state());
					TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
				});
			}
		});
	}
}

#[test]
fn by_strangers_nothing_but_what_is_due() {
	for (state, prepare) in STATES {
		ExtBuilder::default().build_and_execute(|| {
			prepare();
			let calls: [DispatchResult; 4] = [
				Screening::claim_second_panel(signed(OTHER), ID),
				Screening::commit_assessment(signed(OTHER), ID, Default::default()),
				Screening::submit_assessment(signed(OTHER), ID, 70, report(OTHER), salt(OTHER)),
				Screening::claim(signed(OTHER), OTHER),
			];
			for answer in calls {
				assert!(answer.is_err(), "when {state}");
			}
		});
	}
}

/// Whatever is done last, time ends it: every coin and deposit goes home, and every record goes.
#[test]
fn silence_ends_every_state() {
	for (_, prepare) in STATES {
		ExtBuilder::default().build_and_execute(|| {
			prepare();
			silence();
			assert_all_funds_returned();
		});
	}
}

/// The same, after each call that can be made in the state.
#[test]
fn silence_ends_every_state_after_every_call() {
	for (state, prepare) in STATES {
		for (_, call) in CALLS {
			ExtBuilder::default().build_and_execute(|| {
				prepare();
				if call().is_ok() {
					silence();
					assert_all_funds_returned();
				} else if let Some(record) = crate::Requests::<Test>::get(ID) {
					assert!(
						!matches!(record.state, State::Failed { .. }) || state.contains("failed")
					);
				}
			});
		}
	}
}
