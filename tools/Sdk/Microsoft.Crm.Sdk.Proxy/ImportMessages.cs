using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ParseImportRequest : OrganizationRequest
{
    public ParseImportRequest()
    {
        RequestName = "ParseImport";
    }

    public Guid ImportId { get => GetParameter<Guid>("ImportId"); set => Parameters["ImportId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ParseImportResponse : OrganizationResponse
{
    public Guid AsyncOperationId => GetResult<Guid>("AsyncOperationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TransformImportRequest : OrganizationRequest
{
    public TransformImportRequest()
    {
        RequestName = "TransformImport";
    }

    public Guid ImportId { get => GetParameter<Guid>("ImportId"); set => Parameters["ImportId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TransformImportResponse : OrganizationResponse
{
    public Guid AsyncOperationId => GetResult<Guid>("AsyncOperationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportRecordsImportRequest : OrganizationRequest
{
    public ImportRecordsImportRequest()
    {
        RequestName = "ImportRecordsImport";
    }

    public Guid ImportId { get => GetParameter<Guid>("ImportId"); set => Parameters["ImportId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportRecordsImportResponse : OrganizationResponse
{
    public Guid AsyncOperationId => GetResult<Guid>("AsyncOperationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportMappingsImportMapRequest : OrganizationRequest
{
    public ImportMappingsImportMapRequest()
    {
        RequestName = "ImportMappingsImportMap";
    }

    public string MappingsXml { get => GetParameter<string>("MappingsXml"); set => Parameters["MappingsXml"] = value; }

    public bool ReplaceIds { get => GetParameter<bool>("ReplaceIds"); set => Parameters["ReplaceIds"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportMappingsImportMapResponse : OrganizationResponse
{
    public Guid ImportMapId => GetResult<Guid>("ImportMapId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportMappingsImportMapRequest : OrganizationRequest
{
    public ExportMappingsImportMapRequest()
    {
        RequestName = "ExportMappingsImportMap";
    }

    public Guid ImportMapId { get => GetParameter<Guid>("ImportMapId"); set => Parameters["ImportMapId"] = value; }

    public bool ExportIds { get => GetParameter<bool>("ExportIds"); set => Parameters["ExportIds"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportMappingsImportMapResponse : OrganizationResponse
{
    public string MappingsXml => GetResult<string>("MappingsXml");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDistinctValuesImportFileRequest : OrganizationRequest
{
    public GetDistinctValuesImportFileRequest()
    {
        RequestName = "GetDistinctValuesImportFile";
    }

    public Guid ImportFileId { get => GetParameter<Guid>("ImportFileId"); set => Parameters["ImportFileId"] = value; }

    public int columnNumber { get => GetParameter<int>("columnNumber"); set => Parameters["columnNumber"] = value; }

    public int pageNumber { get => GetParameter<int>("pageNumber"); set => Parameters["pageNumber"] = value; }

    public int recordsPerPage { get => GetParameter<int>("recordsPerPage"); set => Parameters["recordsPerPage"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDistinctValuesImportFileResponse : OrganizationResponse
{
    public string[] Values => GetResult<string[]>("Values");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetHeaderColumnsImportFileRequest : OrganizationRequest
{
    public GetHeaderColumnsImportFileRequest()
    {
        RequestName = "GetHeaderColumnsImportFile";
    }

    public Guid ImportFileId { get => GetParameter<Guid>("ImportFileId"); set => Parameters["ImportFileId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetHeaderColumnsImportFileResponse : OrganizationResponse
{
    public string[] Columns => GetResult<string[]>("Columns");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveParsedDataImportFileRequest : OrganizationRequest
{
    public RetrieveParsedDataImportFileRequest()
    {
        RequestName = "RetrieveParsedDataImportFile";
    }

    public Guid ImportFileId { get => GetParameter<Guid>("ImportFileId"); set => Parameters["ImportFileId"] = value; }

    public PagingInfo PagingInfo { get => GetParameter<PagingInfo>("PagingInfo"); set => Parameters["PagingInfo"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveParsedDataImportFileResponse : OrganizationResponse
{
    public string[][] Values => GetResult<string[][]>("Values");
}
