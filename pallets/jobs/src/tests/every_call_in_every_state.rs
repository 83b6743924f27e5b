// SPDX-License-Identifier: Apache-2.0

//! Every call in every state of job, offer, contract and invoice. `expected` is the table; each cell is tried on a
//! fresh chain on which no hook has run, so that no call can rely on one. A call that fails must change nothing, and
//! after one that succeeds all must come home though nobody does anything any more.

use crate::{
	mock::*,
	types::{Claim, DueItem, ExtraKind, JobDetails, JobUpdate, RejectionReason, Terms},
	Error,
};
use frame_support::{assert_ok, dispatch::DispatchResult, storage::child::StateVersion};
use sp_io::storage::root;
use sp_runtime::{DispatchError, Perbill};
use talent_primitives::RulingHandler;

/// What there is: job 0, contract 0, invoice 0, as far as the state has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
	Nothing,
	JobOpen,
	JobApplied,
	JobExpired,
	JobClosed,
	JobFilled,
	Offered,
	OfferExpired,
	OfferedJobClosed,
	Active,
	EndingWithNotice,
	EndingWorkOver,
	EndingByDate,
	Ended,
	Submitted,
	Due,
	PartlyPaid,
	Disputed,
	DisputedEnded,
	SubmittedEnded,
	Extra,
	ExtraLapsed,
	Kept,
	KeptForLong,
}
use State::*;

const STATES: [State; 24] = [
	Nothing,
	JobOpen,
	JobApplied,
	JobExpired,
	JobClosed,
	JobFilled,
	Offered,
	OfferExpired,
	OfferedJobClosed,
	Active,
	EndingWithNotice,
	EndingWorkOver,
	EndingByDate,
	Ended,
	Submitted,
	Due,
	PartlyPaid,
	Disputed,
	DisputedEnded,
	SubmittedEnded,
	Extra,
	ExtraLapsed,
	Kept,
	KeptForLong,
];

/// Every deposit there is is held.
fn with_deposits() -> ExtBuilder {
	ExtBuilder::default().with_parameters(|p| {
		p.contract_deposit = 10;
		p.milestone_deposit = 1;
	})
}

fn ok(outcome: DispatchResult) {
	assert_ok!(outcome);
}

fn enter(state: State) {
	if state == Nothing {
		return;
	}
	let openings = if state == JobFilled { 1 } else { 2 };
	let details = JobDetails { openings, open_for: Some(1_000), ..details() };
	ok(Jobs::post_job(signed(CLIENT), details));
	if state == JobOpen {
		return;
	}
	ok(Jobs::apply(signed(TALENT), 0, cid("me"), None));
	match state {
		JobApplied => return,
		JobExpired => return skip_to(1_001),
		JobClosed => return ok(Jobs::close_job(signed(CLIENT), 0)),
		_ => (),
	}
	offer(0, TALENT, Terms { duration: Some(50), ..fixed(&[100, 200, 300]) });
	match state {
		Offered => return,
		OfferExpired => return skip_to(21),
		OfferedJobClosed => return ok(Jobs::close_job(signed(CLIENT), 0)),
		_ => (),
	}
	accept(0);
	ok(Jobs::fund_contract(signed(CLIENT), 0, 300));
	match state {
		JobFilled | Active => return,
		EndingWithNotice => return ok(Jobs::end_contract(signed(CLIENT), 0)),
		EndingWorkOver => return ok(Jobs::end_contract(signed(TALENT), 0)),
		EndingByDate => return skip_to(51),
		Ended => return skip_to(65),
		Extra | ExtraLapsed => {
			let kind = ExtraKind::Bonus;
			ok(Jobs::submit_extra(signed(TALENT), 0, 50, kind, cid("bonus")));
			return if state == ExtraLapsed {
				skip_to(31)
			};
		},
		SubmittedEnded => ok(Jobs::end_contract(signed(TALENT), 0)),
		_ => (),
	}
	bill(0, milestone(0));
	match state {
		Due => skip_to(15),
		PartlyPaid => ok(Jobs::approve_invoice(signed(CLIENT), 0, Some(40))),
		SubmittedEnded => skip_to(8),
		Disputed | DisputedEnded => {
			dispute(0, Claim::Reduced { to: 30 });
			if state == DisputedEnded {
				skip_to(65);
			}
		},
		Kept | KeptForLong => {
			Payouts::mutate(|all| all.insert(TALENT, escrow_account()));
			FeeFault::set(Some(Fault::Refuses));
			ok(Jobs::approve_invoice(signed(CLIENT), 0, None));
			Payouts::mutate(|all| all.clear());
			FeeFault::set(None);
			if state == KeptForLong {
				skip_to(366);
			}
		},
		_ => (),
	}
}

