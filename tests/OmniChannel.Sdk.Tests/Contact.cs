using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace OmniChannel.Sdk.Tests;

/// <summary>An early-bound class as the generators of Microsoft write it.</summary>
[EntityLogicalName("contact")]
public sealed class Contact : Entity
{
    public Contact()
        : base("contact")
    {
    }

    [AttributeLogicalName("contactid")]
    public Guid? ContactId
    {
        get => GetAttributeValue<Guid?>("contactid");
        set
        {
            SetAttributeValue("contactid", value);
            base.Id = value ?? Guid.Empty;
        }
    }

    [AttributeLogicalName("contactid")]
    public override Guid Id
    {
        get => base.Id;
        set => ContactId = value;
    }

    [AttributeLogicalName("firstname")]
    public string? FirstName
    {
        get => GetAttributeValue<string>("firstname");
        set => SetAttributeValue("firstname", value);
    }

    [AttributeLogicalName("gendercode")]
    public string? GenderLabel => GetFormattedAttributeValue("gendercode");

    [RelationshipSchemaName("contact_master_contact", EntityRole.Referenced)]
    public IEnumerable<Contact>? Duplicates
    {
        get => GetRelatedEntities<Contact>("contact_master_contact", EntityRole.Referenced);
        set => SetRelatedEntities("contact_master_contact", EntityRole.Referenced, value);
    }

    [RelationshipSchemaName("contact_master_contact", EntityRole.Referencing)]
    public Contact? Master
    {
        get => GetRelatedEntity<Contact>("contact_master_contact", EntityRole.Referencing);
        set => SetRelatedEntity("contact_master_contact", EntityRole.Referencing, value);
    }
}

[EntityLogicalName("account")]
public sealed class Account : Entity
{
    public Account()
        : base("account")
    {
    }
}

public sealed class Unnamed : Entity
{
}
