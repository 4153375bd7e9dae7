using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BookRequest : OrganizationRequest
{
    public BookRequest()
    {
        RequestName = "Book";
    }

    public Entity Target
    {
        get => GetParameter<Entity>("Target");
        set => Parameters["Target"] = value;
    }

    public bool ReturnNotifications
    {
        get => GetParameter<bool>("ReturnNotifications");
        set => Parameters["ReturnNotifications"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BookResponse : OrganizationResponse
{
    public BookResponse()
    {
    }

    public ValidationResult ValidationResult => GetResult<ValidationResult>("ValidationResult");

    public object Notifications => GetResult<object>("Notifications");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RescheduleRequest : OrganizationRequest
{
    public RescheduleRequest()
    {
        RequestName = "Reschedule";
    }

    public Entity Target
    {
        get => GetParameter<Entity>("Target");
        set => Parameters["Target"] = value;
    }

    public bool ReturnNotifications
    {
        get => GetParameter<bool>("ReturnNotifications");
        set => Parameters["ReturnNotifications"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RescheduleResponse : OrganizationResponse
{
    public RescheduleResponse()
    {
    }

    public ValidationResult ValidationResult => GetResult<ValidationResult>("ValidationResult");

    public object Notifications => GetResult<object>("Notifications");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRequest : OrganizationRequest
{
    public ValidateRequest()
    {
        RequestName = "Validate";
    }

    public EntityCollection Activities
    {
        get => GetParameter<EntityCollection>("Activities");
        set => Parameters["Activities"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateResponse : OrganizationResponse
{
    public ValidateResponse()
    {
    }

    public ValidationResult[] Result => GetResult<ValidationResult[]>("Result");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchRequest : OrganizationRequest
{
    public SearchRequest()
    {
        RequestName = "Search";
    }

    public AppointmentRequest AppointmentRequest
    {
        get => GetParameter<AppointmentRequest>("AppointmentRequest");
        set => Parameters["AppointmentRequest"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchResponse : OrganizationResponse
{
    public SearchResponse()
    {
    }

    public SearchResults SearchResults => GetResult<SearchResults>("SearchResults");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryScheduleRequest : OrganizationRequest
{
    public QueryScheduleRequest()
    {
        RequestName = "QuerySchedule";
    }

    public Guid ResourceId
    {
        get => GetParameter<Guid>("ResourceId");
        set => Parameters["ResourceId"] = value;
    }

    public DateTime Start
    {
        get => GetParameter<DateTime>("Start");
        set => Parameters["Start"] = value;
    }

    public DateTime End
    {
        get => GetParameter<DateTime>("End");
        set => Parameters["End"] = value;
    }

    public TimeCode[] TimeCodes
    {
        get => GetParameter<TimeCode[]>("TimeCodes");
        set => Parameters["TimeCodes"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryScheduleResponse : OrganizationResponse
{
    public QueryScheduleResponse()
    {
    }

    public TimeInfo[] TimeInfos => GetResult<TimeInfo[]>("TimeInfos");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryMultipleSchedulesRequest : OrganizationRequest
{
    public QueryMultipleSchedulesRequest()
    {
        RequestName = "QueryMultipleSchedules";
    }

    public Guid[] ResourceIds
    {
        get => GetParameter<Guid[]>("ResourceIds");
        set => Parameters["ResourceIds"] = value;
    }

    public DateTime Start
    {
        get => GetParameter<DateTime>("Start");
        set => Parameters["Start"] = value;
    }

    public DateTime End
    {
        get => GetParameter<DateTime>("End");
        set => Parameters["End"] = value;
    }

    public TimeCode[] TimeCodes
    {
        get => GetParameter<TimeCode[]>("TimeCodes");
        set => Parameters["TimeCodes"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryMultipleSchedulesResponse : OrganizationResponse
{
    public QueryMultipleSchedulesResponse()
    {
    }

    public TimeInfo[][] TimeInfos => GetResult<TimeInfo[][]>("TimeInfos");
}
