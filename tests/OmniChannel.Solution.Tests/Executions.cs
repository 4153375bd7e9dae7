using System;
using Microsoft.Xrm.Sdk;
using Moq;

namespace OmniChannel.Solution.Tests;

/// <summary>Runs plug-ins beside the pipeline, on a service of the test's choice.</summary>
internal static class Executions
{
    /// <summary>What a plug-in is given.</summary>
    /// <param name="world">The environment whose clock and organization count.</param>
    /// <param name="message">The name of the message.</param>
    /// <param name="inputs">Its arguments.</param>
    /// <param name="services">The service of a user; null stands for SYSTEM.</param>
    /// <param name="before">The row before, for steps with an image.</param>
    /// <param name="after">The row after, for steps with an image.</param>
    public static IServiceProvider Provider(
        World world, string message, ParameterCollection inputs, Func<Guid?, IOrganizationService> services, Entity? before = null, Entity? after = null)
    {
        var context = new Mock<IPluginExecutionContext>();
        context.SetupGet(c => c.MessageName).Returns(message);
        context.SetupGet(c => c.OrganizationId).Returns(world.OrganizationId);
        context.SetupGet(c => c.InputParameters).Returns(inputs);
        context.SetupGet(c => c.OutputParameters).Returns([]);
        context.SetupGet(c => c.SharedVariables).Returns([]);
        context.SetupGet(c => c.PreEntityImages).Returns(before == null ? [] : new EntityImageCollection { ["Before"] = before });
        context.SetupGet(c => c.PostEntityImages).Returns(after == null ? [] : new EntityImageCollection { ["After"] = after });
        context.SetupGet(c => c.OperationCreatedOn).Returns(world.Now);
        context.SetupGet(c => c.InitiatingUserId).Returns(world.Environment.AdministratorId);
        var factory = new Mock<IOrganizationServiceFactory>();
        factory.Setup(f => f.CreateOrganizationService(It.IsAny<Guid?>())).Returns(services);
        var provider = new Mock<IServiceProvider>();
        provider.Setup(p => p.GetService(typeof(IPluginExecutionContext))).Returns(context.Object);
        provider.Setup(p => p.GetService(typeof(IOrganizationServiceFactory))).Returns(factory.Object);
        provider.Setup(p => p.GetService(typeof(ITracingService))).Returns(Mock.Of<ITracingService>());
        return provider.Object;
    }
}
