using System.Collections.ObjectModel;
using System.Linq;

namespace System.Collections.Generic;

// Read-only from the start here, so there is nothing to synchronise.
public class SynchronizedReadOnlyCollection<T> : ReadOnlyCollection<T>
{
    public SynchronizedReadOnlyCollection(object syncRoot, IEnumerable<T> list)
        : base(list.ToList())
    {
    }
}
