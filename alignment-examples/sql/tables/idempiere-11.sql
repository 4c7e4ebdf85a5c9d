-- The tables of iDempiere 11 that idempiere-11.sql reads, as far as it reads them, with a few rows.
CREATE TABLE c_currency (c_currency_id NUMERIC(10) PRIMARY KEY, iso_code CHAR(3) NOT NULL);
CREATE TABLE c_acctschema (c_acctschema_id NUMERIC(10) PRIMARY KEY, c_currency_id NUMERIC(10) NOT NULL);
CREATE TABLE ad_client (ad_client_id NUMERIC(10) PRIMARY KEY, name VARCHAR(60) NOT NULL);
CREATE TABLE ad_clientinfo (ad_client_id NUMERIC(10) PRIMARY KEY, c_acctschema1_id NUMERIC(10));
CREATE TABLE c_conversion_rate (
  c_conversion_rate_id NUMERIC(10) PRIMARY KEY, ad_client_id NUMERIC(10) NOT NULL, isactive CHAR(1) NOT NULL,
  c_currency_id NUMERIC(10) NOT NULL, c_currency_id_to NUMERIC(10) NOT NULL, validfrom TIMESTAMP NOT NULL, multiplyrate NUMERIC NOT NULL);
CREATE TABLE pa_measure (
  pa_measure_id NUMERIC(10) PRIMARY KEY, ad_client_id NUMERIC(10) NOT NULL, name VARCHAR(60) NOT NULL, measuretype CHAR(1) NOT NULL);
CREATE TABLE pa_goal (
  pa_goal_id NUMERIC(10) PRIMARY KEY, ad_client_id NUMERIC(10) NOT NULL, isactive CHAR(1) NOT NULL, name VARCHAR(60) NOT NULL,
  description VARCHAR(255), pa_goalparent_id NUMERIC(10), ad_user_id NUMERIC(10), pa_measure_id NUMERIC(10),
  measuretarget NUMERIC NOT NULL, datefrom TIMESTAMP, dateto TIMESTAMP);
CREATE TABLE pa_achievement (
  pa_achievement_id NUMERIC(10) PRIMARY KEY, pa_measure_id NUMERIC(10) NOT NULL, isachieved CHAR(1) NOT NULL,
  manualactual NUMERIC NOT NULL, datedoc TIMESTAMP);
CREATE TABLE c_project (
  c_project_id NUMERIC(10) PRIMARY KEY, ad_client_id NUMERIC(10) NOT NULL, isactive CHAR(1) NOT NULL, created TIMESTAMP NOT NULL,
  name VARCHAR(60) NOT NULL, processed CHAR(1) NOT NULL, salesrep_id NUMERIC(10), datecontract TIMESTAMP, datefinish TIMESTAMP,
  plannedamt NUMERIC NOT NULL, c_currency_id NUMERIC(10) NOT NULL);
CREATE TABLE ad_table (ad_table_id NUMERIC(10) PRIMARY KEY, tablename VARCHAR(40) NOT NULL);
CREATE TABLE ad_column (ad_column_id NUMERIC(10) PRIMARY KEY, columnname VARCHAR(30) NOT NULL);
CREATE TABLE ad_changelog (
  ad_changelog_id NUMERIC(10) NOT NULL, ad_client_id NUMERIC(10) NOT NULL, created TIMESTAMP NOT NULL, ad_table_id NUMERIC(10) NOT NULL,
  ad_column_id NUMERIC(10) NOT NULL, record_id NUMERIC(10), oldvalue VARCHAR(2000), newvalue VARCHAR(2000));
CREATE TABLE c_invoice (
  c_invoice_id NUMERIC(10) PRIMARY KEY, ad_client_id NUMERIC(10) NOT NULL, issotrx CHAR(1) NOT NULL, docstatus CHAR(2) NOT NULL,
  dateinvoiced TIMESTAMP NOT NULL, c_currency_id NUMERIC(10) NOT NULL);
CREATE TABLE c_invoiceline (
  c_invoiceline_id NUMERIC(10) PRIMARY KEY, c_invoice_id NUMERIC(10) NOT NULL, c_project_id NUMERIC(10), linenetamt NUMERIC NOT NULL);
CREATE TABLE s_timeexpense (s_timeexpense_id NUMERIC(10) PRIMARY KEY, docstatus CHAR(2) NOT NULL);
CREATE TABLE s_timeexpenseline (
  s_timeexpenseline_id NUMERIC(10) PRIMARY KEY, ad_client_id NUMERIC(10) NOT NULL, s_timeexpense_id NUMERIC(10) NOT NULL,
  c_project_id NUMERIC(10), dateexpense TIMESTAMP, expenseamt NUMERIC, istimereport CHAR(1) NOT NULL, qty NUMERIC,
  c_currency_id NUMERIC(10) NOT NULL);

