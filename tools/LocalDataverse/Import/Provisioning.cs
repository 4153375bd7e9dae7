using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.SolutionPackage;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>The rows of a new environment: organisation, business unit, SYSTEM, an administrator with the role, currency, messages, privileges.</summary>
internal static class Provisioning
{
    private static readonly string[] OtherMessages =
    [
        "CreateMultiple", "UpdateMultiple", "UpsertMultiple", "Upsert", "Associate", "Disassociate", "AddToQueue", "BulkDelete", "Send", "Book", "Reschedule",
    ];

    private static readonly AccessRight[] Rights =
    [
        AccessRight.Read, AccessRight.Write, AccessRight.Append, AccessRight.AppendTo, AccessRight.Create, AccessRight.Delete, AccessRight.Share, AccessRight.Assign,
    ];

    /// <summary>Fills the tables of a new environment.</summary>
    public static void Fill(Engine engine, LocalDataverseOptions options)
    {
        engine.State.Set("format", Format());
        engine.State.Set("collation", options.Collation.ToString());
        var rows = engine.SystemRows;
        var unit = new EntityReference("businessunit", WellKnown.BusinessUnit);
        rows.Insert(
            "organization", WellKnown.Organization,
            ("name", "local"), ("languagecode", Catalog.BaseLanguage), ("localeid", Catalog.BaseLanguage), ("pricingdecimalprecision", 2),
            ("plugintracelogsetting", new OptionSetValue(options.PluginTraceLog)), ("systemuserid", WellKnown.SystemUser),
            ("basecurrencyid", new EntityReference("transactioncurrency", WellKnown.Currency)));
        rows.Insert("businessunit", WellKnown.BusinessUnit, ("name", "local"), ("organizationid", new EntityReference("organization", WellKnown.Organization)));
        rows.Insert(
            "systemuser", WellKnown.SystemUser,
            ("fullname", "SYSTEM"), ("lastname", "SYSTEM"), ("domainname", "SYSTEM"), ("businessunitid", unit), ("accessmode", new OptionSetValue(3)));
        rows.Insert(
            "systemuser", WellKnown.Administrator,
            ("fullname", "Administrator"), ("lastname", "Administrator"), ("domainname", "administrator@local"), ("businessunitid", unit));
        rows.Insert(
            "team", WellKnown.Team,
            ("name", "local"), ("businessunitid", unit), ("isdefault", true), ("administratorid", new EntityReference("systemuser", WellKnown.Administrator)));
        rows.Insert(
            "transactioncurrency", WellKnown.Currency,
            ("currencyname", "Euro"), ("currencysymbol", "€"), ("isocurrencycode", "EUR"), ("exchangerate", 1m), ("currencyprecision", 2));
        rows.Insert(
            "role", WellKnown.AdministratorRole,
            ("name", "System Administrator"), ("businessunitid", unit), ("roletemplateid", WellKnown.AdministratorTemplate), ("ismanaged", true));
        rows.Insert(
            "systemuserroles", WellKnown.Id("systemuserroles:administrator"),
            ("systemuserid", WellKnown.Administrator), ("roleid", WellKnown.AdministratorRole));
        foreach (var message in MessageIds.Names) rows.Insert("sdkmessage", MessageIds.Find(message)!.Value, ("name", message));
        foreach (var message in OtherMessages) rows.Insert("sdkmessage", MessageId(message), ("name", message));
        AddPrivileges(engine, engine.Catalog.Tables);
    }

    /// <summary>Id of a message that is not the same in every environment.</summary>
    public static Guid MessageId(string message) => MessageIds.Find(message) ?? WellKnown.Id("sdkmessage:" + message);

    /// <summary>Adds the privileges of tables, and gives all of them to the role System Administrator.</summary>
    public static void AddPrivileges(Engine engine, IEnumerable<TableMetadata> tables)
    {
        var privileges = engine.Catalog.Table("privilege");
        foreach (var table in tables)
        {
            if (!PrivilegeNames.Has(table)) continue;
            foreach (var right in Rights)
            {
                if (right is AccessRight.Share or AccessRight.Assign && table.Ownership == TableOwnership.Organization) continue;
                var name = engine.Security.Names.Of(table, right);
                var id = WellKnown.Id("privilege:" + name.ToLowerInvariant());
                if (engine.Rows.Exists(privileges, id)) continue;
                engine.SystemRows.Insert("privilege", id, ("name", name), ("accessright", (int)right), ("canbeglobal", true));
                engine.SystemRows.Insert(
                    "roleprivileges", WellKnown.Id("roleprivileges:admin:" + name.ToLowerInvariant()),
                    ("roleid", WellKnown.AdministratorRole), ("privilegeid", id), ("privilegedepthmask", 8));
            }
        }
    }

    /// <summary>Refuses a file that another version of this program made, or that compares text in another way.</summary>
    /// <exception cref="StoreException">It is one.</exception>
    public static void CheckFormat(EnvironmentState state, LocalDataverseOptions options)
    {
        if (state.Get("format") != Format())
        {
            throw new StoreException(
                StoreProblem.Corrupt,
                $"{options.DatabaseFile} was made by another version of the local Dataverse, whose system tables differ. Name another file, or delete it and load again.");
        }

        if (state.Get("collation") != options.Collation.ToString())
        {
            throw new StoreException(
                StoreProblem.Other,
                $"{options.DatabaseFile} compares text as {state.Get("collation")}; an environment keeps the collation it was made with. Open it with that.");
        }
    }

    private static string Format()
    {
        var text = new StringBuilder();
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
            text.Append(reader.ReadToEnd());
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
