// SPDX-License-Identifier: Apache-2.0

//! Builds the runtime's Wasm blob.

fn main() {
	#[cfg(all(feature = "default", not(feature = "metadata-hash")))]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
	#[cfg(all(feature = "default", feature = "metadata-hash"))]
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("BTRST", 18)
		.build();
}
