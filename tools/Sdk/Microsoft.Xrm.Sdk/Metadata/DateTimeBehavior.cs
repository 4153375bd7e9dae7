using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "DateTimeBehavior", Namespace = "http://schemas.microsoft.com/xrm/7.1/Metadata")]
public sealed class DateTimeBehavior : ConstantsBase<string>
{
    public static readonly DateTimeBehavior UserLocal = Add<DateTimeBehavior>("UserLocal");
    public static readonly DateTimeBehavior DateOnly = Add<DateTimeBehavior>("DateOnly");
    public static readonly DateTimeBehavior TimeZoneIndependent = Add<DateTimeBehavior>("TimeZoneIndependent");

    public DateTimeBehavior()
    {
    }

    public static implicit operator DateTimeBehavior(string behavior) => behavior == null ? null : Create<DateTimeBehavior>(behavior);

    public static bool operator ==(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => Equals(behaviorA, behaviorB);

    public static bool operator !=(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => !Equals(behaviorA, behaviorB);

    public override bool Equals(object obj) => obj is DateTimeBehavior other && Value == other.Value;

    public override int GetHashCode() => Value == null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    // Named here and not looked up in ValidValues, which is filled only once a constant is used.
    protected override bool ValueExistsInList(string value) =>
        value is "UserLocal" or "DateOnly" or "TimeZoneIndependent";
}
