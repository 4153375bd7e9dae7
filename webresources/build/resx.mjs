// Strings in the form that Xrm.Utility.getResourceString reads.
const head = `<?xml version="1.0" encoding="utf-8"?>
<root>
  <resheader name="resmimetype">
    <value>text/microsoft-resx</value>
  </resheader>
  <resheader name="version">
    <value>2.0</value>
  </resheader>
  <resheader name="reader">
    <value>System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value>
  </resheader>
  <resheader name="writer">
    <value>System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value>
  </resheader>
`;

/** One language: `texts` is key → its texts in every language, `position` the language. */
export function resx(texts, position) {
  const data = Object.keys(texts).sort().map(key => `  <data name="${key}" xml:space="preserve">\n    <value>${escaped(texts[key][position])}</value>\n  </data>\n`);
  return `${head}${data.join("")}</root>\n`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
