-- Dolibarr 19 on MariaDB or MySQL, with the modules for projects, leads and supplier invoices. Read only: the columns are
-- those of the table definitions of Dolibarr 19; run against tables made of these columns, not against a live Dolibarr.
--
-- Not in Dolibarr, so to come from elsewhere: goals, links to goals, decisions, status reports, forecasts.
--
-- A project of Dolibarr can be a lead as well: it is an initiative, and an opportunity too.

-- fact: organization
SELECT '1' AS id,
       (SELECT `value` FROM llx_const WHERE name = 'MAIN_INFO_SOCIETE_NOM' AND entity = 1) AS name,
       CURRENT_DATE AS as_of,
       (SELECT `value` FROM llx_const WHERE name = 'MAIN_MONNAIE' AND entity IN (0, 1)) AS currency;

-- fact: initiatives
-- Drafts are ideas; a lead that was lost is cancelled.
SELECT project.ref AS id, project.title AS name, 'PROJECT' AS type,
       CASE WHEN state.code = 'LOST' THEN 'CANCELLED'
            WHEN project.fk_statut = 0 THEN 'IDEA'
            WHEN project.fk_statut = 2 THEN 'DONE'
            ELSE 'ACTIVE' END AS status,
       parent.ref AS parent_id,
       project.dateo AS planned_start,
       project.datee AS planned_end,
       CASE WHEN project.fk_statut = 2 THEN project.date_close END AS actual_end
  FROM llx_projet project
  LEFT JOIN llx_projet parent ON parent.rowid = project.fk_project
  LEFT JOIN llx_c_lead_status state ON state.rowid = project.fk_opp_status;

-- fact: budgets
-- Dolibarr keeps the budget of today and nothing before it.
SELECT project.ref AS initiative_id,
       CASE WHEN project.dateo IS NULL THEN CAST(project.datec AS DATE) ELSE project.dateo END AS date,
       ROUND(project.budget_amount, 2) AS amount, 'INITIAL' AS reason
  FROM llx_projet project
 WHERE project.budget_amount IS NOT NULL;

-- fact: spending
-- Time on tasks at the rate of whoever spent it, and validated supplier invoices, by day.
SELECT cost.ref AS initiative_id, cost.booked AS date, ROUND(SUM(cost.amount), 2) AS actual, ROUND(SUM(cost.hours), 2) AS hours
  FROM (SELECT project.ref, spent.element_date AS booked,
               spent.element_duration / 3600 * spent.thm AS amount, spent.element_duration / 3600 AS hours
          FROM llx_element_time spent
          JOIN llx_projet_task task ON task.rowid = spent.fk_element
          JOIN llx_projet project ON project.rowid = task.fk_projet
         WHERE spent.elementtype = 'task'
         UNION ALL
        SELECT project.ref, invoice.datef, invoice.total_ht, NULL
          FROM llx_facture_fourn invoice
          JOIN llx_projet project ON project.rowid = invoice.fk_projet
         WHERE invoice.fk_statut IN (1, 2)) cost
 GROUP BY cost.ref, cost.booked;

-- fact: opportunities
SELECT project.ref AS id, state.code AS stage, ROUND(project.opp_amount, 2) AS amount,
       project.opp_percent / 100 AS stated_probability, project.datec AS created,
       CASE state.code WHEN 'WON' THEN 'WON' WHEN 'LOST' THEN 'LOST' END AS outcome,
       CASE WHEN state.code IN ('WON', 'LOST') THEN project.date_close END AS closed_on
  FROM llx_projet project
  JOIN llx_c_lead_status state ON state.rowid = project.fk_opp_status
 WHERE project.usage_opportunity = 1;

-- unavailable: initiatives.statusReports, initiatives.forecasts
