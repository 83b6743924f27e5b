// SPDX-License-Identifier: Apache-2.0

/// The most clients that are counted for one account. More would not say more.
pub const MAX_UNRELATED_CLIENTS: u32 = 5;

/// Gate: with how many clients, unrelated to this account and to each other, has it worked under
/// contracts that counted.
///
/// Asked by screening before somebody becomes a screener, answered by members.
pub trait UnrelatedClients<AccountId> {
	/// How many, counted up to [`MAX_UNRELATED_CLIENTS`].
	fn unrelated_clients(who: &AccountId) -> u32;
}

/// Nobody has worked for anybody.
impl<AccountId> UnrelatedClients<AccountId> for () {
	fn unrelated_clients(_: &AccountId) -> u32 {
		0
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_counts_nobody() {
		assert_eq!(<() as UnrelatedClients<u64>>::unrelated_clients(&1), 0);
	}
}
