using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Import;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Statistics;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse;

/// <summary>
/// A Dataverse environment on this machine: it imports solution zips, runs the plug-ins in them, and answers the organization service. May be used by several
/// threads; requests are served one after the other.
/// </summary>
public sealed class LocalEnvironment : IDisposable
{
    private readonly Engine _engine;
    private readonly Importer _importer;

    private LocalEnvironment(Engine engine, Importer importer)
    {
        _engine = engine;
        _importer = importer;
    }

    /// <summary>The user SYSTEM, whom no role limits.</summary>
    public Guid SystemUserId { get; } = WellKnown.SystemUser;

    /// <summary>A user with the role System Administrator.</summary>
    public Guid AdministratorId { get; } = WellKnown.Administrator;

    /// <summary>The root business unit.</summary>
    public Guid BusinessUnitId { get; } = WellKnown.BusinessUnit;

    /// <summary>The tables as they are now; an import replaces it.</summary>
    public Catalog Catalog => _engine.Catalog;

    /// <summary>What steps and statements did so far.</summary>
    public CallStatistics Statistics => _engine.Statistics;

    /// <summary>
    /// Called with the name of the message before each service call that a plug-in or process makes; what it throws is what the call fails with. For tests of what
    /// becomes of a request in the middle of which the platform fails.
    /// </summary>
    public Action<string>? BeforeCodeCalls
    {
        get => _engine.BeforeCodeCalls;
        set => _engine.BeforeCodeCalls = value;
    }

    /// <summary>Unique names and versions of the installed solutions, in the order of their first installation.</summary>
    public IReadOnlyList<(string UniqueName, string Version)> Solutions => _importer.Installed;

    /// <summary>The database, for tests that take its room or its permission to write away.</summary>
    internal StoreSession Store => _engine.Store;

    /// <summary>Opens an environment, or makes a new one where the file does not exist yet.</summary>
    /// <exception cref="StoreException">The file is locked, read-only, damaged, or not an environment.</exception>
    public static LocalEnvironment Open(LocalDataverseOptions options)
    {
        var collation = new DataverseCollation(options.Collation);
        var store = new StoreSession(options.DatabaseFile, options.Collation, new LikePattern(collation).Matches);
        try
        {
            store.Begin();
            var state = new EnvironmentState(store);
            var solutions = InstalledSolutions.Read(state);
            var catalog = CatalogBuilder.Build(solutions);
            if (state.IsNew) Schema.Migrate(store, null, catalog);
            else Provisioning.CheckFormat(state, options);
            var engine = new Engine(store, state, catalog, options.Clock, options.BulkRegistration);
            if (state.IsNew) Provisioning.Fill(engine, options);
            store.Commit();
            engine.LoadAssemblies();
            return new LocalEnvironment(engine, new Importer(engine, solutions));
        }
        catch (Exception)
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Imports a solution zip, or upgrades the solution that is there: rows stay, what the new version no longer has goes.</summary>
    /// <exception cref="SolutionImportException">The import was refused; the environment is as before.</exception>
    public ImportReport Import(Stream zip)
    {
        using var copy = new MemoryStream();
        zip.CopyTo(copy);
        return _engine.Alone(() => _importer.Import(copy.ToArray()));
    }

    /// <summary>The organization service as a user sees it; every call is a request with its own transaction.</summary>
    public IOrganizationService ServiceFor(Guid userId) => new PluginService(_engine, null, null, userId);

    /// <summary>
    /// Runs work as one request with one transaction, as a real-time process is run: what it does through the services it is given is undone when it throws.
    /// No other service of the environment may be used meanwhile.
    /// </summary>
    /// <param name="userId">The user who starts it.</param>
    /// <param name="work">Gets what gives the service of a user.</param>
    public void RunInOneRequest(Guid userId, Action<Func<Guid, IOrganizationService>> work) => _engine.Alone(() =>
    {
        var context = _engine.Process(userId);
        _engine.InTransaction(() => work(id => new PluginService(_engine, context, null, id)));
        return true;
    });

    /// <summary>Runs the asynchronous jobs that are due and those they bring about.</summary>
    /// <returns>The number of jobs run.</returns>
    public int RunAsyncJobs() => _engine.Jobs.Run();

    /// <inheritdoc />
    public void Dispose() => _engine.Dispose();
}
