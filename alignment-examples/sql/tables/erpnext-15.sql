-- The tables of ERPNext 15 that erpnext-15.sql reads, as far as it reads them, with a few rows.
CREATE TABLE `tabCompany` (name VARCHAR(140) PRIMARY KEY, creation DATETIME(6), company_name VARCHAR(140), default_currency VARCHAR(140));
CREATE TABLE `tabProject` (
  name VARCHAR(140) PRIMARY KEY, project_name VARCHAR(140), status VARCHAR(140), is_active VARCHAR(140),
  project_type VARCHAR(140), expected_start_date DATE, expected_end_date DATE, actual_start_date DATE, actual_end_date DATE);
CREATE TABLE `tabFiscal Year` (name VARCHAR(140) PRIMARY KEY, year_start_date DATE);
CREATE TABLE `tabBudget` (
  name VARCHAR(140) PRIMARY KEY, docstatus INT, budget_against VARCHAR(140), project VARCHAR(140), fiscal_year VARCHAR(140));
CREATE TABLE `tabBudget Account` (name VARCHAR(140) PRIMARY KEY, parent VARCHAR(140), budget_amount DECIMAL(21, 9));
CREATE TABLE `tabTimesheet` (name VARCHAR(140) PRIMARY KEY, docstatus INT);
CREATE TABLE `tabTimesheet Detail` (
  name VARCHAR(140) PRIMARY KEY, parent VARCHAR(140), project VARCHAR(140), from_time DATETIME(6), hours DECIMAL(21, 9),
  base_costing_amount DECIMAL(21, 9));
CREATE TABLE `tabPurchase Invoice` (name VARCHAR(140) PRIMARY KEY, docstatus INT, posting_date DATE);
CREATE TABLE `tabPurchase Invoice Item` (
  name VARCHAR(140) PRIMARY KEY, parent VARCHAR(140), project VARCHAR(140), base_net_amount DECIMAL(21, 9));
CREATE TABLE `tabOpportunity` (
  name VARCHAR(140) PRIMARY KEY, modified DATETIME(6), status VARCHAR(140), sales_stage VARCHAR(140),
  base_opportunity_amount DECIMAL(21, 9), probability DECIMAL(21, 9), transaction_date DATE, expected_closing DATE);
CREATE TABLE `tabOpportunity Lost Reason Detail` (name VARCHAR(140) PRIMARY KEY, parent VARCHAR(140), lost_reason VARCHAR(140));

INSERT INTO `tabCompany` VALUES ('Kornblum', '2020-01-01 00:00:00', 'Kornblum GmbH', 'EUR'), ('Second', '2021-01-01 00:00:00', 'Second', 'USD');
INSERT INTO `tabProject` VALUES
  ('PROJ-0001', 'Deck oven', 'Open', 'Yes', 'Internal', '2026-01-05', '2026-09-30', '2026-01-07', '2026-03-02'),
  ('PROJ-0002', 'Web shop', 'Completed', 'Yes', NULL, NULL, NULL, '2025-02-01', '2025-11-30'),
  ('PROJ-0003', 'Old van', 'Cancelled', 'No', 'Other', NULL, NULL, NULL, NULL),
  ('PROJ-0004', 'Third shop', 'Open', 'No', 'Other', NULL, NULL, NULL, NULL);
INSERT INTO `tabFiscal Year` VALUES ('2025', '2025-01-01'), ('2026', '2026-01-01');
INSERT INTO `tabBudget` VALUES
  ('B-1', 1, 'Project', 'PROJ-0001', '2025'), ('B-2', 1, 'Project', 'PROJ-0001', '2026'),
  ('B-3', 2, 'Project', 'PROJ-0001', '2026'), ('B-4', 1, 'Cost Center', NULL, '2026');
INSERT INTO `tabBudget Account` VALUES ('1', 'B-1', 10000), ('2', 'B-1', 500.5), ('3', 'B-2', 16000), ('4', 'B-3', 9), ('5', 'B-4', 7);
INSERT INTO `tabTimesheet` VALUES ('TS-1', 1), ('TS-2', 0);
INSERT INTO `tabTimesheet Detail` VALUES
  ('1', 'TS-1', 'PROJ-0001', '2026-02-03 09:00:00', 2, 80), ('2', 'TS-1', 'PROJ-0001', '2026-02-03 14:00:00', 1.25, 50),
  ('3', 'TS-2', 'PROJ-0001', '2026-02-04 09:00:00', 8, 320), ('4', 'TS-1', NULL, '2026-02-04 09:00:00', 8, 320);
INSERT INTO `tabPurchase Invoice` VALUES ('PI-1', 1, '2026-02-03');
INSERT INTO `tabPurchase Invoice Item` VALUES ('1', 'PI-1', 'PROJ-0001', 1000), ('2', 'PI-1', '', 1);
INSERT INTO `tabOpportunity` VALUES
  ('OPP-1', '2026-03-01 08:00:00', 'Converted', 'Negotiation', 5000, 100, '2026-01-10', NULL),
  ('OPP-2', '2026-02-01 08:00:00', 'Lost', NULL, 800, 20, '2026-01-11', '2026-04-01'),
  ('OPP-3', '2026-02-02 08:00:00', 'Open', NULL, NULL, 12.5, '2026-01-12', '2026-12-01');
INSERT INTO `tabOpportunity Lost Reason Detail` VALUES ('1', 'OPP-2', 'Price too high');
