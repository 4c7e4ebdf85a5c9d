-- Tryton 6.0 on PostgreSQL, with the modules project, project_plan, project_revenue, timesheet_cost, sale_opportunity and
-- sale_history. Run against a live Tryton; see ../erp-tryton.
--
-- Not in Tryton, so to come from elsewhere: goals, links to goals, decisions, status reports, forecasts.
--
-- The id of an initiative is the id of its project, which the client shows under "View Logs".

-- fact: organization
-- The first company.
SELECT company.id, party.name, CURRENT_DATE AS as_of, currency.code AS currency
  FROM company_company company
  JOIN party_party party ON party.id = company.party
  JOIN currency_currency currency ON currency.id = company.currency
 ORDER BY company.id
 LIMIT 1;

-- fact: initiatives
-- A status that asks for full progress is an end. Projects in projects are programmes and their parts.
SELECT project.id, project.name, 'PROJECT' AS type,
       CASE WHEN status.progress >= 1 THEN 'DONE'
            WHEN project.actual_start_time IS NULL THEN 'APPROVED'
            ELSE 'ACTIVE' END AS status,
       parent.id AS parent_id,
       project.constraint_start_time AS planned_start,
       project.constraint_finish_time AS planned_end,
       project.actual_start_time AS actual_start,
       project.actual_finish_time AS actual_end
  FROM project_work project
  JOIN project_work_status status ON status.id = project.status
  LEFT JOIN project_work parent ON parent.id = project.parent AND parent.type = 'project'
 WHERE project.type = 'project';

-- fact: budgets
-- Tryton plans hours, not money: the hours of all tasks at the mean cost of an hour. "left" and "right" span the tree;
-- a task belongs to the nearest project above it.
WITH task AS (
  SELECT task.effort_duration,
         (SELECT project.id FROM project_work project
           WHERE project.type = 'project' AND project."left" <= task."left" AND project."right" >= task."right"
           ORDER BY project."left" DESC LIMIT 1) AS project
    FROM project_work task
)
SELECT project.id AS initiative_id,
       COALESCE(project.constraint_start_time, project.actual_start_time, project.create_date) AS date,
       ROUND(SUM(EXTRACT(epoch FROM task.effort_duration) / 3600)
             * (SELECT AVG(cost_price) FROM company_employee_cost_price), 2) AS amount,
       'INITIAL' AS reason
  FROM project_work project
  JOIN task ON task.project = project.id
 WHERE task.effort_duration IS NOT NULL
 GROUP BY project.id;

-- fact: spending
-- One row a project and month up to today: what the time sheets cost, beside an even share of the plan for as long as the
-- plan runs.
WITH task AS (
  SELECT task.id, task.effort_duration,
         (SELECT project.id FROM project_work project
           WHERE project.type = 'project' AND project."left" <= task."left" AND project."right" >= task."right"
           ORDER BY project."left" DESC LIMIT 1) AS project
    FROM project_work task
), plan AS (
  SELECT project.id AS project,
         date_trunc('month', COALESCE(project.constraint_start_time, project.actual_start_time, project.create_date)) AS first,
         date_trunc('month', project.constraint_finish_time) AS last,
         SUM(EXTRACT(epoch FROM task.effort_duration) / 3600)
           * (SELECT AVG(cost_price) FROM company_employee_cost_price) AS cost
    FROM project_work project
    JOIN task ON task.project = project.id
   GROUP BY project.id
), booked AS (
  SELECT task.project, date_trunc('month', CAST(line.date AS timestamp)) AS month,
         SUM(EXTRACT(epoch FROM line.duration) / 3600) AS hours,
         SUM(line.cost_price * EXTRACT(epoch FROM line.duration) / 3600) AS cost
    FROM timesheet_line line
    JOIN timesheet_work work ON work.id = line.work
    JOIN task ON work.origin = 'project.work,' || task.id
   GROUP BY task.project, date_trunc('month', CAST(line.date AS timestamp))
), span AS (
  SELECT plan.project, plan.last, plan.cost,
         (SELECT COUNT(*) FROM generate_series(plan.first, plan.last, interval '1 month')) AS months,
         generate_series(LEAST(plan.first, MIN(booked.month)),
                         LEAST(GREATEST(plan.last, MAX(booked.month)), date_trunc('month', LOCALTIMESTAMP)),
                         interval '1 month') AS month
    FROM plan
    LEFT JOIN booked ON booked.project = plan.project
   GROUP BY plan.project, plan.first, plan.last, plan.cost
)
SELECT span.project AS initiative_id,
       LEAST(span.month + interval '1 month - 1 day', LOCALTIMESTAMP) AS date,
       CASE WHEN span.month <= span.last THEN ROUND(span.cost / span.months, 2)
            WHEN span.last IS NOT NULL THEN 0 END AS planned,
       COALESCE(ROUND(booked.cost, 2), 0) AS actual,
       COALESCE(ROUND(booked.hours, 2), 0) AS hours
  FROM span
  LEFT JOIN booked ON booked.project = span.project AND booked.month = span.month
 ORDER BY span.project, span.month;

-- fact: opportunities
-- Tryton keeps the reason of a loss as free text: fit the words to those of your house.
SELECT id, state AS stage, amount, conversion_probability AS stated_probability, start_date AS created,
       CASE state WHEN 'won' THEN 'WON' WHEN 'lost' THEN 'LOST' WHEN 'cancelled' THEN 'CANCELLED' END AS outcome,
       CASE WHEN state IN ('won', 'lost', 'cancelled') THEN end_date END AS closed_on,
       CASE WHEN state <> 'lost' OR lost_reason IS NULL THEN NULL
            WHEN lost_reason ILIKE '%price%' THEN 'PRICE'
            WHEN lost_reason ILIKE '%no budget%' THEN 'NO_DECISION'
            ELSE 'OTHER' END AS loss_reason
  FROM sale_opportunity
 WHERE start_date IS NOT NULL;

-- fact: opportunity_stages
SELECT id AS opportunity_id, state AS stage, MIN(COALESCE(write_date, create_date)) AS entered_on,
       MIN(conversion_probability) AS probability
  FROM sale_opportunity__history
 WHERE state IS NOT NULL
   AND id IN (SELECT id FROM sale_opportunity WHERE start_date IS NOT NULL)
 GROUP BY id, state;
