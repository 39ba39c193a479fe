import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import { readTable } from '../../parsing/table';
import { readCustomsOrders } from './official-csv';
import { isGone, type Order, orderColumns, readOrder, removalColumns, statusOf } from './order';
import { type OfficialOrder, ordersFile, readRecords, removalsFile } from './records';

/** Withhold release orders and findings of U.S. Customs, each one in force checked against Customs' own dataset. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  const { file, orders: official } = readCustomsOrders(files);
  const records = readRecords(files);
  const removals = readTable(files, removalsFile, removalColumns);
  const seen = new Set<OfficialOrder>();
  for (const order of readTable(files, ordersFile, orderColumns)) {
    const where = { file: ordersFile, row: order.row };
    reader.row(where, () => {
      const listed = agreeing(order, official);
      if (listed) seen.add(listed);
      const { action, parties } = readOrder(
        order,
        records,
        removals.filter(removal => removal.id === order.id),
      );
      reader.keep(where, action, parties);
    });
  }
  for (const line of official) {
    if (!seen.has(line)) reader.reject({ file, row: line.row }, `"${line.name}" of ${line.issued} has no agreeing row in ${ordersFile}`);
  }
  return reader.done();
}

/**
 * The line of Customs' dataset that this order stands on; `null` for one that ended or was not found, which Customs takes out of its file.
 * @throws BadRow when the two disagree in type, date, merchandise or status.
 */
function agreeing(order: Order, official: readonly OfficialOrder[]): OfficialOrder | null {
  const name = order.listed_as || order.entity;
  const status = statusOf(order);
  const sameName = official.filter(line => line.name === name && line.type === order.type);
  const listed = sameName.find(line => line.issued === order.issued);
  if (!listed) {
    if (isGone(status)) return null;
    throw new BadRow(
      sameName[0] ? `issued ${order.issued}, but ${sameName[0].issued} in Customs' dataset` : `"${name}" is not in Customs' dataset`,
    );
  }
  if (isGone(status)) throw new BadRow(`${status} here, but ${listed.status} in Customs' dataset`);
  if (listed.status !== order.status) throw new BadRow(`status "${order.status}", but "${listed.status}" in Customs' dataset`);
  if (listed.merchandise !== order.merchandise)
    throw new BadRow(`merchandise "${order.merchandise}", but "${listed.merchandise}" in Customs' dataset`);
  return listed;
}
