/** Which parameters tell what a page or product is about: they stay behind where that is sensitive. */
import type { ParamType } from '../core/param-types.ts';

/** Types of which no value tells anything. */
const PLAIN: readonly ParamType[] = [
  'amount',
  'count',
  'number',
  'currency',
  'boolean',
  'flag',
  'kind',
  'callback',
  'country',
  'language',
  'date',
];

/** Texts and ids that do not, by any vendor's name: numbers of orders and events, ways of paying and sending. */
const HARMLESS =
  'order_id transaction_id transactionId event_id conversion_id conversionId client_dedup_id send_to new_customer customer_status delivery_category delivery_method payment_type shipping_tier method sign_up_method ecomm_pagetype restricted_data_use'.split(
    ' ',
  );

/** Whether a parameter tells. Deny when unsure: a name that nobody knows does. */
export const isTelling = (name: string, type: ParamType | 'plain'): boolean =>
  type === 'plain' || !(PLAIN.includes(type) || HARMLESS.includes(name));
