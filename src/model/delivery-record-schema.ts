import { z } from "zod";
import type { DeliveryRecord } from "./delivery-record.js";

/** A record of what was delivered, as it stands in a project. */
export const deliveryRecordSchema: z.ZodType<DeliveryRecord> = z.object({
  schema: z.literal("duiyi.delivery/1"),
  source: z.string(),
  to: z.string(),
  date: z.string(),
  of: z.string(),
  sentences: z.record(z.string(), z.string()),
});
