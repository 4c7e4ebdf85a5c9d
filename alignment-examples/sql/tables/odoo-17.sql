-- The tables of Odoo 17 that odoo-17.sql reads, as far as it reads them, with a few rows.
CREATE TABLE res_currency (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL);
CREATE TABLE res_company (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL, currency_id INTEGER NOT NULL);
CREATE TABLE project_project_stage (id INTEGER PRIMARY KEY, name JSONB NOT NULL, fold BOOLEAN);
CREATE TABLE project_project (
  id INTEGER PRIMARY KEY, name JSONB NOT NULL, active BOOLEAN, user_id INTEGER, stage_id INTEGER,
  date_start DATE, date DATE, last_update_status VARCHAR NOT NULL);
CREATE TABLE project_update (
  id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, date DATE, status VARCHAR NOT NULL, progress INTEGER);
CREATE TABLE account_analytic_line (
  id INTEGER PRIMARY KEY, project_id INTEGER, date DATE NOT NULL, amount NUMERIC NOT NULL, unit_amount DOUBLE PRECISION);
CREATE TABLE crm_stage (id INTEGER PRIMARY KEY, name JSONB NOT NULL, is_won BOOLEAN);
CREATE TABLE crm_lost_reason (id INTEGER PRIMARY KEY, name JSONB NOT NULL);
CREATE TABLE crm_lead (
  id INTEGER PRIMARY KEY, name VARCHAR NOT NULL, type VARCHAR NOT NULL, active BOOLEAN, stage_id INTEGER,
  probability DOUBLE PRECISION, expected_revenue NUMERIC, create_date TIMESTAMP, date_deadline DATE,
  date_closed TIMESTAMP, lost_reason_id INTEGER);
CREATE TABLE ir_model_fields (id INTEGER PRIMARY KEY, model VARCHAR NOT NULL, name VARCHAR NOT NULL);
CREATE TABLE mail_message (id INTEGER PRIMARY KEY, model VARCHAR, res_id INTEGER, date TIMESTAMP);
CREATE TABLE mail_tracking_value (
  id INTEGER PRIMARY KEY, field_id INTEGER, mail_message_id INTEGER NOT NULL, new_value_char VARCHAR);

INSERT INTO res_currency VALUES (1, 'EUR');
INSERT INTO res_company VALUES (1, 'My Company', 1);
INSERT INTO project_project_stage VALUES (1, JSON '{"en_US": "In Progress"}', FALSE), (2, JSON '{"en_US": "Done"}', TRUE);
INSERT INTO project_project VALUES
  (1, JSON '{"en_US": "Office design", "de_DE": "Neues Büro"}', TRUE, 2, 1, DATE '2026-01-05', DATE '2026-09-30', 'off_track'),
  (2, JSON '{"en_US": "Web shop"}', TRUE, NULL, 2, NULL, NULL, 'to_define'),
  (3, JSON '{"en_US": "Old van"}', FALSE, NULL, NULL, NULL, NULL, 'on_track'),
  (4, JSON '{"en_US": "Second oven"}', TRUE, NULL, 1, NULL, NULL, 'on_hold');
INSERT INTO project_update VALUES
  (1, 1, DATE '2026-02-01', 'on_track', 10), (2, 1, DATE '2026-03-01', 'at_risk', 20),
  (3, 1, DATE '2026-03-01', 'off_track', 25), (4, 1, DATE '2026-04-01', 'on_hold', 25);
INSERT INTO account_analytic_line VALUES
  (1, 1, DATE '2026-02-03', -120.50, 2), (2, 1, DATE '2026-02-03', -60, 1.5), (3, NULL, DATE '2026-02-03', -10, 1);
INSERT INTO crm_stage VALUES (1, JSON '{"en_US": "New"}', FALSE), (2, JSON '{"en_US": "Won"}', TRUE);
INSERT INTO crm_lost_reason VALUES (1, JSON '{"en_US": "Too expensive"}');
INSERT INTO crm_lead VALUES
  (1, 'Desks', 'opportunity', TRUE, 2, 100, 5000, TIMESTAMP '2026-01-10 10:00:00', NULL, TIMESTAMP '2026-03-01 09:30:00', NULL),
  (2, 'Chairs', 'opportunity', FALSE, 1, 0, 800, TIMESTAMP '2026-01-11 10:00:00', NULL, TIMESTAMP '2026-02-01 12:00:00', 1),
  (3, 'Lamps', 'opportunity', TRUE, 1, 12.5, NULL, TIMESTAMP '2026-01-12 10:00:00', DATE '2026-12-01', NULL, NULL),
  (4, 'A question', 'lead', TRUE, NULL, 5, NULL, TIMESTAMP '2026-01-12 10:00:00', NULL, NULL, NULL);
INSERT INTO ir_model_fields VALUES (7, 'crm.lead', 'stage_id'), (8, 'crm.lead', 'user_id');
INSERT INTO mail_message VALUES
  (1, 'crm.lead', 1, TIMESTAMP '2026-02-20 08:00:00'), (2, 'project.project', 1, TIMESTAMP '2026-02-20 08:00:00');
INSERT INTO mail_tracking_value VALUES (1, 7, 1, 'Won'), (2, 8, 1, 'Marc'), (3, 7, 2, 'Done');
