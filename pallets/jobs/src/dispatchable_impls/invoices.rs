// SPDX-License-Identifier: Apache-2.0

//! Invoices, from billed to paid.

use crate::{
	math::{self, PeriodError, PeriodRules},
	AgreementOf, Claim, Config, ContractOf, ContractState, Contracts, CurrentParameters, DueItem,
	Error, Event, ExtraKind, Invoice, InvoiceOf, InvoiceState, InvoiceSubject, Invoices,
	NextInvoice, Pallet, Payment, Stage, Work,
};
use core::cmp::Ordering;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungibles::Inspect, Get},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, ArithmeticError, DispatchError, Perbill};
use talent_primitives::{
	due_queue::DueQueue, purse::Purse, time::UtcDay, Arbitration, Balance, CaseId, ContentId,
	ContractId, FeeCollector, InvoiceId, Membership, NewCase, Reputation, VettedWork, WorkSide,
};

/// An invoice with all that belongs to it.
struct InvoiceContext<T: Config> {
	id: InvoiceId,
	invoice: InvoiceOf<T>,
	agreement: AgreementOf<T>,
	contract: ContractOf<T>,
}

impl<T: Config> InvoiceContext<T> {
	fn load(id: InvoiceId) -> Result<Self, DispatchError> {
		let invoice = Invoices::<T>::get(id).ok_or(Error::<T>::InvoiceNotFound)?;
		let (agreement, contract) = Pallet::<T>::load_contract(invoice.contract)?;
		Ok(Self { id, invoice, agreement, contract })
	}

	/// Loads an invoice that waits for the client or its due block.
	fn load_submitted(id: InvoiceId) -> Result<Self, DispatchError> {
		let open = Self::load(id)?;
		let submitted = open.invoice.state == InvoiceState::Submitted;
		ensure!(submitted, Error::<T>::InvoiceIsDisputed);
		Ok(open)
	}

	fn is_due(&self) -> bool {
		Pallet::<T>::now() >= self.invoice.due_at
	}

	fn is_extra(&self) -> bool {
		matches!(self.invoice.subject, InvoiceSubject::Extra { .. })
	}

	/// Pays `part` of what is open to talent, and then the fee on it.
	fn pay(&mut self, part: Balance) -> DispatchResult {
		let Self { id, invoice, agreement, contract } = self;
		// A collector that does not round down may ask for more than was kept; it cannot have more.
		let part_fee = T::Fees::fee_on(agreement.fee_rate, part).min(invoice.fee);
		let rest = math::take_part(invoice.amount, invoice.fee, part, part_fee)
			.ok_or(ArithmeticError::Underflow)?;
		let moved = part.checked_add(part_fee).ok_or(ArithmeticError::Overflow)?;
		let unreserved = moved.checked_add(rest.freed).ok_or(ArithmeticError::Overflow)?;
		contract.escrow = contract.escrow.checked_sub(moved).ok_or(ArithmeticError::Underflow)?;
		contract.reserved =
			contract.reserved.checked_sub(unreserved).ok_or(ArithmeticError::Underflow)?;
		invoice.amount = rest.amount;
		invoice.fee = rest.fee;
		invoice.paid = invoice.paid.saturating_add(part);
		contract.paid = contract.paid.saturating_add(part);
		if part > 0 {
			let asset = &agreement.currency;
			let to = T::Membership::payout_account(&agreement.talent);
			if Pallet::<T>::push_or_keep(asset, &to, &agreement.talent, part) {
				Pallet::<T>::deposit_event(Event::InvoicePaid {
					invoice: *id,
					contract: invoice.contract,
					asset: asset.clone(),
					from: Pallet::<T>::account(),
					to,
					amount: part,
					open: rest.amount,
				});
			}
		}
		let non_recoverable = Pallet::<T>::pay_fee(*id, agreement, part_fee)?;
		contract.non_recoverable = contract.non_recoverable.saturating_add(non_recoverable);
		Ok(())
	}

	/// Writes the invoice back, or, if nothing of it is open, removes it, and its contract if that
	/// is over.
	fn store(self) -> DispatchResult {
		if self.invoice.amount > 0 {
			Contracts::<T>::insert(self.invoice.contract, self.contract);
			Invoices::<T>::insert(self.id, self.invoice);
			return Ok(());
		}
		self.close()
	}

