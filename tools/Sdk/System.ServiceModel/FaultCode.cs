namespace System.ServiceModel;

public class FaultCode
{
    public FaultCode(string name)
        : this(name, "", null)
    {
    }

    public FaultCode(string name, FaultCode subCode)
        : this(name, "", subCode)
    {
    }

    public FaultCode(string name, string ns)
        : this(name, ns, null)
    {
    }

    public FaultCode(string name, string ns, FaultCode subCode)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Namespace = ns;
        SubCode = subCode;
    }

    public string Name { get; }

    public string Namespace { get; }

    public FaultCode SubCode { get; }

    public bool IsPredefinedFault => string.IsNullOrEmpty(Namespace);

    public bool IsSenderFault => IsPredefinedFault && Name == "Sender";

    public bool IsReceiverFault => IsPredefinedFault && Name == "Receiver";

    public static FaultCode CreateSenderFaultCode(FaultCode subCode) => new FaultCode("Sender", subCode);

    public static FaultCode CreateSenderFaultCode(string name, string ns) => CreateSenderFaultCode(new FaultCode(name, ns));

    public static FaultCode CreateReceiverFaultCode(FaultCode subCode) => new FaultCode("Receiver", subCode);

    public static FaultCode CreateReceiverFaultCode(string name, string ns) => CreateReceiverFaultCode(new FaultCode(name, ns));
}
