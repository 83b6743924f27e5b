// SPDX-License-Identifier: Apache-2.0

//! Offers, contracts and what is kept for them.

use crate::{
	math, Agreement, AgreementOf, Agreements, Applications, Config, Contract, ContractOf,
	ContractState, Contracts, Counterparties, CurrentParameters, DueItem, Error, Event, HoldReason,
	JobOf, JobStage, Jobs, NextContract, Pallet, Parameters, Payment, Renewals, Stage, TermsOf,
};
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{fungibles::Inspect, UnixTime},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{Hash as _, Saturating, UniqueSaturatedInto, Zero},
	ArithmeticError, DispatchError,
};
use talent_primitives::{
	due_queue::DueQueue,
	holds::Holds,
	purse::Purse,
	time::{utc_day, UtcDay},
	AssetKind, Balance, ContractId, FeeCollector, Hash, Hashing, Item, ItemRegistry, JobId,
	Membership, Moment, Role,
};

/// Why an offer comes to nothing.
#[derive(Clone, Copy)]
pub(crate) enum NoContract {
	Declined,
	Withdrawn,
	Expired,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_make_offer(
		who: T::AccountId,
		id: JobId,
		talent: T::AccountId,
		terms: TermsOf<T>,
	) -> DispatchResult {
		T::Membership::ensure_good_standing(&who, Role::Client)?;
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		ensure!(job.client == who, Error::<T>::NotTheClient);
		ensure!(job.stage(Self::now()) == JobStage::Open, Error::<T>::JobNotOpen);
		Self::ensure_category(job.category)?;
		ensure!(job.taken < job.openings, Error::<T>::NoOpeningLeft);
		ensure!(talent != who, Error::<T>::OwnJob);
		ensure!(T::Membership::is_member(&talent), Error::<T>::TalentNotMember);
		let application = Applications::<T>::get(id, &talent);
		let answered = application.as_ref().is_some_and(|application| application.offer.is_some());
		ensure!(!answered, Error::<T>::OfferPending);
		let recommended_by = application.as_ref().and_then(|a| a.recommended_by.clone());
		let contract = NextContract::<T>::get();
		let next = contract.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		let agreement = Self::resolve(contract, id, &job, talent.clone(), recommended_by, terms)?;
		let initial = Self::initial_cost(&agreement)?;

		// An offer binds the client who makes it. Talent is bound by accepting it: nobody can
		// keep a member from leaving by offers that they never asked for.
		T::ItemRegistry::open(&who, Item::ContractAsClient(contract))?;
		let deposit = Self::contract_deposit(&agreement);
		Self::hold(HoldReason::ContractDeposit, &who, deposit)?;
		Self::pull(&agreement.currency, &who, initial)?;
		NextContract::<T>::put(next);
		if let Some(mut application) = application {
			application.offer = Some(contract);
			Applications::<T>::insert(id, &talent, application);
		}
		job.taken = job.taken.saturating_add(1);
		job.contracts = job.contracts.saturating_add(1);
		Jobs::<T>::insert(id, job);
		let expires_at = Self::now().saturating_add(CurrentParameters::<T>::get().offer_window);
		let record = Contract {
			escrow: initial,
			deposit,
			queued_at: Self::schedule(expires_at, &DueItem::Offer(contract)),
			..Contract::new(ContractState::Offered { expires_at })
		};
		Contracts::<T>::insert(contract, record);
		let terms_hash = Self::hash_of(&agreement);
		Self::deposit_event(Event::OfferMade {
			contract,
			job: id,
			client: who.clone(),
			talent,
			terms_hash,
			expires_at,
			deposit,
		});
		Self::deposit_event(Event::Funded {
			contract,
			asset: agreement.currency.clone(),
			from: who,
			to: Self::account(),
			amount: initial,
		});
		Agreements::<T>::insert(contract, agreement);
		Ok(())
	}

