using System.Collections.ObjectModel;
using System.Linq;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

public sealed class SaveChangesResultCollection : Collection<SaveChangesResult>
{
    internal SaveChangesResultCollection(SaveChangesOptions options)
    {
        Options = options;
    }

    public SaveChangesOptions Options { get; private set; }

    public bool HasError => this.Any(result => result.Error != null);
}
