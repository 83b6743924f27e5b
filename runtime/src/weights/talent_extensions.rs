use core::marker::PhantomData;
use frame_support::weights::Weight;

pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> crate::extensions::WeightInfo for WeightInfo<T> {
	fn prioritize_duties() -> Weight {
		Weight::from_parts(3_000_000, 0)
	}
}
