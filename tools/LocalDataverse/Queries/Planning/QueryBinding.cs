using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Queries.Tree;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>What fills the parameters of a plan in one execution. One instance serves all executions of an engine, one after the other.</summary>
internal sealed class QueryBinding
{
    /// <summary>In the order of the shape.</summary>
    public IReadOnlyList<ConditionNode> Conditions { get; set; } = [];

    public required CallerContext Caller { get; set; }

    public DateTime UtcNow { get; set; }

    /// <summary>Rows to read.</summary>
    public long Limit { get; set; }

    /// <summary>Rows to skip.</summary>
    public long Offset { get; set; }

    /// <summary>Where the previous page ended, by sort key; the primary key comes last.</summary>
    public object?[] After { get; set; } = [];
}

/// <summary>Where the value of one SQL parameter comes from.</summary>
internal abstract class ParameterSource
{
    public abstract object? Resolve(QueryBinding binding);
}

internal sealed class LimitParameter : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.Limit;
}

internal sealed class OffsetParameter : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.Offset;
}

internal sealed class AfterParameter(int key) : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.After[key];
}

internal sealed class CallerParameter : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.Caller.UserId;
}

internal sealed class CallerUnitParameter : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.Caller.BusinessUnitId;
}

internal sealed class CallerLanguageParameter : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.Caller.Language;
}

/// <summary>One of the business units that a privilege of the caller reaches.</summary>
internal sealed class ScopeUnitParameter(string privilege, int position) : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => binding.Caller.Scope(privilege).BusinessUnits[position];
}
