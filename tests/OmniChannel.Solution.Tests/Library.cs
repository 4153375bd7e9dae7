using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;

namespace OmniChannel.Solution.Tests;

/// <summary>Terms, labels, content and tags as a marketer makes them.</summary>
internal sealed class Library(World world)
{
    public Guid Term(string code, string? name = null, Guid? parent = null) => world.Marketer.Create(new Entity("omni_term")
    {
        ["omni_code"] = code, ["omni_name"] = name ?? code, ["omni_parentid"] = parent is Guid id ? new EntityReference("omni_term", id) : null,
    });

    public Guid Label(Guid term, string label, string language = "en", TermLabelKind kind = TermLabelKind.Synonym) => world.Marketer.Create(new Entity("omni_termlabel")
    {
        ["omni_termid"] = new EntityReference("omni_term", term), ["omni_label"] = label, ["omni_language"] = language, ["omni_kind"] = new OptionSetValue((int)kind),
    });

    public Guid Type(string code, string? pattern = null, string? mandatory = null) => world.Marketer.Create(new Entity("omni_contenttype")
    {
        ["omni_code"] = code, ["omni_name"] = code, ["omni_namingpattern"] = pattern, ["omni_mandatoryterms"] = mandatory,
    });

    public Guid Content(string name, Guid? type = null, Guid? master = null, Action<Entity>? more = null)
    {
        var row = new Entity("omni_content") { ["omni_code"] = name, ["omni_name"] = name, ["omni_language"] = "en" };
        if (type != null) row["omni_contenttypeid"] = new EntityReference("omni_contenttype", type.Value);
        if (master != null) row["omni_masterid"] = new EntityReference("omni_content", master.Value);
        more?.Invoke(row);
        return world.Marketer.Create(row);
    }

    public Guid Tag(Guid content, Guid term, ContentTagStatus status = ContentTagStatus.Proposed) => world.Marketer.Create(new Entity("omni_contenttag")
    {
        ["omni_contentid"] = new EntityReference("omni_content", content), ["omni_termid"] = new EntityReference("omni_term", term),
        ["omni_source"] = new OptionSetValue((int)ContentTagSource.Manual), ["omni_status"] = new OptionSetValue((int)status),
    });

    public IReadOnlyList<ContentTag> Tags(Guid content) =>
        [.. world.All("omni_contenttag").Select(row => row.ToEntity<ContentTag>()).Where(tag => tag.ContentId!.Id == content)];

    public Content Read(Guid content) => world.Admin.Retrieve("omni_content", content, new ColumnSet(true)).ToEntity<Content>();

    public void Change(Guid content, string column, object? value) => world.Marketer.Update(new Entity("omni_content", content) { [column] = value });

    public void Decide(ContentTag tag, ContentTagStatus status) =>
        world.Marketer.Update(new Entity("omni_contenttag", tag.Id) { ["omni_status"] = new OptionSetValue((int)status) });

    public string? Path(Guid term) => world.Admin.Retrieve("omni_term", term, new ColumnSet("omni_path")).GetAttributeValue<string>("omni_path");

    /// <summary>Runs what was started to its end.</summary>
    public void Finish()
    {
        while (world.Environment.RunAsyncJobs() > 0)
        {
        }
    }
}
