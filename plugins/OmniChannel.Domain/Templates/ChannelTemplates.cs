using System.Collections.Generic;

namespace OmniChannel.Domain.Templates;

/// <summary>How personal a channel is.</summary>
public enum TemplateChannelKind
{
    /// <summary>One person speaks with one contact.</summary>
    Personal,

    /// <summary>The contact acts alone, on a screen.</summary>
    Digital,

    /// <summary>The same for many.</summary>
    Mass,
}

/// <summary>The contact preference that must not be denied before a channel is used.</summary>
public enum TemplatePermission
{
    /// <summary>None is needed.</summary>
    None,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Bulk e-mail.</summary>
    BulkEmail,

    /// <summary>Phone calls.</summary>
    Phone,

    /// <summary>Letters.</summary>
    Post,
}

/// <summary>A channel as it is delivered.</summary>
public sealed class ChannelTemplate
{
    internal ChannelTemplate(string code, TemplateChannelKind kind, TemplatePermission permission, decimal weight, LocalName name)
    {
        Code = code;
        Kind = kind;
        Permission = permission;
        Weight = weight;
        Name = name;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>How personal it is.</summary>
    public TemplateChannelKind Kind { get; }

    /// <summary>What the contact must not have denied.</summary>
    public TemplatePermission Permission { get; }

    /// <summary>Weight in the multichannel quotient, 0 to 1: how much a contact over it is worth beside a visit.</summary>
    public decimal Weight { get; }

    /// <summary>Its name.</summary>
    public LocalName Name { get; }
}

/// <summary>The channels that nearly everybody uses.</summary>
public static class ChannelTemplates
{
    /// <summary>All of them; each is independent of the others.</summary>
    public static readonly IReadOnlyList<ChannelTemplate> All = new[]
    {
        new ChannelTemplate("visit", TemplateChannelKind.Personal, TemplatePermission.None, 1m, new LocalName("Visit", "Besuch", "Visita")),
        new ChannelTemplate("phone", TemplateChannelKind.Personal, TemplatePermission.Phone, 0.7m, new LocalName("Phone call", "Telefonat", "Telefonata")),
        new ChannelTemplate("chat", TemplateChannelKind.Personal, TemplatePermission.None, 0.5m, new LocalName("Chat", "Chat", "Chat")),
        new ChannelTemplate("webinar", TemplateChannelKind.Digital, TemplatePermission.Email, 0.6m, new LocalName("Webinar", "Webinar", "Webinar")),
        new ChannelTemplate("event", TemplateChannelKind.Mass, TemplatePermission.None, 0.5m, new LocalName("Event", "Veranstaltung", "Evento")),
        new ChannelTemplate("email", TemplateChannelKind.Digital, TemplatePermission.Email, 0.2m, new LocalName("E-mail", "E-Mail", "E-mail")),
        new ChannelTemplate("web", TemplateChannelKind.Digital, TemplatePermission.None, 0.15m, new LocalName("Website", "Website", "Sito web")),
        new ChannelTemplate("portal", TemplateChannelKind.Digital, TemplatePermission.None, 0.2m, new LocalName("Customer portal", "Kundenportal", "Portale clienti")),
        new ChannelTemplate("social", TemplateChannelKind.Digital, TemplatePermission.None, 0.1m, new LocalName("Social media", "Soziale Medien", "Social media")),
        new ChannelTemplate("newsletter", TemplateChannelKind.Mass, TemplatePermission.BulkEmail, 0.1m, new LocalName("Newsletter", "Newsletter", "Newsletter")),
        new ChannelTemplate("post", TemplateChannelKind.Mass, TemplatePermission.Post, 0.1m, new LocalName("Letter", "Brief", "Lettera")),
    };
}
