@testable import Dutch
