extension Stream {
  /// Fills a column with the words of consecutive rows of a slot.
  ///
  /// - Complexity: O(count), a block for every four rows.
  @inlinable
  public func fillWords(
    slot: UInt64, firstRow: UInt64 = 0, into words: inout MutableSpan<UInt64>
  ) {
    let count = words.count
    var index = 0
    while index < count, (firstRow &+ UInt64(index)) & 3 != 0 {
      words[index] = word(row: firstRow &+ UInt64(index), slot: slot)
      index &+= 1
    }
    var counter = (firstRow &+ UInt64(index)) &>> 2
    while index &+ 4 <= count {
      let block = Philox.block(PhiloxBlock(counter, 0, slot, 0), key: key)
      words[index] = block.a
      words[index &+ 1] = block.b
      words[index &+ 2] = block.c
      words[index &+ 3] = block.d
      counter &+= 1
      index &+= 4
    }
    while index < count {
      words[index] = word(row: firstRow &+ UInt64(index), slot: slot)
      index &+= 1
    }
  }

  /// Fills a column with the uniform numbers of consecutive rows of a slot.
  ///
  /// - Complexity: O(count), a block for every four rows.
  @inlinable
  public func fillUniforms(
    slot: UInt64, firstRow: UInt64 = 0, into uniforms: inout MutableSpan<Double>
  ) {
    let count = uniforms.count
    var index = 0
    while index < count, (firstRow &+ UInt64(index)) & 3 != 0 {
      uniforms[index] = uniform(row: firstRow &+ UInt64(index), slot: slot)
      index &+= 1
    }
    var counter = (firstRow &+ UInt64(index)) &>> 2
    while index &+ 4 <= count {
      let block = Philox.block(PhiloxBlock(counter, 0, slot, 0), key: key)
      uniforms[index] = Uniform.value(block.a)
      uniforms[index &+ 1] = Uniform.value(block.b)
      uniforms[index &+ 2] = Uniform.value(block.c)
      uniforms[index &+ 3] = Uniform.value(block.d)
      counter &+= 1
      index &+= 4
    }
    while index < count {
      uniforms[index] = uniform(row: firstRow &+ UInt64(index), slot: slot)
      index &+= 1
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
}
