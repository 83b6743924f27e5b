// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::benchmark_helper::BenchmarkHelper;
use frame_support::traits::fungible::Mutate;
use talent_primitives::{JobId, Role, Roles};

/// Makes members and jobs in the mocks of their ports.
pub struct MockBenchmarkHelper;
impl BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn make_member(who: &AccountId, role: Role) {
		set_roles(*who, if role == Role::Client { Roles::CLIENT } else { Roles::TALENT });
		Balances::set_balance(who, ENDOWMENT);
	}

	fn make_open_job(client: &AccountId) -> JobId {
		Jobs::mutate(|jobs| jobs.insert(JOB, *client));
		JOB
	}
}
