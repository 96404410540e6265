internal import Registry

/// The words that company names of an industry end in; all names made of them are fictitious.
enum IndustryWords {
  /// First words, shared by all industries: places that do not exist and qualities.
  static let openings = [
    "Amberlight", "Ashcombe", "Birchmoor", "Bluefern", "Brightwater", "Calderon Bay", "Cinderhall",
    "Coppergate", "Dawnridge", "Elmsworth", "Fallowmere", "Farrowdale", "Foxglove", "Glasswing",
    "Goldenrod", "Graywillow", "Halcyon Point", "Harborline", "Hazelmont", "Highcroft",
    "Ironbridge",
    "Juniper Row", "Kestrelton", "Kingfisher", "Larkspur", "Lindenvale", "Lowtide", "Maplehurst",
    "Marlowe Park", "Millbrooke", "Mossgrove", "Nightingale", "Northlight", "Oakhaven",
    "Orchard Lane",
    "Pebblecrest", "Pinewick", "Quarrystone", "Ravenscar", "Redcedar", "Rivermark", "Rosefield",
    "Saltmarsh", "Seabright", "Silverpine", "Skylarke", "Stonebrook", "Summerhill", "Tamarind",
    "Thornbury", "Tidewater", "Umberfield", "Valewood", "Wavecrest", "Westerly", "Whitethorn",
    "Wildbrook", "Windrose", "Winterbourne", "Yarrow",
  ]

  /// Last words for an industry.
  static func endings(of industry: Industry) -> [String] {
    switch industry {
    case .consumerGoods: ["Foods", "Home Goods", "Kitchen", "Snacks", "Provisions", "Household"]
    case .automotive: ["Motors", "Automotive", "Auto Works", "Electric Cars", "Motor Company"]
    case .financialServices: ["Bank", "Capital", "Savings", "Financial", "Credit Union"]
    case .retail: ["Stores", "Market", "Outlets", "Shops", "Department Stores"]
    case .technology: ["Systems", "Devices", "Labs", "Software", "Computing"]
    case .mediaEntertainment: ["Pictures", "Games", "Records", "Entertainment", "Studios"]
    case .telecom: ["Mobile", "Broadband", "Wireless", "Telecom"]
    case .travel: ["Airways", "Hotels", "Cruises", "Holidays", "Resorts"]
    case .insurance: ["Insurance", "Mutual", "Assurance", "Cover"]
    case .foodServices: ["Kitchens", "Grill", "Pizza", "Coffee House", "Bakery"]
    case .health: ["Health", "Wellness", "Care", "Vitamins"]
    case .pharma: ["Pharma", "Therapeutics", "Biologics", "Laboratories"]
    case .apparel: ["Apparel", "Outfitters", "Shoes", "Denim", "Clothing"]
    case .beauty: ["Beauty", "Cosmetics", "Skincare", "Fragrances"]
    case .homeGarden: ["Furniture", "Gardens", "Tools", "Interiors"]
    case .sportingGoods: ["Sports", "Outdoor", "Cycles", "Athletics"]
    case .education: ["College", "Academy", "Learning", "Institute"]
    case .realEstate: ["Homes", "Realty", "Properties", "Residences"]
    case .pets: ["Pet Food", "Pet Care", "Pets", "Kennels"]
    case .alcohol: ["Brewery", "Vineyards", "Distillers", "Ciders"]
    case .gambling: ["Lottery", "Gaming", "Sportsbook"]
    case .dating: ["Dates", "Matches", "Introductions"]
    case .politics: ["Alliance", "Coalition", "Voters"]
    case .nonProfit: ["Foundation", "Relief", "Trust", "Society"]
    }
  }

  /// First words of agencies.
  static let agencyOpenings = [
    "Vision", "Lantern", "Meridian", "Parallax", "Quorum", "Signal", "Tessera", "Vantage", "Beacon",
    "Compass", "Foundry", "Keystone",
  ]

  /// Last words of agencies.
  static let agencyEndings = ["Media", "Partners", "Collective", "Communications", "Works"]
}
