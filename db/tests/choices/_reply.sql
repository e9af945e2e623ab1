-- Specification of choices._reply: who got nothing by a reaction is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin
  perform choices._reply(tests.menu_facts(2), 5, choices._outcome(tests.option_facts(2, 1), r),
    tests.t()) from unnest(array['given', 'refused', 'waits']) r;
end $$;
select is(
  (select string_agg(facts -> 'outcome' ->> 'result', ' ' order by effect_id) from outbox.effect), 'refused waits',
  'that it was refused, or waits'
);

select * from finish();
rollback;
