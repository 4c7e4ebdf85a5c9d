-- The tables of Dolibarr 19 that dolibarr-19.sql reads, as far as it reads them, with a few rows. Amounts are double(24,8)
-- there, which only MySQL and MariaDB know.
CREATE TABLE llx_const (rowid INT PRIMARY KEY, name VARCHAR(180) NOT NULL, entity INT NOT NULL, `value` TEXT NOT NULL);
CREATE TABLE llx_c_lead_status (rowid INT PRIMARY KEY, code VARCHAR(10));
CREATE TABLE llx_projet (
  rowid INT PRIMARY KEY, fk_project INT, ref VARCHAR(50), title VARCHAR(255) NOT NULL, datec DATETIME, dateo DATE,
  datee DATE, date_close DATETIME, fk_statut INT NOT NULL, fk_opp_status INT, opp_percent DOUBLE, opp_amount DOUBLE,
  budget_amount DOUBLE, usage_opportunity INT);
CREATE TABLE llx_projet_task (rowid INT PRIMARY KEY, fk_projet INT NOT NULL);
CREATE TABLE llx_element_time (
  rowid INT PRIMARY KEY, fk_element INT NOT NULL, elementtype VARCHAR(32) NOT NULL, element_date DATE,
  element_duration DOUBLE, thm DOUBLE);
CREATE TABLE llx_facture_fourn (
  rowid INT PRIMARY KEY, fk_projet INT, datef DATE, total_ht DOUBLE, fk_statut SMALLINT NOT NULL);

INSERT INTO llx_const VALUES (1, 'MAIN_INFO_SOCIETE_NOM', 1, 'Kornblum'), (2, 'MAIN_MONNAIE', 1, 'EUR');
INSERT INTO llx_c_lead_status VALUES (1, 'PROSP'), (6, 'WON'), (7, 'LOST');
INSERT INTO llx_projet VALUES
  (1, NULL, 'PJ2601-0001', 'Deck oven', '2026-01-04 09:00:00', '2026-01-05', '2026-09-30', NULL, 1, NULL, NULL, NULL, 40000, 0),
  (2, 1, 'PJ2601-0002', 'Power for the oven', '2026-01-04 09:00:00', NULL, NULL, '2026-03-31 16:00:00', 2, NULL, NULL, NULL, 2500.5, 0),
  (3, NULL, 'PJ2602-0003', 'Bread for the clinic', '2026-02-04 09:00:00', NULL, NULL, '2026-04-30 10:00:00', 2, 7, 0, 12000, NULL, 1),
  (4, NULL, 'PJ2603-0004', 'Rolls for the school', '2026-03-04 09:00:00', NULL, NULL, NULL, 1, 1, 40, 9000, NULL, 1),
  (5, NULL, 'PJ2603-0005', 'A second van', '2026-03-05 09:00:00', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0);
INSERT INTO llx_projet_task VALUES (1, 1), (2, 4);
INSERT INTO llx_element_time VALUES
  (1, 1, 'task', '2026-02-03', 7200, 40), (2, 1, 'task', '2026-02-03', 1800, 50), (3, 1, 'other', '2026-02-03', 3600, 50);
INSERT INTO llx_facture_fourn VALUES (1, 1, '2026-02-03', 1000, 1), (2, 1, '2026-02-05', 70, 0), (3, NULL, '2026-02-05', 70, 1);
