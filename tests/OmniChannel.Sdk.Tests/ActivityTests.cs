using System;
using System.Activities;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using Moq;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class ActivityTests
{
    [Fact]
    public void Inputs_go_in_and_outputs_come_out()
    {
        var outputs = WorkflowInvoker.Invoke(new Repeat(), new Dictionary<string, object> { ["Text"] = "ab", ["Times"] = 2, ["Total"] = 10 });

        Assert.Equal("abab", outputs["Result"]);
        Assert.Equal(14, outputs["Total"]);
        Assert.Equal(2, outputs.Count);
    }

    [Fact]
    public void An_argument_left_out_takes_the_value_of_its_property_else_the_default()
    {
        var activity = new Repeat { Times = new InArgument<int>(3) };

        var outputs = WorkflowInvoker.Invoke(activity, new Dictionary<string, object> { ["Text"] = "x" });

        Assert.Equal("xxx", outputs["Result"]);
        Assert.Equal(3, outputs["Total"]);
    }

    [Theory]
    [InlineData("Text", 1)]
    [InlineData("Times", null)]
    [InlineData("Tex", "x")]
    [InlineData("Result", "x")]
    public void A_wrong_input_is_refused_by_name(string name, object? value)
    {
        var inputs = new Dictionary<string, object> { ["Text"] = "x", [name] = value! };

        var exception = Assert.Throws<ArgumentException>(() => WorkflowInvoker.Invoke(new Repeat(), inputs));

        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_argument_must_have_a_value()
    {
        var exception = Assert.Throws<ArgumentException>(() => WorkflowInvoker.Invoke(new Repeat()));

        Assert.Contains("Text", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_activity_can_run_again_with_other_inputs()
    {
        var invoker = new WorkflowInvoker(new Repeat());

        Assert.Equal("aa", invoker.Invoke(new Dictionary<string, object> { ["Text"] = "a", ["Times"] = 2 })["Result"]);
        Assert.Equal("", invoker.Invoke(new Dictionary<string, object> { ["Text"] = "b" })["Result"]);
    }

    [Fact]
    public void Extensions_are_found_by_interface_and_made_when_first_needed()
    {
        var made = 0;
        var tracing = new Mock<ITracingService>();
        var invoker = new WorkflowInvoker(new Tracing());
        invoker.Extensions.Add(Mock.Of<IWorkflowContext>(context => context.Depth == 3));
        invoker.Extensions.Add<ITracingService>(() =>
        {
            made++;
            return tracing.Object;
        });

        invoker.Invoke();
        invoker.Invoke();

        Assert.Equal(1, made);
        tracing.Verify(service => service.Trace("depth {0}", 3), Times.Exactly(2));
    }

    [Fact]
    public void An_activity_can_require_an_extension_of_its_host()
    {
        var exception = Assert.Throws<InvalidWorkflowException>(() => WorkflowInvoker.Invoke(new Tracing()));

        Assert.Contains(nameof(IWorkflowContext), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_an_activity_reaches_its_caller_unchanged()
    {
        Assert.Throws<InvalidPluginExecutionException>(
            () => WorkflowInvoker.Invoke(new Repeat(), new Dictionary<string, object> { ["Text"] = "x", ["Times"] = -1 }));
    }

    [Fact]
    public void An_activity_with_a_result_returns_it()
    {
        Assert.Equal(42, WorkflowInvoker.Invoke(new Answer()));
    }

    [Fact]
    public void The_attributes_of_an_argument_say_how_it_is_shown()
    {
        var text = typeof(Repeat).GetProperty(nameof(Repeat.Text))!;

        Assert.Equal("Text to repeat", ((InputAttribute)Attribute.GetCustomAttribute(text, typeof(InputAttribute))!).Name);
        Assert.Equal("x", ((DefaultAttribute)Attribute.GetCustomAttribute(text, typeof(DefaultAttribute))!).Value);
    }

    public sealed class Repeat : CodeActivity
    {
        [Input("Text to repeat")]
        [Default("x")]
        [RequiredArgument]
        public InArgument<string>? Text { get; set; }

        [Input("Times")]
        public InArgument<int>? Times { get; set; }

        [Input("Total")]
        [Output("Total")]
        public InOutArgument<int>? Total { get; set; }

        [Output("Result")]
        public OutArgument<string>? Result { get; set; }

        protected override void Execute(CodeActivityContext context)
        {
            var result = "";
            if (Times!.Get(context) < 0)
                throw new InvalidPluginExecutionException("a negative number of times");
            for (var i = 0; i < Times.Get(context); i++)
                result += Text!.Get(context);
            Result!.Set(context, result);
            context.SetValue(Total, context.GetValue(Total) + result.Length);
        }
    }

    public sealed class Tracing : CodeActivity
    {
        protected override void CacheMetadata(CodeActivityMetadata metadata)
        {
            base.CacheMetadata(metadata);
            metadata.RequireExtension<IWorkflowContext>();
        }

        protected override void Execute(CodeActivityContext context) =>
            context.GetExtension<ITracingService>().Trace("depth {0}", context.GetExtension<IWorkflowContext>().Depth);
    }

    public sealed class Answer : CodeActivity<int>
    {
        protected override int Execute(CodeActivityContext context) => 42;
    }
}
