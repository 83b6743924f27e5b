// SPDX-License-Identifier: Apache-2.0

//! Renewals: a new contract takes the place of one that runs.

use crate::{
	AgreementOf, Agreements, Config, Contract, ContractOf, ContractState, Contracts,
	CurrentParameters, DueItem, Error, Event, HoldReason, JobOf, Jobs, NextContract, Pallet,
	Renewal, RenewalOf, Renewals, Stage, TermsOf,
};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, ArithmeticError, DispatchError};
use talent_primitives::{
	due_queue::DueQueue, holds::Holds, purse::Purse, Balance, ContractId, Hash, Item, ItemRegistry,
	Membership, Role,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose_renewal(
		who: T::AccountId,
		contract: ContractId,
		terms: Option<TermsOf<T>>,
	) -> DispatchResult {
		let (agreement, record) = Self::load_contract(contract)?;
		Self::ensure_party(&agreement, &who)?;
		match terms {
			Some(terms) => Self::propose(who, contract, &agreement, &record, terms),
			None => Self::take_back(who, contract),
		}
	}

	fn propose(
		who: T::AccountId,
		contract: ContractId,
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
		terms: TermsOf<T>,
	) -> DispatchResult {
		let job = Self::ensure_renewable(agreement, record)?;
		let renewed_as = NextContract::<T>::get();
		let next = renewed_as.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		let AgreementOf::<T> { job: id, talent, recommended_by, .. } = agreement;
		let new =
			Self::resolve(renewed_as, *id, &job, talent.clone(), recommended_by.clone(), terms)?;
		let initial = Self::initial_cost(&new)?;

		let item = DueItem::Renewal(contract);
		// The deposit of one's own last proposal pays for that of this one.
		if let Some(last) = Renewals::<T>::take(contract) {
			Self::unschedule(last.queued_at, &item);
			Self::withdraw_renewal(contract, last);
		}
		let deposit = Self::contract_deposit(&new);
		Self::hold(HoldReason::RenewalDeposit, &who, deposit)?;
		NextContract::<T>::put(next);
		let expires_at = Self::now().saturating_add(CurrentParameters::<T>::get().offer_window);
		let queued_at = Self::schedule(expires_at, &item);
		Self::deposit_event(Event::RenewalProposed {
			contract,
			renewed_as,
			by: who.clone(),
			terms_hash: Self::hash_of(&new),
			expires_at,
			deposit,
		});
		let renewal = Renewal { by: who, agreement: new, initial, expires_at, deposit, queued_at };
		Renewals::<T>::insert(contract, renewal);
		Ok(())
	}

	/// One's own exit: open whatever has become of the contract, the parties or the proposal.
	fn take_back(who: T::AccountId, contract: ContractId) -> DispatchResult {
		let renewal = Renewals::<T>::take(contract).ok_or(Error::<T>::RenewalNotFound)?;
		ensure!(renewal.by == who, Error::<T>::NotTheProposer);
		Self::unschedule(renewal.queued_at, &DueItem::Renewal(contract));
		Self::withdraw_renewal(contract, renewal);
		Ok(())
	}

	pub(crate) fn do_accept_renewal(
		who: T::AccountId,
		contract: ContractId,
		terms_hash: Hash,
	) -> DispatchResult {
		let (agreement, mut record) = Self::load_contract(contract)?;
		Self::ensure_party(&agreement, &who)?;
		let renewal = Renewals::<T>::take(contract).ok_or(Error::<T>::RenewalNotFound)?;
		ensure!(renewal.by != who, Error::<T>::OwnProposal);
		ensure!(Self::now() < renewal.expires_at, Error::<T>::RenewalHasExpired);
		ensure!(Self::hash_of(&renewal.agreement) == terms_hash, Error::<T>::TermsHashMismatch);
		let mut job = Self::ensure_renewable(&agreement, &record)?;

		let Renewal { by, agreement: new, initial, deposit, queued_at, .. } = renewal;
		let AgreementOf::<T> { contract: renewed_as, client, talent, .. } = &new;
		Self::unschedule(queued_at, &DueItem::Renewal(contract));
		if let Some(work_ends_at) = Self::end_for_renewal(&agreement, &mut record) {
			Self::announce_end(contract, &agreement, &mut record, work_ends_at, Some(who));
		}
		let (carried, funded) = Self::renewal_parts(&agreement, &record, &new, initial);
		// The client signs for a deposit and for money, now or when proposing it; the talent for
		// neither.
		Self::release(HoldReason::RenewalDeposit, &by, deposit);
		Self::hold(HoldReason::ContractDeposit, client, deposit)?;
		T::ItemRegistry::open(client, Item::ContractAsClient(*renewed_as))?;
		T::ItemRegistry::open(talent, Item::ContractAsTalent(*renewed_as))?;
		Self::bind_parties(client, talent);
		if funded > 0 {
			Self::pull(&new.currency, client, funded)?;
			Self::deposit_event(Event::Funded {
				contract: *renewed_as,
				asset: new.currency.clone(),
				from: client.clone(),
				to: Self::account(),
				amount: funded,
			});
		}
		// What is carried over has not left the account: the ledger's sum stays as it is.
		record.escrow = record.escrow.checked_sub(carried).ok_or(ArithmeticError::Underflow)?;
		let escrow = carried.checked_add(funded).ok_or(ArithmeticError::Overflow)?;
		Contracts::<T>::insert(contract, record);
		Self::begin_renewed(&new, escrow, deposit);
		let renewed_as = *renewed_as;
		Self::deposit_event(Event::ContractRenewed { contract, renewed_as, carried, funded });
		// The opening is the same: one was hired, and goes on.
		job.contracts = job.contracts.saturating_add(1);
		Jobs::<T>::insert(new.job, job);
		Agreements::<T>::insert(renewed_as, new);
		Ok(())
	}

	/// Writes the changing part of the new contract.
	fn begin_renewed(new: &AgreementOf<T>, escrow: Balance, deposit: Balance) {
		let ends_at = Self::now().saturating_add(new.duration);
		let queued_at = Self::schedule(ends_at, &DueItem::Contract(new.contract));
		let record = Contract { escrow, deposit, queued_at, ..Self::renewed_record(new) };
		Contracts::<T>::insert(new.contract, record);
	}

	/// Ends the work under a contract that is renewed: now, as both have signed, or when it has
	/// ended already. Answers when, if that is to be told. The caller stores the record.
	pub(crate) fn end_for_renewal(
		agreement: &AgreementOf<T>,
		record: &mut ContractOf<T>,
	) -> Option<BlockNumberFor<T>> {
		let now = Self::now();
		let work_ends_at = match Self::contract_stage(agreement, record) {
			Stage::Ending { work_ends_at, .. } => work_ends_at.min(now),
			_ => now,
		};
		let told = matches!(record.state, ContractState::Ending { work_ends_at: at, .. } if at == work_ends_at);
		record.state = Self::ending_phase(agreement, record, work_ends_at);
		record.renewed_on = Some(Self::today());
		(!told).then_some(work_ends_at)
	}

	/// Drops a proposal that was not accepted in time.
	pub(crate) fn handle_due_renewal(contract: ContractId) -> DispatchResult {
		let renewal = Renewals::<T>::take(contract).ok_or(Error::<T>::RenewalNotFound)?;
		ensure!(Self::now() >= renewal.expires_at, Error::<T>::NotDue);
		Self::expire_renewal(contract, renewal);
		Ok(())
	}

	/// Gives the deposit of a proposal back that nobody has accepted in time, or whose contract is
	/// over. It is no longer stored.
	pub(crate) fn expire_renewal(contract: ContractId, renewal: RenewalOf<T>) {
		let Renewal { by, agreement, deposit, queued_at, .. } = renewal;
		Self::unschedule(queued_at, &DueItem::Renewal(contract));
		Self::release(HoldReason::RenewalDeposit, &by, deposit);
		let renewed_as = agreement.contract;
		Self::deposit_event(Event::RenewalExpired { contract, renewed_as, by, deposit });
	}

	/// Gives the deposit of a proposal back that was taken back or replaced. It is no longer
	/// stored, nor in the queue.
	fn withdraw_renewal(contract: ContractId, renewal: RenewalOf<T>) {
		let Renewal { by, agreement, deposit, .. } = renewal;
		Self::release(HoldReason::RenewalDeposit, &by, deposit);
		let renewed_as = agreement.contract;
		Self::deposit_event(Event::RenewalWithdrawn { contract, renewed_as, by, deposit });
	}

	/// Whether a contract may be renewed now: a new commitment of both, which no open case may hang
	/// over. Answers its job.
	fn ensure_renewable(
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
	) -> Result<JobOf<T>, DispatchError> {
		Self::ensure_billable(Self::contract_stage(agreement, record))?;
		ensure!(record.renewed_on.is_none(), Error::<T>::AlreadyRenewed);
		ensure!(record.disputed == 0, Error::<T>::RenewalWhileDisputed);
		T::Membership::ensure_good_standing(&agreement.client, Role::Client)?;
		T::Membership::ensure_good_standing(&agreement.talent, Role::Talent)?;
		let job = Jobs::<T>::get(agreement.job).ok_or(Error::<T>::JobNotFound)?;
		Self::ensure_contractable(&job)?;
		Self::ensure_credential(&job, &agreement.talent)?;
		Ok(job)
	}

	/// Whether `who` is a party of a contract.
	pub(crate) fn ensure_party(agreement: &AgreementOf<T>, who: &T::AccountId) -> DispatchResult {
		let party = agreement.client == *who || agreement.talent == *who;
		ensure!(party, Error::<T>::NotAParty);
		Ok(())
	}
}
