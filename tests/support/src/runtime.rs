// SPDX-License-Identifier: Apache-2.0

//! The set-up that every mock runtime repeats.

/// Implements the `Config` of `frame_system` and `pallet_balances` for a mock runtime.
///
/// `mock_runtime!(Test, minimum_balance: ED);` in the module that declares the runtime `Test` with
/// its pallets `System` and `Balances`. More lines of `frame_system::Config` follow in braces:
/// `mock_runtime!(Test, minimum_balance: ED, { type BlockWeights = BlockWeights; });`
#[macro_export]
macro_rules! mock_runtime {
	($runtime:ident, minimum_balance: $minimum:expr $(, { $($system:item)* })?) => {
		// One block for each `derive_impl`: its expansion uses the same names every time.
		const _: () = {
			use frame_support::derive_impl;

			#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
			impl frame_system::Config for $runtime {
				type AccountData = pallet_balances::AccountData<$crate::Balance>;
				type AccountId = $crate::AccountId;
				type Block = frame_system::mocking::MockBlock<$runtime>;
				type Lookup = sp_runtime::traits::IdentityLookup<$crate::AccountId>;
				$($($system)*)?
			}
		};
		const _: () = {
			use frame_support::derive_impl;

			#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
			impl pallet_balances::Config for $runtime {
				type AccountStore = System;
				type Balance = $crate::Balance;
				type ExistentialDeposit = frame_support::traits::ConstU128<{ $minimum }>;
				type RuntimeHoldReason = RuntimeHoldReason;
			}
		};
	};
}

/// Defines the helpers of tests that depend on the mock runtime: `signed`, `now`, `wealth`,
/// `total_held` and, for the pallet under test, `events`, `take_events` and `has_event`.
///
/// `mock_helpers!(Test, crate::Event<Test>);`
#[macro_export]
macro_rules! mock_helpers {
	($runtime:ident, $event:ty) => {
		/// Returns the origin of a transaction that `who` has signed.
		#[allow(dead_code)] // no mock needs every helper
		pub fn signed(who: $crate::AccountId) -> RuntimeOrigin {
			RuntimeOrigin::signed(who)
		}

		/// Returns the current block number.
		#[allow(dead_code)]
		pub fn now() -> u64 {
			System::block_number()
		}

		/// Returns all BTRST of an account: free, on hold or locked.
		#[allow(dead_code)]
		pub fn wealth(who: $crate::AccountId) -> $crate::Balance {
			<Balances as frame_support::traits::fungible::Inspect<_>>::total_balance(&who)
		}

		/// Returns all BTRST of an account that are on hold, for every reason.
		#[allow(dead_code)]
		pub fn total_held(who: $crate::AccountId) -> $crate::Balance {
			<Balances as frame_support::traits::fungible::InspectHold<_>>::total_balance_on_hold(
				&who,
			)
		}

		/// Returns the events of the pallet under test since the state began or
		/// `System::reset_events`, in order.
		#[allow(dead_code)]
		pub fn events() -> Vec<$event> {
			System::read_events_for_pallet()
		}

		/// Returns the events of the pallet under test since the last call, in order.
		#[allow(dead_code)]
		pub fn take_events() -> Vec<$event> {
			let events = events();
			System::reset_events();
			events
		}

		/// Returns `true` if [`events`] contains `event`.
		#[allow(dead_code)]
		pub fn has_event(event: $event) -> bool {
			events().contains(&event)
		}
	};
}
