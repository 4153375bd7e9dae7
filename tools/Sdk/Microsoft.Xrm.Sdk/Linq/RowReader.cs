using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk.Linq;

// Runs a translated query page by page and takes each row apart into one entity per source.
internal sealed class RowReader
{
    private readonly OrganizationServiceContext context;
    private readonly TranslatedQuery translation;
    private readonly Func<Entity, Entity>[] converters;

    public RowReader(OrganizationServiceContext context, TranslatedQuery translation)
    {
        this.context = context;
        this.translation = translation;
        var toEntity = typeof(Entity).GetMethod(nameof(Entity.ToEntity));
        converters = translation.Sources
            .Select(source => (Func<Entity, Entity>)Delegate.CreateDelegate(typeof(Func<Entity, Entity>), toEntity.MakeGenericMethod(source.Type)))
            .ToArray();
    }

    public IEnumerable<Entity[]> Read()
    {
        var number = 0;
        foreach (var row in Pages().SelectMany(page => page.Entities))
        {
            if (number++ < translation.Skip)
                continue;
            var sources = new Entity[converters.Length];
            sources[0] = converters[0](row);
            for (var i = 1; i < sources.Length; i++)
                sources[i] = converters[i](Joined(row, i));
            yield return sources;
        }
    }

    private IEnumerable<EntityCollection> Pages()
    {
        var query = translation.Query;
        while (true)
        {
            var response = (RetrieveMultipleResponse)context.Execute(new RetrieveMultipleRequest { Query = query });
            yield return response.EntityCollection;
            if (!response.EntityCollection.MoreRecords || query.TopCount != null)
                yield break;
            query.PageInfo.PageNumber = Math.Max(query.PageInfo.PageNumber, 1) + 1;
            query.PageInfo.PagingCookie = response.EntityCollection.PagingCookie;
        }
    }

    private Entity Joined(Entity row, int source)
    {
        var prefix = translation.AliasOf(source) + ".";
        var joined = new Entity(translation.TableOf(source));
        foreach (var column in row.Attributes)
        {
            if (!column.Key.StartsWith(prefix, StringComparison.Ordinal) || column.Value is not AliasedValue aliased)
                continue;
            joined[aliased.AttributeLogicalName] = aliased.Value;
            if (aliased.AttributeLogicalName == joined.LogicalName + "id" && aliased.Value is Guid id)
                joined.Id = id;
            if (row.FormattedValues.TryGetValue(column.Key, out var text))
                joined.FormattedValues[aliased.AttributeLogicalName] = text;
        }

        return joined;
    }
}
