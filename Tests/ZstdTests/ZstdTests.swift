import Diagnostics
import Testing
import Zstd

#if Zstd
  @Suite struct ZstdTests {
    /// Text as tables have it: long, with repeats.
    private static let text = (0..<60_000).flatMap { "\($0 % 977),2025-09-08,\($0 * $0)\r\n".utf8 }

    private func frame(of text: [UInt8], pieces: [Int], threads: Int = 1) throws -> [UInt8] {
      var encoder = try ZstdEncoder(threads: threads)
      var bytes: [UInt8] = []
      func take(_ span: Span<UInt8>) {
        unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      }
      var start = 0
      var turn = 0
      while start < text.count {
        let end = min(text.count, start + pieces[turn % pieces.count])
        try encoder.write(text.span.extracting(start..<end), to: take)
        (start, turn) = (end, turn + 1)
      }
      try encoder.finish(to: take)
      return bytes
    }

    @Test func `what is compressed is smaller, and reads back as it was`() throws {
      let frame = try frame(of: Self.text, pieces: [1 << 16])
      #expect(Decompression.bytes(of: frame) == Self.text)
      #expect(frame.count < Self.text.count / 2)
    }

    @Test func `no bytes make a frame of none`() throws {
      let frame = try frame(of: [], pieces: [1])
      #expect(!frame.isEmpty)
      #expect(Decompression.bytes(of: frame) == [])
    }

    @Test func `the frame depends neither on pieces nor on threads`() throws {
      let expected = try frame(of: Self.text, pieces: [Self.text.count])
      #expect(try frame(of: Self.text, pieces: [1, 70_000, 3]) == expected)
      #expect(try frame(of: Self.text, pieces: [100_000], threads: 4) == expected)
    }

    @Test func `a damaged frame is found by its checksum`() throws {
      var frame = try frame(of: Self.text, pieces: [1 << 16])
      frame[frame.count - 1] ^= 1
      #expect(Decompression.bytes(of: frame) == nil)
    }

    @Test func `an error of the output ends the work`() throws {
      struct Full: Error {}
      var encoder = try ZstdEncoder()
      try encoder.write(Self.text.span) { _ in }
      do {
        try encoder.finish { _ in throw Full() }
        Issue.record("the error is lost")
      } catch is Full {}
    }

    @Test func `the library tells its version`() {
      #expect(ZstdLibrary.version?.hasPrefix("1.") == true)
    }
  }
#else
  @Suite struct ZstdTests {
    @Test func `without the library a sentence says what to install`() {
      let error = #expect(throws: ZstdError.self) { try ZstdLibrary.require() }
      #expect(error?.failure.status == .invalidInput)
      #expect(error?.failure.advice?.contains("install libzstd-dev") == true)
    }
  }
#endif
