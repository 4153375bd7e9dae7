using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class SerializationTests
{
    private static readonly Guid Id = new("5b2f6c1a-1111-4e5e-9c4b-000000000001");

    [Fact]
    public void A_row_survives_serialisation_with_every_kind_of_value()
    {
        var row = new Entity("contact", "externaluseridentifier", "4711")
        {
            Id = Id,
            RowVersion = "12",
            ["firstname"] = "Ada",
            ["gendercode"] = new OptionSetValue(2),
            ["creditlimit"] = new Money(1.5m),
            ["ownerid"] = new EntityReference("systemuser", Id) { Name = "Grace" },
            ["createdon"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["tags"] = new OptionSetValueCollection { new(1), new(2) },
            ["a.name"] = new AliasedValue("account", "name", "Contoso"),
            ["lastname"] = null,
        };
        row.FormattedValues["gendercode"] = "Female";
        row.RelatedEntities[new Relationship("contact_tasks")] = new EntityCollection([new Entity("task")]) { MoreRecords = true };

        var copy = Copy(row);

        Assert.Equal(("contact", Id, "12"), (copy.LogicalName, copy.Id, copy.RowVersion));
        Assert.Equal("4711", copy.KeyAttributes["externaluseridentifier"]);
        foreach (var name in new[] { "firstname", "gendercode", "creditlimit", "ownerid", "createdon", "tags", "lastname" })
            Assert.Equal(row[name], copy[name]);
        Assert.Equal("Contoso", copy.GetAttributeValue<AliasedValue>("a.name").Value);
        Assert.Equal("Female", copy.FormattedValues["gendercode"]);
        Assert.True(copy.RelatedEntities[new Relationship("contact_tasks")].MoreRecords);
    }

    [Fact]
    public void A_row_is_written_in_the_names_of_the_platform()
    {
        var xml = Text(new Entity("contact") { ["firstname"] = "Ada" });

        Assert.StartsWith("<Entity xmlns=\"http://schemas.microsoft.com/xrm/2011/Contracts\"", xml, StringComparison.Ordinal);
        Assert.Contains("KeyValuePairOfstringanyType", xml, StringComparison.Ordinal);
        Assert.Contains("<LogicalName>contact</LogicalName>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_survives_serialisation_with_its_query()
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("firstname"), TopCount = 3 };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddLink("account", "parentcustomerid", "accountid").EntityAlias = "a";

        var request = Copy(new OrganizationRequest("RetrieveMultiple") { ["Query"] = query });

        var copy = (QueryExpression)request["Query"];
        Assert.Equal(["firstname"], copy.ColumnSet.Columns);
        Assert.Equal([0], copy.Criteria.Conditions[0].Values);
        Assert.Equal("a", copy.LinkEntities[0].EntityAlias);
        Assert.Equal(3, copy.TopCount);
        Assert.Equal("RetrieveMultiple", new RetrieveMultipleRequest().RequestName);
    }

    [Fact]
    public void A_fault_survives_serialisation_with_its_inner_fault()
    {
        var fault = new OrganizationServiceFault { ErrorCode = 5, Message = "no", InnerFault = new OrganizationServiceFault { Message = "why" } };
        fault.ErrorDetails["index"] = 3;

        var copy = Copy(fault);

        Assert.Equal((5, "no", "why"), (copy.ErrorCode, copy.Message, copy.InnerFault.Message));
        Assert.Equal(3, copy.ErrorDetails["index"]);
    }

    private static T Copy<T>(T value)
    {
        var serializer = new DataContractSerializer(typeof(T));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text(value)));
        return (T)serializer.ReadObject(stream)!;
    }

    private static string Text<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
