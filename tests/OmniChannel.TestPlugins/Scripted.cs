using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.TestPlugins
{
    /// <summary>Does what the lines of its configuration say, so that a test states in one place what a plug-in does.</summary>
    public sealed class Scripted : IPlugin
    {
        private readonly string[][] _lines;

        public Scripted(string unsecure, string secure)
        {
            _lines = (unsecure ?? string.Empty).Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' ')).ToArray();
        }

        public void Execute(IServiceProvider serviceProvider)
        {
            var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
            var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
            var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
            var service = factory.CreateOrganizationService(context.UserId);
            foreach (var line in _lines) Run(line, context, factory, service, tracing);
        }

        private static void Run(string[] line, IPluginExecutionContext context, IOrganizationServiceFactory factory, IOrganizationService service, ITracingService tracing)
        {
            switch (line[0])
            {
                case "set":
                    ((Entity)context.InputParameters["Target"])[line[1]] = line[2];
                    break;
                case "throw":
                    throw new InvalidPluginExecutionException(line[1]);
                case "throwcode":
                    throw new InvalidPluginExecutionException(OperationStatus.Failed, int.Parse(line[1], CultureInfo.InvariantCulture), line[2]);
                case "retry":
                    throw new InvalidPluginExecutionException(OperationStatus.Retry, 1, line[1]);
                case "crash":
                    throw new InvalidOperationException(line[1]);
                case "trace":
                    tracing.Trace("{0}", line[1]);
                    break;
                case "flood":
                    for (var i = 0; i < 2000; i++) tracing.Trace("line {0}", i);
                    break;
                case "badtrace":
                    tracing.Trace("{", 1);
                    break;
                case "log":
                    Log(service, Describe(line[1], context));
                    break;
                case "logassystem":
                    Log(factory.CreateOrganizationService(null), line[1]);
                    break;
                case "swallow":
                    Swallow(service);
                    break;
                case "loop":
                    service.Create(new Entity(context.PrimaryEntityName) { ["test_name"] = "again " + context.Depth });
                    break;
                case "share":
                    context.SharedVariables[line[1]] = line[2];
                    break;
                case "touchself":
                    service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["test_note"] = line[1] });
                    break;
                case "earlybound":
                    ((Entity)context.InputParameters["Target"])["test_note"] = context.InputParameters["Target"].GetType().Name;
                    break;
                case "answer":
                    context.OutputParameters[line[1]] = "Hello " + context.InputParameters["Who"];
                    break;
                default:
                    throw new InvalidPluginExecutionException("Unknown line " + line[0]);
            }
        }

        private static string Describe(string what, IPluginExecutionContext context)
        {
            switch (what)
            {
                case "stage":
                    return context.MessageName + " " + context.Stage + " " + (context.IsInTransaction ? "in" : "out");
                case "depth":
                    return "depth " + context.Depth;
                case "user":
                    return context.UserId.ToString("D") + " " + context.InitiatingUserId.ToString("D");
                case "parent":
                    return (string)context.ParentContext.SharedVariables["word"];
                case "columns":
                    return string.Join(",", ((Entity)context.InputParameters["Target"]).Attributes.Keys.Where(k => k.StartsWith("test_", StringComparison.Ordinal) || k.StartsWith("stat", StringComparison.Ordinal)).OrderBy(k => k, StringComparer.Ordinal));
                case "images":
                    return Image(context.PreEntityImages) + "/" + Image(context.PostEntityImages);
                case "targets":
                    return context.InputParameters.Contains("Targets") ? "targets " + ((EntityCollection)context.InputParameters["Targets"]).Entities.Count : "target";
                case "null":
                    return ((Entity)context.InputParameters["Target"]).Contains("test_note") ? "there" : "absent";
                case "note":
                    return Show(context, "test_note");
                case "count":
                    return Show(context, "test_count");
                case "id":
                    return context.OutputParameters.Contains("id") ? "id" : context.PrimaryEntityId == Guid.Empty ? "none" : "primary";
                default:
                    return what;
            }
        }

        private static string Show(IPluginExecutionContext context, string column)
        {
            // Under bulk registration the only row is in Targets.
            var target = context.InputParameters.Contains("Target")
                ? (Entity)context.InputParameters["Target"]
                : ((EntityCollection)context.InputParameters["Targets"]).Entities[0];
            if (!target.Attributes.TryGetValue(column, out var value)) return "absent";
            return value == null ? "null" : Equals(value, string.Empty) ? "empty" : value.ToString();
        }

        private static string Image(EntityImageCollection images)
        {
            return string.Join(",", images.Select(i => i.Key + ":" + string.Join("+", i.Value.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key + "=" + a.Value))));
        }

        private static void Log(IOrganizationService service, string text)
        {
            service.Create(new Entity("test_log") { ["test_name"] = text });
        }

        private static void Swallow(IOrganizationService service)
        {
            try
            {
                service.Retrieve("contact", new Guid("11111111-1111-1111-1111-111111111111"), new ColumnSet("fullname"));
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                // The test wants to see that this does not save the transaction.
            }
        }
    }
}
