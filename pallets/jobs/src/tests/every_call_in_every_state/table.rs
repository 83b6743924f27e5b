// SPDX-License-Identifier: Apache-2.0

//! What is to become of each call in each state.

use super::{
	calls::Call,
	states::State::{self, *},
};
use crate::{mock::Test, Error};
use sp_runtime::DispatchError;

/// The table.
pub fn expected(call: Call, state: State) -> Result<(), DispatchError> {
	renewals_and_reviews(call, state).unwrap_or_else(|| plain(call, state.plain()))
}

/// What becomes of a call that asks neither for a proposal nor for reviews.
fn plain(call: Call, state: State) -> Result<(), DispatchError> {
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
		Call::PayDueInvoice | Call::ProcessInvoice => match state {
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
		_ => unreachable!("{call:?} is in the other table"),
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

/// What becomes of the calls about proposals and reviews; `None` for the others.
fn renewals_and_reviews(call: Call, state: State) -> Option<Result<(), DispatchError>> {
	let by_client = state == RenewalByClient;
	let by_talent =
		matches!(state, RenewalByTalent | RenewalLapsed | RenewalDisputed | RenewalEnded);
	let contract_gone = billable(state.plain()).filter(|e| matches!(e, Error::ContractNotFound));
	let error = match call {
		Call::ProposeByClient | Call::ProposeByTalent => match state {
			Disputed | RenewalDisputed => Some(Error::RenewalWhileDisputed),
			Renewed => Some(Error::AlreadyRenewed),
			_ => billable(state.plain()),
		},
		Call::TakeBackByClient => match state {
			_ if by_client => None,
			_ if by_talent => Some(Error::NotTheProposer),
			_ => contract_gone.or(Some(Error::RenewalNotFound)),
		},
		Call::TakeBackByTalent => match state {
			_ if by_talent => None,
			_ if by_client => Some(Error::NotTheProposer),
			_ => contract_gone.or(Some(Error::RenewalNotFound)),
		},
		Call::AcceptRenewalByClient => match state {
			RenewalByTalent => None,
			RenewalLapsed => Some(Error::RenewalHasExpired),
			RenewalDisputed => Some(Error::RenewalWhileDisputed),
			RenewalEnded => Some(Error::ContractIsOver),
			RenewalByClient => Some(Error::OwnProposal),
			_ => contract_gone.or(Some(Error::RenewalNotFound)),
		},
		Call::AcceptRenewalByTalent => match state {
			RenewalByClient => None,
			_ if by_talent => Some(Error::OwnProposal),
			_ => contract_gone.or(Some(Error::RenewalNotFound)),
		},
		Call::ProcessRenewal => match state {
			RenewalLapsed => None,
			_ if by_client || by_talent => Some(Error::NotDue),
			_ => Some(Error::RenewalNotFound),
		},
		Call::ReviewByClient => match state {
			Over | ReviewedByTalent => None,
			ReviewedByClient => Some(Error::AlreadyReviewed),
			ReviewsLate => Some(Error::ReviewPeriodPassed),
			_ => Some(Error::ReviewNotFound),
		},
		Call::ReviewByTalent => match state {
			Over | ReviewedByClient => None,
			ReviewedByTalent => Some(Error::AlreadyReviewed),
			ReviewsLate => Some(Error::ReviewPeriodPassed),
			_ => Some(Error::ReviewNotFound),
		},
		Call::ProcessReview => match state {
			ReviewsLate => None,
			Over | ReviewedByClient | ReviewedByTalent => Some(Error::NotDue),
			_ => Some(Error::ReviewNotFound),
		},
		_ => return None,
	};
	Some(error.map_or(Ok(()), |error: Error<Test>| Err(error.into())))
}