	/// Removes the invoice, with whatever is open of it.
	fn close(mut self) -> DispatchResult {
		let Self { id, invoice, .. } = &self;
		Pallet::<T>::unschedule(invoice.queued_at, &DueItem::Invoice(*id));
		Invoices::<T>::remove(id);
		if !self.is_extra() {
			let open = self.open_with_fee()?;
			self.contract.reserved =
				self.contract.reserved.checked_sub(open).ok_or(ArithmeticError::Underflow)?;
		}
		self.contract.invoices = self.contract.invoices.saturating_sub(1);
		let over = Pallet::<T>::contract_stage(&self.agreement, &self.contract) == Stage::Ended;
		if over && self.contract.invoices == 0 {
			return Pallet::<T>::finish_contract(
				self.invoice.contract,
				self.agreement,
				self.contract,
			);
		}
		Contracts::<T>::insert(self.invoice.contract, self.contract);
		Ok(())
	}

	fn open_with_fee(&self) -> Result<Balance, DispatchError> {
		let Invoice { amount, fee, .. } = &self.invoice;
		amount.checked_add(*fee).ok_or(ArithmeticError::Overflow.into())
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_submit_invoice(
		who: T::AccountId,
		id: ContractId,
		work: Work,
		evidence: ContentId,
	) -> DispatchResult {
		let (agreement, mut contract) = Self::load_contract(id)?;
		ensure!(agreement.talent == who, Error::<T>::NotTheTalent);
		let stage = Self::contract_stage(&agreement, &contract);
		Self::ensure_billable(stage)?;
		ensure!(!evidence.is_empty(), Error::<T>::ContentMissing);
		let last_day = Self::last_billable_day(&agreement, &contract, stage);
		let (subject, amount) = Self::verify_work(&agreement, &mut contract, work, last_day)?;
		let fee = T::Fees::fee_on(agreement.fee_rate, amount);
		let cost = amount.checked_add(fee).ok_or(ArithmeticError::Overflow)?;
		ensure!(cost <= contract.free(), Error::<T>::EscrowTooSmall);
		Self::begin_ending(id, &agreement, &mut contract);
		contract.reserved = contract.reserved.checked_add(cost).ok_or(ArithmeticError::Overflow)?;
		if let ContractState::Ending { allowance, since, .. } = &mut contract.state {
			if Self::is_worked_since(&subject, *since) {
				*allowance = allowance.saturating_sub(cost);
			}
		}
		let due_at = Self::now().saturating_add(agreement.review_window);
		let invoice = Self::add_invoice(id, &mut contract, subject, amount, fee, due_at)?;
		Self::deposit_event(Event::InvoiceSubmitted {
			invoice,
			contract: id,
			work,
			amount,
			fee,
			due_at,
			evidence,
		});
		let (available, needed) = (contract.free(), Self::next_cost(&agreement, &contract));
		if stage == Stage::Active && available < needed {
			Self::deposit_event(Event::FundingLow { contract: id, available, needed });
		}
		Contracts::<T>::insert(id, contract);
		Ok(())
	}

	pub(crate) fn do_submit_extra(
		who: T::AccountId,
		id: ContractId,
		amount: Balance,
		kind: ExtraKind,
		description: ContentId,
	) -> DispatchResult {
		let (agreement, mut contract) = Self::load_contract(id)?;
		ensure!(agreement.talent == who, Error::<T>::NotTheTalent);
		let stage = Self::contract_stage(&agreement, &contract);
		Self::ensure_billable(stage)?;
		ensure!(!description.is_empty(), Error::<T>::ContentMissing);
		let least = T::Fungibles::minimum_balance(agreement.currency.clone()).max(1);
		ensure!(amount >= least, Error::<T>::AmountTooSmall);
		let lapses_at = Self::now().saturating_add(CurrentParameters::<T>::get().extra_window);
		// A contract that is ending does not wait longer for an extra than for bills.
		let lapses_at = match stage {
			Stage::Ending { closes_at, .. } => lapses_at.min(closes_at),
			_ => lapses_at,
		};
		let subject = InvoiceSubject::Extra { kind };
		let invoice = Self::add_invoice(id, &mut contract, subject, amount, 0, lapses_at)?;
		Contracts::<T>::insert(id, contract);
		Self::deposit_event(Event::ExtraSubmitted {
			invoice,
			contract: id,
			kind,
			amount,
			lapses_at,
			description,
		});
		Ok(())
	}

	pub(crate) fn do_cancel_invoice(who: T::AccountId, id: InvoiceId) -> DispatchResult {
		let mut open = InvoiceContext::<T>::load_submitted(id)?;
		ensure!(open.agreement.talent == who, Error::<T>::NotTheTalent);
		let cost = open.open_with_fee()?;
		let InvoiceContext { invoice, agreement, contract, .. } = &mut open;
		if invoice.paid == 0 {
			match invoice.subject {
				InvoiceSubject::Milestone { index } => {
					contract.billed &= !Self::milestone_bit(index)
				},
				InvoiceSubject::Hours { last_day, before }
					if contract.timesheet.through == Some(last_day) =>
				{
					contract.timesheet = before;
				},
				InvoiceSubject::Hours { .. } | InvoiceSubject::Extra { .. } => (),
			}
		}
		let full = Self::full_allowance(agreement);
		match (&invoice.subject, &mut contract.state) {
			(subject, ContractState::Ending { allowance, since, .. })
				if Self::is_worked_since(subject, *since) =>
			{
				*allowance = allowance.saturating_add(cost).min(full);
			},
			_ => (),
		}
		Self::deposit_event(Event::InvoiceCancelled { invoice: id, amount: invoice.amount });
		open.close()
	}

	pub(crate) fn do_approve_invoice(
		who: T::AccountId,
		id: InvoiceId,
		amount: Option<Balance>,
	) -> DispatchResult {
		let mut open = InvoiceContext::<T>::load_submitted(id)?;
		ensure!(open.agreement.client == who, Error::<T>::NotTheClient);
		let part = amount.unwrap_or(open.invoice.amount);
		ensure!(part > 0, Error::<T>::AmountTooSmall);
		ensure!(part <= open.invoice.amount, Error::<T>::AmountTooLarge);
		if open.is_extra() {
			ensure!(!open.is_due(), Error::<T>::ExtraHasLapsed);
			Self::fund_extra(&mut open, part)?;
		}
		open.pay(part)?;
		open.store()
	}

	/// An extra's money comes from the client's purse, at the moment it is approved.
	fn fund_extra(open: &mut InvoiceContext<T>, part: Balance) -> DispatchResult {
		let InvoiceContext { invoice, agreement, contract, .. } = open;
		let fee = T::Fees::fee_on(agreement.fee_rate, part);
		let cost = part.checked_add(fee).ok_or(ArithmeticError::Overflow)?;
		Self::pull(&agreement.currency, &agreement.client, cost)?;
		contract.escrow = contract.escrow.checked_add(cost).ok_or(ArithmeticError::Overflow)?;
		contract.reserved = contract.reserved.checked_add(cost).ok_or(ArithmeticError::Overflow)?;
		invoice.fee = fee;
		Self::deposit_event(Event::Funded {
			contract: invoice.contract,
			asset: agreement.currency.clone(),
			from: agreement.client.clone(),
			to: Self::account(),
			amount: cost,
		});
		Ok(())
	}

	pub(crate) fn do_pay_due_invoice(id: InvoiceId) -> DispatchResult {
		let mut open = InvoiceContext::<T>::load_submitted(id)?;
		ensure!(open.is_due(), Error::<T>::NotDue);
		if open.is_extra() {
			let amount = open.invoice.amount;
			Self::deposit_event(Event::ExtraLapsed { invoice: id, amount });
			return open.close();
		}
		open.pay(open.invoice.amount)?;
		open.store()
	}

	pub(crate) fn do_dispute_invoice(
		who: T::AccountId,
		id: InvoiceId,
		claim: Claim,
	) -> DispatchResult {
		let mut open = InvoiceContext::<T>::load_submitted(id)?;
		ensure!(open.agreement.client == who, Error::<T>::NotTheClient);
		ensure!(!open.is_extra(), Error::<T>::ExtraNotDisputable);
		ensure!(!open.is_due(), Error::<T>::ReviewWindowPassed);
		let conceded = match claim {
			Claim::Reduced { to } => to,
			Claim::Cancelled => 0,
		};
		ensure!(conceded < open.invoice.amount, Error::<T>::AmountTooLarge);
		let disputed = open.invoice.amount.saturating_sub(conceded);
		let case_id = T::Arbitration::open_case(NewCase {
			invoice: id,
			claimant: who,
			respondent: open.agreement.talent.clone(),
			asset: open.agreement.currency.clone(),
			amount: disputed,
		})?;
		Self::unschedule(open.invoice.queued_at, &DueItem::Invoice(id));
		if conceded > 0 {
			open.pay(conceded)?;
		}
		open.invoice.state = InvoiceState::Disputed { case_id };
		open.contract.disputed = open.contract.disputed.saturating_add(1);
		Self::deposit_event(Event::InvoiceDisputed { invoice: id, case_id, conceded, disputed });
		open.store()
	}

	/// Pays what the ruling says talent keeps; the rest, with its fee, is free again. An account
	/// that gets less than half of what the case was about has lost it.
	pub(crate) fn execute_ruling(case_id: CaseId, id: InvoiceId, share: Perbill) -> DispatchResult {
		let mut open = InvoiceContext::<T>::load(id)?;
		let disputed = open.invoice.state == InvoiceState::Disputed { case_id };
		ensure!(disputed, Error::<T>::NotDisputedInCase);
		open.contract.disputed = open.contract.disputed.saturating_sub(1);
		let AgreementOf::<T> { client, talent, .. } = &open.agreement;
		match share.cmp(&Perbill::from_percent(50)) {
			Ordering::Less => {
				T::Reputation::on_dispute_lost(talent, WorkSide::Done);
				if let Some(skill) = Self::skill_of(open.agreement.job) {
					T::VettedWork::on_dispute_lost(talent, skill);
				}
			},
			Ordering::Greater => T::Reputation::on_dispute_lost(client, WorkSide::Given),
			Ordering::Equal => (),
		}
		let kept = math::kept_of(open.invoice.amount, share);
		open.pay(kept)?;
		let returned = open.invoice.amount;
		Self::deposit_event(Event::InvoiceResolved { invoice: id, case_id, kept, returned });
		open.close()
	}

	/// Whether what was billed is time worked on `day` or later.
	fn is_worked_since(subject: &InvoiceSubject, day: UtcDay) -> bool {
		matches!(subject, InvoiceSubject::Hours { last_day, .. } if *last_day >= day)
	}

	/// What `work` is worth, and the contract's bookkeeping after it was billed.
	fn verify_work(
		agreement: &AgreementOf<T>,
		contract: &mut ContractOf<T>,
		work: Work,
		last_billable: u32,
	) -> Result<(InvoiceSubject, Balance), DispatchError> {
		match (work, &agreement.payment) {
			(Work::Milestone { index }, Payment::Fixed { milestones }) => {
				let place = usize::try_from(index).map_err(|_| Error::<T>::MilestoneNotFound)?;
				let milestone = milestones.get(place).ok_or(Error::<T>::MilestoneNotFound)?;
				let billed = Self::is_billed(contract, index);
				ensure!(!billed, Error::<T>::MilestoneAlreadyBilled);
				contract.billed |= Self::milestone_bit(index);
				Ok((InvoiceSubject::Milestone { index }, milestone.amount))
			},
			(
				Work::Hours { first_day, last_day, minutes },
				Payment::Hourly { rate, hours_per_week },
			) => {
				let rules = PeriodRules {
					start_day: contract.start_day,
					last_day: last_billable,
					hours_per_week: *hours_per_week,
				};
				let before = contract.timesheet;
				contract.timesheet = math::bill_period(before, rules, first_day, last_day, minutes)
					.map_err(Self::period_error)?;
				let amount =
					math::hourly_amount(*rate, minutes).ok_or(ArithmeticError::Overflow)?;
				ensure!(amount > 0, Error::<T>::AmountTooSmall);
				Ok((InvoiceSubject::Hours { last_day, before }, amount))
			},
			_ => Err(Error::<T>::WrongKindOfWork.into()),
		}
	}

	fn period_error(error: PeriodError) -> Error<T> {
		match error {
			PeriodError::Malformed => Error::<T>::PeriodMalformed,
			PeriodError::TooEarly => Error::<T>::PeriodBeforeStart,
			PeriodError::TooLate => Error::<T>::PeriodTooLate,
			PeriodError::Overlap => Error::<T>::PeriodOverlaps,
			PeriodError::CapExceeded => Error::<T>::WeeklyCapExceeded,
		}
	}

	/// Numbers a new invoice, counts it and puts it into the queue.
	fn add_invoice(
		contract: ContractId,
		record: &mut ContractOf<T>,
		subject: InvoiceSubject,
		amount: Balance,
		fee: Balance,
		due_at: BlockNumberFor<T>,
	) -> Result<InvoiceId, DispatchError> {
		ensure!(record.invoices < T::MaxOpenInvoices::get(), Error::<T>::MaxOpenInvoicesExceeded);
		let id = NextInvoice::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		NextInvoice::<T>::put(next);
		record.invoices = record.invoices.saturating_add(1);
		let queued_at = Self::schedule(due_at, &DueItem::Invoice(id));
		let invoice = Invoice {
			contract,
			subject,
			amount,
			fee,
			paid: 0,
			due_at,
			queued_at,
			state: InvoiceState::Submitted,
		};
		Invoices::<T>::insert(id, invoice);
		Ok(id)
	}
}
