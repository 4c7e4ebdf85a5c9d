#!/usr/bin/env python3
"""Fills Tryton 6.0 with a year of a firm, through Tryton's own API.

usage: populate.py DATABASE-URI CLOCK-FILE

TRYTOND_CONFIG names the configuration, DB_NAME the database, and TRUE_NOW the true time in seconds since 1970.

The firm works on the projects of projects.csv, which lies beside this script, from November 2025 to October 2026, and
follows 60 opportunities meanwhile. Nothing is left to chance. Server and script both run under libfaketime and read the
clock file, which the script moves from day to day, so that Tryton stamps each record and each state with its own past.
"""
import csv
import datetime as dt
import os
import sys
import time
from decimal import Decimal
from pathlib import Path

from proteus import Model, config
from trytond.modules.account.tests.tools import create_chart, get_accounts
from trytond.modules.account_invoice.tests.tools import create_payment_term
from trytond.modules.company.tests.tools import create_company, get_company

URI, CLOCK = sys.argv[1:]
HERE = Path(__file__).resolve().parent
MONTHS = [dt.date(2025 + (10 + m) // 12, (10 + m) % 12 + 1, 1) for m in range(12)]
END = dt.date(2026, 10, 31)
PRICE = Decimal('95')
STAFF = {'Abara': 38, 'Bianchi': 41, 'Costa': 44, 'Dvorak': 47, 'Eriksen': 50, 'Fournier': 52, 'Garcia': 55,
         'Haddad': 58, 'Ivanova': 61, 'Jansen': 64, 'Kowalski': 66, 'Lindgren': 70, 'Moreau': 74, 'Novak': 82}
CUSTOMERS = ['%s %s' % (place, trade) for place in ('Aldgate', 'Brixham', 'Carlow', 'Denholm', 'Exmoor', 'Fairlie')
             for trade in ('Foods', 'Logistics', 'Water')]
FATES = ['won', 'lost', 'lost', 'won', 'converted', 'lost', 'cancelled', 'won', 'opportunity', 'lead']
REASONS = ['price', 'lead time', 'lost to competitor', 'no budget', 'stayed with their supplier']


class Clock:
    """The time of server and script: an offset from the true time, which monotonic time still tells."""

    def __init__(self):
        self.true_start = dt.datetime.utcfromtimestamp(float(os.environ['TRUE_NOW']))
        self.started = time.monotonic()

    def move(self, day, hour=9):
        true_now = self.true_start + dt.timedelta(seconds=time.monotonic() - self.started)
        offset = dt.datetime.combine(day, dt.time(hour)) - true_now
        new = Path(CLOCK + '.new')
        new.write_text('%+d\n' % offset.total_seconds())
        new.chmod(0o644)
        new.replace(CLOCK)


clock = Clock()
clock.move(MONTHS[0].replace(day=3), 8)
tryton = config.set_trytond(URI)


def proxy(model):
    return tryton.get_proxy(model)


def create(model, *records):
    """Ids of the records, made in one go: hundreds of times faster than one by one."""
    return proxy(model).create(list(records), tryton.context)


def write(model, ids, values):
    proxy(model).write(ids, values, tryton.context)


def call(model, action, ids):
    getattr(proxy(model), action)(ids, tryton.context)


class Firm:
    """The company with what projects and sales need."""

    def __init__(self):
        currency = Model.get('currency.currency')(name='Euro', symbol='€', code='EUR')
        currency.save()
        party = Model.get('party.party')(name='Northgate Controls Ltd')
        party.save()
        create_company(party, currency)
        self.company = get_company()
        create_chart(self.company)
        self.payment_term = create_payment_term()
        self.payment_term.save()
        self.hour, = Model.get('product.uom').find([('name', '=', 'Hour')])
        self.product = self.service(get_accounts(self.company)['revenue'])
        self.staff = self.employees()
        self.customers = create('party.party', *({'name': name, 'addresses': [('create', [{'city': name.split()[0]}])]}
                                                 for name in CUSTOMERS))
        found = proxy('party.address').search_read(
            [('party', 'in', self.customers)], 0, None, None, ['party'], tryton.context)
        self.address = {address['party']: address['id'] for address in found}
        status = Model.get('project.work.status')
        self.open, = (s.id for s in status.find([('name', '=', 'Open')]))
        self.done, = (s.id for s in status.find([('name', '=', 'Done')]))

    def service(self, revenue):
        category = Model.get('product.category')(name='Services', accounting=True, account_revenue=revenue)
        category.save()
        template = Model.get('product.template')(
            name='Engineering hour', default_uom=self.hour, type='service', salable=True, list_price=PRICE,
            account_category=category)
        template.save()
        return template.products[0]

    def employees(self):
        parties = create('party.party', *({'name': name} for name in STAFF))
        staff = create('company.employee', *({'party': party, 'company': self.company.id} for party in parties))
        create('company.employee_cost_price', *(
            {'employee': person, 'date': dt.date(2025, 1, 1), 'cost_price': Decimal(rate)}
            for person, rate in zip(staff, STAFF.values())))
        return staff


class Project:
    """A line of projects.csv."""

    def __init__(self, number, line):
        self.number = number
        self.name = '%(code)s %(name)s' % line
        self.start = MONTHS.index(dt.date.fromisoformat(line['start'] + '-01'))
        self.months = int(line['months'])
        self.task_hours = [int(hours) for hours in line['task_hours'].split('|')]
        self.booked_months = int(line['booked_months'])
        self.hours_a_month = sum(self.task_hours) / self.months * float(line['pace'])
        self.ends_done = line['done'] == 'yes'

    def begin(self, firm):
        first = MONTHS[self.start]
        last = first + dt.timedelta(days=30 * self.months)
        tasks = [{'name': 'Step %d' % (step + 1), 'type': 'task', 'company': firm.company.id, 'status': firm.open,
                  'progress': 0.0, 'effort_duration': dt.timedelta(hours=hours), 'timesheet_available': True,
                  'product': firm.product.id, 'list_price': PRICE} for step, hours in enumerate(self.task_hours)]
        self.id, = create('project.work', {
            'name': self.name, 'type': 'project', 'company': firm.company.id, 'status': firm.open, 'progress': 0.0,
            'product': firm.product.id, 'list_price': PRICE,
            'constraint_start_time': dt.datetime.combine(first.replace(day=3), dt.time(9)),
            'constraint_finish_time': dt.datetime.combine(last, dt.time(17)), 'children': [('create', tasks)]})
        write('project.work', [self.id], {'actual_start_time': dt.datetime.combine(first.replace(day=3), dt.time(9))})
        row, = proxy('project.work').read([self.id], ['children'], tryton.context)
        self.tasks = sorted(row['children'])
        works = proxy('timesheet.work').search_read(
            [('origin', 'in', ['project.work,%d' % task for task in self.tasks])], 0, None, None, ['origin'],
            tryton.context)
        self.works = [work['id'] for work in sorted(works, key=lambda w: int(w['origin'].split(',')[1]))]

    def bookings(self, month, firm):
        """The lines of the month on the time sheets of three people, eight hours or a little more each."""
        age = month - self.start
        if not 0 <= age < self.booked_months:
            return []
        count = max(3, round(self.hours_a_month / 10))
        work = self.works[min(len(self.works) - 1, age * len(self.works) // self.booked_months)]
        return [{'employee': firm.staff[(self.number + 5 * (line % 3)) % len(firm.staff)], 'company': firm.company.id,
                 'work': work, 'date': MONTHS[month].replace(day=3 + (7 * line + self.number) % 24),
                 'duration': dt.timedelta(minutes=round(self.hours_a_month * 60 / count))} for line in range(count)]

    def close(self, month, firm):
        if self.ends_done and month == self.start + self.booked_months - 1:
            end = dt.datetime.combine(MONTHS[month].replace(day=26), dt.time(16))
            closed = {'progress': 1.0, 'status': firm.done, 'actual_finish_time': end}
            write('project.work', self.tasks, closed)
            write('project.work', [self.id], closed)


class Opportunity:
    """One of 60, opened five a month; what becomes of it follows from its number."""

    def __init__(self, number):
        self.number = number
        self.opened = number // 5
        self.qualified = self.opened + number % 2
        self.closed = self.qualified + 1 + number % 3
        self.fate = FATES[number % len(FATES)]
        self.hours = 40 + 137 * number % 900
        self.reason = REASONS[number % len(REASONS)]

    def follow(self, month, firm):
        if month == self.opened:
            self.open(firm)
        if month == self.qualified and self.fate != 'lead':
            clock.move(MONTHS[month].replace(day=26))
            write('sale.opportunity', [self.id], {'conversion_probability': 0.5})
            call('sale.opportunity', 'opportunity', [self.id])
        if month == self.closed and self.fate not in ('lead', 'opportunity'):
            clock.move(MONTHS[month].replace(day=27))
            self.end()

    def open(self, firm):
        day = MONTHS[self.opened].replace(day=4 + 4 * (self.number % 5))
        clock.move(day)
        customer = firm.customers[self.number % len(firm.customers)]
        self.id, = create('sale.opportunity', {
            'party': customer, 'address': firm.address[customer], 'company': firm.company.id,
            'employee': firm.staff[self.number % len(firm.staff)], 'description': 'Controls upgrade %d' % self.number,
            'amount': self.hours * PRICE, 'conversion_probability': 0.3, 'start_date': day,
            'payment_term': firm.payment_term.id,
            'lines': [('create', [{'product': firm.product.id, 'quantity': float(self.hours), 'unit': firm.hour.id}])]})

    def end(self):
        ids = [self.id]
        if self.fate == 'lost':
            write('sale.opportunity', ids, {'lost_reason': self.reason})
            call('sale.opportunity', 'lost', ids)
        elif self.fate == 'cancelled':
            call('sale.opportunity', 'cancel', ids)
        else:
            call('sale.opportunity', 'convert', ids)
            if self.fate == 'won':
                sales = proxy('sale.sale').search(
                    [('origin', '=', 'sale.opportunity,%d' % self.id)], 0, None, None, tryton.context)
                call('sale.sale', 'quote', sales)
                call('sale.sale', 'confirm', sales)


def main():
    firm = Firm()
    with open(HERE / 'projects.csv', encoding='utf-8') as lines:
        projects = [Project(number, line) for number, line in enumerate(csv.DictReader(lines), 1)]
    opportunities = [Opportunity(number) for number in range(60)]
    for month, first in enumerate(MONTHS):
        clock.move(first.replace(day=3))
        for project in projects:
            if project.start == month:
                project.begin(firm)
        for opportunity in opportunities:
            opportunity.follow(month, firm)
        clock.move(first.replace(day=28))
        create('timesheet.line', *(line for project in projects for line in project.bookings(month, firm)))
        for project in projects:
            project.close(month, firm)
        print('%s filled after %d s' % (first.strftime('%B %Y'), time.monotonic() - clock.started), flush=True)
    clock.move(END)


main()
