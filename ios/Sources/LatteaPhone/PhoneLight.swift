import LatteaModel
import UIKit

/// The screen of the phone. Of a widget there is none.
@available(iOSApplicationExtension, unavailable)
public struct PhoneLight: ScreenLight {
  public init() {}

  public func stay(on: Bool) { UIApplication.shared.isIdleTimerDisabled = on }
}
