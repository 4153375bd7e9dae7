using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAnnotationBlocksUploadRequest : OrganizationRequest
{
    public InitializeAnnotationBlocksUploadRequest()
    {
        RequestName = "InitializeAnnotationBlocksUpload";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAnnotationBlocksUploadResponse : OrganizationResponse
{
    public string FileContinuationToken => GetResult<string>("FileContinuationToken");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAnnotationBlocksUploadRequest : OrganizationRequest
{
    public CommitAnnotationBlocksUploadRequest()
    {
        RequestName = "CommitAnnotationBlocksUpload";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public string[] BlockList { get => GetParameter<string[]>("BlockList"); set => Parameters["BlockList"] = value; }

    public string FileContinuationToken { get => GetParameter<string>("FileContinuationToken"); set => Parameters["FileContinuationToken"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAnnotationBlocksUploadResponse : OrganizationResponse
{
    public Guid AnnotationId => GetResult<Guid>("AnnotationId");

    public int FileSizeInBytes => GetResult<int>("FileSizeInBytes");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAnnotationBlocksDownloadRequest : OrganizationRequest
{
    public InitializeAnnotationBlocksDownloadRequest()
    {
        RequestName = "InitializeAnnotationBlocksDownload";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAnnotationBlocksDownloadResponse : OrganizationResponse
{
    public string FileContinuationToken => GetResult<string>("FileContinuationToken");

    public int FileSizeInBytes => GetResult<int>("FileSizeInBytes");

    public string FileName => GetResult<string>("FileName");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAttachmentBlocksUploadRequest : OrganizationRequest
{
    public InitializeAttachmentBlocksUploadRequest()
    {
        RequestName = "InitializeAttachmentBlocksUpload";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAttachmentBlocksUploadResponse : OrganizationResponse
{
    public string FileContinuationToken => GetResult<string>("FileContinuationToken");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAttachmentBlocksUploadRequest : OrganizationRequest
{
    public CommitAttachmentBlocksUploadRequest()
    {
        RequestName = "CommitAttachmentBlocksUpload";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public string[] BlockList { get => GetParameter<string[]>("BlockList"); set => Parameters["BlockList"] = value; }

    public string FileContinuationToken { get => GetParameter<string>("FileContinuationToken"); set => Parameters["FileContinuationToken"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAttachmentBlocksUploadResponse : OrganizationResponse
{
    public Guid ActivityMimeAttachmentId => GetResult<Guid>("ActivityMimeAttachmentId");

    public int FileSizeInBytes => GetResult<int>("FileSizeInBytes");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAttachmentBlocksDownloadRequest : OrganizationRequest
{
    public InitializeAttachmentBlocksDownloadRequest()
    {
        RequestName = "InitializeAttachmentBlocksDownload";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAttachmentBlocksDownloadResponse : OrganizationResponse
{
    public string FileContinuationToken => GetResult<string>("FileContinuationToken");

    public int FileSizeInBytes => GetResult<int>("FileSizeInBytes");

    public string FileName => GetResult<string>("FileName");
}
