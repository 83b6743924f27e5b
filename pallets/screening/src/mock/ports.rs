// SPDX-License-Identifier: Apache-2.0

use super::*;
use talent_primitives::UnrelatedClients;

/// Counts clients as [`ClientCounts`] says: three by default.
pub struct MockClients;
impl UnrelatedClients<AccountId> for MockClients {
	fn unrelated_clients(who: &AccountId) -> u32 {
		ClientCounts::get().get(who).copied().unwrap_or(3)
	}
}
