/// The arrays of a batch, as long as they are lent.
@unsafe
struct BatchArrays {
  let count: Int
  let integers: UnsafeBufferPointer<Int64>
  let reals: UnsafeBufferPointer<Double>
  let absences: UnsafeBufferPointer<UInt8>
}
