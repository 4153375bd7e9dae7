using System;
using System.Linq;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// The job that looks whether everything is as it should be, and writes what is not into its result, a line each in the language of its owner. It mends nothing: whoever
/// may start a job need not be an administrator.
/// </summary>
internal sealed class HealthJob : IJobWork
{
    // Of about three calls each, as long as nothing is mended.
    private const int PagesAtOnce = 25;

    private readonly SystemStore _rows;
    private readonly Guid _organizationId;
    private readonly DateTime _now;

    internal HealthJob(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _organizationId = organizationId;
        _now = now;
    }

    /// <inheritdoc/>
    public JobPage Work(JobRow job)
    {
        var check = new HealthCheck(_rows, _organizationId, _now);
        var language = UserLanguages.Of(_rows, job.OwnerId);
        var text = job.Result ?? string.Empty;
        var cursor = job.Cursor;
        var looked = 0;
        for (var page = 0; page < PagesAtOnce; page++)
        {
            var result = check.Run(cursor, null, mends: false);
            text += string.Concat(result.Findings.Select(finding => finding.Kind.Wording(language) + ": " + finding.Problem.In(language) + "\n"));
            looked += result.Looked;
            cursor = result.Cursor;
            if (cursor.Length > 0) continue;
            var end = text.Length == 0 ? HealthMessages.NothingFound.With().In(language) : HealthMessages.MendByButton.With().In(language) + "\n\n" + text;
            return new JobPage { Done = looked, Total = job.Done + looked, Result = FittedText.Cut(end, Columns.MemoLength) };
        }
        return new JobPage { Cursor = cursor, Done = looked, Result = FittedText.Cut(text, Columns.MemoLength) };
    }
}
