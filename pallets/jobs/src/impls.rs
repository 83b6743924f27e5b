// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

use crate::{
	pallet::{Config, Counterparties, Jobs, Pallet},
	types::JobStage,
};
use frame_support::{dispatch::DispatchResult, storage::with_storage_layer, weights::Weight};
use sp_runtime::Perbill;
use talent_primitives::{CaseId, Conflicts, InvoiceId, JobId, OpenJobs, RulingHandler};

impl<T: Config> OpenJobs<T::AccountId> for Pallet<T> {
	/// A job takes applications if it is open, its category is not retired and its currency is accepted. That it keeps as many
	/// as it takes at once does not matter: places become free.
	fn client_of(job: JobId) -> Option<T::AccountId> {
		let job = Jobs::<T>::get(job)?;
		let open = job.stage(Self::now()) == JobStage::Open;
		(open && Self::ensure_contractable(&job).is_ok()).then_some(job.client)
	}
}

impl<T: Config> Conflicts<T::AccountId> for Pallet<T> {
	/// Whether a contract of the two runs or has an invoice left, whichever of them pays. Of contracts that are gone whoever
	/// keeps reputations knows.
	fn in_conflict(one: &T::AccountId, other: &T::AccountId) -> bool {
		Counterparties::<T>::contains_key(one, other)
			|| Counterparties::<T>::contains_key(other, one)
	}
}

impl<T: Config> RulingHandler for Pallet<T> {
	/// A disputed invoice is removed by its ruling, so a ruling is executed once; one that fails leaves all as it was.
	fn on_ruling(case: CaseId, invoice: InvoiceId, kept: Perbill) -> DispatchResult {
		with_storage_layer(|| Self::execute_ruling(case, invoice, kept))
	}

	fn on_ruling_weight() -> Weight {
		Self::ruling_weight()
	}
}
