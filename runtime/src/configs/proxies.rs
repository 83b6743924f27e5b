// SPDX-License-Identifier: Apache-2.0

//! What an account can let another do for it.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::InstanceFilter;
use scale_info::TypeInfo;

/// What an account can let another do for it: the seats of a team or an agency.
///
/// `set_payout_account`, `claim` and `invite`, which say where money goes, are for `Any` alone, and
/// so are the exchange and everything else that moves assets.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	#[codec(index = 0)]
	Any,
	/// Speak for the account without its money: work as talent, dispute, vote and propose, keep the
	/// identity, vest, and dismiss proxies of types that are within this one.
	///
	/// Nothing of this moves money of the account, of a bounty that it curates, or of an account
	/// that it shares or is a proxy of, to anybody else or into escrow; nor does it make proxies.
	/// What it can cost all the same: transaction fees are the delegate's, but deposits are the
	/// account's, and governance may take that of a proposal which it strikes or of a bounty which
	/// it rejects, and a jury those of a claim and an appeal; votes lock coins; and what the
	/// account has billed can be cancelled, or given up in a dispute.
	#[codec(index = 1)]
	NonTransfer,
	/// For a client: find people, sign with them and rate them. Offers fund escrow, and so do
	/// renewals, whichever party signs last: so an agency whose delegate is to renew contracts
	/// gives this too.
	#[codec(index = 2)]
	Hire,
	/// For a client: approve, settle and fund.
	#[codec(index = 3)]
	Pay,
	/// For both sides: dispute what was billed, answer, settle, prove and appeal. Deposits are the
	/// account's, and may be lost.
	#[codec(index = 4)]
	Dispute,
	/// For an agency: apply, sign, bill, rate, recommend, assess and judge in its name. To be
	/// vetted costs a fee, and a bond can be lost: those are for `Any`. Not renew: on a contract in
	/// which the account is the client, that would fund escrow.
	#[codec(index = 5)]
	Represent,
	/// Vote and propose, on a committee too, and curate bounties: to take on a bounty puts up a
	/// deposit that can be lost, and an award says whom the treasury's money in it goes to.
	#[codec(index = 6)]
	Govern,
	/// Reject what other proxies have announced.
	#[codec(index = 7)]
	CancelProxy,
	/// For a validator: set session keys, register, resume, leave, withdraw. Registration puts the
	/// bond on hold, and a delegate that misuses the keys can have it slashed.
	#[codec(index = 8)]
	Validate,
}

impl ProxyType {
	fn is_batch(call: &RuntimeCall) -> bool {
		use pallet_utility::Call::{batch, batch_all, force_batch};
		// What is inside a batch passes this filter too.
		matches!(call, RuntimeCall::Utility(batch { .. } | batch_all { .. } | force_batch { .. }))
	}

	fn hires(call: &RuntimeCall) -> bool {
		use pallet_jobs::Call::*;
		matches!(
			call,
			RuntimeCall::Jobs(
				post_job { .. }
					| update_job { .. }
					| close_job { .. }
					| reject_application { .. }
					| make_offer { .. }
					| withdraw_offer { .. }
					| end_contract { .. }
					| propose_renewal { .. }
					| accept_renewal { .. }
					| review { .. }
			)
		)
	}

	fn pays(call: &RuntimeCall) -> bool {
		use pallet_jobs::Call::*;
		matches!(
			call,
			RuntimeCall::Jobs(
				approve_invoice { .. }
					| pay_due_invoice { .. }
					| fund_contract { .. }
					| withdraw_surplus { .. }
					| collect_fee { .. }
					| process_due { .. }
			)
		)
	}

	/// What a party does. Not among it: to stand for the claim of somebody else.
	fn disputes(call: &RuntimeCall) -> bool {
		use pallet_jury::Call::*;
		matches!(
			call,
			RuntimeCall::Jobs(pallet_jobs::Call::dispute_invoice { .. })
				| RuntimeCall::Jury(
					accept_claim { .. }
						| counterclaim { .. }
						| offer_settlement { .. }
						| accept_settlement { .. }
						| submit_evidence { .. }
						| make_statement { .. }
						| appeal { .. }
				)
		)
	}

	/// What those do who are drawn, and anybody may. Not among it: to become one of them, or to be
	/// one no longer.
	fn judges(call: &RuntimeCall) -> bool {
		use pallet_jury::Call::*;
		matches!(
			call,
			RuntimeCall::Jury(
				call_eyewitnesses { .. }
					| testify { .. }
					| close_evidence { .. }
					| commit_vote { .. }
					| reveal_vote { .. }
					| advance { .. }
					| process_due { .. }
			)
		)
	}

