using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

public interface IVariantConfigEnvironmentConstraintProvider
{
    Dictionary<string, string> BuildConstraints();
}
