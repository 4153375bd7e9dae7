using System.Runtime.Serialization;

namespace System.ServiceModel;

[Serializable]
public class FaultException : CommunicationException
{
    internal const string DefaultReason = "The creator of this fault did not specify a Reason.";

    public FaultException()
        : this(new FaultReason(DefaultReason))
    {
    }

    public FaultException(string reason)
        : this(new FaultReason(reason ?? DefaultReason))
    {
    }

    public FaultException(FaultReason reason)
        : this(reason, null, null)
    {
    }

    public FaultException(string reason, FaultCode code)
        : this(new FaultReason(reason ?? DefaultReason), code, null)
    {
    }

    public FaultException(FaultReason reason, FaultCode code)
        : this(reason, code, null)
    {
    }

    public FaultException(string reason, FaultCode code, string action)
        : this(new FaultReason(reason ?? DefaultReason), code, action)
    {
    }

    public FaultException(FaultReason reason, FaultCode code, string action)
        : base((reason ?? new FaultReason(DefaultReason)).ToString())
    {
        Reason = reason ?? new FaultReason(DefaultReason);
        Code = code ?? new FaultCode("Sender");
        Action = action;
    }

    protected FaultException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
        Reason = new FaultReason(Message);
        Code = new FaultCode("Sender");
    }

    public string Action { get; }

    public FaultCode Code { get; }

    public FaultReason Reason { get; }

    public override string Message => Reason?.ToString() ?? base.Message;
}
