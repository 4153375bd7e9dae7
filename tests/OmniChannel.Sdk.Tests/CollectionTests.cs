using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class CollectionTests
{
    [Fact]
    public void A_key_can_be_added_once_and_set_again()
    {
        var parameters = new ParameterCollection { { "Target", 1 } };

        Assert.Throws<ArgumentException>(() => parameters.Add("Target", 2));
        parameters["Target"] = 3;

        Assert.Equal(3, parameters["Target"]);
    }

    [Fact]
    public void A_range_with_a_key_that_is_there_is_refused()
    {
        var columns = new AttributeCollection { ["name"] = "a" };

        Assert.Throws<ArgumentException>(() => columns.AddRange(new KeyValuePair<string, object>("name", "b")));
    }

    [Fact]
    public void Removing_says_whether_the_key_was_there()
    {
        var columns = new AttributeCollection { ["name"] = "a" };

        Assert.False(columns.Remove("other"));
        Assert.False(columns.Remove(new KeyValuePair<string, object>("name", "b")));
        Assert.True(columns.Remove("name"));
        Assert.Empty(columns);
    }

    [Fact]
    public void AddOrUpdateIfNotNull_leaves_the_collection_alone_on_null()
    {
        var parameters = new ParameterCollection { ["a"] = 1 };

        parameters.AddOrUpdateIfNotNull("a", null);
        parameters.AddOrUpdateIfNotNull("b", 2);

        Assert.Equal([1, 2], parameters.Values.Cast<int>());
    }

    [Fact]
    public void A_row_allocates_no_collection_until_it_is_asked_for()
    {
        // The first time, the runtime allocates for itself.
        var allocated = Enumerable.Range(0, 10).Min(_ => Allocated());
        Assert.InRange(allocated, 1, 160);

        static long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var row = new Entity("contact");
            var read = row.GetAttributeValue<string>("firstname");
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Null(read);
            return allocated;
        }
    }

    [Fact]
    public void A_collection_of_rows_keeps_the_list_it_was_made_of()
    {
        var rows = new List<Entity> { new("contact") };
        var collection = new EntityCollection(rows);

        collection.Entities.Add(new Entity("account"));

        Assert.Equal("account", rows[1].LogicalName);
        Assert.Same(rows[0], collection[0]);
    }

    [Fact]
    public void Relationships_are_keys_by_name_and_role()
    {
        var queries = new RelationshipQueryCollection { [new Relationship("a")] = null };

        Assert.True(queries.Contains(new Relationship("a")));
        Assert.False(queries.Contains(new Relationship("a") { PrimaryEntityRole = EntityRole.Referenced }));
    }
}
