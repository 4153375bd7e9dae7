using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>What each role may do, and that it may do no more. Rows are the administrator's, so that a right to own rows alone shows as none.</summary>
public sealed class RoleTests : IDisposable
{
    private const int PrivilegeDenied = unchecked((int)0x80040220);

    private static readonly string[] Tables =
    [
        "omni_calendar", "omni_channel", "omni_content", "omni_contenttag", "omni_contenttype", "omni_feedback", "omni_gradeband", "omni_holiday", "omni_interaction",
        "omni_interactiontype", "omni_interest", "omni_job", "omni_leadscore", "omni_npsperiod", "omni_npsresponse", "omni_representative", "omni_scoreentry",
        "omni_scoresnapshot", "omni_scoringgroup", "omni_scoringmodel", "omni_scoringrule", "omni_setting", "omni_sweepticket", "omni_term", "omni_termlabel", "omni_visitresult",
    ];

    private static readonly string[] Configuration =
    [
        "omni_channel", "omni_content", "omni_contenttag", "omni_contenttype", "omni_gradeband", "omni_interactiontype", "omni_scoringgroup", "omni_scoringmodel",
        "omni_scoringrule", "omni_term", "omni_termlabel",
    ];

    private readonly World _world = new();

    public static TheoryData<string, string, string[]> Rights => new()
    {
        { "OmniChannel Sales Rep", "Create", ["omni_feedback", "omni_interaction", "omni_npsresponse"] },
        { "OmniChannel Sales Rep", "Update", [] },
        { "OmniChannel Sales Rep", "Delete", [] },
        { "OmniChannel Sales Manager", "Create", ["omni_feedback", "omni_interaction", "omni_npsresponse", "omni_representative"] },
        { "OmniChannel Sales Manager", "Update", ["omni_feedback", "omni_interaction", "omni_representative"] },
        { "OmniChannel Sales Manager", "Delete", [] },
        { "OmniChannel Marketer", "Create", [.. Configuration, "omni_job", "omni_setting"] },
        { "OmniChannel Marketer", "Update", [.. Configuration, "omni_feedback", "omni_interaction", "omni_job", "omni_setting"] },
        { "OmniChannel Marketer", "Delete", Configuration },
        { "OmniChannel Integration", "Create", ["omni_content", "omni_contenttag", "omni_feedback", "omni_interaction", "omni_npsresponse"] },
        { "OmniChannel Integration", "Update", ["omni_content", "omni_contenttag", "omni_interaction", "omni_npsresponse"] },
        { "OmniChannel Integration", "Delete", [] },
        { "OmniChannel Administrator", "Create", Tables },
        { "OmniChannel Administrator", "Update", Tables },
        { "OmniChannel Administrator", "Delete", Tables },
    };

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_role_may_do_what_its_work_needs_and_nothing_else(string role, string verb, string[] allowed)
    {
        var rows = Rows();
        var user = _world.Environment.ServiceFor(_world.CreateUser("Una User", role));
        var granted = Tables.Where(table => IsGranted(() => Do(user, verb, table, rows[table])));
        Assert.Equal(allowed.Order(StringComparer.Ordinal), granted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_user_without_a_role_of_ours_reads_nothing_of_ours()
    {
        var id = _world.Admin.Create(new Entity("systemuser") { ["firstname"] = "No", ["lastname"] = "Role", ["domainname"] = "no.role@example.com" });
        var user = _world.Environment.ServiceFor(id);
        Assert.All(Tables, table => Assert.False(IsGranted(() => user.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(table))), table));
    }

    public void Dispose() => _world.Dispose();

    // Whatever else refuses the request, it was not the role.
    private static bool IsGranted(Action request)
    {
        try
        {
            request();
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail.ErrorCode != PrivilegeDenied;
        }
    }

    private static void Do(IOrganizationService user, string verb, string table, Guid row)
    {
        switch (verb)
        {
            case "Create": user.Create(new Entity(table) { ["omni_name"] = "new" }); break;
            case "Update": user.Update(new Entity(table, row) { ["omni_name"] = "changed" }); break;
            default: user.Delete(table, row); break;
        }
    }

    private Dictionary<string, Guid> Rows()
    {
        var contact = _world.Contact();
        var (channel, type) = (_world.Channel("visit"), _world.InteractionType("held"));
        var model = _world.Model("draft");
        var rows = new Dictionary<string, Guid>
        {
            ["omni_channel"] = channel,
            ["omni_interactiontype"] = type,
            ["omni_scoringmodel"] = model,
            ["omni_scoringrule"] = _world.Rule(model, "rule", 5, channel),
            ["omni_interaction"] = _world.Admin.Create(_world.Interaction(contact, channel, type)),
            ["omni_scoringgroup"] = Row("omni_scoringgroup", ("omni_code", "group"), ("omni_scoringmodelid", new EntityReference("omni_scoringmodel", model))),
            ["omni_contenttype"] = Row("omni_contenttype", ("omni_code", "leaflet")),
            ["omni_content"] = Row("omni_content", ("omni_code", "content")),
            ["omni_term"] = Row("omni_term", ("omni_code", "term")),
            ["omni_setting"] = Row("omni_setting", ("omni_code", "snoozedays")),
            ["omni_npsperiod"] = Row("omni_npsperiod", ("omni_key", "period")),
            ["omni_npsresponse"] = Row("omni_npsresponse", ("omni_externalid", "n1"), ("omni_contactid", new EntityReference("contact", contact)), ("omni_score", 9), ("omni_respondedon", _world.Now)),
            ["omni_leadscore"] = Row("omni_leadscore", ("omni_contactid", new EntityReference("contact", contact)), ("omni_scoringmodelid", new EntityReference("omni_scoringmodel", model))),
        };
        rows["omni_visitresult"] = Row("omni_visitresult", ("omni_key", "result"), ("omni_scoringmodelid", new EntityReference("omni_scoringmodel", model)));
        rows["omni_calendar"] = Row("omni_calendar", ("omni_code", "calendar"));
        rows["omni_holiday"] = Row("omni_holiday", ("omni_calendarid", new EntityReference("omni_calendar", rows["omni_calendar"])), ("omni_on", _world.Now.Date));
        rows["omni_representative"] = Row("omni_representative", ("omni_userid", new EntityReference("systemuser", _world.RepId)));
        rows["omni_feedback"] = Row("omni_feedback", ("omni_contactid", new EntityReference("contact", contact)), ("omni_topic", new OptionSetValue(384210000)), ("omni_rating", 4));
        rows["omni_gradeband"] = Row("omni_gradeband", ("omni_scoringmodelid", new EntityReference("omni_scoringmodel", model)), ("omni_dimension", new OptionSetValue(384210000)), ("omni_grade", "A"));
        rows["omni_job"] = Row("omni_job", ("omni_kind", new OptionSetValue(384210004)));
        rows["omni_sweepticket"] = Row("omni_sweepticket", ("omni_code", "ticket"));
        rows["omni_interest"] = Row("omni_interest", ("omni_contactid", new EntityReference("contact", contact)), ("omni_termid", new EntityReference("omni_term", rows["omni_term"])));
        rows["omni_scoresnapshot"] = Row("omni_scoresnapshot", ("omni_leadscoreid", new EntityReference("omni_leadscore", rows["omni_leadscore"])), ("omni_on", _world.Now.Date));
        rows["omni_scoreentry"] = Row("omni_scoreentry", ("omni_key", "entry"), ("omni_leadscoreid", new EntityReference("omni_leadscore", rows["omni_leadscore"])));
        rows["omni_termlabel"] = Row("omni_termlabel", ("omni_termid", new EntityReference("omni_term", rows["omni_term"])), ("omni_language", "en"), ("omni_label", "label"), ("omni_kind", new OptionSetValue(384210000)));
        rows["omni_contenttag"] = Row("omni_contenttag", ("omni_contentid", new EntityReference("omni_content", rows["omni_content"])), ("omni_termid", new EntityReference("omni_term", rows["omni_term"])));
        return rows;
    }

    private Guid Row(string table, params (string Column, object Value)[] values)
    {
        var row = new Entity(table) { ["omni_name"] = table };
        foreach (var (column, value) in values) row[column] = value;
        return _world.Admin.Create(row);
    }
}
