-- iDempiere 11 on PostgreSQL. Read only: the columns are those of its model classes (I_PA_Goal, I_C_Project, I_AD_ChangeLog
-- and others); run against tables made of these columns, not against a live iDempiere.
--
-- Of the systems here the only one with goals. Not in it, so to come from elsewhere: links of projects to goals, decisions,
-- status reports, forecasts.
--
-- Write the id of your client in place of 11, which is that of the demonstration.

-- fact: organization
SELECT client.ad_client_id AS id, client.name, CURRENT_DATE AS as_of, currency.iso_code AS currency
  FROM ad_client client
  JOIN ad_clientinfo info ON info.ad_client_id = client.ad_client_id
  JOIN c_acctschema accounting ON accounting.c_acctschema_id = info.c_acctschema1_id
  JOIN c_currency currency ON currency.c_currency_id = accounting.c_currency_id
 WHERE client.ad_client_id = 11;

-- fact: exchange_rates
SELECT currency.iso_code AS currency, conversion.validfrom AS date, MAX(conversion.multiplyrate) AS rate
  FROM c_conversion_rate conversion
  JOIN c_currency currency ON currency.c_currency_id = conversion.c_currency_id
  JOIN ad_clientinfo info ON info.ad_client_id = 11
  JOIN c_acctschema accounting ON accounting.c_acctschema_id = info.c_acctschema1_id
 WHERE conversion.c_currency_id_to = accounting.c_currency_id
   AND conversion.c_currency_id <> accounting.c_currency_id
   AND conversion.ad_client_id IN (0, 11) AND conversion.isactive = 'Y'
 GROUP BY currency.iso_code, conversion.validfrom;

-- fact: goals
SELECT goal.pa_goal_id AS id, goal.name AS title, goal.description,
       CASE WHEN goal.pa_goalparent_id > 0 THEN goal.pa_goalparent_id END AS parent_id,
       goal.ad_user_id AS owner,
       CASE goal.isactive WHEN 'Y' THEN 'ACTIVE' ELSE 'DROPPED' END AS status,
       goal.datefrom AS start, goal.dateto AS due
  FROM pa_goal goal
 WHERE goal.ad_client_id = 11;

-- fact: objectives
-- What a goal measures. iDempiere does not say whether more is better; here it is.
SELECT goal.pa_goal_id AS goal_id, 'T' || goal.pa_goal_id AS id, measure.name AS title,
       measure.pa_measure_id AS kpi_id, goal.measuretarget AS target, 'UP' AS direction, 'COMMITTED' AS kind,
       goal.datefrom AS start, goal.dateto AS due
  FROM pa_goal goal
  JOIN pa_measure measure ON measure.pa_measure_id = goal.pa_measure_id
 WHERE goal.ad_client_id = 11 AND goal.measuretarget <> 0;

-- fact: kpis
-- Requests count what is done, projects what comes of it; of the others iDempiere does not say what they measure.
SELECT measure.pa_measure_id AS id, measure.name,
       CASE measure.measuretype WHEN 'R' THEN 'ACTIVITY' WHEN 'P' THEN 'OUTPUT' ELSE 'OUTCOME' END AS kind,
       'OTHER' AS category
  FROM pa_measure measure
 WHERE measure.ad_client_id = 11;

-- fact: observations
-- Achievements of manual measures; the sum of a day counts.
SELECT achievement.pa_measure_id AS kpi_id, achievement.datedoc AS date, SUM(achievement.manualactual) AS "value"
  FROM pa_achievement achievement
  JOIN pa_measure measure ON measure.pa_measure_id = achievement.pa_measure_id
 WHERE measure.ad_client_id = 11 AND achievement.isachieved = 'Y' AND achievement.datedoc IS NOT NULL
 GROUP BY achievement.pa_measure_id, achievement.datedoc;

-- fact: initiatives
SELECT project.c_project_id AS id, project.name, 'PROJECT' AS type,
       CASE WHEN project.processed = 'Y' THEN 'DONE' WHEN project.isactive = 'N' THEN 'CANCELLED' ELSE 'ACTIVE' END AS status,
       CAST(project.salesrep_id AS VARCHAR) AS sponsor,
       project.datecontract AS planned_start,
       CASE WHEN project.datefinish >= project.datecontract OR project.datecontract IS NULL THEN project.datefinish END AS planned_end
  FROM c_project project
 WHERE project.ad_client_id = 11;

