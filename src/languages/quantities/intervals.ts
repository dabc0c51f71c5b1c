const MONTH = 30.4375;

/** The days of units that things recur in, in Chinese and in English, singular. */
const days: Readonly<Record<string, number>> = {
  ...{
    分钟: 1 / 1440,
    小时: 1 / 24,
    天: 1,
    日: 1,
    周: 7,
    星期: 7,
    礼拜: 7,
    旬: 10,
    月: MONTH,
    季: 3 * MONTH,
    季度: 3 * MONTH,
    年: 12 * MONTH,
  },
  ...{ minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: MONTH, quarter: 3 * MONTH, year: 12 * MONTH },
  ...{ hourly: 1 / 24, daily: 1, weekly: 7, fortnightly: 14, monthly: MONTH, quarterly: 3 * MONTH },
  ...{ yearly: 12 * MONTH, annually: 12 * MONTH, biennial: 24 * MONTH, quadrennial: 48 * MONTH },
};

/** How many days lie between the times of something that comes once in a unit. */
export const daysOf = (unit: string): number => days[unit] ?? 1;
