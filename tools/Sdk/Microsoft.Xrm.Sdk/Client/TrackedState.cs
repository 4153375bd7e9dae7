namespace Microsoft.Xrm.Sdk.Client;

internal enum TrackedState
{
    Unchanged,
    Added,
    Changed,
    Deleted,
}
