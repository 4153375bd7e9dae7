using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksUploadRequest : OrganizationRequest
{
    public InitializeFileBlocksUploadRequest()
    {
        RequestName = "InitializeFileBlocksUpload";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public string FileName { get => GetParameter<string>("FileName"); set => Parameters["FileName"] = value; }

    public string FileAttributeName { get => GetParameter<string>("FileAttributeName"); set => Parameters["FileAttributeName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksUploadResponse : OrganizationResponse
{
    public string FileContinuationToken => GetResult<string>("FileContinuationToken");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UploadBlockRequest : OrganizationRequest
{
    public UploadBlockRequest()
    {
        RequestName = "UploadBlock";
    }

    public string BlockId { get => GetParameter<string>("BlockId"); set => Parameters["BlockId"] = value; }

    public byte[] BlockData { get => GetParameter<byte[]>("BlockData"); set => Parameters["BlockData"] = value; }

    public string FileContinuationToken { get => GetParameter<string>("FileContinuationToken"); set => Parameters["FileContinuationToken"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UploadBlockResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitFileBlocksUploadRequest : OrganizationRequest
{
    public CommitFileBlocksUploadRequest()
    {
        RequestName = "CommitFileBlocksUpload";
    }

    public string FileName { get => GetParameter<string>("FileName"); set => Parameters["FileName"] = value; }

    public string MimeType { get => GetParameter<string>("MimeType"); set => Parameters["MimeType"] = value; }

    public string[] BlockList { get => GetParameter<string[]>("BlockList"); set => Parameters["BlockList"] = value; }

    public string FileContinuationToken { get => GetParameter<string>("FileContinuationToken"); set => Parameters["FileContinuationToken"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitFileBlocksUploadResponse : OrganizationResponse
{
    public Guid FileId => GetResult<Guid>("FileId");

    public long FileSizeInBytes => GetResult<long>("FileSizeInBytes");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksDownloadRequest : OrganizationRequest
{
    public InitializeFileBlocksDownloadRequest()
    {
        RequestName = "InitializeFileBlocksDownload";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public string FileAttributeName { get => GetParameter<string>("FileAttributeName"); set => Parameters["FileAttributeName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksDownloadResponse : OrganizationResponse
{
    public string FileContinuationToken => GetResult<string>("FileContinuationToken");

    public long FileSizeInBytes => GetResult<long>("FileSizeInBytes");

    public string FileName => GetResult<string>("FileName");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadBlockRequest : OrganizationRequest
{
    public DownloadBlockRequest()
    {
        RequestName = "DownloadBlock";
    }

    public long Offset { get => GetParameter<long>("Offset"); set => Parameters["Offset"] = value; }

    public long BlockLength { get => GetParameter<long>("BlockLength"); set => Parameters["BlockLength"] = value; }

    public string FileContinuationToken { get => GetParameter<string>("FileContinuationToken"); set => Parameters["FileContinuationToken"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadBlockResponse : OrganizationResponse
{
    public byte[] Data => GetResult<byte[]>("Data");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteFileRequest : OrganizationRequest
{
    public DeleteFileRequest()
    {
        RequestName = "DeleteFile";
    }

    public Guid FileId { get => GetParameter<Guid>("FileId"); set => Parameters["FileId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteFileResponse : OrganizationResponse
{
}
