using System;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk;

public sealed class DateTimeBehaviorConversionRule : ConstantsBase<string>
{
    public static readonly DateTimeBehaviorConversionRule SpecificTimeZone = Add<DateTimeBehaviorConversionRule>("SpecificTimeZone");
    public static readonly DateTimeBehaviorConversionRule CreatedByTimeZone = Add<DateTimeBehaviorConversionRule>("CreatedByTimeZone");
    public static readonly DateTimeBehaviorConversionRule OwnerTimeZone = Add<DateTimeBehaviorConversionRule>("OwnerTimeZone");
    public static readonly DateTimeBehaviorConversionRule LastUpdatedByTimeZone = Add<DateTimeBehaviorConversionRule>("LastUpdatedByTimeZone");

    public DateTimeBehaviorConversionRule()
    {
    }

    public static implicit operator DateTimeBehaviorConversionRule(string conversionRule) =>
        conversionRule == null ? null : Create<DateTimeBehaviorConversionRule>(conversionRule);

    public static bool operator ==(DateTimeBehaviorConversionRule conversionRuleA, DateTimeBehaviorConversionRule conversionRuleB) =>
        Equals(conversionRuleA, conversionRuleB);

    public static bool operator !=(DateTimeBehaviorConversionRule conversionRuleA, DateTimeBehaviorConversionRule conversionRuleB) =>
        !Equals(conversionRuleA, conversionRuleB);

    public override bool Equals(object obj) => obj is DateTimeBehaviorConversionRule other && Value == other.Value;

    public override int GetHashCode() => Value == null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    // Named here and not looked up in ValidValues, which is filled only once a constant is used.
    protected override bool ValueExistsInList(string value) =>
        value is "SpecificTimeZone" or "CreatedByTimeZone" or "OwnerTimeZone" or "LastUpdatedByTimeZone";
}
