-- Specification of menus._known_options: the options of a guilds menus as others see them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform menus.drop_option(1, 1, 1, at => tests.t()); end $$;
select is(
  (select string_agg(row(o.menu, o.number, o.label, o.removed_at is null)::text, ' ' order by o.menu, o.number)
    from menus._known_options(1) o where o.number < 3),
  '(1,1,Bronze,f) (1,2,Silver,t) (2,1,Bronze,t) (2,2,Silver,t)', 'also those that were removed'
);
select is_empty('select from menus._known_options(2)', 'no other guild''s');

select * from finish();
rollback;
