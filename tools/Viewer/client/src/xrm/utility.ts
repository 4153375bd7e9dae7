import { table as describe, type Column, type Table } from "../base/metadata";
import { languageTag, session } from "../base/session";
import { braced } from "../form/attribute";
import { hideBusy, showBusy } from "../parts/dialog";
import { lookupDialog, type LookedUp, type LookupOptions } from "../parts/lookupDialog";
import { Collection } from "./collection";
import { resourceString } from "./strings";

/** Xrm.Utility: who, where, and what tables are. */
export const utility = {
  getGlobalContext: globalContext,
  getResourceString: (name: string, key: string): string | undefined => resourceString(name, key),
  showProgressIndicator: (text: string): void => showBusy(text),
  closeProgressIndicator: (): void => hideBusy(),
  refreshParentGrid: (): void => undefined,
  getLearningPathAttributeName: (): string => "data-lp-id",
  getPageContext: (): object => ({ input: { pageType: "entityrecord" } }),
  getAllowedStatusTransitions: async (name: string, state: number): Promise<number[]> => (((await describe(name)).columns["statuscode"]?.options ?? []).filter(option => option.state === state).map(option => option.value)),
  getEntityMetadata: async (name: string, columns: readonly string[] = []): Promise<object> => metadata(await describe(name), columns),
  lookupObjects: (options: LookupOptions): Promise<readonly LookedUp[]> => lookupDialog(options),
};

function globalContext(): object {
  const { user, language, organizationId, solution, version, privileges } = session();
  const roles = user.roles.map(role => ({ id: role.id, name: role.name }));
  return {
    getClientUrl: () => location.origin,
    getCurrentAppUrl: () => `${location.origin}/`,
    getCurrentAppName: () => Promise.resolve(solution),
    getCurrentAppProperties: () => Promise.resolve({ uniqueName: solution, displayName: solution }),
    getVersion: () => version,
    getWebResourceUrl: (name: string) => `/WebResources/${name}`,
    isOnPremises: () => false,
    prependOrgName: (path: string) => path,
    client: { getClient: () => "Web", getClientState: () => "Online", getFormFactor: () => (window.innerWidth < 600 ? 3 : 1), isOffline: () => false, isNetworkAvailable: () => true },
    organizationSettings: { baseCurrencyId: "", defaultCountryCode: "", isAutoSaveEnabled: false, languageId: 1033, organizationId, uniqueName: solution, useSkypeProtocol: false },
    userSettings: {
      userId: braced(user.id), userName: user.name, languageId: language, isRTL: false, isGuidedHelpEnabled: false, isHighContrastEnabled: false, dateFormattingInfo: { LanguageTag: languageTag() },
      roles: new Collection(() => roles, role => role.name), securityRoles: roles.map(role => role.id), securityRolePrivileges: privileges.map(privilege => privilege.id), getSecurityRolePrivilegesInfo: () => Promise.resolve(privilegesInfo()), defaultDashboardId: null, transactionCurrencyId: "", getTimeZoneOffsetMinutes: () => 0,
    },
  };
}

function privilegesInfo(): object {
  return Object.fromEntries(session().privileges.map(({ id, name, businessUnitId, depth }) => [id, { id, businessUnitId, privilegeName: name, depth }]));
}

function metadata(table: Table, columns: readonly string[]): object {
  const wanted = columns.length === 0 ? [] : Object.values(table.columns).filter(column => columns.includes(column.name));
  return {
    LogicalName: table.name, SchemaName: table.schemaName, EntitySetName: table.set, ObjectTypeCode: table.code, PrimaryIdAttribute: table.primaryId, PrimaryNameAttribute: table.primaryName,
    DisplayName: table.label, DisplayCollectionName: table.pluralLabel, IsActivity: table.isActivity, Attributes: new Collection(() => wanted.map(attribute), one => one.LogicalName),
  };
}

function attribute(column: Column): { LogicalName: string } {
  const options = Object.fromEntries((column.options ?? []).map(option => [option.value, { text: option.label, value: option.value }]));
  return Object.assign({ LogicalName: column.name }, { DisplayName: column.label, AttributeTypeName: column.type.toLowerCase(), MaxLength: column.maxLength, OptionSet: options, attributeDescriptor: { OptionSet: Object.values(options) } });
}
