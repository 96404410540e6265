extension Stream {
  /// Fills a column with the words of consecutive rows of a slot.
  ///
  /// - Complexity: O(count), a block for every four rows.
  @inlinable
  public func fillWords(
    slot: UInt64, firstRow: UInt64 = 0, into words: inout MutableSpan<UInt64>
  ) {
    forEachWord(slot: slot, firstRow: firstRow, count: words.count) { words[$0] = $1 }
  }

  /// Fills a column with the uniform numbers of consecutive rows of a slot.
  ///
  /// - Complexity: O(count), a block for every four rows.
  @inlinable
  public func fillUniforms(
    slot: UInt64, firstRow: UInt64 = 0, into uniforms: inout MutableSpan<Double>
  ) {
    forEachWord(slot: slot, firstRow: firstRow, count: uniforms.count) {
      uniforms[$0] = Uniform.value($1)
    }
  }

  /// Fills a column with the normal numbers of consecutive rows of a slot.
  ///
  /// - Complexity: O(count).
  @inlinable
  public func fillNormals(
    slot: UInt64, firstRow: UInt64 = 0, into normals: inout MutableSpan<Double>
  ) {
    fillUniforms(slot: slot, firstRow: firstRow, into: &normals)
    Normal.transformUniforms(&normals)
  }

  /// Gives the words of consecutive rows with their places, making each block once.
  @inlinable @inline(__always)
  func forEachWord(
    slot: UInt64, firstRow: UInt64, count: Int, _ body: (_ place: Int, _ word: UInt64) -> Void
  ) {
    var place = 0
    while place < count {
      let row = firstRow &+ UInt64(place)
      let block = Philox.block(PhiloxBlock(row &>> 2, 0, slot, 0), key: key)
      if row & 3 == 0, place &+ 4 <= count {
        body(place, block.a)
        body(place &+ 1, block.b)
        body(place &+ 2, block.c)
        body(place &+ 3, block.d)
        place &+= 4
      } else {
        // The column begins or ends inside the block.
        for lane in (row & 3)..<min(4, (row & 3) &+ UInt64(count &- place)) {
          body(place, block[lane])
          place &+= 1
        }
      }
    }
  }
}
