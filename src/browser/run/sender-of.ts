/** The half of a vendor's file that sends. */
import { SENDERS } from '../../vendors/senders.ts';
import type { Outlet } from '../runner.ts';
import type { VendorSender } from '../../core/vendor.ts';

export const senderOf = ({ vendor }: Outlet): VendorSender =>
  SENDERS.find(({ id }) => id === vendor.id) as VendorSender;
