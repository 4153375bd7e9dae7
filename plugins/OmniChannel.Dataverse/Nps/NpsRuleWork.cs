using System.Globalization;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Nps;

/// <summary>The job that derives all NPS periods under the rule in force.</summary>
internal sealed class NpsRuleWork : IJobWork
{
    /// <summary>Periods of a page: each takes some ten calls, and as many for every parent of its account.</summary>
    internal const int PageSize = 25;

    private readonly SystemStore _rows;

    internal NpsRuleWork(SystemStore rows) => _rows = rows;

    /// <inheritdoc/>
    public JobPage Work(JobRow job)
    {
        var handled = new RuleChange(_rows).HandlePage(PageSize);
        return new JobPage { Done = handled, Cursor = handled < PageSize ? null : (job.Done + handled).ToString(CultureInfo.InvariantCulture) };
    }
}
