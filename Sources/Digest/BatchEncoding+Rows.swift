extension BatchEncoding {
  /// Writes rows down, each in a slot of its own, and tells how long each is.
  ///
  /// Whoever calls it has made sure that the columns lie inside the memory of the batch, and that there
  /// are as many slots and lengths as rows.
  @unsafe
  func encode(
    _ rows: Range<Int>, integers: Span<Int64>, reals: Span<Double>, absences marks: Span<UInt8>,
    at base: UnsafeMutableRawPointer, lengths: inout [Int]
  ) {
    let (slot, steps, cells, absences) = (
      slot, self.steps.span, self.cells.span, self.absences.span
    )
    for row in rows {
      let start = unsafe base + (row &- rows.lowerBound) &* slot
      var place = unsafe start
      for number in steps.indices {
        let step = unsafe steps[unchecked: number]
        let column = step.columns.lowerBound
        if step.kind == .integers {
          for column in step.columns {
            let cell = unsafe integers[unchecked: cells[unchecked: column] &+ row]
            unsafe place = Self.put(cell, .integer, at: place)
          }
        } else if unsafe absences[unchecked: column] >= 0,
          unsafe marks[unchecked: absences[unchecked: column] &+ row] != 0
        {
          unsafe place.storeBytes(of: CellTag.null.rawValue, as: UInt8.self)
          unsafe place += 1
        } else if step.kind == .real {
          let cell = unsafe reals[unchecked: cells[unchecked: column] &+ row]
          unsafe place = Self.put(RowDigest.word(of: cell), .real, at: place)
        } else {
          let cell = unsafe integers[unchecked: cells[unchecked: column] &+ row]
          unsafe place =
            step.kind == .integer
            ? Self.put(cell, .integer, at: place) : texts.copy(step.texts + Int(cell), to: place)
        }
      }
      // The hash reads whole blocks of sixteen bytes.
      unsafe place.storeBytes(of: 0, as: UInt64.self)
      unsafe (place + 8).storeBytes(of: 0, as: UInt64.self)
      lengths[row &- rows.lowerBound] = unsafe place - start
    }
  }

  @inline(__always)
  private static func put(
    _ word: Int64, _ tag: CellTag, at place: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    unsafe place.storeBytes(of: tag.rawValue, as: UInt8.self)
    unsafe (place + 1).storeBytes(of: word.littleEndian, as: Int64.self)
    return unsafe place + wordCell
  }
}
