// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod dispatchable_impls;
mod errors;
mod events;
mod hooks_impls;
mod impls;
pub mod math;
#[cfg(test)]
mod mock;
mod money;
#[cfg(test)]
mod tests;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use alloc::{string::String, vec::Vec};
	use frame_support::{
		dispatch::DispatchResult,
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;
	use talent_primitives::{
		time::UtcDay, Arbitration, AssetKind, Balance, CaseId, CategoryId, Commitments, ContentId,
		ContractId, Credentials, FeeCollector, Hash, InvoiceId, JobId, Membership, Recommendations,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names the account that keeps what is in escrow.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// Everything that contracts may be paid in.
		type Fungibles: fungibles::Mutate<Self::AccountId, AssetId = AssetKind, Balance = Balance>;

		/// What deposits are held in.
		type Deposits: fungible::MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;

		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who is a member in good standing, and where pay goes.
		type Membership: Membership<Self::AccountId>;

		/// Who is told that something binds a member.
		type Commitments: Commitments<Self::AccountId>;

		/// Who holds a credential for a skill.
		type Credentials: Credentials<Self::AccountId>;

		/// Who was recommended for a job.
		type Recommendations: Recommendations<Self::AccountId>;

		/// Which currencies are accepted, and who takes the fee.
		type Fees: FeeCollector<Self::AccountId, AssetKind, Balance>;

		/// Who judges disputes.
		type Arbitration: Arbitration<Self::AccountId, AssetKind, Balance>;

		/// The clock of all deadlines.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// The clock of periods of work.
		type Time: UnixTime;

		/// Who changes parameters and categories.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Where goes what nobody has claimed.
		type Treasury: Get<Self::AccountId>;

		/// The most milestones of one contract. At most 64.
		#[pallet::constant]
		type MaxMilestones: Get<u32>;

		/// The most invoices of one contract that may be open at once, extras included.
		#[pallet::constant]
		type MaxOpenInvoices: Get<u32>;

		/// The hard cap on due items that are handled in one block; governance may stay below it.
		#[pallet::constant]
		type MaxServicedItems: Get<u32>;

		/// The most applications for a closed job that one due item removes. The next one goes on.
		#[pallet::constant]
		type MaxRemovedApplications: Get<u32>;

		/// Measured weights.
		type WeightInfo: WeightInfo;

		/// Makes the world that benchmarks need.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// The terms of an offer, as a call takes them.
	pub type TermsOf<T> = Terms<BlockNumberFor<T>, <T as Config>::MaxMilestones>;
	/// The resolved terms, as they are stored and hashed.
	pub type AgreementOf<T> = Agreement<
		<T as frame_system::Config>::AccountId,
		BlockNumberFor<T>,
		<T as Config>::MaxMilestones,
	>;
	/// A stored job.
	pub type JobOf<T> = Job<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// The changing part of a stored contract.
	pub type ContractOf<T> = Contract<BlockNumberFor<T>>;
	/// A stored invoice.
	pub type InvoiceOf<T> = Invoice<BlockNumberFor<T>>;
	/// Something that becomes due.
	pub type DueItemOf<T> = DueItem<<T as frame_system::Config>::AccountId>;

	/// Why coins are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A job is open.
		JobDeposit,
		/// An application is kept.
		ApplicationDeposit,
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Every rate, window and size.
	#[pallet::storage]
	pub type StoredParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// The kinds of work.
	#[pallet::storage]
	pub type Categories<T: Config> = StorageMap<_, Twox64Concat, CategoryId, Category>;

	/// The number of the next category.
	#[pallet::storage]
	pub type NextCategory<T: Config> = StorageValue<_, CategoryId, ValueQuery>;

	/// Jobs that are open, or referred to by an application or a contract.
	#[pallet::storage]
	pub type Jobs<T: Config> = StorageMap<_, Twox64Concat, JobId, JobOf<T>>;

	/// The number of the next job.
	#[pallet::storage]
	pub type NextJob<T: Config> = StorageValue<_, JobId, ValueQuery>;

	/// Applications, by job and applicant.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		JobId,
		Blake2_128Concat,
		T::AccountId,
		Application<T::AccountId>,
	>;

	/// What was agreed. It never changes.
	#[pallet::storage]
	pub type Agreements<T: Config> = StorageMap<_, Twox64Concat, ContractId, AgreementOf<T>>;

	/// Offers and contracts that are not over.
	#[pallet::storage]
	pub type Contracts<T: Config> = StorageMap<_, Twox64Concat, ContractId, ContractOf<T>>;

	/// The number of the next offer.
	#[pallet::storage]
	pub type NextContract<T: Config> = StorageValue<_, ContractId, ValueQuery>;

	/// Invoices that are open or disputed.
	#[pallet::storage]
	pub type Invoices<T: Config> = StorageMap<_, Twox64Concat, InvoiceId, InvoiceOf<T>>;

	/// The number of the next invoice.
	#[pallet::storage]
	pub type NextInvoice<T: Config> = StorageValue<_, InvoiceId, ValueQuery>;

	/// What could not be paid out and waits for its owner.
	#[pallet::storage]
	pub type UnclaimedAmounts<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		AssetKind,
		Unclaimed<BlockNumberFor<T>>,
	>;

	/// Fees that could not be collected, by invoice.
	#[pallet::storage]
	pub type WaitingFees<T: Config> =
		StorageMap<_, Twox64Concat, InvoiceId, WaitingFee<T::AccountId>>;

	/// What the pallet's account owes altogether, in each asset: escrow, unclaimed amounts and waiting fees.
	#[pallet::storage]
	pub type Ledger<T: Config> = StorageMap<_, Blake2_128Concat, AssetKind, Balance, ValueQuery>;

	/// What becomes due, by block.
	#[pallet::storage]
	pub type DueItems<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BlockNumberFor<T>, Blake2_128Concat, DueItemOf<T>, ()>;

	/// The last block whose due items were all handled.
	#[pallet::storage]
	pub type DueCursor<T: Config> = StorageValue<_, BlockNumberFor<T>>;

	/// Due items that failed, and the block in which they did.
	#[pallet::storage]
	pub type StuckItems<T: Config> =
		StorageMap<_, Blake2_128Concat, DueItemOf<T>, BlockNumberFor<T>>;

	/// What the due-queue has done in the block in which it did something last.
	#[pallet::storage]
	pub type LastServiced<T: Config> = StorageValue<_, Serviced<BlockNumberFor<T>>, ValueQuery>;

	/// The state at genesis. The runtime endows the pallet's account with the minimum balance of the chain's own coin,
	/// so that all that is in escrow can leave to the last unit.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Every rate, window and size.
		pub parameters: Parameters<BlockNumberFor<T>>,
		/// The names of the first categories.
		pub categories: Vec<String>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(
				self.parameters.are_valid(T::MaxServicedItems::get()),
				"a parameter of jobs is out of its range"
			);
			StoredParameters::<T>::put(&self.parameters);
			for name in &self.categories {
				let name = CategoryName::try_from(name.clone().into_bytes());
				let added = name.map(Pallet::<T>::add_category_named);
				assert!(matches!(added, Ok(Ok(_))), "a category's name is empty or too long");
			}
			// The account outlives its last coin, in whatever asset.
			frame_system::Pallet::<T>::inc_providers(&Pallet::<T>::account());
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::service_due(meter);
		}

		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::service_due(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(T::MaxMilestones::get() <= 64, "billed milestones are 64 bits");
			assert!(T::MaxMilestones::get() > 0, "a fixed contract needs a milestone");
			assert!(T::MaxOpenInvoices::get() > 0, "a contract needs an invoice");
			assert!(T::MaxServicedItems::get() > 0, "the queue would stand still");
			assert!(T::MaxRemovedApplications::get() > 0, "closed jobs would never go");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces all parameters. What was agreed or held before keeps its own.
		///
		/// ## Origin
		/// Governance.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Adds a kind of work and numbers it.
		///
		/// ## Origin
		/// Governance.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_category())]
		pub fn add_category(origin: OriginFor<T>, name: CategoryName) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::add_category_named(name).map(|_| ())
		}

		/// Lets no new job be posted in a category.
		///
		/// ## Origin
		/// Governance.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::retire_category())]
		pub fn retire_category(origin: OriginFor<T>, category: CategoryId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_retire_category(category)
		}

		/// Posts a job and holds the deposit for it.
		///
		/// ## Origin
		/// Signed by a client in good standing.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::post_job())]
		pub fn post_job(
			origin: OriginFor<T>,
			details: JobDetails<BlockNumberFor<T>>,
		) -> DispatchResult {
			Self::do_post_job(ensure_signed(origin)?, details)
		}

		/// Changes an open job, or gives a filled one more openings.
		///
		/// ## Origin
		/// Signed by the job's client.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::update_job())]
		pub fn update_job(
			origin: OriginFor<T>,
			job: JobId,
			update: JobUpdate<BlockNumberFor<T>>,
		) -> DispatchResult {
			Self::do_update_job(ensure_signed(origin)?, job, update)
		}

		/// Closes a job and returns its deposit. Offers that were made stay until they expire; applications are removed
		/// and their deposits returned over the next blocks.
		///
		/// ## Origin
		/// Signed by the job's client; by anyone once the job has expired.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::close_job())]
		pub fn close_job(origin: OriginFor<T>, job: JobId) -> DispatchResult {
			Self::do_close_job(ensure_signed(origin)?, job)
		}

		/// Applies for an open job and holds the deposit for the application.
		///
		/// ## Origin
		/// Signed by talent in good standing, with the credential that the job demands.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			job: JobId,
			proposal: ContentId,
			recommended_by: Option<T::AccountId>,
		) -> DispatchResult {
			Self::do_apply(ensure_signed(origin)?, job, proposal, recommended_by)
		}

		/// Takes an application back, whatever has become of the job, and returns its deposit.
		///
		/// ## Origin
		/// Signed by the applicant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>, job: JobId) -> DispatchResult {
			Self::do_withdraw_application(ensure_signed(origin)?, job)
		}

		/// Turns an applicant down, saying why, and returns the deposit.
		///
		/// ## Origin
		/// Signed by the job's client.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::reject_application())]
		pub fn reject_application(
			origin: OriginFor<T>,
			job: JobId,
			applicant: T::AccountId,
			reason: RejectionReason,
		) -> DispatchResult {
			Self::do_reject_application(ensure_signed(origin)?, job, applicant, reason)
		}

		/// Offers a contract to a member, applied or not. The first milestone or the first weeks are funded at once,
		/// with the fee; the terms are completed with defaults and the fee rate of the day, and hashed.
		///
		/// ## Origin
		/// Signed by the job's client, in good standing.
		///
		/// ## Complexity
		/// Linear in the number of milestones.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::make_offer(terms.payment.size()))]
		pub fn make_offer(
			origin: OriginFor<T>,
			job: JobId,
			talent: T::AccountId,
			terms: TermsOf<T>,
		) -> DispatchResult {
			Self::do_make_offer(ensure_signed(origin)?, job, talent, terms)
		}

		/// Accepts an offer by repeating the hash of its terms. The contract is active from now on.
		///
		/// ## Origin
		/// Signed by the talent it was made to, in good standing, with the credential that the job demands.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::accept_offer())]
		pub fn accept_offer(
			origin: OriginFor<T>,
			contract: ContractId,
			terms_hash: Hash,
		) -> DispatchResult {
			Self::do_accept_offer(ensure_signed(origin)?, contract, terms_hash)
		}

		/// Declines an offer; what was funded goes back.
		///
		/// ## Origin
		/// Signed by the talent it was made to.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::decline_offer())]
		pub fn decline_offer(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_decline_offer(ensure_signed(origin)?, contract)
		}

		/// Withdraws an offer that was not accepted yet; what was funded goes back.
		///
		/// ## Origin
		/// Signed by the client; by anyone once the offer has expired.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_withdraw_offer(ensure_signed(origin)?, contract)
		}

		/// Puts more into the escrow of a contract, never more than it can still cost; while it is ending, never more
		/// than what is committed.
		///
		/// ## Origin
		/// Signed by the client.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::fund_contract())]
		pub fn fund_contract(
			origin: OriginFor<T>,
			contract: ContractId,
			amount: Balance,
		) -> DispatchResult {
			Self::do_fund_contract(ensure_signed(origin)?, contract, amount)
		}

		/// Takes out of the escrow whatever exceeds what is committed.
		///
		/// ## Origin
		/// Signed by the client.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::withdraw_surplus())]
		pub fn withdraw_surplus(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_withdraw_surplus(ensure_signed(origin)?, contract)
		}

		/// Bills a milestone or a period of time. Unless the client disputes it, the invoice pays itself when the
		/// review window is over.
		///
		/// ## Origin
		/// Signed by the talent.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::submit_invoice())]
		pub fn submit_invoice(
			origin: OriginFor<T>,
			contract: ContractId,
			work: Work,
			evidence: ContentId,
		) -> DispatchResult {
			Self::do_submit_invoice(ensure_signed(origin)?, contract, work, evidence)
		}

		/// Asks for something beside the terms. It is paid from the client's purse if the client approves it, and
		/// lapses otherwise.
		///
		/// ## Origin
		/// Signed by the talent.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::submit_extra())]
		pub fn submit_extra(
			origin: OriginFor<T>,
			contract: ContractId,
			amount: Balance,
			kind: ExtraKind,
			description: ContentId,
		) -> DispatchResult {
			Self::do_submit_extra(ensure_signed(origin)?, contract, amount, kind, description)
		}

		/// Takes back what of an invoice is open. If nothing of it was paid, the milestone, or the period if it is the
		/// latest, may be billed again.
		///
		/// ## Origin
		/// Signed by the talent.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::cancel_invoice())]
		pub fn cancel_invoice(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			Self::do_cancel_invoice(ensure_signed(origin)?, invoice)
		}

		/// Pays an invoice, or `amount` of it, at once. What is left keeps its deadline.
		///
		/// ## Origin
		/// Signed by the client.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::approve_invoice())]
		pub fn approve_invoice(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			amount: Option<Balance>,
		) -> DispatchResult {
			Self::do_approve_invoice(ensure_signed(origin)?, invoice, amount)
		}

		/// Pays an invoice whose review window is over, or removes an extra that has lapsed.
		///
		/// ## Origin
		/// Signed by anyone.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::settle_invoice())]
		pub fn settle_invoice(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_invoice(invoice)
		}

		/// Disputes an invoice before it is due. What is conceded is paid at once; the rest leaves only by a ruling.
		///
		/// ## Origin
		/// Signed by the client.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::dispute_invoice())]
		pub fn dispute_invoice(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			claim: Claim,
		) -> DispatchResult {
			Self::do_dispute_invoice(ensure_signed(origin)?, invoice, claim)
		}

		/// Ends a contract: by the client with notice, by the talent at once, and so by both at once after the client
		/// has given notice. Billing stays open for the final window.
		///
		/// ## Origin
		/// Signed by the client or the talent.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::end_contract())]
		pub fn end_contract(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_end_contract(ensure_signed(origin)?, contract)
		}

		/// Pays to `dest` what is kept for the caller because it could not be received.
		///
		/// ## Origin
		/// Signed by whom it is kept for.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>, asset: AssetKind, dest: T::AccountId) -> DispatchResult {
			Self::do_claim(ensure_signed(origin)?, asset, dest)
		}

		/// Does what is due about one item, as the hook does in its time; also for an item that has failed there.
		///
		/// ## Origin
		/// Signed by anyone.
		#[pallet::call_index(26)]
		#[pallet::weight(Pallet::<T>::due_item_weight(item))]
		pub fn process_due(origin: OriginFor<T>, item: DueItemOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::handle_due(&item)
		}

		/// Tries again to collect a fee that waits.
		///
		/// ## Origin
		/// Signed by anyone.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::collect_fee())]
		pub fn collect_fee(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect_fee(invoice)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The parameters in force.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			StoredParameters::<T>::get()
		}

		/// A job and what it is now.
		pub fn job(job: JobId) -> Option<(JobOf<T>, JobStage)> {
			let record = Jobs::<T>::get(job)?;
			let stage = record.stage(Self::now());
			Some((record, stage))
		}

		/// An application.
		pub fn application(
			job: JobId,
			applicant: T::AccountId,
		) -> Option<Application<T::AccountId>> {
			Applications::<T>::get(job, applicant)
		}

		/// A contract, what was agreed, and what it is now.
		pub fn contract(
			contract: ContractId,
		) -> Option<(AgreementOf<T>, ContractOf<T>, Stage<BlockNumberFor<T>>)> {
			let (agreement, record) = Self::load(contract).ok()?;
			let stage = Self::stage(&agreement, &record);
			Some((agreement, record, stage))
		}

		/// The hash that accepting the offer must repeat.
		pub fn terms_hash(contract: ContractId) -> Option<Hash> {
			Agreements::<T>::get(contract).map(|agreement| Self::hash_of(&agreement))
		}

		/// An invoice that is open or disputed.
		pub fn invoice(invoice: InvoiceId) -> Option<InvoiceOf<T>> {
			Invoices::<T>::get(invoice)
		}

		/// What an offer with these terms under this job would cost; `None` if it would be refused.
		pub fn quote(job: JobId, terms: TermsOf<T>) -> Option<Quote> {
			Self::quote_of(job, terms)
		}

		/// How far the free escrow of a contract goes.
		pub fn funded_until(contract: ContractId) -> Option<FundedUntil> {
			let (agreement, record) = Self::load(contract).ok()?;
			Some(Self::reach_of(&agreement, &record))
		}

		/// What `withdraw_surplus` would pay out now.
		pub fn surplus(contract: ContractId) -> Option<Balance> {
			let (agreement, record) = Self::load(contract).ok()?;
			Some(Self::surplus_of(&agreement, &record))
		}

		/// What is kept for an account in an asset, and until when.
		pub fn unclaimed(
			account: T::AccountId,
			asset: AssetKind,
		) -> Option<Unclaimed<BlockNumberFor<T>>> {
			UnclaimedAmounts::<T>::get(account, asset)
		}
	}
}
