using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportTranslationRequest : OrganizationRequest
{
    public ExportTranslationRequest()
    {
        RequestName = "ExportTranslation";
    }

    public string SolutionName { get => GetParameter<string>("SolutionName"); set => Parameters["SolutionName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportTranslationResponse : OrganizationResponse
{
    public byte[] ExportTranslationFile => GetResult<byte[]>("ExportTranslationFile");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportTranslationRequest : OrganizationRequest
{
    public ImportTranslationRequest()
    {
        RequestName = "ImportTranslation";
    }

    public byte[] TranslationFile { get => GetParameter<byte[]>("TranslationFile"); set => Parameters["TranslationFile"] = value; }

    public Guid ImportJobId { get => GetParameter<Guid>("ImportJobId"); set => Parameters["ImportJobId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportTranslationResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportFieldTranslationRequest : OrganizationRequest
{
    public ExportFieldTranslationRequest()
    {
        RequestName = "ExportFieldTranslation";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportFieldTranslationResponse : OrganizationResponse
{
    public byte[] ExportTranslationFile => GetResult<byte[]>("ExportTranslationFile");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportFieldTranslationRequest : OrganizationRequest
{
    public ImportFieldTranslationRequest()
    {
        RequestName = "ImportFieldTranslation";
    }

    public byte[] TranslationFile { get => GetParameter<byte[]>("TranslationFile"); set => Parameters["TranslationFile"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportFieldTranslationResponse : OrganizationResponse
{
    public Guid JobId => GetResult<Guid>("JobId");
}
