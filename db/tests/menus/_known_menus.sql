-- Specification of menus._known_menus: the menus of a guild as others see them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform menus.remove(1, 1, at => tests.t()); end $$;
select is(
  (select string_agg(row(m.number, m.title, m.message_id, m.removed_at is null)::text, ' ' order by m.number)
    from menus._known_menus(1) m),
  '(1,Colours,,f) (2,Rings,7002,t)', 'also those that were removed'
);
select is_empty('select from menus._known_menus(2)', 'no other guild''s');

select * from finish();
rollback;
