using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>
/// Takes one or many rows through the stages of a write. Steps of the single message run once per row, steps of the Multiple message once for all rows, in one
/// order by rank: the merged pipeline of Dataverse.
/// </summary>
internal sealed class RowPipeline(Engine engine)
{
    /// <summary>Runs the stages around a write.</summary>
    /// <param name="plan">The steps.</param>
    /// <param name="rows">One context per row.</param>
    /// <param name="multiple">The context of the Multiple message; null when no step needs it.</param>
    /// <param name="prepare">What the platform does to a row between the stages 10 and 20.</param>
    /// <param name="write">Stage 30.</param>
    public void Run(StagePlan plan, PipelineContext[] rows, PipelineContext? multiple, Action<PipelineContext> prepare, Action<PipelineContext> write)
    {
        RunStage(plan.PreValidation, rows, multiple, null);
        if (engine.Transaction.IsOpen) RunInside(plan, rows, multiple, prepare, write);
        else engine.InTransaction(() => RunInside(plan, rows, multiple, prepare, write));
    }

    private void RunInside(
        StagePlan plan, PipelineContext[] rows, PipelineContext? multiple, Action<PipelineContext> prepare, Action<PipelineContext> write)
    {
        foreach (var row in rows) prepare(row);
        var images = plan.NeedsImages ? PreImages(plan, rows) : null;
        RunStage(plan.PreOperation, rows, multiple, null);
        foreach (var row in rows)
        {
            row.Stage = Stages.MainOperation;
            write(row);
        }

        RunStage(plan.PostOperation, rows, multiple, images);
        Enqueue(plan.Asynchronous, rows, multiple, images);
    }

    private void RunStage(Step[] steps, PipelineContext[] rows, PipelineContext? multiple, Dictionary<(Step, int), EntityImageCollection>? images)
    {
        foreach (var step in steps)
        {
            if (step.IsMultiple)
            {
                if (Wants(step, rows)) engine.Runner.Run(step, multiple!);
                continue;
            }

            for (var i = 0; i < rows.Length; i++)
            {
                if (!step.Wants(rows[i].Target)) continue;
                SetImages(step, rows[i], images, i);
                engine.Runner.Run(step, rows[i]);
            }
        }
    }

    private void Enqueue(Step[] steps, PipelineContext[] rows, PipelineContext? multiple, Dictionary<(Step, int), EntityImageCollection>? images)
    {
        foreach (var step in steps)
        {
            if (step.IsMultiple)
            {
                if (Wants(step, rows)) engine.Jobs.Enqueue(step, multiple!);
                continue;
            }

            for (var i = 0; i < rows.Length; i++)
            {
                if (!step.Wants(rows[i].Target)) continue;
                SetImages(step, rows[i], images, i);
                engine.Jobs.Enqueue(step, rows[i]);
            }
        }
    }

    private static bool Wants(Step step, PipelineContext[] rows)
    {
        foreach (var row in rows)
        {
            if (step.Wants(row.Target)) return true;
        }

        return false;
    }

    // Before the write, as later there is nothing left to read.
    private Dictionary<(Step, int), EntityImageCollection> PreImages(StagePlan plan, PipelineContext[] rows)
    {
        var images = new Dictionary<(Step, int), EntityImageCollection>();
        ReadOnlySpan<Step[]> groups = [plan.PostOperation, plan.Asynchronous];
        foreach (var group in groups)
        {
            foreach (var step in group)
            {
                for (var i = 0; i < rows.Length && !step.IsMultiple; i++)
                {
                    if (step.Wants(rows[i].Target)) images[(step, i)] = Read(step, rows[i], pre: true);
                }
            }
        }

        return images;
    }

    private void SetImages(Step step, PipelineContext row, Dictionary<(Step, int), EntityImageCollection>? images, int number)
    {
        if (step.Images.Count == 0)
        {
            row.PreEntityImages = null!;
            row.PostEntityImages = null!;
            return;
        }

        var isPost = step.Stage == Stages.PostOperation;
        row.PreEntityImages = !isPost ? Read(step, row, pre: true) : images is not null && images.TryGetValue((step, number), out var before) ? before : [];
        row.PostEntityImages = isPost && row.MessageName != "Delete" ? Read(step, row, pre: false) : [];
    }

    private EntityImageCollection Read(Step step, PipelineContext row, bool pre)
    {
        var images = new EntityImageCollection();
        if (row.Table is not { } table || (pre && row.MessageName == "Create")) return images;
        foreach (var image in step.Images)
        {
            if (pre ? !image.IsPre : !image.IsPost) continue;
            if (image.Plan(engine.Rows.Plan(table)).Read(engine.Store, row.PrimaryEntityId) is { } entity) images[image.Alias] = entity;
        }

        return images;
    }
}
