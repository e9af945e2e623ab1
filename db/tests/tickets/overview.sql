-- Specification of tickets.overview: the tickets there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

select tests.ticket(1), tests.ticket(2, 'open', 6), tests.ticket(3, 'closed', 6), tests.ticket(4, 'open', 7);
update tickets.ticket set priority = 'high' where number = 2;
update tickets.ticket set waits_for = 'opener', claimed_by = 77 where number = 1;
select is(
  (select string_agg(o.number::text, ' ') from tickets.overview(1, 77, tests.staff()) o), '2 4 1', 'who waits longest comes first'
);
select is((select string_agg(o.number::text, ' ') from tickets.overview(1, 5, tests.anybody()) o), '1', 'members see theirs');
select is((select string_agg(o.number::text, ' ') from tickets.overview(1, state => 'closed') o), '3', 'of a state');
select is((select string_agg(o.number::text, ' ') from tickets.overview(1, claimed_by => 77) o), '1', 'of a claimant');
select is(
  (select row(o.number, o.page, o.pages)::text from tickets.overview(1, page => 2, page_size => 2) o), '(1,2,2)',
  'a page at a time'
);
select throws_ok('select tickets.overview(1, page => 0)', 'U0PAG', null, 'there is no page 0');
select throws_ok('select tickets.overview(1, page_size => 101)', 'U0SIZ', null, 'within limits');
select is((select max(o.page) from tickets.overview(1, page => 9007199254740991) o), 1, 'past the last page is the last one');

select * from finish();
rollback;
