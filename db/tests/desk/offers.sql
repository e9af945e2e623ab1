-- Specification of desk.offers: what whoever opens a ticket chooses from.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

insert into desk.type (guild_id, number, name, emoji, description, is_appeal, removed_at) values
  (1, 2, 'Billing', '💶', 'What you paid', false, null), (1, 3, 'Appeals', null, null, true, null),
  (1, 4, 'Old', null, null, false, now());
select is(
  (select string_agg(o::text, ' ') from desk.offers(1) o),
  '(1,Support,,) (2,Billing,💶,"What you paid")', 'those that there are'
);
select is((select string_agg(o.name, ' ') from desk.offers(1, 'BILL') o), 'Billing', 'whose name contains what was typed');
select is((select string_agg(o.name, ' ') from desk.offers(1, is_appeal => true) o), 'Appeals', 'or appeals');
insert into desk.type (guild_id, number, name) select 1, n, 'Kind ' || n from generate_series(5, 40) n;
select is((select count(*) from desk.offers(1)), 38::bigint, 'all of them, for menus of several pages');
select is((select count(*) from desk.offers(1, '')), 25::bigint, 'as many as autocomplete takes');
select throws_ok('select desk.offers(9)', 'U0GLD', null, 'in a guild that is known');

select * from finish();
rollback;
