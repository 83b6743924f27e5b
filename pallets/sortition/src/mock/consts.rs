// SPDX-License-Identifier: Apache-2.0

use talent_primitives::PoolId;

/// The pool of most tests.
pub const POOL: PoolId = PoolId::Jurors;
/// Another pool.
pub const OTHER_POOL: PoolId = PoolId::Screeners(7);
/// The blocks of an epoch in the tests.
pub const EPOCH: u64 = 3;
