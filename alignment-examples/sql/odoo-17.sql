-- Odoo 17 on PostgreSQL, with Project, Timesheets and CRM. Read only: the columns are those of the models of Odoo 17; run
-- against tables made of these columns, not against a live Odoo.
--
-- Not in Odoo, so to come from elsewhere: goals of the organisation (gamification.goal holds those of single users), links
-- to goals, decisions, forecasts. Budgets are part of other modules.
--
-- Names that users can translate are kept by language: write the language of your house in place of en_US.

-- fact: organization
-- The first company.
SELECT company.id, company.name, CURRENT_DATE AS as_of, currency.name AS currency
  FROM res_company company
  JOIN res_currency currency ON currency.id = company.currency_id
 ORDER BY company.id
 LIMIT 1;

-- fact: initiatives
-- Templates and the internal project that collects absences are no initiatives: leave them out by their tags or names.
SELECT project.id, jsonb_extract_path_text(project.name, 'en_US') AS name, 'PROJECT' AS type,
       CASE WHEN stage.fold OR project.last_update_status = 'done' THEN 'DONE'
            WHEN NOT project.active THEN 'CANCELLED'
            WHEN project.last_update_status = 'on_hold' THEN 'PAUSED'
            ELSE 'ACTIVE' END AS status,
       CAST(project.user_id AS VARCHAR) AS sponsor,
       project.date_start AS planned_start,
       project.date AS planned_end
  FROM project_project project
  LEFT JOIN project_project_stage stage ON stage.id = project.stage_id;

-- fact: status_reports
-- Project updates. The last of a day counts; those that rate nothing are left out.
SELECT update.project_id AS initiative_id, update.date,
       CASE update.status WHEN 'on_track' THEN 'GREEN' WHEN 'at_risk' THEN 'AMBER' ELSE 'RED' END AS band,
       'THREE' AS scale, 'SELF' AS assessor,
       update.progress / 100.0 AS percent_complete, 'SELF' AS percent_basis
  FROM project_update update
 WHERE update.status IN ('on_track', 'at_risk', 'off_track')
   AND NOT EXISTS (SELECT 1 FROM project_update later
                    WHERE later.project_id = update.project_id AND later.date = update.date AND later.id > update.id
                      AND later.status IN ('on_track', 'at_risk', 'off_track'));

-- fact: spending
-- Time sheets; what they cost is kept as a negative amount.
SELECT project_id AS initiative_id, date, -SUM(amount) AS actual, SUM(unit_amount) AS hours
  FROM account_analytic_line
 WHERE project_id IS NOT NULL
 GROUP BY project_id, date;

-- fact: opportunities
-- What is archived without any chance was lost. Odoo keeps the reason as a name: fit the words to those of your house.
SELECT lead.id, jsonb_extract_path_text(stage.name, 'en_US') AS stage, lead.expected_revenue AS amount,
       lead.probability / 100 AS stated_probability, lead.create_date AS created, lead.date_deadline AS expected_close,
       CASE WHEN stage.is_won THEN 'WON' WHEN NOT lead.active AND lead.probability = 0 THEN 'LOST' END AS outcome,
       CASE WHEN stage.is_won OR (NOT lead.active AND lead.probability = 0) THEN lead.date_closed END AS closed_on,
       CASE WHEN lead.lost_reason_id IS NULL OR lead.active THEN NULL
            WHEN LOWER(jsonb_extract_path_text(reason.name, 'en_US')) LIKE '%expensive%' THEN 'PRICE'
            ELSE 'OTHER' END AS loss_reason
  FROM crm_lead lead
  JOIN crm_stage stage ON stage.id = lead.stage_id
  LEFT JOIN crm_lost_reason reason ON reason.id = lead.lost_reason_id
 WHERE lead.type = 'opportunity';

-- fact: opportunity_stages
-- The log of each opportunity: the name of the stage that it moved to, in the language of whoever moved it.
SELECT message.res_id AS opportunity_id, tracking.new_value_char AS stage, MIN(message.date) AS entered_on
  FROM mail_tracking_value tracking
  JOIN ir_model_fields field ON field.id = tracking.field_id
  JOIN mail_message message ON message.id = tracking.mail_message_id
  JOIN crm_lead lead ON lead.id = message.res_id
 WHERE message.model = 'crm.lead' AND field.model = 'crm.lead' AND field.name = 'stage_id'
   AND lead.type = 'opportunity' AND lead.stage_id IS NOT NULL AND tracking.new_value_char IS NOT NULL
 GROUP BY message.res_id, tracking.new_value_char;

-- unavailable: initiatives.budgets, initiatives.forecasts
