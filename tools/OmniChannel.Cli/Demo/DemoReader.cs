using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Demo;

/// <summary>Reads what the views of the product show, each as the person who looks at it.</summary>
internal sealed class DemoReader(Organization organization)
{
    /// <summary>Users who own contacts, by name.</summary>
    public IReadOnlyList<Entity> Reps()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("systemuserid", "fullname"), Distinct = true };
        query.AddLink("contact", "systemuserid", "ownerid").LinkCriteria.AddCondition("externaluseridentifier", ConditionOperator.NotNull);
        query.AddOrder("fullname", OrderType.Ascending);
        return [.. Pages.Read(organization.Service, query)];
    }

    /// <summary>Open next best visits as their rep sees them, the most urgent first.</summary>
    public IReadOnlyList<Entity> OpenTasks(Guid rep)
    {
        var query = new QueryExpression("task")
        {
            ColumnSet = new ColumnSet("subject", "scheduledend", "regardingobjectid", "omni_reason", "omni_scoringmodelid", "omni_recommendedchannelid", "omni_recommendedcontentid"),
        };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, rep);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition("omni_leadscoreid", ConditionOperator.NotNull);
        query.AddOrder("scheduledend", OrderType.Ascending);
        query.AddOrder("subject", OrderType.Ascending);
        return [.. Pages.Read(organization.Dataverse.ServiceFor(rep), query)];
    }

    /// <summary>The highest scores.</summary>
    public IReadOnlyList<Entity> TopScores(int count)
    {
        var query = new QueryExpression("omni_leadscore")
        {
            ColumnSet = new ColumnSet("omni_contactid", "omni_scoringmodelid", "omni_score", "omni_explanation"), TopCount = count,
        };
        query.AddOrder("omni_score", OrderType.Descending);
        return [.. organization.Service.RetrieveMultiple(query).Entities];
    }

    /// <summary>Pieces of content in different languages with most tags.</summary>
    public IReadOnlyList<TaggedContent> TaggedContents(int count)
    {
        var query = new QueryExpression("omni_contenttag") { ColumnSet = new ColumnSet("omni_contentid", "omni_termid", "omni_confidence", "omni_evidence") };
        var content = query.AddLink("omni_content", "omni_contentid", "omni_contentid");
        content.EntityAlias = "content";
        content.Columns = new ColumnSet("omni_language");
        query.AddOrder("omni_confidence", OrderType.Descending);
        var tagged = Pages.Read(organization.Service, query)
            .GroupBy(tag => tag.GetAttributeValue<EntityReference>("omni_contentid").Id)
            .Select(group => new TaggedContent(
                group.First().GetAttributeValue<EntityReference>("omni_contentid").Name,
                group.First().GetAttributeValue<AliasedValue>("content.omni_language")?.Value as string ?? string.Empty,
                [.. group]))
            .OrderByDescending(piece => piece.Tags.Count).ThenBy(piece => piece.Title, StringComparer.Ordinal).ToList();
        var perLanguage = tagged.GroupBy(piece => piece.Language).SelectMany(group => group.Take((count + 2) / 3));
        return [.. perLanguage.OrderBy(piece => piece.Language, StringComparer.Ordinal).Take(count)];
    }

    /// <summary>Accounts with answers, the happiest first.</summary>
    public IReadOnlyList<Entity> Nps()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name", "omni_nps", "omni_npslow", "omni_npshigh", "omni_npsresponses") };
        query.Criteria.AddCondition("omni_npsresponses", ConditionOperator.GreaterThan, 0);
        query.AddOrder("omni_nps", OrderType.Descending);
        query.AddOrder("name", OrderType.Ascending);
        return [.. Pages.Read(organization.Service, query)];
    }

    /// <summary>A piece of content with its tags, the surest first.</summary>
    internal sealed record TaggedContent(string Title, string Language, IReadOnlyList<Entity> Tags);
}