	fn represents(call: &RuntimeCall) -> bool {
		use pallet_jobs::Call::*;
		use pallet_members::Call::{update_profile, withdraw_invitation};
		use pallet_referrals::Call::{recommend, withdraw_recommendation};
		use pallet_screening::Call as Screening;
		Self::judges(call)
			|| matches!(
				call,
				RuntimeCall::Jobs(
					apply { .. }
						| withdraw_application { .. }
						| accept_offer { .. }
						| decline_offer { .. }
						| submit_invoice { .. }
						| submit_extra { .. }
						| cancel_invoice { .. }
						| pay_due_invoice { .. }
						| end_contract { .. }
						| process_due { .. }
						| review { .. }
				) | RuntimeCall::Members(update_profile { .. } | withdraw_invitation { .. })
					| RuntimeCall::Referrals(recommend { .. } | withdraw_recommendation { .. })
					| RuntimeCall::Screening(
						Screening::commit_assessment { .. }
							| Screening::submit_assessment { .. }
							| Screening::advance { .. }
							| Screening::process_due { .. }
					)
			)
	}

	/// Has a say, and no hand on money but for the deposit of what is proposed.
	fn has_a_say(call: &RuntimeCall) -> bool {
		use pallet_bounties::Call::{extend_bounty_expiry, propose_bounty};
		matches!(
			call,
			RuntimeCall::Democracy(..)
				| RuntimeCall::Council(..)
				| RuntimeCall::TechnicalCommittee(..)
				| RuntimeCall::Preimage(..)
				| RuntimeCall::Bounties(propose_bounty { .. } | extend_bounty_expiry { .. })
		)
	}

	fn governs(call: &RuntimeCall) -> bool {
		Self::has_a_say(call)
			|| matches!(call, RuntimeCall::Bounties(..) | RuntimeCall::Treasury(..))
	}

	/// Not among them: `request_judgement`, which pays a registrar; what a registrar or an
	/// authority for names does, whose income could be given away; and `add_sub` and `set_subs`,
	/// since a sub-account that quits keeps the deposit for it.
	fn keeps_identity(call: &RuntimeCall) -> bool {
		use pallet_identity::Call::*;
		matches!(
			call,
			RuntimeCall::Identity(
				set_identity { .. }
					| clear_identity { .. }
					| cancel_request { .. }
					| rename_sub { .. }
					| remove_sub { .. }
					| quit_sub { .. }
					| accept_username { .. }
					| set_primary_username { .. }
			)
		)
	}

	/// Not among them: what acts for another account. It is made with that account's origin, which
	/// no filter of this one follows to; that is also why there is nothing of multisig in
	/// [`Self::moves_nothing`].
	fn dismisses_proxies(call: &RuntimeCall) -> bool {
		use pallet_proxy::Call::{reject_announcement, remove_announcement, remove_proxy};
		matches!(
			call,
			RuntimeCall::Proxy(
				remove_proxy { .. } | reject_announcement { .. } | remove_announcement { .. }
			)
		)
	}

	fn validates(call: &RuntimeCall) -> bool {
		use pallet_session::Call::set_keys;
		use pallet_validator_set::Call::*;
		matches!(
			call,
			RuntimeCall::Session(set_keys { .. })
				| RuntimeCall::ValidatorSet(
					purge_keys { .. }
						| register { .. } | withdraw { .. }
						| leave { .. } | resume { .. }
				)
		)
	}

	fn moves_nothing(call: &RuntimeCall) -> bool {
		use pallet_vesting::Call::{vest, vest_other};
		Self::disputes(call)
			|| Self::represents(call)
			|| Self::has_a_say(call)
			|| Self::keeps_identity(call)
			|| Self::dismisses_proxies(call)
			|| matches!(call, RuntimeCall::Vesting(vest { .. } | vest_other { .. }))
	}
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			_ if Self::is_batch(call) => true,
			Self::NonTransfer => Self::moves_nothing(call),
			Self::Hire => Self::hires(call),
			Self::Pay => Self::pays(call),
			Self::Dispute => Self::disputes(call),
			Self::Represent => Self::represents(call),
			Self::Govern => Self::governs(call),
			Self::Validate => Self::validates(call),
			Self::CancelProxy => {
				matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }))
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(left, right) if left == right => true,
			(Self::Any, _) => true,
			// Not `Govern`, which awards bounties.
			(Self::NonTransfer, Self::Dispute | Self::Represent | Self::CancelProxy) => true,
			_ => false,
		}
	}
}
