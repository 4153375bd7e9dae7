namespace Microsoft.Xrm.Sdk;

public sealed class QuickFindConfigurationCollection : DataCollection<QuickFindConfiguration>
{
    public QuickFindConfigurationCollection()
    {
    }
}
