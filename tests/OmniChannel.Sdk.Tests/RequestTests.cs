using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class RequestTests
{
    private static readonly Guid Id = new("5b2f6c1a-1111-4e5e-9c4b-000000000001");

    public static TheoryData<Type> Requests =>
        new(Types<OrganizationRequest>());

    public static TheoryData<Type> Responses =>
        new(Types<OrganizationResponse>());

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_is_named_after_its_message_and_keeps_its_properties_as_parameters(Type type)
    {
        var request = (OrganizationRequest)Activator.CreateInstance(type)!;

        Assert.Equal(type.Name, request.RequestName + "Request");
        foreach (var property in OwnProperties(type))
        {
            Assert.Equal(DefaultOf(property.PropertyType), property.GetValue(request));
            if (Sample(property.PropertyType) is not { } value)
                continue;
            property.SetValue(request, value);
            Assert.Equal(value, request.Parameters[property.Name]);
            Assert.Equal(value, property.GetValue(request));
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_reads_its_properties_from_the_results(Type type)
    {
        var response = (OrganizationResponse)Activator.CreateInstance(type)!;

        foreach (var property in OwnProperties(type))
        {
            Assert.Equal(DefaultOf(property.PropertyType), property.GetValue(response));
            if (Sample(property.PropertyType) is not { } value)
                continue;
            response.Results[property.Name] = value;
            Assert.Equal(value, property.GetValue(response));
        }
    }

    [Fact]
    public void The_parameters_that_plug_ins_read_have_the_names_of_the_platform()
    {
        var task = new EntityReference("task", Id);
        var setState = new SetStateRequest { EntityMoniker = task, State = new OptionSetValue(1), Status = new OptionSetValue(5) };
        var update = new UpdateRequest { Target = new Entity("task"), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };
        var created = new CreateResponse { Results = { ["id"] = Id } };
        var version = new RetrieveVersionResponse { Results = { ["Version"] = "9.2" } };

        Assert.Equal(["EntityMoniker", "State", "Status"], setState.Parameters.Keys);
        Assert.Equal(["Target", "ConcurrencyBehavior"], update.Parameters.Keys);
        Assert.Equal(Id, created.id);
        Assert.Equal("9.2", version.Version);
    }

    [Fact]
    public void A_request_can_be_made_by_name_alone()
    {
        var request = new OrganizationRequest("omni_Sweep") { ["Model"] = "nurture" };

        Assert.Equal("nurture", request.Parameters["Model"]);
        Assert.Equal("omni_Sweep", request.RequestName);
    }

    [Fact]
    public void Requests_can_be_run_together()
    {
        var request = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
            Requests = [new RetrieveMultipleRequest { Query = new FetchExpression("<fetch/>") }],
        };

        Assert.Same(request.Requests, request["Requests"]);
        Assert.True(((ExecuteMultipleSettings)request["Settings"]).ContinueOnError);
    }

    private static Type[] Types<T>() =>
        [.. new[] { typeof(CreateRequest).Assembly, typeof(WhoAmIRequest).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(T)))];

    private static PropertyInfo[] OwnProperties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    // Never the default of its type: a property that reads nothing must not pass.
    private static object? Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return Enum.ToObject(type, 1);
        if (type.IsArray)
            return Array.CreateInstance(type.GetElementType()!, 1);
        if (type == typeof(bool))
            return true;
        if (type.IsPrimitive || type == typeof(string) || type == typeof(decimal))
            return Convert.ChangeType("1", type, CultureInfo.InvariantCulture);
        if (type == typeof(Guid))
            return Id;
        if (type == typeof(DateTime))
            return new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return type.IsAbstract || type.GetConstructor([]) is null ? null : Activator.CreateInstance(type);
    }
}
