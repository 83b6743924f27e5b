// SPDX-License-Identifier: Apache-2.0

//! What the pallet tells. Every movement of money names the asset, from whom, to whom and how much.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	/// What has happened. Amounts are in the smallest unit of the asset that is named, else of the
	/// contract's currency; deposits in that of the chain's own coin. Blocks are those of
	/// [`Config::BlockNumberProvider`].
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Governance has changed the parameters.
		#[codec(index = 0)]
		ParametersChanged {
			/// In force until now.
			previous: Parameters<BlockNumberFor<T>>,
			/// In force from now on.
			current: Parameters<BlockNumberFor<T>>,
		},
		/// A kind of work was added.
		#[codec(index = 1)]
		CategoryAdded {
			/// Its number.
			category: CategoryId,
			/// Its name.
			name: CategoryName,
		},
		/// No new job may be posted in a category.
		#[codec(index = 2)]
		CategoryRetired {
			/// Its number.
			category: CategoryId,
		},
		/// A job was posted.
		#[codec(index = 3)]
		JobPosted {
			/// Its number.
			job: JobId,
			/// By whom.
			client: T::AccountId,
			/// The kind of work.
			category: CategoryId,
			/// What it is paid in.
			currency: AssetKind,
			/// What the client means to spend, in the job's currency.
			budget: Balance,
			/// How many are to be hired.
			openings: u16,
			/// The first block in which it is no longer open, or cannot be accepted.
			expires_at: BlockNumberFor<T>,
			/// What is held from the client.
			deposit: Balance,
		},
		/// A job was changed; these are its values now.
		#[codec(index = 4)]
		JobUpdated {
			/// Which.
			job: JobId,
			/// Its text.
			description: ContentId,
			/// What the client means to spend, in the job's currency.
			budget: Balance,
			/// How many are to be hired.
			openings: u16,
			/// The first block in which it is no longer open, or cannot be accepted.
			expires_at: BlockNumberFor<T>,
		},
		/// All openings of a job are filled.
		#[codec(index = 5)]
		JobFilled {
			/// Which.
			job: JobId,
		},
		/// A job was closed and its deposit returned.
		#[codec(index = 6)]
		JobClosed {
			/// Which.
			job: JobId,
			/// Whether its time was over.
			expired: bool,
			/// What was held from the client and is free again.
			deposit: Balance,
		},
		/// Nothing refers to a closed job any more; its record is gone.
		#[codec(index = 7)]
		JobRemoved {
			/// Which.
			job: JobId,
		},
		/// Somebody has applied.
		#[codec(index = 8)]
		Applied {
			/// For which job.
			job: JobId,
			/// Who.
			applicant: T::AccountId,
			/// Who recommended them.
			recommended_by: Option<T::AccountId>,
			/// What is held from the applicant.
			deposit: Balance,
		},
		/// An applicant has withdrawn; the deposit was returned.
		#[codec(index = 9)]
		ApplicationWithdrawn {
			/// From which job.
			job: JobId,
			/// Who.
			applicant: T::AccountId,
		},
		/// The client has turned an applicant down; the deposit was returned.
		#[codec(index = 10)]
		ApplicationRejected {
			/// For which job.
			job: JobId,
			/// Whom.
			applicant: T::AccountId,
			/// Why.
			reason: RejectionReason,
		},
		/// An application has served its purpose, because the applicant was hired or the job
		/// closed; the deposit was returned.
		#[codec(index = 11)]
		ApplicationRemoved {
			/// For which job.
			job: JobId,
			/// Whose.
			applicant: T::AccountId,
		},
		/// An offer was made. [`Event::Funded`] follows.
		#[codec(index = 12)]
		OfferMade {
			/// The contract it will be.
			contract: ContractId,
			/// Under which job.
			job: JobId,
			/// By whom.
			client: T::AccountId,
			/// To whom.
			talent: T::AccountId,
			/// What accepting it must repeat.
			terms_hash: Hash,
			/// The first block in which it is no longer open, or cannot be accepted.
			expires_at: BlockNumberFor<T>,
			/// What is held from the client for it.
			deposit: Balance,
		},
		/// An offer was accepted: the contract is active.
		#[codec(index = 13)]
		OfferAccepted {
			/// Which contract.
			contract: ContractId,
			/// By whom.
			talent: T::AccountId,
			/// The first UTC day that can be billed.
			start_day: UtcDay,
			/// The block in which it begins to end by itself.
			ends_at: BlockNumberFor<T>,
		},
		/// Talent has declined an offer.
		#[codec(index = 14)]
		OfferDeclined {
			/// Which contract will not be.
			contract: ContractId,
		},
		/// The client has withdrawn an offer.
		#[codec(index = 15)]
		OfferWithdrawn {
			/// Which contract will not be.
			contract: ContractId,
		},
		/// An offer was not accepted in time.
		#[codec(index = 16)]
		OfferExpired {
			/// Which contract will not be.
			contract: ContractId,
		},
		/// Money was put into a contract's escrow: with an offer or a renewal, by `fund_contract`,
		/// or for an extra with its fee.
		#[codec(index = 17)]
		Funded {
			/// Which contract.
			contract: ContractId,
			/// What.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// Into whose keeping: the pallet's account.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// Money went from a contract's escrow back to its client: as surplus, or all that was
		/// left.
		#[codec(index = 18)]
		Refunded {
			/// Which contract.
			contract: ContractId,
			/// What.
			asset: AssetKind,
			/// From whose keeping: the pallet's account.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// The escrow of an active contract no longer covers the next week, or the next milestone.
		#[codec(index = 19)]
		FundingLow {
			/// Which contract.
			contract: ContractId,
			/// What no invoice has a claim on.
			available: Balance,
			/// What the next week or milestone can cost, with the fee.
			needed: Balance,
		},
		/// Talent has billed work.
		#[codec(index = 20)]
		InvoiceSubmitted {
			/// The invoice.
			invoice: InvoiceId,
			/// Under which contract.
			contract: ContractId,
			/// What is billed.
			work: Work,
			/// How much, without the fee.
			amount: Balance,
			/// The fee on it, rounded down.
			fee: Balance,
			/// The first block in which it pays itself.
			due_at: BlockNumberFor<T>,
			/// What was delivered.
			evidence: ContentId,
		},
		/// Talent asks for something beside the terms.
		#[codec(index = 21)]
		ExtraSubmitted {
			/// The invoice.
			invoice: InvoiceId,
			/// Under which contract.
			contract: ContractId,
			/// What for.
			kind: ExtraKind,
			/// How much, without the fee.
			amount: Balance,
			/// The first block in which it lapses.
			lapses_at: BlockNumberFor<T>,
			/// What for, in words.
			description: ContentId,
		},
		/// Talent has taken an invoice back.
		#[codec(index = 22)]
		InvoiceCancelled {
			/// Which.
			invoice: InvoiceId,
			/// What was open, without the fee.
			amount: Balance,
		},
		/// An extra was not approved in time.
		#[codec(index = 23)]
		ExtraLapsed {
			/// Which invoice.
			invoice: InvoiceId,
			/// What was open, without the fee.
			amount: Balance,
		},
		/// An invoice, or a part of it, was paid. What talent could not receive is told by
		/// [`Event::KeptForClaim`] instead.
		#[codec(index = 24)]
		InvoicePaid {
			/// Which.
			invoice: InvoiceId,
			/// Under which contract.
			contract: ContractId,
			/// What.
			asset: AssetKind,
			/// From whose keeping: the pallet's account.
			from: T::AccountId,
			/// To whom: talent, or where talent wants to be paid.
			to: T::AccountId,
			/// How much, without the fee.
			amount: Balance,
			/// What of the invoice is open still, without the fee.
			open: Balance,
		},
		/// The fee on a payment was collected. Who got which share is reported by the fee
		/// collector.
		#[codec(index = 25)]
		FeePaid {
			/// For which invoice.
			invoice: InvoiceId,
			/// What.
			asset: AssetKind,
			/// From whose keeping: the pallet's account.
			from: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A fee could not be collected now and waits.
		#[codec(index = 26)]
		FeeWaits {
			/// For which invoice.
			invoice: InvoiceId,
			/// What.
			asset: AssetKind,
			/// How much.
			amount: Balance,
			/// Why.
			error: DispatchError,
		},
		/// The client disputes an invoice.
		#[codec(index = 27)]
		InvoiceDisputed {
			/// Which.
			invoice: InvoiceId,
			/// The case.
			case_id: CaseId,
			/// What the client concedes, without the fee; it was paid, or is kept for talent.
			conceded: Balance,
			/// What the case is about, without the fee.
			disputed: Balance,
		},
		/// A dispute was decided.
		#[codec(index = 28)]
		InvoiceResolved {
			/// Which invoice.
			invoice: InvoiceId,
			/// The case.
			case_id: CaseId,
			/// What talent keeps, rounded down and without the fee; it was paid, or is kept for
			/// talent.
			kept: Balance,
			/// What went back into the escrow, without the fee.
			returned: Balance,
		},
		/// A contract is going to end.
		#[codec(index = 29)]
		NoticeGiven {
			/// Which.
			contract: ContractId,
			/// By whom, or who has signed its renewal; by date if `None`.
			by: Option<T::AccountId>,
			/// The block in which work ends.
			work_ends_at: BlockNumberFor<T>,
			/// The first block in which nothing can be billed any more.
			closes_at: BlockNumberFor<T>,
		},
		/// A party of a contract proposes to go on under new terms.
		#[codec(index = 30)]
		RenewalProposed {
			/// Which contract would be renewed.
			contract: ContractId,
			/// The number that the new contract would have.
			renewed_as: ContractId,
			/// Who proposes it.
			by: T::AccountId,
			/// What accepting it must repeat.
			terms_hash: Hash,
			/// The first block in which it can no longer be accepted.
			expires_at: BlockNumberFor<T>,
			/// The deposit of the proposing party.
			deposit: Balance,
		},
		/// A proposal to renew was taken back, or another one, told next, has taken its place.
		#[codec(index = 31)]
		RenewalWithdrawn {
			/// Which contract goes on without it.
			contract: ContractId,
			/// The number that no contract will have.
			renewed_as: ContractId,
			/// Who had proposed it.
			by: T::AccountId,
			/// What was held from them and is free again.
			deposit: Balance,
		},
		/// A proposal to renew was not accepted in time, or the contract is over.
		#[codec(index = 32)]
		RenewalExpired {
			/// Which contract was not renewed.
			contract: ContractId,
			/// The number that no contract will have.
			renewed_as: ContractId,
			/// Who had proposed it.
			by: T::AccountId,
			/// What was held from them and is free again.
			deposit: Balance,
		},
		/// Both parties have signed: the old contract is ending and the new one is active. What
		/// moved from one's escrow to the other's has not left the pallet's account.
		#[codec(index = 33)]
		ContractRenewed {
			/// The old contract.
			contract: ContractId,
			/// The new one.
			renewed_as: ContractId,
			/// What was not committed in the old one and is now kept for the new one, in their
			/// currency.
			carried: Balance,
			/// What the client has paid for the new one besides, in their currency.
			/// [`Event::Funded`] tells of it too.
			funded: Balance,
		},
		/// One party of a contract that is over has reviewed the other. It does not count yet.
		#[codec(index = 34)]
		ReviewSubmitted {
			/// Which contract.
			contract: ContractId,
			/// Who has said so, of the other.
			by: T::AccountId,
			/// From 1 to 5.
			rating: u8,
			/// The same in words.
			comment: Option<ContentId>,
		},
		/// Both have reviewed each other, or the time for it is over: what was said counts now, and
		/// nothing more can be said.
		#[codec(index = 35)]
		ReviewsClosed {
			/// Which contract.
			contract: ContractId,
			/// How the client has rated the talent.
			by_client: Option<u8>,
			/// How the talent has rated the client.
			by_talent: Option<u8>,
			/// How much each weighs, in the smallest unit of the chain's own coin.
			weight: Balance,
		},
		/// A contract is over; what was left has gone back, or is kept for the client, and its
		/// record is gone.
		#[codec(index = 36)]
		ContractEnded {
			/// Which.
			contract: ContractId,
			/// Under which job.
			job: JobId,
		},
		/// An amount could not be received and is kept for its owner.
		#[codec(index = 37)]
		KeptForClaim {
			/// For whom.
			account: T::AccountId,
			/// What.
			asset: AssetKind,
			/// How much was added.
			amount: Balance,
			/// The block from which on all that is kept of this asset goes to the treasury.
			until: BlockNumberFor<T>,
			/// Why it could not be received.
			error: DispatchError,
		},
		/// What was kept was claimed.
		#[codec(index = 38)]
		Claimed {
			/// By whom.
			account: T::AccountId,
			/// What.
			asset: AssetKind,
			/// From whose keeping: the pallet's account.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// What was kept was not claimed in time.
		#[codec(index = 39)]
		Forfeited {
			/// Whose it was.
			account: T::AccountId,
			/// What.
			asset: AssetKind,
			/// From whose keeping: the pallet's account.
			from: T::AccountId,
			/// To whom: the treasury.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A due item failed and was put aside. Anybody may try again with [`Pallet::process_due`].
		#[codec(index = 40)]
		DueItemFailed {
			/// Which.
			item: DueItem<T::AccountId>,
			/// Why.
			error: DispatchError,
		},
	}
}
