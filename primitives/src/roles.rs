// SPDX-License-Identifier: Apache-2.0

//! What a member does on the network.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// One thing that a member may do on the network.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum Role {
	/// Does the work.
	#[codec(index = 0)]
	Talent,
	/// Posts jobs and pays.
	#[codec(index = 1)]
	Client,
	/// Works with a team of its own.
	#[codec(index = 2)]
	Agency,
}

/// The set of things that a member may do. An empty set is no membership.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Roles {
	/// May apply, accept offers and bill.
	pub talent: bool,
	/// May post jobs and make offers.
	pub client: bool,
	/// May apply, accept offers and bill, for a team.
	pub agency: bool,
}

impl Roles {
	/// Nothing at all.
	pub const NONE: Self = Self { talent: false, client: false, agency: false };
	/// Talent only.
	pub const TALENT: Self = Self { talent: true, ..Self::NONE };
	/// Client only.
	pub const CLIENT: Self = Self { client: true, ..Self::NONE };
	/// Agency only.
	pub const AGENCY: Self = Self { agency: true, ..Self::NONE };

	/// Whether `role` may be exercised. An agency may do all that talent may.
	pub const fn allow(&self, role: Role) -> bool {
		match role {
			Role::Talent => self.talent || self.agency,
			Role::Client => self.client,
			Role::Agency => self.agency,
		}
	}

	/// Whether no role is in the set.
	pub const fn is_empty(&self) -> bool {
		!(self.talent || self.client || self.agency)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_agency_works_as_talent_but_talent_is_no_agency() {
		assert!(Roles::AGENCY.allow(Role::Talent));
		assert!(Roles::AGENCY.allow(Role::Agency));
		assert!(!Roles::TALENT.allow(Role::Agency));
	}

	#[test]
	fn client_and_talent_are_separate() {
		assert!(!Roles::CLIENT.allow(Role::Talent));
		assert!(!Roles::TALENT.allow(Role::Client));
		assert!(!Roles::AGENCY.allow(Role::Client));
	}

	#[test]
	fn only_the_empty_set_is_empty() {
		assert!(Roles::NONE.is_empty());
		for roles in [Roles::TALENT, Roles::CLIENT, Roles::AGENCY] {
			assert!(!roles.is_empty());
		}
	}
}
