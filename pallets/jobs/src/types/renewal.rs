// SPDX-License-Identifier: Apache-2.0

//! Proposals to renew a contract.

use super::{Agreement, OfferQuote};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use talent_primitives::Balance;

/// A proposal to renew a contract. There is at most one for each contract.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[codec(mel_bound(AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
#[scale_info(skip_type_params(MaxMilestones))]
pub struct Renewal<AccountId, BlockNumber, MaxMilestones: Get<u32>>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
{
	/// Who has proposed it: the client or the talent. The other accepts it.
	pub by: AccountId,
	/// What both would sign, complete, with the number and the fee rate of the contract it would
	/// be. It never changes.
	pub agreement: Agreement<AccountId, BlockNumber, MaxMilestones>,
	/// What the new contract begins with in its escrow, in the smallest unit of its currency: the
	/// first milestone, or the first weeks as many as governance said when it was proposed, with
	/// the fee.
	pub initial: Balance,
	/// The first block in which it can no longer be accepted.
	pub expires_at: BlockNumber,
	/// The deposit of the proposing party, in the smallest unit of the chain's own coin, and
	/// then from the client for the new contract.
	pub deposit: Balance,
	/// The block in which it stands in the queue.
	pub queued_at: BlockNumber,
}

/// What a renewal costs its client. Amounts are in the smallest unit of the contract's currency.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RenewalQuote {
	/// What a new offer with these terms would cost. The deposit is held beside that of the old
	/// contract until that is over.
	pub terms: OfferQuote,
	/// What is not committed in the old contract and goes into the escrow of the new one: at most
	/// its total with the fee.
	pub carried: Balance,
	/// What the client pays into it besides.
	pub funded: Balance,
}
