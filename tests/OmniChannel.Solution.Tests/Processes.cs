using System;
using System.Activities;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using Moq;

namespace OmniChannel.Solution.Tests;

/// <summary>Runs activities as processes do.</summary>
internal static class Processes
{
    /// <summary>In the background every call of an activity is a request with a transaction of its own.</summary>
    public static IDictionary<string, object> Background(World world, Activity activity, Dictionary<string, object> inputs) =>
        Run(world, activity, inputs, world.Environment.ServiceFor);

    /// <summary>In real time all activities of a process share one transaction; <paramref name="then"/> stands for the step after this one.</summary>
    public static IDictionary<string, object> RealTime(World world, Activity activity, Dictionary<string, object> inputs, Action? then = null)
    {
        IDictionary<string, object> results = new Dictionary<string, object>();
        world.Environment.RunInOneRequest(world.Environment.AdministratorId, services =>
        {
            results = Run(world, activity, inputs, services);
            then?.Invoke();
        });
        return results;
    }

    private static IDictionary<string, object> Run(World world, Activity activity, Dictionary<string, object> inputs, Func<Guid, IOrganizationService> services)
    {
        var context = new Mock<IWorkflowContext>();
        context.SetupGet(c => c.UserId).Returns(world.Environment.AdministratorId);
        context.SetupGet(c => c.InitiatingUserId).Returns(world.Environment.AdministratorId);
        context.SetupGet(c => c.OrganizationId).Returns(world.OrganizationId);
        context.SetupGet(c => c.OperationCreatedOn).Returns(world.Now);
        var factory = new Mock<IOrganizationServiceFactory>();
        factory.Setup(f => f.CreateOrganizationService(It.IsAny<Guid?>())).Returns((Guid? id) => services(id ?? world.Environment.SystemUserId));
        var invoker = new WorkflowInvoker(activity);
        invoker.Extensions.Add(context.Object);
        invoker.Extensions.Add(factory.Object);
        invoker.Extensions.Add(Mock.Of<ITracingService>());
        return invoker.Invoke(inputs);
    }
}
