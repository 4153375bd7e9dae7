using OmniChannel.Cli.Data;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Running;

/// <summary>Loads the tables of a data folder in an order in which everything a row refers to is there before it.</summary>
internal sealed class FolderLoader
{
    private readonly Organization organization;
    private readonly DataFolder folder;
    private readonly IRunProgress progress;
    private readonly ReferenceIndex references;
    private readonly ValueParser parser;
    private readonly ScoringModels models;
    private readonly RoleAssigner roles;

    /// <summary>Prepares to load <paramref name="folder"/> into <paramref name="organization"/>.</summary>
    public FolderLoader(Organization organization, DataFolder folder, IRunProgress progress)
    {
        this.organization = organization;
        this.folder = folder;
        this.progress = progress;
        references = new ReferenceIndex(organization.Service, Catalog);
        parser = new ValueParser(references);
        models = new ScoringModels(organization, Report);
        roles = new RoleAssigner(organization, Report);
    }

    /// <summary>What became of the rows so far.</summary>
    public LoadReport Report { get; } = new();

    private Catalog Catalog => organization.Dataverse.Catalog;

    /// <summary>Loads all but the events and publishes the models that ask for it.</summary>
    public void LoadConfiguration()
    {
        foreach (var table in folder.Tables) Load(table);
        models.Publish();
    }

    /// <summary>Loads the files of one table.</summary>
    public void Load(string table)
    {
        foreach (var file in folder.Files(table))
        {
            using var step = progress.Start(file.Name);
            if (Open(table, file) is { } opened) new TableLoader(step.Advance).Load(opened);
        }
    }

    /// <summary>Opens a file for its table; null when it cannot be loaded, which is reported then.</summary>
    public TableFile? Open(string tableName, CsvFile file)
    {
        if (!Catalog.TryTable(tableName, out var table))
        {
            Report.Reject(new Rejection(file.Name, 0, string.Empty, $"there is no table {tableName}; name the file after a table, such as contact.csv."));
            return null;
        }

        if (file.ReadHeader() is not { } header)
        {
            Report.Reject(new Rejection(file.Name, 1, string.Empty, "the file is empty; its first line has to name the columns."));
            return null;
        }

        if (CsvFile.FlawOf(header) is { } flaw)
        {
            Report.Reject(new Rejection(file.Name, 1, string.Empty, flaw + " No row of this file was loaded."));
            return null;
        }

        var reader = RowReader.Create(table, header, parser, Catalog, out var unknown);
        foreach (var name in unknown)
            Report.Reject(new Rejection(file.Name, 1, name, $"{tableName} has no such column; correct or remove it. No row of this file was loaded."));
        return reader is null ? null : new TableFile(tableName, file, reader, Writer(table, file, reader), Report) { Prepare = models.Prepare };
    }

    private RowWriter Writer(TableMetadata table, CsvFile file, RowReader reader) =>
        new(organization.Service, table, reader.Written, Report.For(table.LogicalName),
            (row, reason) => Report.Reject(table.LogicalName, new Rejection(file.Name, row.Line, string.Empty, reason)))
        {
            Written = row =>
            {
                references.Add(table.LogicalName, row.Row);
                roles.Assign(row, file.Name);
                models.Written(row, file.Name);
            },
        };
}