	pub(crate) fn do_accept_offer(
		who: T::AccountId,
		contract: ContractId,
		terms_hash: Hash,
	) -> DispatchResult {
		let (agreement, mut record) = Self::load_contract(contract)?;
		ensure!(agreement.talent == who, Error::<T>::NotTheTalent);
		match Self::contract_stage(&agreement, &record) {
			Stage::Offered => (),
			Stage::OfferExpired => return Err(Error::<T>::OfferHasExpired.into()),
			_ => return Err(Error::<T>::NotAnOffer.into()),
		}
		// A contract is a new commitment of both.
		T::Membership::ensure_good_standing(&who, Role::Talent)?;
		T::Membership::ensure_good_standing(&agreement.client, Role::Client)?;
		ensure!(Self::hash_of(&agreement) == terms_hash, Error::<T>::TermsHashMismatch);
		let mut job = Jobs::<T>::get(agreement.job).ok_or(Error::<T>::JobNotFound)?;
		Self::ensure_contractable(&job)?;
		Self::ensure_credential(&job, &who)?;
		T::ItemRegistry::open(&who, Item::ContractAsTalent(contract))?;

		let ends_at = Self::now().saturating_add(agreement.duration);
		Self::unschedule(record.queued_at, &DueItem::Offer(contract));
		record.queued_at = Self::schedule(ends_at, &DueItem::Contract(contract));
		record.state = ContractState::Active { ends_at };
		record.start_day = Self::today();
		let start_day = record.start_day;
		Contracts::<T>::insert(contract, record);
		Self::bind_parties(&agreement.client, &who);
		Self::deposit_event(Event::OfferAccepted {
			contract,
			talent: who.clone(),
			start_day,
			ends_at,
		});
		if let Some(application) = Applications::<T>::get(agreement.job, &who) {
			Self::remove_application(agreement.job, &mut job, &who, &application);
			let event = Event::ApplicationRemoved { job: agreement.job, applicant: who };
			Self::deposit_event(event);
		}
		job.hired = job.hired.saturating_add(1);
		if job.hired == job.openings && !job.closed {
			Self::deposit_event(Event::JobFilled { job: agreement.job });
		}
		Self::store_job(agreement.job, job);
		Ok(())
	}

	pub(crate) fn do_decline_offer(who: T::AccountId, contract: ContractId) -> DispatchResult {
		let (agreement, record) = Self::load_contract(contract)?;
		ensure!(agreement.talent == who, Error::<T>::NotTheTalent);
		ensure!(matches!(record.state, ContractState::Offered { .. }), Error::<T>::NotAnOffer);
		Self::drop_offer(contract, agreement, record, NoContract::Declined)
	}

	pub(crate) fn do_withdraw_offer(who: T::AccountId, contract: ContractId) -> DispatchResult {
		let (agreement, record) = Self::load_contract(contract)?;
		match Self::contract_stage(&agreement, &record) {
			Stage::OfferExpired => {
				Self::drop_offer(contract, agreement, record, NoContract::Expired)
			},
			_ if agreement.client != who => Err(Error::<T>::NotTheClient.into()),
			Stage::Offered => Self::drop_offer(contract, agreement, record, NoContract::Withdrawn),
			_ => Err(Error::<T>::NotAnOffer.into()),
		}
	}

