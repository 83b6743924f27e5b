// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

use crate::{
	Agreements, Applications, Config, ContractState, Contracts, Counterparties, JobStage, Jobs,
	Pallet,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, storage::with_storage_layer, weights::Weight};
use sp_runtime::Perbill;
use talent_primitives::{
	due_queue::DueQueue, CaseId, Conflicts, InvoiceId, Item, JobId, OpenJobs, OpenRecords,
	RulingHandler,
};

impl<T: Config> OpenJobs<T::AccountId> for Pallet<T> {
	/// A job takes applications if it is open, its category is not retired and its currency is
	/// accepted. That it keeps as many as it takes at once does not matter: places become free.
	fn client_of(job: JobId) -> Option<T::AccountId> {
		let job = Jobs::<T>::get(job)?;
		let open = job.stage(Self::now()) == JobStage::Open;
		(open && Self::ensure_contractable(&job).is_ok()).then_some(job.client)
	}
}

impl<T: Config> Conflicts<T::AccountId> for Pallet<T> {
	/// Whether a contract of the two runs or has an invoice left, whichever of them pays. Of
	/// contracts that are gone the reputation port knows.
	fn in_conflict(one: &T::AccountId, other: &T::AccountId) -> bool {
		Counterparties::<T>::contains_key(one, other)
			|| Counterparties::<T>::contains_key(other, one)
	}
}

impl<T: Config> OpenRecords<T::AccountId> for Pallet<T> {
	/// Lists the client of each job that is not closed, each applicant, and the parties of each
	/// contract. An offer binds the client alone.
	fn open_records() -> Vec<(T::AccountId, Item<T::AccountId>)> {
		let jobs = Jobs::<T>::iter().filter(|(_, job)| !job.closed);
		let jobs = jobs.map(|(id, job)| (job.client, Item::Job(id)));
		let applications = Applications::<T>::iter()
			.map(|(job, applicant, _)| (applicant, Item::Application(job)));
		let contracts = Agreements::<T>::iter().flat_map(|(id, agreement)| {
			let is_accepted = Contracts::<T>::get(id)
				.is_some_and(|contract| !matches!(contract.state, ContractState::Offered { .. }));
			let talent = is_accepted.then_some((agreement.talent, Item::ContractAsTalent(id)));
			core::iter::once((agreement.client, Item::ContractAsClient(id))).chain(talent)
		});
		jobs.chain(applications).chain(contracts).collect()
	}
}

impl<T: Config> RulingHandler for Pallet<T> {
	/// A disputed invoice is removed by its ruling, so a ruling is executed once; one that fails
	/// leaves all as it was.
	fn on_ruling(case_id: CaseId, invoice: InvoiceId, kept: Perbill) -> DispatchResult {
		with_storage_layer(|| Self::execute_ruling(case_id, invoice, kept))
	}

	fn on_ruling_weight() -> Weight {
		Self::ruling_weight()
	}
}
