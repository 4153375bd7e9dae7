using System;
using System.Collections.Generic;
using System.Globalization;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OmniChannel.LocalDataverse.Tests.Documentation;

/// <summary>Says which behaviour of tools/docs/platform-behaviour.md a test holds the local Dataverse to; also a trait, so that a run can be limited to one.</summary>
[TraitDiscoverer("OmniChannel.LocalDataverse.Tests.Documentation.DocumentedDiscoverer", "OmniChannel.LocalDataverse.Tests")]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DocumentedAttribute(int number, string behaviour) : Attribute, ITraitAttribute
{
    /// <summary>Its number in the list.</summary>
    public int Number { get; } = number;

    /// <summary>Its words in the list.</summary>
    public string Behaviour { get; } = behaviour;
}

/// <summary>Gives xunit the number as the trait "Documented".</summary>
public sealed class DocumentedDiscoverer : ITraitDiscoverer
{
    /// <inheritdoc />
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute)
    {
        var number = traitAttribute.GetNamedArgument<int>(nameof(DocumentedAttribute.Number));
        yield return new KeyValuePair<string, string>("Documented", number.ToString(CultureInfo.InvariantCulture));
    }
}
