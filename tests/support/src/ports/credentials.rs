// SPDX-License-Identifier: Apache-2.0

use crate::AccountId;
use frame_support::parameter_types;
use std::collections::BTreeSet;
use talent_primitives::{Credentials, SkillId};

parameter_types! {
	/// The skills that exist. Default: none.
	pub static Skills: BTreeSet<SkillId> = BTreeSet::new();
	/// Accounts with the skills for which they hold a credential. Default: none.
	pub static Holders: BTreeSet<(AccountId, SkillId)> = BTreeSet::new();
}

pub(super) fn reset() {
	Skills::take();
	Holders::take();
}

/// Credentials as [`set_credential`] has set them.
pub struct MockCredentials;

impl Credentials<AccountId> for MockCredentials {
	fn is_offered(skill: SkillId) -> bool {
		Skills::get().contains(&skill)
	}

	fn holds(who: &AccountId, skill: SkillId) -> bool {
		Holders::get().contains(&(*who, skill))
	}
}

/// Makes `skill` exist.
pub fn add_skill(skill: SkillId) {
	Skills::mutate(|all| all.insert(skill));
}

/// Gives `who` a credential for `skill`, or takes the credential away.
pub fn set_credential(who: AccountId, skill: SkillId, holds: bool) {
	Holders::mutate(|all| if holds { all.insert((who, skill)) } else { all.remove(&(who, skill)) });
}
