package import Diagnostics

/// The profiles of a folder.
package struct ProfileListing: Sendable {
  /// One profile, its content not looked into.
  package struct Profile: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// What it says about itself.
    package let description: String?
    /// Where it is.
    package let place: Place
  }

  /// The profiles, in the order of their files.
  package let profiles: [Profile]
  /// Files that cannot be read, and names that two profiles have.
  package let findings: [Finding]
  /// The lines of the files.
  package let lines: SourceLines
}
