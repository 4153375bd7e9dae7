using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Tests.Queries;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Security;

public sealed class AccessCheckTests : IDisposable
{
    private readonly SecurityWorld _security = new();

    public void Dispose() => _security.Dispose();

    private TableMetadata Sample => _security.World.Catalog.Table(SampleTable.Name);

    private AccessCheck Access => _security.World.Security.Access;

    [Theory]
    [InlineData(1, "mine", true)]
    [InlineData(1, "team", true)]
    [InlineData(1, "peer", false)]
    [InlineData(2, "peer", true)]
    [InlineData(2, "below", false)]
    [InlineData(4, "below", true)]
    [InlineData(4, "beside", false)]
    [InlineData(8, "beside", true)]
    public void A_row_is_written_as_far_as_the_privilege_reaches(int depth, string row, bool allowed)
    {
        _security.Grant(_security.User, "prvWritesample_Row", depth);
        var id = _security.Row(row);
        Assert.Equal(allowed, Access.Allows(_security.Caller(), Sample, id, AccessRight.Write));
        if (allowed) Access.Demand(_security.Caller(), Sample, id, AccessRight.Write);
        else QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => Access.Demand(_security.Caller(), Sample, id, AccessRight.Write), "WriteAccess");
    }

    [Fact]
    public void A_share_gives_its_rights_only_beside_the_privilege()
    {
        var row = _security.Row("beside");
        _security.Share(row, _security.Team, AccessRight.Write);
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => Access.Demand(_security.Caller(), Sample, row, AccessRight.Write), "prvWritesample_Row");
        _security.Grant(_security.User, "prvWritesample_Row", 1);
        _security.Grant(_security.User, "prvDeletesample_Row", 1);
        Access.Demand(_security.Caller(), Sample, row, AccessRight.Write);
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => Access.Demand(_security.Caller(), Sample, row, AccessRight.Delete), "DeleteAccess");
    }

    [Fact]
    public void Creating_for_somebody_else_needs_the_depth_to_reach_them()
    {
        _security.Grant(_security.User, "prvCreatesample_Row", 1);
        Access.DemandCreate(_security.Caller(), Sample, _security.User, _security.Caller().BusinessUnitId);
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () =>
            Access.DemandCreate(_security.Caller(), Sample, _security.Peer, _security.Caller().BusinessUnitId), "CreateAccess");
        _security.Grant(_security.User, "prvCreatesample_Row", 2);
        Access.DemandCreate(_security.Caller(), Sample, _security.Peer, _security.Caller().BusinessUnitId);
    }

    [Fact]
    public void Attaching_needs_Append_on_the_row_and_AppendTo_on_the_other()
    {
        var contact = _security.World.Insert("contact", ("fullname", "Ann"), ("ownerid", new EntityReference("systemuser", _security.User)));
        var target = _security.World.Catalog.Table("contact");
        void Attach() => Access.DemandAppend(_security.Caller(), Sample, _security.Row("mine"), target, contact);
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, Attach, "prvAppendsample_Row");
        _security.Grant(_security.User, "prvAppendsample_Row", 1);
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, Attach, "prvAppendToContact");
        _security.Grant(_security.User, "prvAppendToContact", 1);
        Attach();
        Access.DemandAppendNew(_security.Caller(), Sample, _security.User, _security.Caller().BusinessUnitId, target, contact);
    }

    [Fact]
    public void The_platform_itself_may_do_everything_without_a_look_at_the_store()
    {
        var system = _security.World.Security.For(QueryWorld.SystemUserId);
        var before = _security.World.Statements;
        Access.Demand(system, Sample, Guid.NewGuid(), AccessRight.Delete);
        Access.DemandCreate(system, Sample, Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal(before, _security.World.Statements);
    }

    [Fact]
    public void A_disabled_or_unknown_user_cannot_call()
    {
        var gone = _security.World.Insert(
            "systemuser", ("fullname", "Gone"), ("businessunitid", new EntityReference("businessunit", _security.World.Unit)), ("isdisabled", true));
        QueryWorld.Faults(SecurityFaults.UserDisabled, () => _security.World.Security.For(gone));
        QueryWorld.Faults(ErrorCodes.ObjectDoesNotExist, () => _security.World.Security.For(Guid.NewGuid()));
    }

    [Fact]
    public void A_user_is_read_once_until_the_cache_is_invalidated()
    {
        var caller = _security.Caller();
        Assert.Same(caller, _security.Caller());
        _security.World.Security.Invalidate();
        Assert.NotSame(caller, _security.Caller());
    }

    [Fact]
    public void Language_and_time_zone_are_those_of_the_user_settings()
    {
        _security.World.Insert("usersettings", _security.User, ("uilanguageid", 1031), ("timezonecode", 110));
        Assert.Equal((1031, "Europe/Berlin"), (_security.Caller().Language, _security.Caller().TimeZone.Id));
    }

    [Fact]
    public void A_role_of_a_business_unit_has_the_privileges_of_its_root_role()
    {
        var root = _security.World.Insert("role", ("name", "Rep"));
        _security.World.Insert(
            "roleprivileges", ("roleid", root), ("privilegeid", _security.Privilege("prvReadsample_Row")), ("privilegedepthmask", 8));
        var copy = _security.World.Insert("role", ("name", "Rep"), ("parentrootroleid", new EntityReference("role", root)));
        _security.World.Insert("systemuserroles", ("systemuserid", _security.User), ("roleid", copy));
        Assert.Equal("below beside mine peer team", _security.Rows());
    }
}
