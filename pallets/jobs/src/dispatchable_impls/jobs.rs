// SPDX-License-Identifier: Apache-2.0

//! Parameters, categories, jobs and applications.

use crate::{
	Application, Applications, Categories, Category, CategoryName, Config, CurrentParameters,
	DueItem, Error, Event, HoldReason, Job, JobDetails, JobOf, JobStage, JobUpdate, Jobs,
	NextCategory, NextJob, Pallet, Parameters, RejectionReason,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{Saturating, Zero},
	ArithmeticError, DispatchError,
};
use talent_primitives::{
	due_queue::DueQueue, holds::Holds, CategoryId, ContentId, Credentials, FeeCollector, Item,
	ItemRegistry, JobId, Membership, Recommendations, Role, SkillId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: Parameters<BlockNumberFor<T>>) -> DispatchResult {
		current
			.validate(T::MaxServicedItems::get(), T::MaxDueShare::get())
			.map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;
		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Adds a category; also at genesis.
	pub(crate) fn add_category_named(name: CategoryName) -> Result<(), DispatchError> {
		ensure!(!name.is_empty(), Error::<T>::NameMissing);
		let category = NextCategory::<T>::get();
		let next = category.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		NextCategory::<T>::put(next);
		Categories::<T>::insert(category, Category { name: name.clone(), retired: false });
		Self::deposit_event(Event::CategoryAdded { category, name });
		Ok(())
	}

	pub(crate) fn do_retire_category(category: CategoryId) -> DispatchResult {
		let mut record = Categories::<T>::get(category).ok_or(Error::<T>::CategoryNotFound)?;
		ensure!(!record.retired, Error::<T>::CategoryIsRetired);
		record.retired = true;
		Categories::<T>::insert(category, record);
		Self::deposit_event(Event::CategoryRetired { category });
		Ok(())
	}

	pub(crate) fn do_post_job(
		client: T::AccountId,
		details: JobDetails<BlockNumberFor<T>>,
	) -> DispatchResult {
		let parameters = CurrentParameters::<T>::get();
		T::Membership::ensure_good_standing(&client, Role::Client)?;
		Self::ensure_category(details.category)?;
		ensure!(!details.description.is_empty(), Error::<T>::ContentMissing);
		ensure!(
			details.openings > 0 && details.openings <= parameters.max_openings,
			Error::<T>::OpeningsOutOfRange
		);
		ensure!(
			details.max_applications > 0 && details.max_applications <= parameters.max_applications,
			Error::<T>::ApplicationsOutOfRange
		);
		let open_for = Self::checked_open_for(&parameters, details.open_for)?;
		if let Some(skill) = details.required_skill {
			ensure!(T::Credentials::is_offered(skill), Error::<T>::SkillNotOffered);
		}
		// Whether contracts can be made in this currency is better known now than when an offer is
		// due.
		T::Fees::current_rate(&details.currency)?;

		let id = NextJob::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		let expires_at = Self::now().saturating_add(open_for);
		T::ItemRegistry::open(&client, Item::Job(id))?;
		Self::hold(HoldReason::JobDeposit, &client, parameters.job_deposit)?;
		NextJob::<T>::put(next);
		let job = Job {
			client: client.clone(),
			category: details.category,
			description: details.description,
			currency: details.currency.clone(),
			budget: details.budget,
			openings: details.openings,
			taken: 0,
			hired: 0,
			required_skill: details.required_skill,
			max_applications: details.max_applications,
			applications: 0,
			contracts: 0,
			deposit: parameters.job_deposit,
			expires_at,
			closed: false,
			queued_at: Self::schedule(expires_at, &DueItem::Job(id)),
		};
		Jobs::<T>::insert(id, job);
		Self::deposit_event(Event::JobPosted {
			job: id,
			client,
			category: details.category,
			currency: details.currency,
			budget: details.budget,
			openings: details.openings,
			expires_at,
			deposit: parameters.job_deposit,
		});
		Ok(())
	}

	pub(crate) fn do_update_job(
		who: T::AccountId,
		id: JobId,
		update: JobUpdate<BlockNumberFor<T>>,
	) -> DispatchResult {
		let parameters = CurrentParameters::<T>::get();
		let now = Self::now();
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		ensure!(job.client == who, Error::<T>::NotTheClient);
		let stage = job.stage(now);
		ensure!(matches!(stage, JobStage::Open | JobStage::Filled), Error::<T>::JobNotOpen);
		if let Some(description) = update.description {
			ensure!(!description.is_empty(), Error::<T>::ContentMissing);
			job.description = description;
		}
		if let Some(budget) = update.budget {
			job.budget = budget;
		}
		if let Some(openings) = update.openings {
			ensure!(
				openings > 0 && openings >= job.taken && openings <= parameters.max_openings,
				Error::<T>::OpeningsOutOfRange
			);
			job.openings = openings;
		}
		if let Some(open_for) = update.open_for {
			let open_for = Self::checked_open_for(&parameters, Some(open_for))?;
			job.expires_at = now.saturating_add(open_for);
			let item = DueItem::Job(id);
			Self::unschedule(job.queued_at, &item);
			job.queued_at = Self::schedule(job.expires_at, &item);
		}
		Self::deposit_event(Event::JobUpdated {
			job: id,
			description: job.description.clone(),
			budget: job.budget,
			openings: job.openings,
			expires_at: job.expires_at,
		});
		if stage == JobStage::Open && job.stage(now) == JobStage::Filled {
			Self::deposit_event(Event::JobFilled { job: id });
		}
		Jobs::<T>::insert(id, job);
		Ok(())
	}

	pub(crate) fn do_close_job(who: T::AccountId, id: JobId) -> DispatchResult {
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		let stage = job.stage(Self::now());
		ensure!(stage != JobStage::Closed, Error::<T>::JobNotOpen);
		let expired = stage == JobStage::Expired;
		ensure!(expired || job.client == who, Error::<T>::NotTheClient);
		Self::close_job_record(id, &mut job, expired);
		Self::store_job(id, job);
		Ok(())
	}

	pub(crate) fn do_apply(
		who: T::AccountId,
		id: JobId,
		proposal: ContentId,
		recommended_by: Option<T::AccountId>,
	) -> DispatchResult {
		T::Membership::ensure_good_standing(&who, Role::Talent)?;
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		ensure!(job.stage(Self::now()) == JobStage::Open, Error::<T>::JobNotOpen);
		Self::ensure_contractable(&job)?;
		ensure!(job.client != who, Error::<T>::OwnJob);
		ensure!(!proposal.is_empty(), Error::<T>::ContentMissing);
		ensure!(!Applications::<T>::contains_key(id, &who), Error::<T>::AlreadyApplied);
		let applications = job.applications.saturating_add(1);
		ensure!(
			applications <= u32::from(job.max_applications),
			Error::<T>::MaxApplicationsExceeded
		);
		Self::ensure_credential(&job, &who)?;
		if let Some(recommender) = &recommended_by {
			ensure!(
				T::Recommendations::is_recommended(id, &who, recommender),
				Error::<T>::NotRecommended
			);
		}

		let deposit = CurrentParameters::<T>::get().application_deposit;
		T::ItemRegistry::open(&who, Item::Application(id))?;
		Self::hold(HoldReason::ApplicationDeposit, &who, deposit)?;
		job.applications = applications;
		Jobs::<T>::insert(id, job);
		let application =
			Application { proposal, recommended_by: recommended_by.clone(), deposit, offer: None };
		Applications::<T>::insert(id, &who, application);
		Self::deposit_event(Event::Applied { job: id, applicant: who, recommended_by, deposit });
		Ok(())
	}

	pub(crate) fn do_withdraw_application(who: T::AccountId, id: JobId) -> DispatchResult {
		let application =
			Applications::<T>::get(id, &who).ok_or(Error::<T>::ApplicationNotFound)?;
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		Self::remove_application(id, &mut job, &who, &application);
		Self::deposit_event(Event::ApplicationWithdrawn { job: id, applicant: who });
		Self::store_job(id, job);
		Ok(())
	}

	pub(crate) fn do_reject_application(
		who: T::AccountId,
		id: JobId,
		applicant: T::AccountId,
		reason: RejectionReason,
	) -> DispatchResult {
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		ensure!(job.client == who, Error::<T>::NotTheClient);
		let application =
			Applications::<T>::get(id, &applicant).ok_or(Error::<T>::ApplicationNotFound)?;
		ensure!(application.offer.is_none(), Error::<T>::OfferPending);
		Self::remove_application(id, &mut job, &applicant, &application);
		Self::deposit_event(Event::ApplicationRejected { job: id, applicant, reason });
		Self::store_job(id, job);
		Ok(())
	}

	/// How long a job is open, within the governed bounds.
	fn checked_open_for(
		parameters: &Parameters<BlockNumberFor<T>>,
		open_for: Option<BlockNumberFor<T>>,
	) -> Result<BlockNumberFor<T>, DispatchError> {
		let open_for = open_for.unwrap_or(parameters.default_open_for);
		ensure!(
			!open_for.is_zero() && open_for <= parameters.max_open_for,
			Error::<T>::WindowOutOfRange
		);
		Ok(open_for)
	}

	/// Whether new commitments may be made in `category`.
	pub(crate) fn ensure_category(category: CategoryId) -> DispatchResult {
		let record = Categories::<T>::get(category).ok_or(Error::<T>::CategoryNotFound)?;
		ensure!(!record.retired, Error::<T>::CategoryIsRetired);
		Ok(())
	}

	/// Whether new contracts may be made under `job`: its category is not retired, and its currency
	/// is accepted.
	pub(crate) fn ensure_contractable(job: &JobOf<T>) -> DispatchResult {
		Self::ensure_category(job.category)?;
		T::Fees::current_rate(&job.currency).map(|_| ())
	}

	/// Whether `who` holds the credential that `job` demands, if it demands one.
	pub(crate) fn ensure_credential(job: &JobOf<T>, who: &T::AccountId) -> DispatchResult {
		if let Some(skill) = job.required_skill {
			ensure!(T::Credentials::holds(who, skill), Error::<T>::CredentialMissing { skill });
		}
		Ok(())
	}

	/// The skill that a job demands a credential for.
	pub(crate) fn skill_of(job: JobId) -> Option<SkillId> {
		Jobs::<T>::get(job)?.required_skill
	}

	/// Closes `job`: its deposit goes back and the removal of its applications begins. The caller
	/// stores it.
	pub(crate) fn close_job_record(id: JobId, job: &mut JobOf<T>, expired: bool) {
		let deposit = core::mem::take(&mut job.deposit);
		Self::release(HoldReason::JobDeposit, &job.client, deposit);
		T::ItemRegistry::close(&job.client, Item::Job(id));
		job.closed = true;
		let item = DueItem::Job(id);
		Self::unschedule(job.queued_at, &item);
		if job.applications > 0 {
			job.queued_at = Self::schedule(Self::now(), &item);
		}
		Self::deposit_event(Event::JobClosed { job: id, expired, deposit });
	}

	/// Removes an application and returns its deposit. The caller stores the job and tells why.
	pub(crate) fn remove_application(
		id: JobId,
		job: &mut JobOf<T>,
		applicant: &T::AccountId,
		application: &Application<T::AccountId>,
	) {
		Applications::<T>::remove(id, applicant);
		Self::release(HoldReason::ApplicationDeposit, applicant, application.deposit);
		T::ItemRegistry::close(applicant, Item::Application(id));
		job.applications = job.applications.saturating_sub(1);
	}

	/// Writes `job`, or removes it when it is closed and nothing refers to it.
	pub(crate) fn store_job(id: JobId, job: JobOf<T>) {
		if job.closed && job.applications == 0 {
			// Nothing is left for the queue to do.
			Self::unschedule(job.queued_at, &DueItem::Job(id));
		}
		if job.closed && job.applications == 0 && job.contracts == 0 {
			Jobs::<T>::remove(id);
			Self::deposit_event(Event::JobRemoved { job: id });
		} else {
			Jobs::<T>::insert(id, job);
		}
	}

	/// Closes a job whose time is over, and removes some of the applications of a closed one.
	pub(crate) fn handle_due_job(id: JobId) -> DispatchResult {
		let mut job = Jobs::<T>::get(id).ok_or(Error::<T>::JobNotFound)?;
		match job.stage(Self::now()) {
			JobStage::Expired => Self::close_job_record(id, &mut job, true),
			JobStage::Closed if job.applications > 0 => (),
			_ => return Err(Error::<T>::NotDue.into()),
		}
		let some = usize::try_from(T::MaxRemovedApplications::get())
			.map_err(|_| ArithmeticError::Overflow)?;
		let applications = Applications::<T>::iter_prefix(id).take(some);
		for (applicant, application) in applications.collect::<alloc::vec::Vec<_>>() {
			Self::remove_application(id, &mut job, &applicant, &application);
			Self::deposit_event(Event::ApplicationRemoved { job: id, applicant });
		}
		let item = DueItem::Job(id);
		Self::unschedule(job.queued_at, &item);
		if job.applications > 0 {
			job.queued_at = Self::schedule(Self::now(), &item);
		}
		Self::store_job(id, job);
		Ok(())
	}
}
