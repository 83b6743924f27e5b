pub type WeightInfo<T> = frame_system::SubstrateExtensionsWeight<T>;
