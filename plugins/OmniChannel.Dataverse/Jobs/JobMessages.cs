using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>What jobs say to their owner.</summary>
internal static class JobMessages
{
    internal static readonly Sentence UnknownKind = new Sentence(
        "job-unknown-kind",
        "Nothing does jobs of this kind. Choose another kind.",
        "Aufträge dieser Art erledigt nichts. Wählen Sie eine andere Art.",
        "Nulla esegue processi di questo tipo. Scegliere un altro tipo.");

    internal static readonly Sentence Stopped = new Sentence(
        "job-stopped",
        "The job stopped after {0}. The reason: {1}\nWhen the reason is removed, set the status to Waiting: the job goes on where it stopped.",
        "Der Auftrag blieb nach {0} stehen. Der Grund: {1}\nWenn der Grund behoben ist, setzen Sie den Status auf Wartet: Der Auftrag macht dort weiter, wo er stehen blieb.",
        "Il processo si è fermato dopo {0}. Il motivo: {1}\nUna volta rimosso il motivo, impostare lo stato su In attesa: il processo riprende da dove si era fermato.");

    internal static readonly Sentence AlreadyRunning = new Sentence(
        "job-already-running",
        "A job of this kind is under way for the scoring model '{0}': {1} of {2} are done. Wait until it is done, or cancel it.",
        "Für das Bewertungsmodell '{0}' läuft bereits ein Auftrag dieser Art: {1} von {2} sind erledigt. Warten Sie, bis er erledigt ist, oder brechen Sie ihn ab.",
        "Per il modello di punteggio '{0}' è già in corso un processo di questo tipo: {1} su {2} completati. Attendere che finisca oppure annullarlo.");
}
