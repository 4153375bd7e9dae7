using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk.Workflow;

public interface ICustomReference
{
    Dictionary<string, System.Activities.Argument> Arguments { get; }

    Dictionary<string, object> Properties { get; }
}