	pub(crate) fn do_fund_contract(
		who: T::AccountId,
		contract: ContractId,
		amount: Balance,
	) -> DispatchResult {
		let (agreement, mut record) = Self::load_contract(contract)?;
		ensure!(agreement.client == who, Error::<T>::NotTheClient);
		Self::ensure_billable(Self::contract_stage(&agreement, &record))?;
		ensure!(amount > 0, Error::<T>::AmountTooSmall);
		ensure!(amount <= Self::room_of(&agreement, &record), Error::<T>::AboveAgreedTotal);
		Self::pull(&agreement.currency, &who, amount)?;
		record.escrow = record.escrow.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		Contracts::<T>::insert(contract, record);
		Self::deposit_event(Event::Funded {
			contract,
			asset: agreement.currency,
			from: who,
			to: Self::account(),
			amount,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_surplus(who: T::AccountId, contract: ContractId) -> DispatchResult {
		let (agreement, mut record) = Self::load_contract(contract)?;
		ensure!(agreement.client == who, Error::<T>::NotTheClient);
		let offered = matches!(record.state, ContractState::Offered { .. });
		ensure!(!offered, Error::<T>::ContractNotActive);
		let amount = Self::surplus_of(&agreement, &record);
		ensure!(amount > 0, Error::<T>::NoSurplus);
		record.escrow = record.escrow.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
		// The client is there and asks: what cannot be received now stays in escrow.
		Self::push(&agreement.currency, &who, amount)?;
		Contracts::<T>::insert(contract, record);
		Self::deposit_event(Event::Refunded {
			contract,
			asset: agreement.currency,
			from: Self::account(),
			to: who,
			amount,
		});
		Ok(())
	}

	pub(crate) fn do_end_contract(who: T::AccountId, contract: ContractId) -> DispatchResult {
		let (agreement, mut record) = Self::load_contract(contract)?;
		let by_talent = agreement.talent == who;
		ensure!(by_talent || agreement.client == who, Error::<T>::NotAParty);
		let now = Self::now();
		let stage = Self::contract_stage(&agreement, &record);
		Self::ensure_billable(stage)?;
		let work_ends_at = match stage {
			Stage::Ending { work_ends_at, .. } if !by_talent || work_ends_at <= now => {
				return Err(Error::<T>::AlreadyEnding.into());
			},
			_ if by_talent => now,
			_ => now.saturating_add(agreement.notice_period),
		};
		record.state = Self::ending_phase(&agreement, &record, work_ends_at);
		Self::announce_end(contract, &agreement, &mut record, work_ends_at, Some(who));
		Contracts::<T>::insert(contract, record);
		Ok(())
	}

	/// Ends an active contract whose time is over, and closes one whose final window is.
	pub(crate) fn handle_due_contract(contract: ContractId) -> DispatchResult {
		let (agreement, mut record) = Self::load_contract(contract)?;
		match (Self::contract_stage(&agreement, &record), &record.state) {
			(Stage::Ended, _) => {
				Self::unschedule(record.queued_at, &DueItem::Contract(contract));
				// Otherwise the last open invoice takes the contract with it.
				if record.invoices == 0 {
					Self::finish_contract(contract, agreement, record)?;
				}
			},
			(Stage::Ending { .. }, ContractState::Active { .. }) => {
				Self::begin_ending(contract, &agreement, &mut record);
				Contracts::<T>::insert(contract, record);
			},
			_ => return Err(Error::<T>::NotDue.into()),
		}
		Ok(())
	}

	/// Gives back what was funded for an offer that was not accepted in time.
	pub(crate) fn handle_due_offer(contract: ContractId) -> DispatchResult {
		let (agreement, record) = Self::load_contract(contract)?;
		match Self::contract_stage(&agreement, &record) {
			Stage::OfferExpired => {
				Self::drop_offer(contract, agreement, record, NoContract::Expired)
			},
			Stage::Offered => Err(Error::<T>::NotDue.into()),
			_ => Err(Error::<T>::NotAnOffer.into()),
		}
	}

	/// Writes down that a contract is ending, if its time was over without anybody having done so.
	pub(crate) fn begin_ending(
		contract: ContractId,
		agreement: &AgreementOf<T>,
		record: &mut ContractOf<T>,
	) {
		let Stage::Ending { work_ends_at, .. } = Self::contract_stage(agreement, record) else {
			return;
		};
		if matches!(record.state, ContractState::Active { .. }) {
			record.state = Self::ending_phase(agreement, record, work_ends_at);
			Self::announce_end(contract, agreement, record, work_ends_at, None);
		}
	}

	/// The phase of a contract of which work ends at `work_ends_at`. One that is ending already
	/// keeps the day since when, and what is left of its allowance.
	pub(crate) fn ending_phase(
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
		work_ends_at: BlockNumberFor<T>,
	) -> ContractState<BlockNumberFor<T>> {
		let since = match record.state {
			ContractState::Ending { since, .. } => since,
			_ => Self::today(),
		};
		let allowance = Self::allowance_left(agreement, record);
		ContractState::Ending { work_ends_at, since, allowance }
	}

	/// Tells when a contract ends, and puts its end into the queue.
	pub(crate) fn announce_end(
		contract: ContractId,
		agreement: &AgreementOf<T>,
		record: &mut ContractOf<T>,
		work_ends_at: BlockNumberFor<T>,
		by: Option<T::AccountId>,
	) {
		let closes_at = work_ends_at.saturating_add(agreement.final_billing_window);
		let item = DueItem::Contract(contract);
		Self::unschedule(record.queued_at, &item);
		record.queued_at = Self::schedule(closes_at, &item);
		Self::deposit_event(Event::NoticeGiven { contract, by, work_ends_at, closes_at });
	}

	/// Returns what an offer was funded with and forgets it.
	fn drop_offer(
		contract: ContractId,
		agreement: AgreementOf<T>,
		record: ContractOf<T>,
		why: NoContract,
	) -> DispatchResult {
		Self::unschedule(record.queued_at, &DueItem::Offer(contract));
		let AgreementOf::<T> { job: id, talent, .. } = &agreement;
		Applications::<T>::mutate(id, talent, |application| {
			if let Some(application) = application.as_mut().filter(|a| a.offer == Some(contract)) {
				application.offer = None;
			}
		});
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		job.taken = job.taken.saturating_sub(1);
		Self::deposit_event(match why {
			NoContract::Declined => Event::OfferDeclined { contract },
			NoContract::Withdrawn => Event::OfferWithdrawn { contract },
			NoContract::Expired => Event::OfferExpired { contract },
		});
		Self::forget_contract(contract, agreement, record, job)
	}

	/// Closes a contract that is over and has no invoice left. Whatever was proposed for it falls,
	/// and its reviews begin.
	pub(crate) fn finish_contract(
		contract: ContractId,
		agreement: AgreementOf<T>,
		record: ContractOf<T>,
	) -> DispatchResult {
		Self::unschedule(record.queued_at, &DueItem::Contract(contract));
		if let Some(renewal) = Renewals::<T>::take(contract) {
			Self::expire_renewal(contract, renewal);
		}
		Self::open_reviews(contract, &agreement, &record);
		let id = agreement.job;
		let job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		Self::forget_contract(contract, agreement, record, job)?;
		Self::deposit_event(Event::ContractEnded { contract, job: id });
		Ok(())
	}

	/// Gives the rest of the escrow back to the client and removes the contract from wherever it is
	/// known.
	fn forget_contract(
		contract: ContractId,
		agreement: AgreementOf<T>,
		record: ContractOf<T>,
		mut job: JobOf<T>,
	) -> DispatchResult {
		Contracts::<T>::remove(contract);
		Agreements::<T>::remove(contract);
		let AgreementOf::<T> { client, talent, currency, .. } = agreement;
		if Self::push_or_keep(&currency, &client, &client, record.escrow) {
			Self::deposit_event(Event::Refunded {
				contract,
				asset: currency,
				from: Self::account(),
				to: client.clone(),
				amount: record.escrow,
			});
		}
		Self::release(HoldReason::ContractDeposit, &client, record.deposit);
		T::ItemRegistry::close(&client, Item::ContractAsClient(contract));
		if !matches!(record.state, ContractState::Offered { .. }) {
			T::ItemRegistry::close(&talent, Item::ContractAsTalent(contract));
			Self::unbind_parties(&client, &talent);
		}
		job.contracts = job.contracts.saturating_sub(1);
		Self::store_job(agreement.job, job);
		Ok(())
	}

	/// One more contract of these two runs.
	pub(crate) fn bind_parties(client: &T::AccountId, talent: &T::AccountId) {
		Counterparties::<T>::mutate(client, talent, |count| *count = count.saturating_add(1));
	}

	/// One contract of these two less runs.
	fn unbind_parties(client: &T::AccountId, talent: &T::AccountId) {
		Counterparties::<T>::mutate_exists(client, talent, |count| match count {
			Some(running) if *running > 1 => *running = running.saturating_sub(1),
			Some(_) => *count = None,
			None => {
				defensive!("a contract was not counted for its parties");
			},
		});
	}

	/// The terms with every default filled in, if they are within the governed bounds.
	pub(crate) fn resolve(
		contract: ContractId,
		id: JobId,
		job: &JobOf<T>,
		talent: T::AccountId,
		recommended_by: Option<T::AccountId>,
		terms: TermsOf<T>,
	) -> Result<AgreementOf<T>, DispatchError> {
		let parameters = CurrentParameters::<T>::get();
		ensure!(!terms.agreement.is_empty(), Error::<T>::ContentMissing);
		let review_window = terms.review_window.unwrap_or(parameters.default_review_window);
		let notice_period = terms.notice_period.unwrap_or(parameters.default_notice_period);
		let duration = terms.duration.unwrap_or(parameters.default_duration);
		ensure!(
			review_window >= parameters.min_review_window
				&& review_window <= parameters.max_review_window
				&& notice_period <= parameters.max_notice_period
				&& !duration.is_zero()
				&& duration <= parameters.max_duration,
			Error::<T>::WindowOutOfRange
		);
		Self::ensure_payable(&parameters, &job.currency, &terms.payment)?;
		Ok(Agreement {
			contract,
			job: id,
			client: job.client.clone(),
			talent,
			recommended_by,
			currency: job.currency.clone(),
			payment: terms.payment,
			fee_rate: T::Fees::current_rate(&job.currency)?,
			agreement: terms.agreement,
			review_window,
			notice_period,
			duration,
			final_billing_window: parameters.final_billing_window,
			blocks_per_week: parameters.blocks_per_week,
		})
	}

	/// Whether pay can be computed and, as far as can be told now, received.
	fn ensure_payable(
		parameters: &Parameters<BlockNumberFor<T>>,
		currency: &AssetKind,
		payment: &Payment<T::MaxMilestones>,
	) -> DispatchResult {
		let least = T::Fungibles::minimum_balance(currency.clone()).max(1);
		match payment {
			Payment::Fixed { milestones } => {
				ensure!(!milestones.is_empty(), Error::<T>::PaymentOutOfRange);
				for milestone in milestones {
					ensure!(milestone.amount >= least, Error::<T>::AmountTooSmall);
					ensure!(!milestone.description.is_empty(), Error::<T>::ContentMissing);
				}
			},
			Payment::Hourly { rate, hours_per_week } => {
				ensure!(
					*rate > 0
						&& *hours_per_week > 0
						&& *hours_per_week <= parameters.max_hours_per_week,
					Error::<T>::PaymentOutOfRange
				);
				let weekly =
					math::weekly_amount(*rate, *hours_per_week).ok_or(ArithmeticError::Overflow)?;
				ensure!(weekly >= least, Error::<T>::AmountTooSmall);
			},
		}
		Ok(())
	}

	/// What both sides sign.
	pub(crate) fn hash_of(agreement: &AgreementOf<T>) -> Hash {
		Hashing::hash_of(agreement)
	}

	/// An agreement and its contract.
	pub(crate) fn load_contract(
		contract: ContractId,
	) -> Result<(AgreementOf<T>, ContractOf<T>), DispatchError> {
		let record = Contracts::<T>::get(contract).ok_or(Error::<T>::ContractNotFound)?;
		let agreement = Agreements::<T>::get(contract).ok_or(Error::<T>::ContractNotFound)?;
		Ok((agreement, record))
	}

	/// What a contract is now.
	pub(crate) fn contract_stage(
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
	) -> Stage<BlockNumberFor<T>> {
		record.stage(agreement.notice_period, agreement.final_billing_window, Self::now())
	}

	/// Whether a contract in `stage` can be billed, funded and ended.
	pub(crate) fn ensure_billable(stage: Stage<BlockNumberFor<T>>) -> DispatchResult {
		match stage {
			Stage::Active | Stage::Ending { .. } => Ok(()),
			Stage::Offered | Stage::OfferExpired => Err(Error::<T>::ContractNotActive.into()),
			Stage::Ended => Err(Error::<T>::ContractIsOver.into()),
		}
	}

	/// Today, by the clock of periods of work.
	pub(crate) fn today() -> UtcDay {
		utc_day(Moment::try_from(T::Time::now().as_millis()).unwrap_or(Moment::MAX))
	}

	/// The last UTC day that can be billed now. The day after a renewal is the first of the new
	/// contract, so no doubt about when the work has ended reaches so far.
	pub(crate) fn last_billable_day(
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
		stage: Stage<BlockNumberFor<T>>,
	) -> UtcDay {
		let now = Self::now();
		let last = match stage {
			Stage::Ending { work_ends_at, .. } if work_ends_at < now => math::last_workable_day(
				Self::today(),
				now.saturating_sub(work_ends_at).unique_saturated_into(),
				agreement.blocks_per_week.unique_saturated_into(),
			),
			_ => Self::today(),
		};
		last.min(record.renewed_on.unwrap_or(UtcDay::MAX))
	}
}
