-- Specification of tickets.offers: what whoever opens a ticket chooses from.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

insert into tickets.type (guild_id, number, name, emoji, description, is_appeal, removed_at) values
  (1, 2, 'Billing', '💶', 'What you paid', false, null), (1, 3, 'Appeals', null, null, true, null),
  (1, 4, 'Old', null, null, false, now());
select is(
  (select string_agg(o::text, ' ') from tickets.offers(1) o),
  '(1,Support,,) (2,Billing,💶,"What you paid")', 'those that there are'
);
select is((select string_agg(o.name, ' ') from tickets.offers(1, 'BILL') o), 'Billing', 'whose name contains what was typed');
select is((select string_agg(o.name, ' ') from tickets.offers(1, is_appeal => true) o), 'Appeals', 'or appeals');
select throws_ok('select tickets.offers(9)', 'U0GLD', null, 'in a guild that is known');

select * from finish();
rollback;
