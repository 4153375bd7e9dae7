using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "ConstantsBase", Namespace = "http://schemas.microsoft.com/xrm/2013/Metadata")]
[KnownType(typeof(DateTimeBehavior))]
[KnownType(typeof(StringFormatName))]
[KnownType(typeof(AttributeTypeDisplayName))]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    protected static readonly IList<T> ValidValues = new List<T>();

    private T value;

    protected ConstantsBase()
    {
    }

    [DataMember]
    public T Value
    {
        get => value;
        set
        {
            if (!ValueExistsInList(value))
                throw new ArgumentException("The value " + value + " is not one of the constants of " + GetType().Name + ".", nameof(value));
            this.value = value;
        }
    }

    public ExtensionDataObject ExtensionData { get; set; }

    protected abstract bool ValueExistsInList(T value);

    protected static T2 Create<T2>(T value) where T2 : ConstantsBase<T>, new() => new T2 { Value = value };

    protected static T2 Add<T2>(T value) where T2 : ConstantsBase<T>, new()
    {
        ValidValues.Add(value);
        return Create<T2>(value);
    }
}
