using System;
using System.Collections.Generic;
using System.IO;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse;

namespace OmniChannel.Cli.Running;

/// <summary>A local Dataverse with our solution in it, as an administrator's tool sees it.</summary>
internal sealed class Organization : IDisposable
{
    private const string HandoverSetting = "handover";

    private Organization(LocalEnvironment dataverse, ManualClock clock)
    {
        Dataverse = dataverse;
        Clock = clock;
        Service = dataverse.ServiceFor(dataverse.AdministratorId);
    }

    /// <summary>The engine.</summary>
    public LocalEnvironment Dataverse { get; }

    /// <summary>Its clock.</summary>
    public ManualClock Clock { get; }

    /// <summary>The service of the administrator who loads data.</summary>
    public IOrganizationService Service { get; }

    /// <summary>Opens a database, in memory when no file is named, and imports the managed zip.</summary>
    /// <param name="managedZip">What ships.</param>
    /// <param name="databaseFile">Where to keep the data, or null.</param>
    /// <param name="now">Where the clock stands (UTC).</param>
    /// <param name="bulkRegistration">Whether steps of Create and Update are registered on their Multiple messages instead.</param>
    public static Organization Open(byte[] managedZip, string? databaseFile, DateTimeOffset now, bool bulkRegistration = false)
    {
        var clock = new ManualClock(now);
        var dataverse = LocalEnvironment.Open(new LocalDataverseOptions { DatabaseFile = databaseFile, Clock = clock, BulkRegistration = bulkRegistration });
        try
        {
            using var zip = new MemoryStream(managedZip, writable: false);
            dataverse.Import(zip);
            return new Organization(dataverse, clock);
        }
        catch
        {
            dataverse.Dispose();
            throw;
        }
    }

    /// <summary>Holds handovers back, as an administrator does for a migration, or lets them go.</summary>
    public void HoldHandover(bool held)
    {
        var value = held ? "held" : "live";
        var query = new QueryExpression("omni_setting") { ColumnSet = new ColumnSet("omni_value") };
        query.Criteria.AddCondition("omni_code", ConditionOperator.Equal, HandoverSetting);
        var rows = Service.RetrieveMultiple(query).Entities;
        if (rows.Count == 0)
        {
            Service.Create(new Entity("omni_setting", Data.StableId.Of("omni_setting", HandoverSetting))
            {
                ["omni_code"] = HandoverSetting, ["omni_name"] = "Handover", ["omni_value"] = value,
            });
        }
        else if (rows[0].GetAttributeValue<string>("omni_value") != value)
        {
            Service.Update(new Entity("omni_setting", rows[0].Id) { ["omni_value"] = value });
        }
    }

    /// <summary>
    /// Publishes a scoring model through the same use case as the form; where contacts have been scored by a version before, their history is scored anew, so that
    /// a folder means the same whatever was loaded earlier.
    /// </summary>
    /// <returns>Why it was refused, or null.</returns>
    public string? Publish(EntityReference model)
    {
        try
        {
            var request = new OrganizationRequest("omni_PublishModel") { ["ModelId"] = model, ["Backfill"] = HasScored(model) ? "all" : "none" };
            return Service.Execute(request).Results["Problems"] is string { Length: > 0 } problems ? problems : null;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail?.Message ?? fault.Message;
        }
    }

    /// <summary>Sweeps page by page until everything is done, and brings every score to now.</summary>
    /// <param name="progress">Called after each page with the rows that were due.</param>
    public void Refresh(Action<int>? progress = null) => Sweep(progress, "refresh");

    /// <summary>Sweeps page by page until everything is done.</summary>
    /// <param name="progress">Called after each page with the rows that were due.</param>
    /// <returns>Rows that were due, and next best visits raised.</returns>
    public (int Evaluated, int Raised) Sweep(Action<int>? progress = null) => Sweep(progress, null);

    /// <summary>Checks page by page, as an administrator does, whether everything is as it should be.</summary>
    /// <param name="mend">Whether to mend what is found.</param>
    /// <param name="progress">Called after each page with the findings of it.</param>
    public IReadOnlyList<HealthFinding> CheckHealth(bool mend, Action<int>? progress = null)
    {
        var findings = new List<HealthFinding>();
        for (var cursor = string.Empty; ;)
        {
            var results = Service.Execute(new OrganizationRequest("omni_CheckHealth") { ["Mend"] = mend, ["Cursor"] = cursor }).Results;
            var page = HealthFinding.Read((string)results["Findings"]);
            findings.AddRange(page);
            progress?.Invoke(page.Count);
            if (results["Done"] is true) return findings;
            cursor = (string)results["Cursor"];
        }
    }

    /// <summary>Runs asynchronous work, and what that work queues, to its end.</summary>
    public void FinishAsyncWork(Action<int>? progress = null)
    {
        do
        {
            int ran;
            while ((ran = Dataverse.RunAsyncJobs()) > 0) progress?.Invoke(ran);
        }
        while (ContinueJobs());
    }

    /// <inheritdoc/>
    public void Dispose() => Dataverse.Dispose();

    /// <summary>A page of every job that waits for the sweep; whether there was one.</summary>
    private bool ContinueJobs()
    {
        var query = new QueryExpression("omni_job") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var jobs = Service.RetrieveMultiple(query).Entities;
        foreach (var job in jobs) Service.Execute(new OrganizationRequest("omni_ContinueJob") { ["JobId"] = job.ToEntityReference() });
        return jobs.Count > 0;
    }

    /// <summary>Whether there are lead scores of another version of a model.</summary>
    private bool HasScored(EntityReference model)
    {
        var code = Service.Retrieve(model.LogicalName, model.Id, new ColumnSet(Data.ModelVersions.Code)).GetAttributeValue<string>(Data.ModelVersions.Code);
        var query = new QueryExpression("omni_leadscore") { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.AddLink("omni_scoringmodel", "omni_scoringmodelid", "omni_scoringmodelid").LinkCriteria.AddCondition(Data.ModelVersions.Code, ConditionOperator.Equal, code);
        return Service.RetrieveMultiple(query).Entities.Count > 0;
    }

    private (int Evaluated, int Raised) Sweep(Action<int>? progress, string? cursor)
    {
        for (int evaluated = 0, raised = 0; ;)
        {
            var request = new OrganizationRequest("omni_RunSweep");
            if (cursor is not null) request["Cursor"] = cursor;
            var results = Service.Execute(request).Results;
            var due = (int)results["Evaluated"];
            evaluated += due;
            raised += (int)results["Raised"];
            progress?.Invoke(due);
            if (results["Done"] is true) return (evaluated, raised);
            cursor = results["Cursor"] as string;
        }
    }
}