-- fact: budgets
-- The change log keeps each planned amount from the day it was entered, and the word NULL where there was none; the last of
-- a day counts. Before the first change the amount was the old one of it; without any change it is that of today.
WITH change AS (
  SELECT log.record_id AS project, CAST(log.created AS DATE) AS changed_on, NULLIF(log.oldvalue, 'NULL') AS oldvalue, log.newvalue,
         ROW_NUMBER() OVER (PARTITION BY log.record_id, CAST(log.created AS DATE)
                            ORDER BY log.created DESC, log.ad_changelog_id DESC) AS latest,
         ROW_NUMBER() OVER (PARTITION BY log.record_id ORDER BY log.created, log.ad_changelog_id) AS number
    FROM ad_changelog log
    JOIN ad_table changed ON changed.ad_table_id = log.ad_table_id AND changed.tablename = 'C_Project'
    JOIN ad_column col ON col.ad_column_id = log.ad_column_id AND col.columnname = 'PlannedAmt'
   WHERE log.ad_client_id = 11 AND log.newvalue <> 'NULL'
), origin AS (
  SELECT project.c_project_id AS project, CAST(project.created AS DATE) AS created_on, change.changed_on, change.oldvalue,
         project.plannedamt, project.c_currency_id,
         change.oldvalue IS NOT NULL AND change.changed_on > CAST(project.created AS DATE) AS older
    FROM c_project project
    LEFT JOIN change ON change.project = project.c_project_id AND change.number = 1
   WHERE project.ad_client_id = 11
), version AS (
  SELECT origin.project, origin.created_on AS day_of, 'INITIAL' AS reason, origin.c_currency_id,
         CASE WHEN origin.older THEN CAST(origin.oldvalue AS NUMERIC(20, 4)) ELSE origin.plannedamt END AS amount
    FROM origin
   WHERE origin.older OR origin.changed_on IS NULL
   UNION ALL
  SELECT change.project, change.changed_on,
         CASE WHEN change.changed_on = origin.changed_on AND NOT origin.older THEN 'INITIAL' ELSE 'UNKNOWN' END,
         origin.c_currency_id, CAST(change.newvalue AS NUMERIC(20, 4))
    FROM change
    JOIN origin ON origin.project = change.project
   WHERE change.latest = 1
)
SELECT version.project AS initiative_id, version.day_of AS date, version.amount, version.reason, currency.iso_code AS currency
  FROM version
  JOIN c_currency currency ON currency.c_currency_id = version.c_currency_id;

-- fact: schedule_changes
WITH change AS (
  SELECT log.record_id AS project, CAST(log.created AS DATE) AS changed_on, log.oldvalue, log.newvalue
    FROM ad_changelog log
    JOIN ad_table changed ON changed.ad_table_id = log.ad_table_id AND changed.tablename = 'C_Project'
    JOIN ad_column col ON col.ad_column_id = log.ad_column_id AND col.columnname = 'DateFinish'
   WHERE log.ad_client_id = 11 AND log.oldvalue LIKE '____-__-__%' AND log.newvalue LIKE '____-__-__%'
)
SELECT DISTINCT change.project AS initiative_id, change.changed_on AS date, SUBSTRING(change.oldvalue, 1, 10) AS old_end,
       SUBSTRING(change.newvalue, 1, 10) AS new_end
  FROM change
  JOIN c_project project ON project.c_project_id = change.project AND project.ad_client_id = 11;

-- fact: spending
-- Lines of completed vendor invoices and of expense reports on projects, by day and currency.
SELECT cost.project AS initiative_id, cost.booked AS date, SUM(cost.amount) AS actual, SUM(cost.hours) AS hours,
       currency.iso_code AS currency
  FROM (SELECT line.c_project_id AS project, CAST(invoice.dateinvoiced AS DATE) AS booked, line.linenetamt AS amount,
               CAST(NULL AS NUMERIC) AS hours, invoice.c_currency_id
          FROM c_invoiceline line
          JOIN c_invoice invoice ON invoice.c_invoice_id = line.c_invoice_id
         WHERE invoice.issotrx = 'N' AND invoice.docstatus IN ('CO', 'CL') AND invoice.ad_client_id = 11
         UNION ALL
        SELECT line.c_project_id, CAST(line.dateexpense AS DATE), line.expenseamt,
               CASE line.istimereport WHEN 'Y' THEN line.qty END, line.c_currency_id
          FROM s_timeexpenseline line
          JOIN s_timeexpense report ON report.s_timeexpense_id = line.s_timeexpense_id
         WHERE report.docstatus IN ('CO', 'CL') AND line.ad_client_id = 11) cost
  JOIN c_project project ON project.c_project_id = cost.project AND project.ad_client_id = 11
  JOIN c_currency currency ON currency.c_currency_id = cost.c_currency_id
 GROUP BY cost.project, cost.booked, currency.iso_code;

-- unavailable: initiatives.statusReports, initiatives.forecasts
