import { either, listOfType, oneOf, oneOfOrOwn } from "../values/enumeration.js";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const datatypes = words(`
  asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini interleaf javaclass
  javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif mimetype mo msglib
  pagefooter pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml
  xml xmldtd xsl xul`);

const resourceTypes = words(`
  auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox colorchooser
  combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file
  filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label linklabel list listbox
  listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton radio
  radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table
  textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window`);

const states = words(`
  final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new
  signed-off translated`);

const stateQualifiers = words(`
  exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm mt-suggestion
  rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion`);

const markTypes = words(`
  abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula head-term
  initialism international-scientific-term internationalism logical-expression materials-management-unit name near-synonym
  part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol synonym
  synonymous-phrase term transcribed-form transliterated-form truncated-term variant`);

const reformatted = words(`
  coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style`);

/** Values of XLIFF 1.2; most lists are open to a writer's own, with `x-` before them. @see XLIFF 1.2, "Detailed Specifications" */
export const values12 = {
  datatype: oneOfOrOwn(...datatypes),
  restype: oneOfOrOwn(...resourceTypes),
  state: oneOfOrOwn(...states),
  stateQualifier: oneOfOrOwn(...stateQualifiers),
  mtype: oneOfOrOwn(...markTypes),
  altTransType: oneOfOrOwn("proposal", "previous-version", "rejected", "reference", "accepted"),
  contextType: oneOfOrOwn(
    ...words("database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile"),
  ),
  countType: oneOfOrOwn(
    ...["num-usages", "repetition", "total"],
    ...[resourceTypes, datatypes, states, stateQualifiers].flat(),
  ),
  delimiterType: oneOfOrOwn("bold", "italic", "underlined", "link"),
  placeholderType: oneOfOrOwn("image", "pb", "lb"),
  sizeUnit: oneOfOrOwn(...words("byte char col cm dlgunit em ex glyph in mm percent pixel point row")),
  unit: oneOfOrOwn(
    ...words("word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable"),
  ),
  purpose: listOfType(oneOfOrOwn("information", "location", "match")),
  reformat: either(oneOf("yes", "no"), listOfType(oneOfOrOwn(...reformatted))),
  position: closedList("open", "close"),
  assoc: closedList("preceding", "following", "both"),
  annotates: closedList("source", "target", "general"),
};

/** A closed list; white space around the value does not count. */
function closedList(...values: readonly string[]) {
  const closed = oneOf(...values);
  return { ...closed, accepts: (value: string): boolean => closed.accepts(value.trim()) };
}
