/// The queries of the layers, one SELECT each, in the dialect that SQLite and Spark share.
///
/// They are written in `SQL/*.sql`; the literals in `Embedded` are made from those files, and a test
/// compares them (`GEN_RECORD=1` writes them anew).
enum LakehouseSQL {}
