-- ERPNext 15 on MariaDB. Read only: the columns are those of the DocTypes of ERPNext 15; run against tables made of these
-- columns, not against a live ERPNext.
--
-- Not in ERPNext, so to come from elsewhere: goals of the organisation (Goal of Frappe HR holds those of single employees),
-- links to goals, decisions, status reports, forecasts.

-- fact: organization
-- The first company; write the name of yours where there are several.
SELECT company.name AS id, company.company_name AS name, CURRENT_DATE AS as_of, company.default_currency AS currency
  FROM `tabCompany` company
 ORDER BY company.creation
 LIMIT 1;

-- fact: initiatives
SELECT project.name AS id, project.project_name AS name, 'PROJECT' AS type,
       CASE project.status WHEN 'Completed' THEN 'DONE' WHEN 'Cancelled' THEN 'CANCELLED'
            ELSE CASE WHEN project.is_active = 'No' THEN 'PAUSED' ELSE 'ACTIVE' END END AS status,
       project.expected_start_date AS planned_start,
       project.expected_end_date AS planned_end,
       project.actual_start_date AS actual_start,
       CASE project.status WHEN 'Completed' THEN project.actual_end_date END AS actual_end,
       project.project_type AS tags
  FROM `tabProject` project;

-- fact: budgets
-- Submitted budgets against a project, from the first day of their year; a later budget of the same year adds to it. The
-- first budget of a project is its initial one.
SELECT budget.project AS initiative_id, fiscal.year_start_date AS date, ROUND(SUM(account.budget_amount), 2) AS amount,
       CASE WHEN EXISTS (SELECT 1 FROM `tabBudget` earlier JOIN `tabFiscal Year` earliest ON earliest.name = earlier.fiscal_year
                          WHERE earlier.project = budget.project AND earlier.docstatus = 1
                            AND earliest.year_start_date < fiscal.year_start_date)
            THEN 'PHASE' ELSE 'INITIAL' END AS reason
  FROM `tabBudget` budget
  JOIN `tabBudget Account` account ON account.parent = budget.name
  JOIN `tabFiscal Year` fiscal ON fiscal.name = budget.fiscal_year
 WHERE budget.budget_against = 'Project' AND budget.docstatus = 1
 GROUP BY budget.project, fiscal.year_start_date;

-- fact: spending
-- What submitted time sheets and purchase invoices cost, by day.
SELECT cost.project AS initiative_id, cost.booked AS date, ROUND(SUM(cost.amount), 2) AS actual,
       ROUND(SUM(cost.hours), 2) AS hours
  FROM (SELECT detail.project, CAST(detail.from_time AS DATE) AS booked, detail.base_costing_amount AS amount, detail.hours
          FROM `tabTimesheet Detail` detail
          JOIN `tabTimesheet` sheet ON sheet.name = detail.parent
         WHERE sheet.docstatus = 1
         UNION ALL
        SELECT item.project, invoice.posting_date, item.base_net_amount, NULL
          FROM `tabPurchase Invoice Item` item
          JOIN `tabPurchase Invoice` invoice ON invoice.name = item.parent
         WHERE invoice.docstatus = 1) cost
 WHERE cost.project IS NOT NULL AND cost.project <> ''
 GROUP BY cost.project, cost.booked;

-- fact: opportunities
-- ERPNext keeps no day of the end: the day of the last change stands in. Fit the reasons to those of your house.
SELECT opportunity.name AS id,
       CASE WHEN opportunity.sales_stage IS NULL THEN opportunity.status ELSE opportunity.sales_stage END AS stage,
       ROUND(opportunity.base_opportunity_amount, 2) AS amount,
       opportunity.probability / 100 AS stated_probability,
       opportunity.transaction_date AS created,
       opportunity.expected_closing AS expected_close,
       CASE opportunity.status WHEN 'Converted' THEN 'WON' WHEN 'Lost' THEN 'LOST' WHEN 'Closed' THEN 'CANCELLED' END AS outcome,
       CASE WHEN opportunity.status IN ('Converted', 'Lost', 'Closed') THEN opportunity.modified END AS closed_on,
       CASE WHEN opportunity.status <> 'Lost' THEN NULL
            WHEN EXISTS (SELECT 1 FROM `tabOpportunity Lost Reason Detail` reason
                          WHERE reason.parent = opportunity.name AND LOWER(reason.lost_reason) LIKE '%price%') THEN 'PRICE'
            ELSE 'OTHER' END AS loss_reason
  FROM `tabOpportunity` opportunity;

-- unavailable: initiatives.statusReports, initiatives.forecasts
