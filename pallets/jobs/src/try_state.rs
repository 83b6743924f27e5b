// SPDX-License-Identifier: Apache-2.0

//! What must hold after every block.

use crate::{
	Agreements, Applications, Config, ContractOf, ContractState, Contracts, Counterparties,
	CurrentParameters, DueItem, DueItemOf, DueItems, HoldReason, InvoiceState, InvoiceSubject,
	Invoices, Jobs, Ledger, NextContract, Pallet, Renewals, Reviews, StuckItems, UnclaimedAmounts,
	WaitingFees,
};
use alloc::collections::BTreeMap;
use codec::Encode;
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect as _, InspectHold},
		fungibles::Inspect,
		Get,
	},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::TryRuntimeError;
use talent_primitives::{
	due_queue::DueQueue, purse::Purse, AssetKind, Balance, ContractId, JobId, MAX_RATING,
	MIN_RATING,
};

/// Sums by the encoding of what they belong to: neither accounts nor assets need an order of their
/// own.
type Sums = BTreeMap<alloc::vec::Vec<u8>, Balance>;

fn add(sums: &mut Sums, key: &impl Encode, amount: Balance) {
	let sum = sums.entry(key.encode()).or_default();
	*sum = sum.saturating_add(amount);
}

impl<T: Config> Pallet<T> {
	/// Checks every stored number against what it counts. Reads everything: for tests and tools
	/// only.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get()
				.validate(T::MaxServicedItems::get(), T::MaxDueShare::get())
				.is_ok(),
			"jobs: a parameter is out of its range"
		);
		Self::try_state_contracts()?;
		Self::try_state_jobs()?;
		Self::try_state_renewals()?;
		Self::try_state_reviews()?;
		Self::try_state_money()?;
		Self::try_state_queue()
	}

	/// A contract's counts and reserve are those of its invoices, and its escrow covers the
	/// reserve.
	fn try_state_contracts() -> Result<(), TryRuntimeError> {
		let mut invoices: BTreeMap<ContractId, (u32, u32, Balance)> = BTreeMap::new();
		for (id, invoice) in Invoices::<T>::iter() {
			ensure!(invoice.amount > 0, "jobs: an invoice with nothing open was not removed");
			ensure!(
				Contracts::<T>::contains_key(invoice.contract),
				"jobs: an invoice's contract is gone"
			);
			let item = DueItem::Invoice(id);
			match invoice.state {
				InvoiceState::Submitted => Self::try_scheduled(invoice.queued_at, &item)?,
				InvoiceState::Disputed { .. } => ensure!(
					!DueItems::<T>::contains_key(invoice.queued_at, &item),
					"jobs: a disputed invoice is in the queue"
				),
			}
			let (count, disputed, reserved) = invoices.entry(invoice.contract).or_default();
			*count = count.saturating_add(1);
			if let InvoiceState::Disputed { .. } = invoice.state {
				*disputed = disputed.saturating_add(1);
			}
			if let InvoiceSubject::Extra { .. } = invoice.subject {
				ensure!(invoice.fee == 0, "jobs: a fee is kept for an extra");
			} else {
				*reserved = reserved.saturating_add(invoice.amount).saturating_add(invoice.fee);
			}
		}
		for (id, contract) in Contracts::<T>::iter() {
			let (count, disputed, reserved) = invoices.get(&id).copied().unwrap_or_default();
			ensure!(contract.invoices == count, "jobs: a contract miscounts its invoices");
			ensure!(contract.disputed == disputed, "jobs: a contract miscounts what is disputed");
			ensure!(
				contract.renewed_on.is_none()
					|| matches!(contract.state, ContractState::Ending { .. }),
				"jobs: a renewed contract goes on"
			);
			ensure!(contract.reserved == reserved, "jobs: a contract's reserve is wrong");
			ensure!(contract.reserved <= contract.escrow, "jobs: open invoices exceed the escrow");
			ensure!(Agreements::<T>::contains_key(id), "jobs: a contract without agreement");
			Self::try_contract_scheduled(id, &contract)?;
		}
		ensure!(
			Agreements::<T>::iter_keys().all(Contracts::<T>::contains_key),
			"jobs: an agreement without contract"
		);
		Self::try_state_counterparties()
	}

	/// Those between whom contracts run are known, each pair with as many as it has.
	fn try_state_counterparties() -> Result<(), TryRuntimeError> {
		let mut running = Sums::new();
		for (id, agreement) in Agreements::<T>::iter() {
			let state = Contracts::<T>::get(id).map(|contract| contract.state);
			if !matches!(state, Some(ContractState::Offered { .. }) | None) {
				add(&mut running, &(agreement.client, agreement.talent), 1);
			}
		}
		let mut counted = Sums::new();
		for (client, talent, count) in Counterparties::<T>::iter() {
			add(&mut counted, &(client, talent), count.into());
		}
		ensure!(running == counted, "jobs: the contracts of a pair are miscounted");
		Ok(())
	}

	/// Whatever is to happen to a contract by date is in the queue, or was tried.
	fn try_contract_scheduled(
		id: ContractId,
		contract: &ContractOf<T>,
	) -> Result<(), TryRuntimeError> {
		match contract.state {
			ContractState::Offered { .. } => {
				Self::try_scheduled(contract.queued_at, &DueItem::Offer(id))
			},
			// A contract that is over waits for its last invoice, not for the queue.
			_ if contract.invoices > 0 && contract.queued_at <= Self::now() => Ok(()),
			_ => Self::try_scheduled(contract.queued_at, &DueItem::Contract(id)),
		}
	}

	/// A job counts what refers to it, and deposits are on hold for exactly what is kept.
	fn try_state_jobs() -> Result<(), TryRuntimeError> {
		let mut applications: BTreeMap<JobId, u32> = BTreeMap::new();
		let mut contracts: BTreeMap<JobId, u32> = BTreeMap::new();
		let mut job_holds = Sums::new();
		let mut application_holds = Sums::new();
		for (job, applicant, application) in Applications::<T>::iter() {
			let count = applications.entry(job).or_default();
			*count = count.saturating_add(1);
			add(&mut application_holds, &applicant, application.deposit);
			ensure!(Jobs::<T>::contains_key(job), "jobs: an application's job is gone");
			if let Some(offer) = application.offer {
				ensure!(Contracts::<T>::contains_key(offer), "jobs: an offered contract is gone");
			}
		}
		for agreement in Agreements::<T>::iter_values() {
			ensure!(Jobs::<T>::contains_key(agreement.job), "jobs: a contract's job is gone");
			let count = contracts.entry(agreement.job).or_default();
			*count = count.saturating_add(1);
		}
		for (id, job) in Jobs::<T>::iter() {
			let kept = applications.get(&id).copied().unwrap_or_default();
			ensure!(job.applications == kept, "jobs: a job miscounts its applications");
			let made = contracts.get(&id).copied().unwrap_or_default();
			ensure!(job.contracts == made, "jobs: a job miscounts its contracts");
			ensure!(job.hired <= job.taken, "jobs: more were hired than openings taken");
			ensure!(job.taken <= job.openings, "jobs: more openings are taken than there are");
			ensure!(!job.closed || job.deposit == 0, "jobs: a closed job's deposit is held");
			ensure!(
				!job.closed || kept > 0 || made > 0,
				"jobs: a closed job that nothing refers to was not removed"
			);
			add(&mut job_holds, &job.client, job.deposit);
			Self::try_held(&job_holds, HoldReason::JobDeposit, &job.client)?;
			if !job.closed || kept > 0 {
				Self::try_scheduled(job.queued_at, &DueItem::Job(id))?;
			}
		}
		let mut contract_holds = Sums::new();
		for (id, agreement) in Agreements::<T>::iter() {
			let deposit = Contracts::<T>::get(id).map(|c| c.deposit).unwrap_or_default();
			add(&mut contract_holds, &agreement.client, deposit);
			Self::try_held(&contract_holds, HoldReason::ContractDeposit, &agreement.client)?;
		}
		for (_, applicant, _) in Applications::<T>::iter() {
			Self::try_held(&application_holds, HoldReason::ApplicationDeposit, &applicant)?;
		}
		Ok(())
	}

	/// Whatever is proposed is about a contract that can be renewed, between the same two, under a
	/// number that nobody else has; its deposit is on hold.
	fn try_state_renewals() -> Result<(), TryRuntimeError> {
		let mut holds = Sums::new();
		let next = NextContract::<T>::get();
		for (id, renewal) in Renewals::<T>::iter() {
			let record = Contracts::<T>::get(id).ok_or("jobs: a proposal to renew nothing")?;
			let old = Agreements::<T>::get(id).ok_or("jobs: a proposal to renew nothing")?;
			let new = &renewal.agreement;
			ensure!(
				!matches!(record.state, ContractState::Offered { .. })
					&& record.renewed_on.is_none(),
				"jobs: a proposal to renew what cannot be"
			);
			ensure!(
				(&old.client, &old.talent, old.job, &old.currency)
					== (&new.client, &new.talent, new.job, &new.currency),
				"jobs: a renewal is between others, or about something else"
			);
			let proposer = renewal.by == old.client || renewal.by == old.talent;
			ensure!(proposer, "jobs: a stranger proposes a renewal");
			ensure!(
				new.contract < next && !Contracts::<T>::contains_key(new.contract),
				"jobs: the number of a proposed contract is not its own"
			);
			Self::try_scheduled(renewal.queued_at, &DueItem::Renewal(id))?;
			add(&mut holds, &renewal.by, renewal.deposit);
			Self::try_held(&holds, HoldReason::RenewalDeposit, &renewal.by)?;
		}
		Ok(())
	}

	/// What can be reviewed is over, has a weight, and waits for one of the two at least.
	fn try_state_reviews() -> Result<(), TryRuntimeError> {
		for (id, review) in Reviews::<T>::iter() {
			ensure!(!Contracts::<T>::contains_key(id), "jobs: a contract is reviewed too early");
			ensure!(review.weight > 0, "jobs: reviews without weight are kept");
			let ratings = [review.by_client, review.by_talent];
			ensure!(
				ratings.into_iter().flatten().all(|r| (MIN_RATING..=MAX_RATING).contains(&r)),
				"jobs: a rating is out of its range"
			);
			ensure!(ratings.contains(&None), "jobs: reviews are complete and do not count");
			Self::try_scheduled(review.queued_at, &DueItem::Review(id))?;
		}
		Ok(())
	}

	/// At least what was counted for `who` is on hold.
	fn try_held(
		sums: &Sums,
		reason: HoldReason,
		who: &T::AccountId,
	) -> Result<(), TryRuntimeError> {
		let counted = sums.get(&who.encode()).copied().unwrap_or_default();
		let held = T::Deposits::balance_on_hold(&reason.into(), who);
		ensure!(held >= counted, "jobs: less is on hold than deposits say");
		Ok(())
	}

	/// The ledger is the sum of its parts, and the account covers it. Strangers may have given the
	/// account more.
	fn try_state_money() -> Result<(), TryRuntimeError> {
		let mut owed = Sums::new();
		for (id, contract) in Contracts::<T>::iter() {
			if let Some(agreement) = Agreements::<T>::get(id) {
				add(&mut owed, &agreement.currency, contract.escrow);
			}
		}
		for (account, asset, kept) in UnclaimedAmounts::<T>::iter() {
			ensure!(kept.amount > 0, "jobs: nothing is kept for a claim");
			add(&mut owed, &asset, kept.amount);
			let item = DueItem::Unclaimed { account, asset };
			Self::try_scheduled(kept.queued_at, &item)?;
		}
		for fee in WaitingFees::<T>::iter_values() {
			ensure!(fee.amount > 0, "jobs: a fee of nothing waits");
			add(&mut owed, &fee.asset, fee.amount);
		}
		owed.retain(|_, amount| *amount > 0);
		let account = Self::account();
		let mut entries = Sums::new();
		for (asset, amount) in Ledger::<T>::iter() {
			ensure!(amount > 0, "jobs: an empty entry in the ledger");
			add(&mut entries, &asset, amount);
			let reserve = match asset {
				AssetKind::Native => T::Deposits::minimum_balance(),
				AssetKind::WithId(_) => 0,
			};
			let balance = T::Fungibles::balance(asset, &account);
			ensure!(balance >= amount.saturating_add(reserve), "jobs: the ledger is not covered");
		}
		ensure!(owed == entries, "jobs: the ledger is not the sum of what is owed");
		Ok(())
	}

	/// Nothing is in a block that was serviced.
	fn try_state_queue() -> Result<(), TryRuntimeError> {
		let Some(cursor) = crate::DueCursor::<T>::get() else {
			ensure!(DueItems::<T>::iter_keys().next().is_none(), "jobs: a queue without cursor");
			return Ok(());
		};
		ensure!(
			DueItems::<T>::iter_keys().all(|(block, _)| block > cursor),
			"jobs: a due item was left behind"
		);
		Ok(())
	}

	/// `item` waits in the block that its record remembers, or has failed there.
	fn try_scheduled(
		queued_at: BlockNumberFor<T>,
		item: &DueItemOf<T>,
	) -> Result<(), TryRuntimeError> {
		ensure!(
			DueItems::<T>::contains_key(queued_at, item) || StuckItems::<T>::contains_key(item),
			"jobs: something has a date that nobody will keep"
		);
		Ok(())
	}
}
