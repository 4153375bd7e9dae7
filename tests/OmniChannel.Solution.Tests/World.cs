using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using OmniChannel.LocalDataverse;

namespace OmniChannel.Solution.Tests;

/// <summary>An environment with the packed solution in it, a clock that stands, and users with the roles of the solution.</summary>
public sealed class World : IDisposable
{
    public static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<string, IOrganizationService> _users = new(StringComparer.Ordinal);
    private int _number;

    /// <param name="bulkRegistration">Whether steps are registered on the Multiple messages.</param>
    /// <param name="release">The zip to begin with; the packed solution where it is left out.</param>
    public World(bool bulkRegistration = false, Stream? release = null)
    {
        Clock = new ManualClock(new DateTimeOffset(Start));
        Environment = LocalEnvironment.Open(new LocalDataverseOptions { Clock = Clock, BulkRegistration = bulkRegistration });
        using var zip = release ?? PackedSolution.Open();
        Environment.Import(zip);
        Admin = Environment.ServiceFor(Environment.AdministratorId);
        RepId = CreateUser("Rita Rep", "OmniChannel Sales Rep");
        Integration = Environment.ServiceFor(CreateUser("Ingo Integration", "OmniChannel Integration"));
        Marketer = Environment.ServiceFor(CreateUser("Mia Marketer", "OmniChannel Marketer"));
        Rep = Environment.ServiceFor(RepId);
    }

    public ManualClock Clock { get; }

    /// <summary>
    /// The organization of what runs beside the pipeline. Ids repeat from one environment to the next, and what is kept of the rows of one must not be found by
    /// another.
    /// </summary>
    public Guid OrganizationId { get; } = Guid.NewGuid();

    public LocalEnvironment Environment { get; }

    /// <summary>Sets up what no role of ours may: users, accounts, settings of the platform.</summary>
    public IOrganizationService Admin { get; }

    public IOrganizationService Integration { get; }

    public IOrganizationService Marketer { get; }

    public IOrganizationService Rep { get; }

    public Guid RepId { get; }

    public DateTime Now => Clock.UtcNow;

    public void Dispose() => Environment.Dispose();

    public Guid CreateUser(string name, string role)
    {
        var id = Admin.Create(new Entity("systemuser")
        {
            ["firstname"] = name.Split(' ')[0], ["lastname"] = name.Split(' ')[1], ["domainname"] = name.Replace(' ', '.') + "@example.com",
            ["businessunitid"] = new EntityReference("businessunit", Environment.BusinessUnitId),
        });
        var query = new QueryByAttribute("role") { ColumnSet = new ColumnSet("name") };
        query.AddAttributeValue("name", role);
        var roleId = Admin.RetrieveMultiple(query).Entities.Single().Id;
        Admin.Associate("systemuser", id, new Relationship("systemuserroles_association"), [new EntityReference("role", roleId)]);
        return id;
    }

