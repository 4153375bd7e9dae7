using System;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

/// <summary>The same small texts in English, German and Italian get the same tags through translated labels.</summary>
public class TranslatedTextsTests
{
    private const string Labels = """
        asthma|Asthma|Asthma|Asma
        copd|Pulmonary Disease, Chronic Obstructive|Chronisch obstruktive Lungenerkrankung|Broncopneumopatia cronica ostruttiva
        diabetes|Diabetes|Diabetes|Diabete
        diabetes2|Type 2 Diabetes|Typ-2-Diabetes|Diabete di tipo 2
        hypertension|High Blood Pressure|Bluthochdruck|Ipertensione
        heart-failure|Heart Failure|Herzinsuffizienz|Insufficienza cardiaca
        infarction|Heart Attack|Herzinfarkt|Infarto
        stroke|Stroke|Schlaganfall|Ictus
        infection|Infections|Infektion|Infezioni
        bacterial|Infections, Bacterial|Bakterielle Infektion|Infezione batterica
        vaccine|Vaccine|Impfstoff|Vaccino
        vaccination|Vaccination|Impfung|Vaccinazione
        flu|Influenza|Grippe|Influenza
        melanoma|Skin Cancer|Hautkrebs|Tumore della pelle
        cancer|Cancer|Krebs|Tumore
        kidney|Kidney Disease|Nierenerkrankung|Malattia renale
        liver|Liver|Leber|Fegato
        allergy|Allergy|Allergie|Allergia
        migraine|Migraine|Migräne|Emicrania
        pain|Pain|Schmerz|Dolore
        children|Child|Kind|Bambino
        pregnancy|Pregnancy|Schwangerschaft|Gravidanza
        adherence|Adherence|Therapietreue|Aderenza
        side-effect|Side Effect|Nebenwirkung|Effetto collaterale
        study|Clinical Trial|Klinische Studie|Studio clinico
        guideline|Guideline|Leitlinie|Linea guida
        """;

    private static readonly TaxonomySample Sample = Build();

    [Theory]
    [InlineData("asthma children",
        "Asthma often begins in children.",
        "Asthma beginnt oft bei Kindern.",
        "L'asma comincia spesso nei bambini.")]
    [InlineData("copd guideline",
        "The guideline on chronic obstructive pulmonary disease.",
        "Die Leitlinie zur chronisch obstruktiven Lungenerkrankung.",
        "La linea guida sulla broncopneumopatia cronica ostruttiva.")]
    [InlineData("diabetes2 kidney",
        "Type 2 diabetes can lead to kidney disease.",
        "Typ-2-Diabetes kann zu Nierenerkrankungen führen.",
        "Il diabete di tipo 2 può portare a malattie renali.")]
    [InlineData("heart-failure study",
        "Three clinical trials looked at heart failure.",
        "Drei klinische Studien betrachteten die Herzinsuffizienz.",
        "Tre studi clinici hanno esaminato l'insufficienza cardiaca.")]
    [InlineData("hypertension stroke",
        "High blood pressure raises the risk of stroke.",
        "Bluthochdruck erhöht das Risiko für Schlaganfälle.",
        "L'ipertensione aumenta il rischio di ictus.")]
    [InlineData("bacterial",
        "Bacterial infections are treated with antibiotics.",
        "Bakterielle Infektionen behandelt man mit Antibiotika.",
        "Le infezioni batteriche si curano con gli antibiotici.")]
    [InlineData("flu vaccine",
        "The influenza vaccines arrive in autumn.",
        "Die Impfstoffe gegen Grippe kommen im Herbst.",
        "I vaccini contro l'influenza arrivano in autunno.")]
    [InlineData("melanoma",
        "Skin cancer is found early.",
        "Hautkrebs wird früh erkannt.",
        "Il tumore della pelle si scopre presto.")]
    [InlineData("adherence side-effect",
        "Side effects harm adherence.",
        "Nebenwirkungen schaden der Therapietreue.",
        "Gli effetti collaterali nuocciono all'aderenza.")]
    [InlineData("migraine pain",
        "Migraine is more than pain.",
        "Migräne ist mehr als Schmerz.",
        "L'emicrania è più di un dolore.")]
    [InlineData("pregnancy vaccination",
        "Vaccinations during pregnancy.",
        "Impfungen in der Schwangerschaft.",
        "Vaccinazioni durante la gravidanza.")]
    [InlineData("infarction",
        "After a heart attack every minute counts.",
        "Nach einem Herzinfarkt zählt jede Minute.",
        "Dopo un infarto ogni minuto conta.")]
    [InlineData("allergy children",
        "Children with allergies need a plan.",
        "Kinder mit Allergien brauchen einen Plan.",
        "I bambini con allergie hanno bisogno di un piano.")]
    [InlineData("cancer liver",
        "Cancer that reaches the liver.",
        "Krebs, der die Leber erreicht.",
        "Un tumore che raggiunge il fegato.")]
    [InlineData("diabetes pregnancy",
        "Diabetes and pregnancy: what to watch.",
        "Diabetes und Schwangerschaft: worauf zu achten ist.",
        "Diabete e gravidanza: che cosa osservare.")]
    [InlineData("infection side-effect",
        "An infection is no side effect.",
        "Eine Infektion ist keine Nebenwirkung.",
        "Un'infezione non è un effetto collaterale.")]
    [InlineData("guideline hypertension",
        "What the new guidelines say about high blood pressure.",
        "Was die neuen Leitlinien zum Bluthochdruck sagen.",
        "Che cosa dicono le nuove linee guida sull'ipertensione.")]
    [InlineData("study vaccine",
        "A clinical trial compares two vaccines.",
        "Eine klinische Studie vergleicht zwei Impfstoffe.",
        "Uno studio clinico confronta due vaccini.")]
    [InlineData("heart-failure kidney",
        "Heart failure and kidney diseases go together.",
        "Herzinsuffizienz und Nierenerkrankungen gehen Hand in Hand.",
        "Insufficienza cardiaca e malattie renali vanno insieme.")]
    [InlineData("",
        "The visit takes ten minutes.",
        "Der Besuch dauert zehn Minuten.",
        "La visita dura dieci minuti.")]
    public void A_text_gets_the_same_tags_in_three_languages(string expected, string english, string german, string italian)
    {
        Assert.Equal(expected, Tags(english, "en"));
        Assert.Equal(expected, Tags(german, "de"));
        Assert.Equal(expected, Tags(italian, "it"));
    }

    private static string Tags(string body, string language) => string.Join(" ", Sample.Codes(body, language));

    private static TaxonomySample Build()
    {
        var sample = new TaxonomySample();
        foreach (var line in Labels.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')))
            sample.Term(line[0]).Label(line[0], line[1], "en").Label(line[0], line[2], "de").Label(line[0], line[3], "it");
        return sample;
    }
}
