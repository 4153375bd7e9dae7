using System;
using System.CommandLine;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Running;
using OmniChannel.Cli.Taxonomy;

namespace OmniChannel.Cli.Commands;

/// <summary><c>taxonomy diff|import|export DIR --database FILE</c>: terms and labels as two CSV files.</summary>
internal static class TaxonomyCommand
{
    /// <summary>The command with its three verbs.</summary>
    public static Command Create() => new("taxonomy", "Compares, imports or exports terms and labels as omni_term.csv and omni_termlabel.csv.")
    {
        Verb("diff", "Tells what an import would change, and changes nothing.", (folder, database, prune) => Import(folder, database, prune, apply: false)),
        Verb("import", "Tells what differs, then changes it, and tags anew the content that the changes can touch.", (folder, database, prune) => Import(folder, database, prune, apply: true)),
        Verb("export", "Writes the terms and labels of a database.", (folder, database, _) => Export(folder, database)),
    };

    private static Command Verb(string name, string description, Func<string, string, bool, int> run)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder with omni_term.csv and omni_termlabel.csv." };
        var database = new Option<string>("--database") { Description = "File that keeps the data.", Required = true };
        var prune = new Option<bool>("--prune") { Description = "Remove terms and labels that the files do not name." };
        var command = new Command(name, description) { folder, database };
        if (name != "export") command.Options.Add(prune);
        ErrorBoundary.Handle(command, parsed => run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(database), name != "export" && parsed.GetValue(prune)));
        return command;
    }

    private static int Import(string folder, string database, bool prune, bool apply)
    {
        var rejections = new List<Rejection>();
        var files = TaxonomyFiles.Read(folder, rejections.Add);
        using var organization = Open(database);
        var store = new TaxonomyStore(organization.Service);
        var diff = TaxonomyDiff.Between(files, store.Read(), prune);
        foreach (var change in diff.Changes) Console.Out.WriteLine(change.Sentence);
        Console.Out.WriteLine(diff.Summary());
        foreach (var rejection in rejections) Console.Error.WriteLine(rejection);
        foreach (var problem in diff.Problems) Console.Error.WriteLine(problem);
        if (diff.Problems.Count > 0)
        {
            Console.Error.WriteLine("Nothing was changed. Mend the files and try again.");
            return ExitCode.DoneWithFindings;
        }

        var refused = apply && diff.Changes.Count > 0 ? Apply(organization, store, diff) : 0;
        return rejections.Count + refused > 0 ? ExitCode.DoneWithFindings : ExitCode.Done;
    }

    private static int Apply(Organization organization, TaxonomyStore store, TaxonomyDiff diff)
    {
        var refused = 0;
        foreach (var change in diff.Changes)
        {
            if (store.Apply(change) is not { } reason) continue;
            refused++;
            Console.Error.WriteLine($"{change.Sentence} Refused: {reason}");
        }

        organization.FinishAsyncWork();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{diff.Changes.Count - refused} changes were made."));
        return refused;
    }

    private static int Export(string folder, string database)
    {
        using var organization = Open(database);
        var rows = new TaxonomyStore(organization.Service).Read();
        TaxonomyFiles.Write(folder, rows);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Terms.Count} terms and {rows.Labels.Count} labels were written to {folder}."));
        return ExitCode.Done;
    }

    private static Organization Open(string database) =>
        Organization.Open(Shipment.FromRepository().Pack(managed: true).ToArray(), database, TimeProvider.System.GetUtcNow());
}