INSERT INTO c_currency VALUES (100, 'USD'), (102, 'EUR');
INSERT INTO c_acctschema VALUES (101, 100);
INSERT INTO ad_client VALUES (0, 'System'), (11, 'GardenWorld');
INSERT INTO ad_clientinfo VALUES (0, NULL), (11, 101);
INSERT INTO c_conversion_rate VALUES
  (1, 0, 'Y', 102, 100, TIMESTAMP '2026-01-01 00:00:00', 1.1), (2, 0, 'Y', 100, 102, TIMESTAMP '2026-01-01 00:00:00', 0.909);
INSERT INTO pa_measure VALUES (100, 11, 'Revenue', 'A'), (101, 11, 'Open requests', 'R');
INSERT INTO pa_goal VALUES
  (100, 11, 'Y', 'Grow', NULL, NULL, 101, NULL, 0, TIMESTAMP '2026-01-01 00:00:00', NULL),
  (101, 11, 'Y', 'Sell more plants', 'In all shops', 100, 101, 100, 500000, TIMESTAMP '2026-01-01 00:00:00', TIMESTAMP '2026-12-31 00:00:00'),
  (102, 11, 'N', 'Answer faster', NULL, 0, NULL, 101, 20, NULL, NULL), (103, 12, 'Y', 'Of another client', NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO pa_achievement VALUES
  (1, 100, 'Y', 100000, TIMESTAMP '2026-01-31 00:00:00'), (2, 100, 'Y', 20000, TIMESTAMP '2026-01-31 00:00:00'),
  (3, 100, 'N', 90000, TIMESTAMP '2026-02-28 00:00:00');
INSERT INTO c_project VALUES
  (100, 11, 'Y', TIMESTAMP '2026-01-05 10:00:00', 'Greenhouse', 'N', 101, TIMESTAMP '2026-01-10 00:00:00', TIMESTAMP '2026-11-30 00:00:00', 52000, 100),
  (101, 11, 'Y', TIMESTAMP '2026-01-06 10:00:00', 'Catalogue', 'Y', NULL, NULL, NULL, 3000, 102),
  (102, 11, 'N', TIMESTAMP '2026-01-07 10:00:00', 'Fountain', 'N', NULL, NULL, NULL, 0, 100);
INSERT INTO ad_table VALUES (203, 'C_Project'), (259, 'C_Order');
INSERT INTO ad_column VALUES (1, 'PlannedAmt'), (2, 'DateFinish'), (3, 'Name');
INSERT INTO ad_changelog VALUES
  (7, 11, TIMESTAMP '2026-02-05 10:00:00', 203, 1, 101, '3000', 'NULL'),
  (8, 11, TIMESTAMP '2026-03-01 10:00:00', 203, 1, 101, '2000', '3000'),
  (1, 11, TIMESTAMP '2026-01-05 10:00:00', 203, 1, 100, NULL, '40000'),
  (2, 11, TIMESTAMP '2026-04-01 09:00:00', 203, 1, 100, '40000', '50000'),
  (3, 11, TIMESTAMP '2026-04-01 16:00:00', 203, 1, 100, '50000', '52000'),
  (4, 11, TIMESTAMP '2026-04-01 16:00:00', 203, 2, 100, '2026-09-30 00:00:00.0', '2026-11-30 00:00:00.0'),
  (5, 11, TIMESTAMP '2026-04-01 16:00:00', 203, 3, 100, 'Glasshouse', 'Greenhouse'),
  (6, 11, TIMESTAMP '2026-04-01 16:00:00', 259, 1, 100, '1', '2');
INSERT INTO c_invoice VALUES
  (1, 11, 'N', 'CO', TIMESTAMP '2026-02-03 00:00:00', 102), (2, 11, 'N', 'DR', TIMESTAMP '2026-02-03 00:00:00', 102),
  (3, 11, 'Y', 'CO', TIMESTAMP '2026-02-03 00:00:00', 100);
INSERT INTO c_invoiceline VALUES (1, 1, 100, 1000), (2, 1, NULL, 7), (3, 2, 100, 9), (4, 3, 100, 9);
INSERT INTO s_timeexpense VALUES (1, 'CO');
INSERT INTO s_timeexpenseline VALUES
  (1, 11, 1, 100, TIMESTAMP '2026-02-03 00:00:00', 80, 'Y', 2, 100), (2, 11, 1, 100, TIMESTAMP '2026-02-03 00:00:00', 25.5, 'N', 1, 100);
