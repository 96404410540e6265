import Chance
import Testing

@Suite struct DrawAddressTests {
  @Test func `an address finds its word again and prints the counter that NumPy needs`() {
    let stream = Stream(key: PhiloxKey(1, 2))
    let address = stream.address(row: 42, slot: 3)
    #expect(address.counter == PhiloxBlock(10, 0, 3, 0))
    #expect(address.lane == 2)
    #expect(address.numpyCounter == PhiloxBlock(9, 0, 3, 0))
    #expect(address.word == stream.word(row: 42, slot: 3))
    #expect(
      address.python == """
        numpy.random.Philox(key=numpy.array([1, 2], numpy.uint64), \
        counter=numpy.array([9, 0, 3, 0], numpy.uint64)).random_raw(4)[2]
        """)
  }

  @Test func `the first row of a slot borrows from the slot`() {
    let address = Stream(key: PhiloxKey(1, 2)).address(row: 0, slot: 1)
    #expect(address.numpyCounter == PhiloxBlock(.max, .max, 0, 0))
  }
}