    public Guid Contact(string lastName = "Doe", Action<Entity>? more = null)
    {
        var row = new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = lastName, ["ownerid"] = new EntityReference("systemuser", RepId) };
        more?.Invoke(row);
        return Admin.Create(row);
    }

    public Guid Channel(string code, ChannelKind kind = ChannelKind.Personal, ChannelPermission permission = ChannelPermission.None) => Marketer.Create(new Channel
    {
        Code = code, Name = code + " channel", Kind = kind, Permission = permission,
    }.ToLate());

    public Guid InteractionType(string code) => Marketer.Create(new InteractionType { Code = code, Name = code + " type" }.ToLate());

    public Entity Interaction(Guid contact, Guid channel, Guid type, DateTime? on = null, string? externalId = null, Guid? content = null)
    {
        var row = new Entity("omni_interaction")
        {
            ["omni_contactid"] = new EntityReference("contact", contact),
            ["omni_channelid"] = new EntityReference("omni_channel", channel),
            ["omni_interactiontypeid"] = new EntityReference("omni_interactiontype", type),
            ["omni_externalid"] = externalId ?? "x" + (++_number).ToString(CultureInfo.InvariantCulture),
        };
        if (on != null) row["omni_occurredon"] = on;
        if (content != null) row["omni_contentid"] = new EntityReference("omni_content", content.Value);
        return row;
    }

    public Guid Interact(Guid contact, Guid channel, Guid type, DateTime? on = null, string? externalId = null) =>
        Integration.Create(Interaction(contact, channel, type, on, externalId));

    public Guid Model(string code, Action<ScoringModel>? more = null)
    {
        var model = new ScoringModel { Code = code, Name = code + " model", Threshold = 60m, RearmThreshold = 40m, HalfLifeDays = 30m, CooldownDays = 10, TaskDueHours = 48 };
        more?.Invoke(model);
        return Marketer.Create(model.ToLate());
    }

    public Guid Rule(
        Guid model, string code, decimal points, Guid? channel = null, Guid? type = null, decimal? maximum = null, Guid? group = null, Action<Entity>? more = null) => Marketer.Create(Late(
        new ScoringRule { Code = code, Name = code + " rule", Kind = ScoringRuleKind.Interaction, Points = points, Maximum = maximum },
        row =>
        {
            more?.Invoke(row);
            row["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", model);
            if (channel != null) row["omni_channelid"] = new EntityReference("omni_channel", channel.Value);
            if (type != null) row["omni_interactiontypeid"] = new EntityReference("omni_interactiontype", type.Value);
            if (group != null) row["omni_scoringgroupid"] = new EntityReference("omni_scoringgroup", group.Value);
        }));

    public Guid ProfileRule(Guid model, string code, decimal points, string attribute, string @operator, string? value) => Marketer.Create(Late(
        new ScoringRule { Code = code, Name = code + " rule", Kind = ScoringRuleKind.Profile, Points = points, Attribute = attribute, Operator = @operator, Value = value },
        row => row["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", model)));

    public string Publish(Guid model) => (string)Marketer.Execute(new OrganizationRequest("omni_PublishModel")
    {
        ["ModelId"] = new EntityReference("omni_scoringmodel", model),
    }).Results["Problems"];

    public IReadOnlyList<Entity> All(string table, Guid? contact = null)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        if (contact != null) query.Criteria.AddCondition(table == "task" ? "regardingobjectid" : "omni_contactid", ConditionOperator.Equal, contact);
        return [.. Admin.RetrieveMultiple(query).Entities];
    }

    public LeadScore LeadScore(Guid contact) => All("omni_leadscore", contact).Single().ToEntity<LeadScore>();

    public IReadOnlyList<Entity> OpenTasks(Guid contact) => [.. All("task", contact).Where(task => task.GetAttributeValue<OptionSetValue>("statecode").Value == 0)];

    public void Set(string code, string value) => Admin.Create(new Setting { Code = code, Name = code, Value = value }.ToLate());

    /// <summary>Runs the sweep to its end.</summary>
    public (int Evaluated, int Raised) Sweep(string cursor = "", int pageSize = 100)
    {
        var evaluated = 0;
        var raised = 0;
        for (var done = false; !done;)
        {
            var page = Admin.Execute(new OrganizationRequest("omni_RunSweep") { ["Cursor"] = cursor, ["PageSize"] = pageSize }).Results;
            evaluated += (int)page["Evaluated"];
            raised += (int)page["Raised"];
            cursor = (string)page["Cursor"];
            done = (bool)page["Done"];
        }
        return (evaluated, raised);
    }

    /// <summary>The sentence with which a request is refused.</summary>
    public static string Refusal(Action request) => Xunit.Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(request).Detail.Message;

    public long CallsOf(string step) => Environment.Statistics.Steps.Where(s => s.Step.Contains(step, StringComparison.Ordinal)).Sum(s => s.Calls);

    public long Calls => Environment.Statistics.Steps.Sum(s => s.Calls);

    private static Entity Late(Entity row, Action<Entity> more)
    {
        var late = row.ToLate();
        more(late);
        return late;
    }
}

internal static class EntityExtensions
{
    /// <summary>The same columns as a plain row, as the platform hands rows to plug-ins.</summary>
    public static Entity ToLate(this Entity row)
    {
        var late = new Entity(row.LogicalName, row.Id);
        late.Attributes.AddRange(row.Attributes);
        return late;
    }
}
