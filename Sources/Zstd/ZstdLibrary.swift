#if Zstd
  internal import CZstd
#endif

/// The compression library, as far as this program was built with it.
package enum ZstdLibrary {
  /// Its version; nothing where the program was built without it.
  package static var version: String? {
    #if Zstd
      unsafe String(cString: ZSTD_versionString())
    #else
      nil
    #endif
  }

  /// Throws the sentence that a user needs where the program was built without the library.
  package static func require() throws(ZstdError) {
    if version == nil { throw ZstdError(.notBuilt) }
  }
}
