using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddRecurrenceRequest : OrganizationRequest
{
    public AddRecurrenceRequest()
    {
        RequestName = "AddRecurrence";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public Guid AppointmentId { get => GetParameter<Guid>("AppointmentId"); set => Parameters["AppointmentId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddRecurrenceResponse : OrganizationResponse
{
    public Guid id => GetResult<Guid>("id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateInstanceRequest : OrganizationRequest
{
    public CreateInstanceRequest()
    {
        RequestName = "CreateInstance";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public int Count { get => GetParameter<int>("Count"); set => Parameters["Count"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateInstanceResponse : OrganizationResponse
{
    public bool SeriesCanBeExpanded => GetResult<bool>("SeriesCanBeExpanded");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateExceptionRequest : OrganizationRequest
{
    public CreateExceptionRequest()
    {
        RequestName = "CreateException";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public DateTime OriginalStartDate { get => GetParameter<DateTime>("OriginalStartDate"); set => Parameters["OriginalStartDate"] = value; }

    public bool IsDeleted { get => GetParameter<bool>("IsDeleted"); set => Parameters["IsDeleted"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateExceptionResponse : OrganizationResponse
{
    public Guid id => GetResult<Guid>("id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExpandCalendarRequest : OrganizationRequest
{
    public ExpandCalendarRequest()
    {
        RequestName = "ExpandCalendar";
    }

    public Guid CalendarId { get => GetParameter<Guid>("CalendarId"); set => Parameters["CalendarId"] = value; }

    public DateTime Start { get => GetParameter<DateTime>("Start"); set => Parameters["Start"] = value; }

    public DateTime End { get => GetParameter<DateTime>("End"); set => Parameters["End"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExpandCalendarResponse : OrganizationResponse
{
    public TimeInfo[] result => GetResult<TimeInfo[]>("result");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRecurrenceRuleRequest : OrganizationRequest
{
    public ValidateRecurrenceRuleRequest()
    {
        RequestName = "ValidateRecurrenceRule";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRecurrenceRuleResponse : OrganizationResponse
{
    public string Description => GetResult<string>("Description");
}
