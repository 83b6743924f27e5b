// SPDX-License-Identifier: Apache-2.0

//! The calls.

use crate::{mock::*, Claim, DueItem, ExtraKind, JobUpdate, RejectionReason};
use frame_support::dispatch::DispatchResult;
use sp_runtime::Perbill;
use talent_primitives::{Hash, RulingHandler};

/// A call by the account that is meant to make it, and by a stranger where the table says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
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
	PayDueInvoice,
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
	ProposeByClient,
	ProposeByTalent,
	TakeBackByClient,
	TakeBackByTalent,
	AcceptRenewalByClient,
	AcceptRenewalByTalent,
	ReviewByClient,
	ReviewByTalent,
	ProcessRenewal,
	ProcessReview,
}

pub const CALLS: [Call; 45] = [
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
	Call::PayDueInvoice,
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
	Call::ProposeByClient,
	Call::ProposeByTalent,
	Call::TakeBackByClient,
	Call::TakeBackByTalent,
	Call::AcceptRenewalByClient,
	Call::AcceptRenewalByTalent,
	Call::ReviewByClient,
	Call::ReviewByTalent,
	Call::ProcessRenewal,
	Call::ProcessReview,
];

/// The hash of what is proposed, if anything is.
fn proposed() -> Hash {
	Jobs::renewal(0).map(|(_, hash)| hash).unwrap_or_default()
}

/// Makes the call about job 0, contract 0, invoice 0; `party` stands for the one it belongs to.
pub fn make(call: Call, client: AccountId, talent: AccountId) -> DispatchResult {
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
		Call::PayDueInvoice => Jobs::pay_due_invoice(anyone, 0),
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
		Call::ProposeByClient => Jobs::propose_renewal(signed(client), 0, Some(fixed(&[200]))),
		Call::ProposeByTalent => Jobs::propose_renewal(signed(talent), 0, Some(fixed(&[200]))),
		Call::TakeBackByClient => Jobs::propose_renewal(signed(client), 0, None),
		Call::TakeBackByTalent => Jobs::propose_renewal(signed(talent), 0, None),
		Call::AcceptRenewalByClient => Jobs::accept_renewal(signed(client), 0, proposed()),
		Call::AcceptRenewalByTalent => Jobs::accept_renewal(signed(talent), 0, proposed()),
		Call::ReviewByClient => Jobs::review(signed(client), 0, 4, Some(cid("good"))),
		Call::ReviewByTalent => Jobs::review(signed(talent), 0, 2, None),
		Call::ProcessRenewal => process(DueItem::Renewal(0)),
		Call::ProcessReview => process(DueItem::Review(0)),
	}
}
