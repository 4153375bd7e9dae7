using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageRequest : OrganizationRequest
{
    public ProvisionLanguageRequest()
    {
        RequestName = "ProvisionLanguage";
    }

    public int Language { get => GetParameter<int>("Language"); set => Parameters["Language"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageAsyncRequest : OrganizationRequest
{
    public ProvisionLanguageAsyncRequest()
    {
        RequestName = "ProvisionLanguageAsync";
    }

    public int Language { get => GetParameter<int>("Language"); set => Parameters["Language"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageAsyncResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeprovisionLanguageRequest : OrganizationRequest
{
    public DeprovisionLanguageRequest()
    {
        RequestName = "DeprovisionLanguage";
    }

    public int Language { get => GetParameter<int>("Language"); set => Parameters["Language"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeprovisionLanguageResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAvailableLanguagesRequest : OrganizationRequest
{
    public RetrieveAvailableLanguagesRequest()
    {
        RequestName = "RetrieveAvailableLanguages";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAvailableLanguagesResponse : OrganizationResponse
{
    public int[] LocaleIds => GetResult<int[]>("LocaleIds");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeprovisionedLanguagesRequest : OrganizationRequest
{
    public RetrieveDeprovisionedLanguagesRequest()
    {
        RequestName = "RetrieveDeprovisionedLanguages";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeprovisionedLanguagesResponse : OrganizationResponse
{
    public int[] RetrieveDeprovisionedLanguages => GetResult<int[]>("RetrieveDeprovisionedLanguages");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePacksRequest : OrganizationRequest
{
    public RetrieveInstalledLanguagePacksRequest()
    {
        RequestName = "RetrieveInstalledLanguagePacks";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePacksResponse : OrganizationResponse
{
    public int[] RetrieveInstalledLanguagePacks => GetResult<int[]>("RetrieveInstalledLanguagePacks");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePackVersionRequest : OrganizationRequest
{
    public RetrieveInstalledLanguagePackVersionRequest()
    {
        RequestName = "RetrieveInstalledLanguagePackVersion";
    }

    public int Language { get => GetParameter<int>("Language"); set => Parameters["Language"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePackVersionResponse : OrganizationResponse
{
    public string Version => GetResult<string>("Version");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagesRequest : OrganizationRequest
{
    public RetrieveProvisionedLanguagesRequest()
    {
        RequestName = "RetrieveProvisionedLanguages";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagesResponse : OrganizationResponse
{
    public int[] RetrieveProvisionedLanguages => GetResult<int[]>("RetrieveProvisionedLanguages");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagePackVersionRequest : OrganizationRequest
{
    public RetrieveProvisionedLanguagePackVersionRequest()
    {
        RequestName = "RetrieveProvisionedLanguagePackVersion";
    }

    public int Language { get => GetParameter<int>("Language"); set => Parameters["Language"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagePackVersionResponse : OrganizationResponse
{
    public string Version => GetResult<string>("Version");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLocLabelsRequest : OrganizationRequest
{
    public RetrieveLocLabelsRequest()
    {
        RequestName = "RetrieveLocLabels";
    }

    public EntityReference EntityMoniker { get => GetParameter<EntityReference>("EntityMoniker"); set => Parameters["EntityMoniker"] = value; }

    public string AttributeName { get => GetParameter<string>("AttributeName"); set => Parameters["AttributeName"] = value; }

    public bool IncludeUnpublished { get => GetParameter<bool>("IncludeUnpublished"); set => Parameters["IncludeUnpublished"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLocLabelsResponse : OrganizationResponse
{
    public Label Label => GetResult<Label>("Label");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetLocLabelsRequest : OrganizationRequest
{
    public SetLocLabelsRequest()
    {
        RequestName = "SetLocLabels";
    }

    public EntityReference EntityMoniker { get => GetParameter<EntityReference>("EntityMoniker"); set => Parameters["EntityMoniker"] = value; }

    public string AttributeName { get => GetParameter<string>("AttributeName"); set => Parameters["AttributeName"] = value; }

    public LocalizedLabel[] Labels { get => GetParameter<LocalizedLabel[]>("Labels"); set => Parameters["Labels"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetLocLabelsResponse : OrganizationResponse
{
}