/// A call by whoever is meant to make it, and by a stranger where the table says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
	SetParameters,
	AddCategory,
	RetireCategory,
	PostJob,
	UpdateJob,
	CloseJob,
	CloseJobOfOthers,
	Apply,
	WithdrawApplication,
	RejectApplication,
	MakeOffer,
	AcceptOffer,
	DeclineOffer,
	WithdrawOffer,
	WithdrawOfferOfOthers,
	FundContract,
	WithdrawSurplus,
	SubmitInvoice,
	SubmitExtra,
	CancelInvoice,
	ApproveInvoice,
	ApprovePart,
	SettleInvoice,
	Dispute,
	DisputeWithoutJury,
	Ruling,
	EndByClient,
	EndByTalent,
	Claim,
	ProcessJob,
	ProcessOffer,
	ProcessContract,
	ProcessInvoice,
	ProcessUnclaimed,
	CollectFee,
}

const CALLS: [Call; 35] = [
	Call::SetParameters,
	Call::AddCategory,
	Call::RetireCategory,
	Call::PostJob,
	Call::UpdateJob,
	Call::CloseJob,
	Call::CloseJobOfOthers,
	Call::Apply,
	Call::WithdrawApplication,
	Call::RejectApplication,
	Call::MakeOffer,
	Call::AcceptOffer,
	Call::DeclineOffer,
	Call::WithdrawOffer,
	Call::WithdrawOfferOfOthers,
	Call::FundContract,
	Call::WithdrawSurplus,
	Call::SubmitInvoice,
	Call::SubmitExtra,
	Call::CancelInvoice,
	Call::ApproveInvoice,
	Call::ApprovePart,
	Call::SettleInvoice,
	Call::Dispute,
	Call::DisputeWithoutJury,
	Call::Ruling,
	Call::EndByClient,
	Call::EndByTalent,
	Call::Claim,
	Call::ProcessJob,
	Call::ProcessOffer,
	Call::ProcessContract,
	Call::ProcessInvoice,
	Call::ProcessUnclaimed,
	Call::CollectFee,
];

/// Makes the call about job 0, contract 0, invoice 0; `party` stands for the one it belongs to.
fn make(call: Call, client: AccountId, talent: AccountId) -> DispatchResult {
	let root = RuntimeOrigin::root();
	let anyone = signed(STRANGER);
	let process = |item| Jobs::process_due(signed(STRANGER), item);
	match call {
		Call::SetParameters => Jobs::set_parameters(root, test_parameters()),
		Call::AddCategory => Jobs::add_category(root, b"Law".to_vec().try_into().unwrap()),
		Call::RetireCategory => Jobs::retire_category(root, 1),
		Call::PostJob => Jobs::post_job(signed(CLIENT), details()),
		Call::UpdateJob => {
			let update = JobUpdate { budget: Some(1), ..Default::default() };
			Jobs::update_job(signed(client), 0, update)
		},
		Call::CloseJob => Jobs::close_job(signed(client), 0),
		Call::CloseJobOfOthers => Jobs::close_job(anyone, 0),
		Call::Apply => Jobs::apply(signed(OTHER), 0, cid("me too"), None),
		Call::WithdrawApplication => Jobs::withdraw_application(signed(talent), 0),
		Call::RejectApplication => {
			Jobs::reject_application(signed(client), 0, TALENT, RejectionReason::Skills)
		},
		Call::MakeOffer => Jobs::make_offer(signed(client), 0, OTHER, fixed(&[100])),
		Call::AcceptOffer => {
			let hash = Jobs::terms_hash(0).unwrap_or_default();
			Jobs::accept_offer(signed(talent), 0, hash)
		},
		Call::DeclineOffer => Jobs::decline_offer(signed(talent), 0),
		Call::WithdrawOffer => Jobs::withdraw_offer(signed(client), 0),
		Call::WithdrawOfferOfOthers => Jobs::withdraw_offer(anyone, 0),
		Call::FundContract => Jobs::fund_contract(signed(client), 0, 1),
		Call::WithdrawSurplus => Jobs::withdraw_surplus(signed(client), 0),
		Call::SubmitInvoice => {
			Jobs::submit_invoice(signed(talent), 0, milestone(1), cid("evidence"))
		},
		Call::SubmitExtra => {
			Jobs::submit_extra(signed(talent), 0, 20, ExtraKind::Expenses, cid("train"))
		},
		Call::CancelInvoice => Jobs::cancel_invoice(signed(talent), 0),
		Call::ApproveInvoice => Jobs::approve_invoice(signed(client), 0, None),
		Call::ApprovePart => Jobs::approve_invoice(signed(client), 0, Some(7)),
		Call::SettleInvoice => Jobs::settle_invoice(anyone, 0),
		Call::Dispute => {
			Jury::set(true);
			Jobs::dispute_invoice(signed(client), 0, Claim::Cancelled)
		},
		Call::DisputeWithoutJury => Jobs::dispute_invoice(signed(client), 0, Claim::Cancelled),
		Call::Ruling => <Jobs as RulingHandler>::on_ruling(101, 0, Perbill::from_percent(50)),
		Call::EndByClient => Jobs::end_contract(signed(client), 0),
		Call::EndByTalent => Jobs::end_contract(signed(talent), 0),
		Call::Claim => Jobs::claim(signed(talent), NATIVE, OTHER),
		Call::ProcessJob => process(DueItem::Job(0)),
		Call::ProcessOffer => process(DueItem::Offer(0)),
		Call::ProcessContract => process(DueItem::Contract(0)),
		Call::ProcessInvoice => process(DueItem::Invoice(0)),
		Call::ProcessUnclaimed => process(DueItem::Unclaimed { account: TALENT, asset: NATIVE }),
		Call::CollectFee => Jobs::collect_fee(anyone, 0),
	}
}

