import { Table } from "../../shared/names";
import { start } from "../shared/page";
import { ofAccount } from "./account";
import { ofContact } from "./contact";

start(client => (client.place.table === Table.account ? ofAccount(client) : ofContact(client)));
