using System;
using System.Activities;
using System.ServiceModel;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using Xunit;

namespace OmniChannel.Sdk.Tests;

/// <summary>A compiled plug-in finds the stand-ins only under the identity of the originals.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData(typeof(Entity), "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35")]
    [InlineData(typeof(IWorkflowContext), "Microsoft.Xrm.Sdk.Workflow, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35")]
    [InlineData(typeof(WhoAmIRequest), "Microsoft.Crm.Sdk.Proxy, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35")]
    [InlineData(typeof(CodeActivity), "System.Activities, Version=4.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35")]
    [InlineData(typeof(FaultException), "System.ServiceModel, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089")]
    public void A_stand_in_has_the_identity_of_its_original(Type type, string identity)
    {
        Assert.Equal(identity, type.Assembly.FullName);
    }
}
