internal import Registry

/// The words that company names of an industry end in; all names made of them are fictitious.
enum IndustryWords {
  /// First halves of places that do not exist; with the second ones they begin every name.
  static let places = [
    "Amber", "Ashen", "Birch", "Bracken", "Brindle", "Cinder", "Clover", "Copper", "Dapple",
    "Dawn", "Ember", "Fallow", "Fern", "Flax", "Fox", "Gable", "Glimmer", "Harrow", "Hazel",
    "Heather", "Hollow", "Ivory", "Juniper", "Kestrel", "Lark", "Linden", "Lantern", "Mallow",
    "Marrow", "Mellow", "Merrow", "Mist", "Moss", "Nettle", "Oaken", "Orchid", "Otter", "Pebble",
    "Pinion", "Plover", "Quill", "Raven", "Reed", "Rill", "Rowan", "Sable", "Saffron", "Sorrel",
    "Spindle", "Starling", "Tallow", "Teasel", "Thistle", "Tansy", "Umber", "Vesper", "Wick",
    "Willow", "Wren", "Yarrow",
  ]

  /// Second halves of places.
  static let placeEndings = [
    "barrow", "beck", "bridge", "brook", "combe", "cote", "crest", "croft", "dale", "dell",
    "fell", "field", "ford", "garth", "gate", "glen", "grove", "hallow", "haven", "heath",
    "hithe", "holm", "hurst", "keep", "knoll", "lea", "leigh", "ley", "marsh", "mere", "mill",
    "moor", "mount", "ness", "peak", "pool", "reach", "ridge", "rise", "scar", "shaw", "shore",
    "side", "stead", "strand", "thwaite", "tide", "ton", "vale", "ville", "ward", "water", "way",
    "well", "wharf", "wick", "wold", "wood", "worth", "yard",
  ]

  /// Words that may stand between a place and what is sold, so that names last for large worlds.
  static let middles = [
    "Brothers", "Sisters", "United", "Northern", "Little", "Royal", "Modern", "Union",
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
