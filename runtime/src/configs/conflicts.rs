// SPDX-License-Identifier: Apache-2.0

//! Conflicts of interest that no single pallet knows.

use crate::{AccountId, Members};
use talent_primitives::Conflicts;

/// Signs that two accounts have the same controller: one has brought the other, one member has
/// brought both, or both are paid at one account. Only such pairs do not sit together. Screeners of
/// one skill work with each other and vet each other, and so do jurors; other ties would leave a
/// small pool without a panel.
pub struct SameController;
impl Conflicts<AccountId> for SameController {
	fn in_conflict(one: &AccountId, other: &AccountId) -> bool {
		Members::are_related(one, other)
	}
}
