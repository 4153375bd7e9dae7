using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleTranslationRequest : OrganizationRequest
{
    public CreateKnowledgeArticleTranslationRequest()
    {
        RequestName = "CreateKnowledgeArticleTranslation";
    }

    public EntityReference Source
    {
        get => GetParameter<EntityReference>("Source");
        set => Parameters["Source"] = value;
    }

    public EntityReference Language
    {
        get => GetParameter<EntityReference>("Language");
        set => Parameters["Language"] = value;
    }

    public bool IsMajor
    {
        get => GetParameter<bool>("IsMajor");
        set => Parameters["IsMajor"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleTranslationResponse : OrganizationResponse
{
    public CreateKnowledgeArticleTranslationResponse()
    {
    }

    public EntityReference CreateKnowledgeArticleTranslation => GetResult<EntityReference>("CreateKnowledgeArticleTranslation");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleVersionRequest : OrganizationRequest
{
    public CreateKnowledgeArticleVersionRequest()
    {
        RequestName = "CreateKnowledgeArticleVersion";
    }

    public EntityReference Source
    {
        get => GetParameter<EntityReference>("Source");
        set => Parameters["Source"] = value;
    }

    public bool IsMajor
    {
        get => GetParameter<bool>("IsMajor");
        set => Parameters["IsMajor"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateKnowledgeArticleVersionResponse : OrganizationResponse
{
    public CreateKnowledgeArticleVersionResponse()
    {
    }

    public EntityReference CreateKnowledgeArticleVersion => GetResult<EntityReference>("CreateKnowledgeArticleVersion");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IncrementKnowledgeArticleViewCountRequest : OrganizationRequest
{
    public IncrementKnowledgeArticleViewCountRequest()
    {
        RequestName = "IncrementKnowledgeArticleViewCount";
    }

    public EntityReference Source
    {
        get => GetParameter<EntityReference>("Source");
        set => Parameters["Source"] = value;
    }

    public DateTime ViewDate
    {
        get => GetParameter<DateTime>("ViewDate");
        set => Parameters["ViewDate"] = value;
    }

    public int Location
    {
        get => GetParameter<int>("Location");
        set => Parameters["Location"] = value;
    }

    public int Count
    {
        get => GetParameter<int>("Count");
        set => Parameters["Count"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IncrementKnowledgeArticleViewCountResponse : OrganizationResponse
{
    public IncrementKnowledgeArticleViewCountResponse()
    {
    }

    public EntityReference IncrementKnowledgeArticleViewCount => GetResult<EntityReference>("IncrementKnowledgeArticleViewCount");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FullTextSearchKnowledgeArticleRequest : OrganizationRequest
{
    public FullTextSearchKnowledgeArticleRequest()
    {
        RequestName = "FullTextSearchKnowledgeArticle";
    }

    public string SearchText
    {
        get => GetParameter<string>("SearchText");
        set => Parameters["SearchText"] = value;
    }

    public bool UseInflection
    {
        get => GetParameter<bool>("UseInflection");
        set => Parameters["UseInflection"] = value;
    }

    public bool RemoveDuplicates
    {
        get => GetParameter<bool>("RemoveDuplicates");
        set => Parameters["RemoveDuplicates"] = value;
    }

    public int StateCode
    {
        get => GetParameter<int>("StateCode");
        set => Parameters["StateCode"] = value;
    }

    public QueryBase QueryExpression
    {
        get => GetParameter<QueryBase>("QueryExpression");
        set => Parameters["QueryExpression"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FullTextSearchKnowledgeArticleResponse : OrganizationResponse
{
    public FullTextSearchKnowledgeArticleResponse()
    {
    }

    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}