/// The table.
fn expected(call: Call, state: State) -> Result<(), DispatchError> {
	let error = match call {
		Call::SetParameters | Call::AddCategory | Call::RetireCategory | Call::PostJob => None,
		Call::UpdateJob => match state {
			Nothing => Some(Error::JobNotFound),
			JobExpired | JobClosed | OfferedJobClosed => Some(Error::JobNotOpen),
			_ => None,
		},
		Call::CloseJob => match state {
			Nothing => Some(Error::JobNotFound),
			JobClosed | OfferedJobClosed => Some(Error::JobNotOpen),
			_ => None,
		},
		Call::CloseJobOfOthers => match state {
			Nothing => Some(Error::JobNotFound),
			JobClosed | OfferedJobClosed => Some(Error::JobNotOpen),
			JobExpired => None,
			_ => Some(Error::NotTheClient),
		},
		Call::Apply | Call::MakeOffer => match state {
			Nothing => Some(Error::JobNotFound),
			JobExpired | JobClosed | JobFilled | OfferedJobClosed => Some(Error::JobNotOpen),
			_ => None,
		},
		Call::WithdrawApplication => match state {
			JobApplied | JobExpired | JobClosed | Offered | OfferExpired | OfferedJobClosed => None,
			_ => Some(Error::ApplicationNotFound),
		},
		Call::RejectApplication => match state {
			Nothing => Some(Error::JobNotFound),
			JobApplied | JobExpired | JobClosed => None,
			Offered | OfferExpired | OfferedJobClosed => Some(Error::OfferPending),
			_ => Some(Error::ApplicationNotFound),
		},
		Call::AcceptOffer => match state {
			Nothing | JobOpen | JobApplied | JobExpired | JobClosed => {
				Some(Error::ContractNotFound)
			},
			Offered | OfferedJobClosed => None,
			OfferExpired => Some(Error::OfferHasExpired),
			_ => Some(Error::NotAnOffer),
		},
		Call::DeclineOffer | Call::WithdrawOffer => match state {
			Nothing | JobOpen | JobApplied | JobExpired | JobClosed => {
				Some(Error::ContractNotFound)
			},
			Offered | OfferedJobClosed | OfferExpired => None,
			_ => Some(Error::NotAnOffer),
		},
		Call::WithdrawOfferOfOthers => match state {
			Nothing | JobOpen | JobApplied | JobExpired | JobClosed => {
				Some(Error::ContractNotFound)
			},
			OfferExpired => None,
			_ => Some(Error::NotTheClient),
		},
		Call::FundContract => match state {
			EndingWithNotice | EndingWorkOver | EndingByDate => Some(Error::AboveAgreedTotal),
			_ => billable(state),
		},
		Call::WithdrawSurplus => match state {
			Ended | DisputedEnded | SubmittedEnded | KeptForLong => None,
			_ => billable(state),
		},
		Call::SubmitInvoice | Call::SubmitExtra => billable(state),
		Call::CancelInvoice => match state {
			Submitted | Due | PartlyPaid | SubmittedEnded | Extra | ExtraLapsed => None,
			Disputed | DisputedEnded => Some(Error::InvoiceIsDisputed),
			_ => Some(Error::InvoiceNotFound),
		},
		Call::ApproveInvoice | Call::ApprovePart => match state {
			Submitted | Due | PartlyPaid | SubmittedEnded | Extra => None,
			ExtraLapsed => Some(Error::ExtraHasLapsed),
			Disputed | DisputedEnded => Some(Error::InvoiceIsDisputed),
			_ => Some(Error::InvoiceNotFound),
		},
		Call::SettleInvoice | Call::ProcessInvoice => match state {
			Due | ExtraLapsed => None,
			Submitted | PartlyPaid | SubmittedEnded | Extra => Some(Error::NotDue),
			Disputed | DisputedEnded => Some(Error::InvoiceIsDisputed),
			_ => Some(Error::InvoiceNotFound),
		},
		Call::Dispute | Call::DisputeWithoutJury => match state {
			Submitted | PartlyPaid | SubmittedEnded if call == Call::DisputeWithoutJury => {
				return Err(DispatchError::Unavailable);
			},
			Submitted | PartlyPaid | SubmittedEnded => None,
			Due => Some(Error::ReviewWindowPassed),
			Extra | ExtraLapsed => Some(Error::ExtraNotDisputable),
			Disputed | DisputedEnded => Some(Error::InvoiceIsDisputed),
			_ => Some(Error::InvoiceNotFound),
		},
		Call::Ruling => match state {
			Disputed | DisputedEnded => None,
			Submitted | Due | PartlyPaid | SubmittedEnded | Extra | ExtraLapsed => {
				Some(Error::NotDisputedInCase)
			},
			_ => Some(Error::InvoiceNotFound),
		},
		Call::EndByClient => match state {
			EndingWithNotice | EndingWorkOver | EndingByDate => Some(Error::AlreadyEnding),
			_ => billable(state),
		},
		Call::EndByTalent => match state {
			EndingWorkOver => Some(Error::AlreadyEnding),
			_ => billable(state),
		},
		Call::Claim => match state {
			Kept | KeptForLong => None,
			_ => Some(Error::NothingToClaim),
		},
		Call::ProcessUnclaimed => match state {
			KeptForLong => None,
			Kept => Some(Error::NotDue),
			_ => Some(Error::NothingToClaim),
		},
		Call::CollectFee => match state {
			Kept | KeptForLong => None,
			_ => Some(Error::NoFeeWaiting),
		},
		Call::ProcessJob => match state {
			Nothing => Some(Error::JobNotFound),
			JobExpired | JobClosed | OfferedJobClosed => None,
			_ => Some(Error::NotDue),
		},
		Call::ProcessOffer => match state {
			Nothing | JobOpen | JobApplied | JobExpired | JobClosed => {
				Some(Error::ContractNotFound)
			},
			OfferExpired => None,
			Offered | OfferedJobClosed => Some(Error::NotDue),
			_ => Some(Error::NotAnOffer),
		},
		Call::ProcessContract => match state {
			Nothing | JobOpen | JobApplied | JobExpired | JobClosed => {
				Some(Error::ContractNotFound)
			},
			EndingByDate | Ended | DisputedEnded | SubmittedEnded | KeptForLong => None,
			_ => Some(Error::NotDue),
		},
	};
	error.map_or(Ok(()), |error: Error<Test>| Err(error.into()))
}

/// What a call meets that needs a contract which can be billed.
fn billable(state: State) -> Option<Error<Test>> {
	match state {
		Nothing | JobOpen | JobApplied | JobExpired | JobClosed => Some(Error::ContractNotFound),
		Offered | OfferExpired | OfferedJobClosed => Some(Error::ContractNotActive),
		Ended | DisputedEnded | SubmittedEnded | KeptForLong => Some(Error::ContractIsOver),
		_ => None,
	}
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
					assert_all_came_home();
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
			assert_all_came_home();
			let pot = if [Nothing, JobOpen].contains(&state) { ED } else { native(FEE_POT) };
			let all = native(CLIENT) + native(TALENT) + native(TREASURY) + pot;
			assert_eq!(all, CLIENT_FUNDS + TALENT_FUNDS + 2 * ED, "{state:?}");
		});
	}
}
