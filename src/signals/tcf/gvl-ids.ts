/**
 * Our vendors' numbers on the Global Vendor List. A vendor that is not here is not known to be on the
 * list; purposes alone decide about it.
 *
 * Sources: the list itself (755 is Google Advertising Products), Microsoft's UET documentation (1126).
 */
export const GVL_IDS: Readonly<Record<string, number>> = { google: 755, microsoft: 1126 };
