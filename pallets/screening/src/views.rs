// SPDX-License-Identifier: Apache-2.0

//! Implementation of the view functions.

use crate::{
	Config, CoolDowns, Credentials, Obligation, ObligationKind, OpenRequests, Pallet, RequestId,
	Requests, Screeners, Seats, ServiceStatus, Stage,
};
use alloc::vec::Vec;
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::due_queue::DueQueue;

impl<T: Config> Pallet<T> {
	/// Returns every obligation of `account`. For views alone: the work grows with the skills and
	/// seats of the account.
	pub(crate) fn obligations_of(account: &T::AccountId) -> Vec<Obligation<BlockNumberFor<T>>> {
		let bonds = Screeners::<T>::iter_prefix(account).map(|(skill, screener)| Obligation {
			bound: ObligationKind::Bond { skill },
			held: screener.bond,
			until: (screener.status != ServiceStatus::Active).then_some(screener.queued_at),
		});
		let seats = Seats::<T>::iter_key_prefix(account).map(|request| Obligation {
			bound: ObligationKind::Seat { request },
			held: 0,
			until: Self::step_ends(request),
		});
		let requests = OpenRequests::<T>::iter_prefix_values(account).map(|request| Obligation {
			bound: ObligationKind::Request { request },
			held: Requests::<T>::get(request).map_or(0, |record| record.deposit),
			until: Self::step_ends(request),
		});
		let credentials =
			Credentials::<T>::iter_prefix(account).map(|(skill, credential)| Obligation {
				bound: ObligationKind::Credential { skill },
				held: credential.deposit,
				until: Some(credential.expires_at),
			});
		let cool_downs =
			CoolDowns::<T>::iter_prefix(account).map(|(skill, cool_down)| Obligation {
				bound: ObligationKind::CoolDown { skill },
				held: cool_down.deposit,
				until: Some(cool_down.until),
			});
		bonds.chain(seats).chain(requests).chain(credentials).chain(cool_downs).collect()
	}

	/// Returns the last block of the present step of a request.
	fn step_ends(request: RequestId) -> Option<BlockNumberFor<T>> {
		let (_, stage) = Self::request(request)?;
		match stage {
			Stage::Drawing { until }
			| Stage::Committing { until }
			| Stage::Revealing { until }
			| Stage::Failed { until } => Some(until),
			Stage::Due => Some(Self::now()),
		}
	}
}
