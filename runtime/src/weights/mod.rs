// SPDX-License-Identifier: Apache-2.0

//! Weights that were measured on this runtime, as `scripts/benchmark` wrote them. Those of our pallets are in the pallets.

pub mod frame_system_extensions;
pub mod pallet_asset_conversion_tx_payment;
pub mod pallet_parameters;
pub mod pallet_transaction_payment;
pub mod talent_extensions;
