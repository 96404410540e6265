import Diagnostics
import JSON
import Testing

/// Random values must survive being written and read.
struct JSONRoundTripTests {
  @Test(arguments: [1, 2, 3, 20_260_105] as [UInt64])
  func `a random value reads back equal in every layout`(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for number in 0..<300 {
      let value = values.next(depth: 5)
      for layout in [JSONLayout.compact, .pretty] {
        let bytes = value.bytes(layout: layout)
        #expect(try JSONReader.read(bytes) == value, "seed \(seed), value \(number)")
        #expect(try JSONReader.read(bytes).bytes(layout: layout) == bytes)
      }
      let canonical = value.canonicalBytes
      #expect(try JSONReader.read(canonical).canonicalBytes == canonical, "seed \(seed)")
    }
  }

  @Test(arguments: [7, 8] as [UInt64])
  func `a random double reads back to the same bits`(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<2000 {
      let double = Double(bitPattern: values.bits())
      guard let number = JSONValue.number(double) else {
        #expect(!double.isFinite)
        continue
      }
      let read = try JSONReader.read(number.text())
      #expect(read.double?.bitPattern == double.bitPattern, "seed \(seed), \(double)")
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `a damaged text is refused or read, and its findings have places`(seed: UInt64) {
    var values = RandomValues(seed: seed)
    for _ in 0..<500 {
      var bytes = values.next(depth: 4).bytes()
      for _ in 0..<3 { bytes[Int(values.below(UInt64(bytes.count)))] = UInt8(values.below(256)) }
      do {
        let value = try JSONReader.read(bytes)
        #expect(value.bytes().isEmpty == false)
      } catch {
        #expect(!error.all.isEmpty)
        #expect(error.all.allSatisfy { ($0.place?.line ?? 0) >= 1 && ($0.place?.column ?? 0) >= 1 })
      }
    }
  }
}
