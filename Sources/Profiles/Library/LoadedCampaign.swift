package import Diagnostics
package import Registry

/// A campaign that was read without an error.
package struct LoadedCampaign: Sendable {
  /// The campaign.
  package let spec: CampaignSpec
  /// Warnings and notes, in the order of the files.
  package let remarks: [Finding]
  /// The lines of the files.
  package let lines: SourceLines
}
