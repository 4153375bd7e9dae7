using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>Adds content types and terms; a term that is added brings its labels in all languages.</summary>
internal sealed class TaxonomyTemplateWriter
{
    private static readonly Language[] All = { Language.English, Language.German, Language.Italian };

    private readonly UserStore _rows;
    private readonly TemplateReport _report;
    private readonly Language _language;

    internal TaxonomyTemplateWriter(UserStore rows, TemplateReport report, Language language)
    {
        _rows = rows;
        _report = report;
        _language = language;
    }

    internal void Write()
    {
        var types = new TemplateRows(_rows, _report, TableNames.ContentTypes, ContentTypes.Code);
        foreach (var template in TaxonomyTemplates.ContentTypes)
        {
            types.Add(template.Code, () => new Entity(TableNames.ContentTypes) { [ContentTypes.Code] = template.Code, [ContentTypes.Name] = template.Name.In(_language) });
        }

        var terms = new TemplateRows(_rows, _report, TableNames.Terms, Terms.Code);
        foreach (var template in TaxonomyTemplates.Terms)
        {
            var added = terms.Add(template.Code, () => new Entity(TableNames.Terms)
            {
                [Terms.Code] = template.Code, [Terms.Name] = template.Name.In(_language), [Terms.ParentId] = terms.Find(template.Parent),
            });
            if (added == null) continue;
            Label(terms.Find(template.Code)!, template.Name, LabelKinds.Preferred);
            foreach (var synonym in template.Synonyms) Label(terms.Find(template.Code)!, synonym, LabelKinds.Synonym);
        }
    }

    private void Label(EntityReference term, LocalName name, int kind)
    {
        foreach (var language in All)
        {
            _rows.Create(new Entity(TableNames.TermLabels)
            {
                [TermLabels.TermId] = term,
                [TermLabels.Language] = Languages.ToCode(language),
                [TermLabels.Label] = name.In(language),
                [TermLabels.Kind] = new OptionSetValue(kind),
            });
            _report.Count(TableNames.TermLabels);
        }
    }
}
