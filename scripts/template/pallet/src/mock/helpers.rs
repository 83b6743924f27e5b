// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::dispatch::DispatchResult;

/// Adds a record of `who`.
pub fn add_record(who: AccountId) -> DispatchResult {
	Template::add_record(signed(who), cid("text"))
}

/// Changes one parameter or more, as governance.
pub fn set_parameters(change: impl FnOnce(&mut Parameters)) -> DispatchResult {
	let mut parameters = Template::parameters();
	change(&mut parameters);
	Template::set_parameters(RuntimeOrigin::root(), parameters)
}
