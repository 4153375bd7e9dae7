using System.Collections.Generic;

namespace OmniChannel.Domain.Templates;

/// <summary>A term as it is delivered, with the words by which it is found.</summary>
public sealed class TermTemplate
{
    internal TermTemplate(string code, string? parent, LocalName name, params LocalName[] synonyms)
    {
        Code = code;
        Parent = parent;
        Name = name;
        Synonyms = synonyms;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Code of the term above it; nothing for a facet.</summary>
    public string? Parent { get; }

    /// <summary>Its name, which is the preferred label of each language.</summary>
    public LocalName Name { get; }

    /// <summary>Other words for it; an empty one does not exist in that language.</summary>
    public IReadOnlyList<LocalName> Synonyms { get; }
}

/// <summary>A content type as it is delivered.</summary>
public sealed class ContentTypeTemplate
{
    internal ContentTypeTemplate(string code, LocalName name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public LocalName Name { get; }
}

/// <summary>The skeleton of a taxonomy: facets with their first terms, to be filled with what the organisation speaks about.</summary>
public static class TaxonomyTemplates
{
    /// <summary>All terms, each after the one above it.</summary>
    public static readonly IReadOnlyList<TermTemplate> Terms = new[]
    {
        new TermTemplate("topic", null, new LocalName("Topic", "Thema", "Argomento")),
        new TermTemplate("product-information", "topic", new LocalName("Product information", "Produktinformation", "Informazioni sul prodotto"), new LocalName("Data sheet", "Datenblatt", "Scheda tecnica")),
        new TermTemplate("training", "topic", new LocalName("Training", "Schulung", "Formazione"), new LocalName("Course", "Fortbildung", "Corso")),
        new TermTemplate("service", "topic", new LocalName("Customer service", "Kundendienst", "Assistenza clienti"), new LocalName("Support", "Support", "Supporto")),
        new TermTemplate("events", "topic", new LocalName("Congress", "Kongress", "Congresso"), new LocalName("Conference", "Tagung", "Convegno")),
        new TermTemplate("pricing", "topic", new LocalName("Price list", "Preisliste", "Listino prezzi"), new LocalName("Discount", "Rabatt", "Sconto")),
        new TermTemplate("product", null, new LocalName("Product", "Produkt", "Prodotto")),
        new TermTemplate("audience", null, new LocalName("Audience", "Zielgruppe", "Pubblico")),
        new TermTemplate("decision-makers", "audience", new LocalName("Decision maker", "Entscheider", "Decisore"), new LocalName("Management", "Geschäftsführung", "Direzione")),
        new TermTemplate("users", "audience", new LocalName("User", "Anwender", "Utente"), new LocalName("Operator", "Bediener", "Operatore")),
        new TermTemplate("stage", null, new LocalName("Life-cycle stage", "Lebenszyklusphase", "Fase del ciclo di vita")),
        new TermTemplate("awareness", "stage", new LocalName("Awareness", "Bekanntheit", "Notorietà")),
        new TermTemplate("consideration", "stage", new LocalName("Consideration", "Abwägung", "Considerazione")),
        new TermTemplate("purchase", "stage", new LocalName("Purchase", "Kauf", "Acquisto"), new LocalName("Order", "Bestellung", "Ordine")),
        new TermTemplate("onboarding", "stage", new LocalName("Onboarding", "Einführung", "Avviamento")),
        new TermTemplate("retention", "stage", new LocalName("Retention", "Kundenbindung", "Fidelizzazione"), new LocalName("Renewal", "Vertragsverlängerung", "Rinnovo")),
        new TermTemplate("advocacy", "stage", new LocalName("Advocacy", "Weiterempfehlung", "Passaparola"), new LocalName("Recommendation", "Empfehlung", "Raccomandazione")),
    };

    /// <summary>All content types.</summary>
    public static readonly IReadOnlyList<ContentTypeTemplate> ContentTypes = new[]
    {
        new ContentTypeTemplate("article", new LocalName("Article", "Artikel", "Articolo")),
        new ContentTypeTemplate("leaflet", new LocalName("Leaflet", "Broschüre", "Opuscolo")),
        new ContentTypeTemplate("email", new LocalName("E-mail", "E-Mail", "E-mail")),
        new ContentTypeTemplate("post", new LocalName("Social media post", "Beitrag in sozialen Medien", "Post sui social media")),
        new ContentTypeTemplate("video", new LocalName("Video", "Video", "Video")),
        new ContentTypeTemplate("webinar", new LocalName("Webinar", "Webinar", "Webinar")),
        new ContentTypeTemplate("study", new LocalName("Study", "Studie", "Studio")),
    };
}
