// SPDX-License-Identifier: Apache-2.0

//! What binds a member: one variant for each kind of record.

use crate::{CaseId, ContractId, JobId, RequestId, SkillId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A record that binds an account: while one is open, the account cannot leave the network.
///
/// The account and the item together are unique. The item names the record in the pallet that keeps
/// it, so a page finds the stage, the deadline and the next call from the item alone. An index is
/// never given out again.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Item<AccountId> {
	/// A job that the account has posted, until the job is closed.
	#[codec(index = 0)]
	Job(JobId),
	/// An application of the account for this job, until the application is removed.
	#[codec(index = 1)]
	Application(JobId),
	/// An offer that the account has made, or a contract in which the account is the client, until
	/// the record is gone.
	#[codec(index = 2)]
	ContractAsClient(ContractId),
	/// A contract in which the account is the talent, from acceptance until the record is gone.
	#[codec(index = 3)]
	ContractAsTalent(ContractId),
	/// A recommendation that the account has made, until the account withdraws it.
	#[codec(index = 4)]
	Recommendation {
		/// The job that the candidate was recommended for.
		job: JobId,
		/// The member who was recommended.
		candidate: AccountId,
	},
	/// The bond of the account as a screener for this skill, until the screener is out of the pool.
	#[codec(index = 5)]
	Screener(SkillId),
	/// A request of the account to be vetted, while a panel sits on it: the first, or the second.
	#[codec(index = 6)]
	ScreeningRequest(RequestId),
	/// The bond of the account as a juror, until the juror is out of all pools.
	#[codec(index = 7)]
	Juror,
	/// A case in which the account is the claimant, until the ruling is executed.
	#[codec(index = 8)]
	CaseAsClaimant(CaseId),
	/// A case in which the account is the respondent, until the ruling is executed.
	#[codec(index = 9)]
	CaseAsRespondent(CaseId),
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Clients decode by these: a change breaks them.
	#[test]
	fn the_encoding_is_fixed() {
		let items: [(Item<u64>, &[u8]); 10] = [
			(Item::Job(1), &[0, 1, 0, 0, 0]),
			(Item::Application(1), &[1, 1, 0, 0, 0]),
			(Item::ContractAsClient(1), &[2, 1, 0, 0, 0]),
			(Item::ContractAsTalent(1), &[3, 1, 0, 0, 0]),
			(
				Item::Recommendation { job: 1, candidate: 2 },
				&[4, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0],
			),
			(Item::Screener(1), &[5, 1, 0]),
			(Item::ScreeningRequest(1), &[6, 1, 0, 0, 0]),
			(Item::Juror, &[7]),
			(Item::CaseAsClaimant(1), &[8, 1, 0, 0, 0]),
			(Item::CaseAsRespondent(1), &[9, 1, 0, 0, 0]),
		];
		for (item, bytes) in items {
			assert_eq!(item.encode(), bytes, "{item:?}");
			assert_eq!(Item::decode(&mut &*bytes), Ok(item));
		}
	}
}
