// SPDX-License-Identifier: Apache-2.0

//! Every call in every state of job, offer, contract, invoice, proposal and review. [`table`] says
//! what is to become of it; each cell is tried on a fresh chain on which no hook has run, so that
//! no call can rely on one. A call that fails must change nothing, and after one that succeeds all
//! must be returned though nobody does anything any more.

mod calls;
mod states;
mod table;

use crate::mock::*;
use calls::{make, Call, CALLS};
use frame_support::{assert_ok, storage::child::StateVersion};
use sp_io::storage::root;
use states::{enter, State, STATES};
use table::expected;

/// Every deposit there is is held.
fn with_deposits() -> ExtBuilder {
	ExtBuilder::default().with_parameters(|p| {
		p.contract_deposit = 10;
		p.milestone_deposit = 1;
	})
}

#[test]
fn every_call_in_every_state_does_what_the_table_says() {
	for state in STATES {
		for call in CALLS {
			with_deposits().with_parameters(|p| p.max_due_items = 1_000).build_and_execute(|| {
				enter(state);
				assert_ok!(Jobs::do_try_state());
				let before = root(StateVersion::V1);
				let outcome = make(call, CLIENT, TALENT);
				Jury::set(false);
				assert_eq!(outcome, expected(call, state), "{call:?} in {state:?}");
				if outcome.is_err() {
					let after = root(StateVersion::V1);
					assert_eq!(before, after, "{call:?} in {state:?} changed something");
				} else {
					assert_ok!(Jobs::do_try_state());
					silence();
					assert_all_funds_returned();
				}
			});
		}
	}
}

#[test]
fn no_stranger_gets_anywhere_in_any_state() {
	let of_parties = [
		Call::UpdateJob,
		Call::WithdrawApplication,
		Call::RejectApplication,
		Call::MakeOffer,
		Call::AcceptOffer,
		Call::DeclineOffer,
		Call::FundContract,
		Call::WithdrawSurplus,
		Call::SubmitInvoice,
		Call::SubmitExtra,
		Call::CancelInvoice,
		Call::ApproveInvoice,
		Call::ApprovePart,
		Call::Dispute,
		Call::EndByClient,
		Call::EndByTalent,
		Call::Claim,
		Call::ProposeByClient,
		Call::ProposeByTalent,
		Call::TakeBackByClient,
		Call::TakeBackByTalent,
		Call::AcceptRenewalByClient,
		Call::AcceptRenewalByTalent,
		Call::ReviewByClient,
		Call::ReviewByTalent,
	];
	for state in STATES {
		with_deposits().build_and_execute(|| {
			enter(state);
			let before = root(StateVersion::V1);
			for call in of_parties {
				let outcome = make(call, STRANGER, STRANGER);
				assert!(outcome.is_err(), "{call:?} by a stranger in {state:?}");
				let after = root(StateVersion::V1);
				assert_eq!(before, after, "{call:?} by a stranger in {state:?}");
			}
			Jury::set(false);
		});
	}
}

#[test]
fn neither_party_can_do_what_is_the_others() {
	// As if client and talent had changed places.
	let of_one_party = [
		Call::UpdateJob,
		Call::WithdrawApplication,
		Call::RejectApplication,
		Call::MakeOffer,
		Call::AcceptOffer,
		Call::DeclineOffer,
		Call::FundContract,
		Call::WithdrawSurplus,
		Call::SubmitInvoice,
		Call::SubmitExtra,
		Call::CancelInvoice,
		Call::ApproveInvoice,
		Call::ApprovePart,
		Call::Dispute,
		Call::Claim,
	];
	for state in STATES {
		with_deposits().build_and_execute(|| {
			enter(state);
			let before = root(StateVersion::V1);
			for call in of_one_party {
				let outcome = make(call, TALENT, CLIENT);
				assert!(outcome.is_err(), "{call:?} by the other party in {state:?}");
				let after = root(StateVersion::V1);
				assert_eq!(before, after, "{call:?} by the other party in {state:?}");
			}
			Jury::set(false);
		});
	}
}

#[test]
fn in_every_state_silence_brings_everything_home() {
	for state in STATES {
		with_deposits().with_parameters(|p| p.max_due_items = 1_000).build_and_execute(|| {
			enter(state);
			silence();
			assert_all_funds_returned();
			let pot = if [State::Nothing, State::JobOpen].contains(&state) {
				ED
			} else {
				native(FEE_POT)
			};
			let all = native(CLIENT) + native(TALENT) + native(TREASURY) + pot;
			assert_eq!(all, CLIENT_FUNDS + TALENT_FUNDS + 2 * ED, "{state:?}");
		});
	}
}
