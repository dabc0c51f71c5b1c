export const CONFIG_NAME = "duiyi.config.json";
