using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>The words of rules that ask for interests.</summary>
internal static class InterestMessages
{
    internal static readonly Sentence WithoutTerm = new Sentence("interest-rule-without-term",
        "The interest rule names no term. Choose the term that the contact is to be interested in.",
        "Die Interessenregel nennt keinen Begriff. Wählen Sie den Begriff, für den sich der Kontakt interessieren soll.",
        "La regola di interesse non indica alcun termine. Scegliere il termine a cui il contatto deve essere interessato.");

    internal static readonly Sentence WithoutWeight = new Sentence("interest-rule-without-weight",
        "The interest rule needs a least interest above zero; 1 is one piece read today.",
        "Die Interessenregel braucht ein Mindestinteresse über null; 1 entspricht einem heute gelesenen Inhalt.",
        "La regola di interesse richiede un interesse minimo maggiore di zero; 1 corrisponde a un contenuto letto oggi.");

    internal static readonly Sentence WithOthers = new Sentence("interest-rule-with-others",
        "The rule looks at interests but also names a channel, a type, a content, a column or an operator. Clear them or choose another kind.",
        "Die Regel betrachtet Interessen, nennt aber auch einen Kanal, einen Typ, einen Inhalt, eine Spalte oder einen Operator. Leeren Sie diese oder wählen Sie eine andere Art.",
        "La regola riguarda gli interessi ma indica anche un canale, un tipo, un contenuto, una colonna o un operatore. Cancellarli o scegliere un altro genere.");

    internal static readonly Sentence NotAsked = new Sentence("least-interest-not-asked",
        "The least interest {0} is only for interest rules. Clear it or make it an interest rule.",
        "Das Mindestinteresse {0} ist nur für Interessenregeln. Leeren Sie es oder machen Sie daraus eine Interessenregel.",
        "L'interesse minimo {0} vale solo per le regole di interesse. Cancellarlo o farne una regola di interesse.");

    internal static readonly Sentence Holds = new Sentence("test-interest-holds",
        "Holds: the interest in the term is {0}, {1} is enough.", "Trifft zu: Das Interesse am Begriff ist {0}, {1} genügt.", "Vale: l'interesse per il termine è {0}, basta {1}.");

    internal static readonly Sentence DoesNotHold = new Sentence("test-interest-does-not-hold",
        "Does not hold: the interest in the term is {0}, {1} would be needed.",
        "Trifft nicht zu: Das Interesse am Begriff ist {0}, nötig wäre {1}.",
        "Non vale: l'interesse per il termine è {0}, servirebbe {1}.");
}
