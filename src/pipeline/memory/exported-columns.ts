/** The columns of the table that `tm export` writes, by which `tm import` knows it again. */
export const exportedColumns = ["source", "target", "state", "author", "time"] as const;
