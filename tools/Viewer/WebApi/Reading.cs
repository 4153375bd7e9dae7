using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>What a request wants to read from one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Query">Its query.</param>
/// <param name="Columns">The columns that every row shows, with null where there is no value.</param>
/// <param name="Expansions">Related rows that each row shows.</param>
/// <param name="WantsCount">Whether the number of all rows is wanted.</param>
internal sealed record Reading(
    TableMetadata Table, QueryExpression Query, IReadOnlyList<ColumnMetadata> Columns, IReadOnlyList<Expansion> Expansions, bool WantsCount);

/// <summary>Related rows inside of rows.</summary>
/// <param name="Navigation">The way to them.</param>
/// <param name="Inner">What is read of them.</param>
internal sealed record Expansion(Navigation Navigation, Reading Inner);
