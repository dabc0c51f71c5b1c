/** The name of the file that holds a team's configuration. */
export const CONFIG_NAME = "duiyi.config.json";
