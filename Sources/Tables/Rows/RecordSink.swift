/// Whatever takes rows: a database, a file, a counter.
///
/// Rows of one table arrive in the order of its primary key.
public protocol RecordSink {
  /// Takes a few rows, such as entities.
  mutating func write(_ rows: [Row]) throws
  /// Takes many rows of one table, such as hours; the batch is reused after the call.
  mutating func write(_ batch: borrowing RecordBatch) throws
}
