using System;
using System.Threading;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.Hosting;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer;

/// <summary>What every request of one viewer shares.</summary>
internal sealed class ViewerPlace(ViewerOptions options)
{
    private readonly Lock modelLock = new();
    private ApiModel? model;

    /// <summary>The rows.</summary>
    public LocalEnvironment Environment => options.Environment;

    /// <summary>The imported solution.</summary>
    public Solution Solution => options.Solution;

    /// <summary>The tables as they are now.</summary>
    public Catalog Catalog => options.Environment.Catalog;

    /// <summary>Who has the viewer open.</summary>
    public Sessions Sessions { get; } = new(options.Environment);

    /// <summary>The tables in the words of OData; made anew after an import.</summary>
    public ApiModel Model
    {
        get
        {
            lock (modelLock)
            {
                if (model?.Catalog != Catalog) model = new ApiModel(Catalog);
                return model;
            }
        }
    }

    /// <summary>What the environment takes for now (UTC).</summary>
    public DateTime Now => options.Clock.GetUtcNow().UtcDateTime;

    /// <summary>The organization service of a session's user.</summary>
    public IOrganizationService ServiceFor(Guid userId) => Environment.ServiceFor(userId);

    /// <summary>Passes an error on that nobody foresaw.</summary>
    public void Report(Exception error) => options.OnError?.Invoke(error);
}
